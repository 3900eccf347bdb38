import { beforeAll, expect, test } from 'vitest';

import type { Actor } from '#app/domain/organisation/actor.ts';
import { exportQuestions } from '#app/domain/questions/formats/start-question-export.server.ts';
import {
  dryRun,
  importQuestions,
} from '#app/domain/questions/formats/start-question-import.server.ts';
import { aBankQuestion, aCategory } from '#tests/support/bank.ts';
import { aHolder } from '#tests/support/draft-texts.ts';
import { runEvents } from '#tests/support/run-events.ts';
import { openProduct } from '#tests/support/visitor.ts';

let trainer: Actor;
let get: (path: string) => Promise<{ text: string }>;
beforeAll(async () => {
  const product = await openProduct('routes/studio/question');
  const holder = await aHolder('trainer');
  trainer = holder;
  const visitor = await product.visitor(holder.accountId);
  get = (path) => visitor.get(path);
});

test('files handed in and had made are listed, each with how far it is and where it leads', async () => {
  const [imports, exports] = ['/studio/questions/import', '/studio/questions/export'];
  expect((await get(imports)).text).toContain('Belum ada berkas yang diperiksa');
  expect((await get(exports)).text).toContain('Belum ada berkas');

  const categoryId = await aCategory();
  const file = { name: 'ujian <b>.gift', bytes: Buffer.from('Benar? {T}') };
  const taskId = await dryRun(trainer, { ...file, language: 'id' });
  await runEvents();
  await aBankQuestion(trainer, categoryId);
  const scope = { categoryId, questions: [], state: 'all' as const };
  const made = await exportQuestions(trainer, { scope, format: 'gift', language: 'id' });
  await runEvents();

  const listed = (await get(imports)).text;
  for (const part of [`href="${imports}/${taskId}"`, 'ujian &lt;b&gt;.gift', 'Siap diimpor'])
    expect(listed).toContain(part);
  const others = (await get(exports)).text;
  for (const part of [`href="${exports}/${made}"`, 'data-label="Format">GIFT', 'Siap diunduh'])
    expect(others).toContain(part);
});

test('what was taken in leads to the own drafts', async () => {
  const file = { name: 'soal.gift', bytes: Buffer.from('Betul? {T}') };
  const taskId = await dryRun(trainer, { ...file, language: 'id' });
  await runEvents();
  const taking = { taskId, categoryId: await aCategory(), makeCategories: false };
  const id = await importQuestions(trainer, taking);
  await runEvents();
  const page = (await get(`/studio/questions/import/${id}`)).text;
  const [, query = ''] = /href="\/studio\/questions\?([^"]*)"/.exec(page) ?? [];
  const params = new URLSearchParams(query.replaceAll('&amp;', '&'));
  expect(Object.fromEntries(params)).toEqual({ state: 'draft', mine: '1' });
});
