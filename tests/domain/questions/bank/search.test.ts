import { beforeAll, describe, expect, test } from 'vitest';

import { bankQuestions } from '#app/domain/questions/bank/bank-questions.server.ts';
import {
  bankParams,
  type BankSearch,
  readBankSearch,
  WHOLE_BANK,
} from '#app/domain/questions/bank/bank-search.ts';
import { bankVersion } from '#app/domain/questions/bank/bank-version.server.ts';
import { retireQuestion } from '#app/domain/questions/bank/retire-question.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { refusalOf } from '#tests/support/accounts.ts';
import { aBankQuestion, aCategory, anApprovedQuestion } from '#tests/support/bank.ts';
import { HOSTILE_MARKUP } from '#tests/support/hostile-text.ts';
import { anActor } from '#tests/support/organisation.ts';
import { aManager, aTrainer, inId } from '#tests/support/studio.ts';

let manager: Actor;
let trainer: Actor & { accountId: string };
let keeper: Actor & { accountId: string };
let root: string;
let below: string;
let closed: string;
let belowClosed: string;
let open: string;
let approved: string;
let secret: string;
beforeAll(async () => {
  [manager, trainer, keeper] = await Promise.all([aManager(), aTrainer(), aTrainer()]);
  root = await aCategory();
  below = await aCategory({ parentId: root });
  closed = await aCategory({ parentId: root, restricted: true, keepers: [keeper.accountId] });
  belowClosed = await aCategory({ parentId: closed });
  open = await aBankQuestion(trainer, below, {
    stem: { id: 'Siapa menilai pengadaan barang?', en: 'Who assesses procurement?' },
    difficulty: 2,
    level: 3,
  });
  approved = await anApprovedQuestion(
    manager,
    root,
    { stem: inId('Apa akibat gratifikasi?'), explanation: inId('Lihat undang-undang.') },
    ['Etika', 'anti korupsi '],
  );
  secret = await anApprovedQuestion(manager, belowClosed, { stem: inId('Soal ujian rahasia') });
});

/** What of this test's categories is found. */
async function found(actor: Actor, search: Partial<BankSearch>) {
  const page = await bankQuestions(actor, { ...WHOLE_BANK, category: root, ...search });
  return page.questions.map(({ id }) => id).sort();
}

describe('what is found', () => {
  const everything = () => [open, approved, secret].sort();

  test('with all that is below the category', async () => {
    expect(await found(manager, {})).toEqual(everything());
    expect(await found(manager, { category: below })).toEqual([open]);
    expect(await found(manager, { category: closed })).toEqual([secret]);
    expect(await found(manager, { category: newId() })).toEqual([]);
  });

  test.each<[string, Partial<BankSearch>, () => string[]]>([
    ['another form of a word', { q: 'menilai barangnya' }, () => [open]],
    ['an English form', { q: 'assessing' }, () => [open]],
    ['a typing error', { q: 'gratifiksi' }, () => [approved]],
    ['a word of the explanation', { q: 'undang' }, () => [approved]],
    ['a tag as a word', { q: 'etika' }, () => [approved]],
    ['a tag', { tag: 'anti korupsi' }, () => [approved]],
    ['difficulty and level', { difficulty: 2, level: 3 }, () => [open]],
    ['another level', { level: 4 }, () => []],
    ['kind', { kind: 'numeric' }, () => []],
    ['state', { state: 'draft' }, () => [open]],
    ['what quizzes may take', { state: 'usable' }, () => [approved, secret].sort()],
    ['nonsense', { q: 'zzzqqqxxx' }, () => []],
  ])('by %s', async (_, search, ids) => {
    expect(await found(manager, search)).toEqual(ids());
  });

  test('only own ones', async () => {
    expect(await found(trainer, { mine: true })).toEqual([open]);
    expect(await found(keeper, { mine: true })).toEqual([]);
  });

  test('retired ones where they are asked for', async () => {
    const gone = await anApprovedQuestion(manager, below, { stem: inId('Peraturan lama') });
    await retireQuestion(manager, gone);
    expect(await found(manager, { category: below })).toEqual([open]);
    expect(await found(manager, { category: below, state: 'retired' })).toEqual([gone]);
    expect(await found(manager, { category: below, state: 'usable' })).toEqual([]);
  });

  test('hostile words find nothing and break nothing', async () => {
    const odd = ['%', '_', "'", '" OR "', '!!! & | :*', '(((', '\\', '-', 'a'.repeat(200)];
    for (const q of [...odd, ...HOSTILE_MARKUP.slice(0, 30)])
      expect(await found(manager, { q: q.slice(0, 200), state: 'in_review' })).toEqual([]);
  });
});

describe('a restricted category', () => {
  test('is there for its keepers and training managers alone, with what is below it', async () => {
    for (const [actor, ids] of [
      [manager, [open, approved, secret].sort()],
      [keeper, [open, approved, secret].sort()],
      [trainer, [open, approved].sort()],
    ] as const) {
      expect(await found(actor, {})).toEqual(ids);
      const words = await found(actor, { q: 'rahasia' });
      expect(words).toEqual(ids.includes(secret) ? [secret] : []);
      const spelled = await found(actor, { q: 'rahasa' });
      expect(spelled).toEqual(ids.includes(secret) ? [secret] : []);
    }
    const { categories } = await bankQuestions(trainer, WHOLE_BANK);
    const ids = categories.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([root, below]));
    expect(ids).not.toContain(closed);
    expect(ids).not.toContain(belowClosed);
    expect(await found(trainer, { category: closed })).toEqual([]);
  });

  test('is not there by the id of a question', async () => {
    expect(await refusalOf(bankVersion(trainer, secret, 1))).toBe('notFound');
    expect(await bankVersion(keeper, secret, 1)).toMatchObject({
      questionId: secret,
      approved: 1,
      work: { kind: 'single', stem: inId('Soal ujian rahasia') },
    });
    for (const number of [0, 2, 1.5, 1e12])
      expect(await refusalOf(bankVersion(keeper, secret, number))).toBe('notFound');
  });

  test('nobody else uses the bank', async () => {
    const hr = await anActor({ grants: [{ role: 'hr' }] });
    expect(await refusalOf(bankQuestions(hr, WHOLE_BANK))).toBe('notFound');
    expect(await refusalOf(bankVersion(hr, open, 1))).toBe('notFound');
  });
});

test('pages follow each other without gaps and doubles', async () => {
  const category = await aCategory();
  const ids = [];
  for (let at = 0; at < 120; at++) ids.push(await aBankQuestion(manager, category));
  await db.question.updateMany({
    where: { id: { in: ids.slice(20, 80) } },
    data: { savedAt: new Date('2026-01-02T03:04:05.678Z') },
  });
  for (const q of ['', 'benar']) {
    const read: string[] = [];
    let search: BankSearch = { ...WHOLE_BANK, category, q };
    for (;;) {
      const page = await bankQuestions(manager, search);
      read.push(...page.questions.map(({ id }) => id));
      if (!page.next) break;
      expect(page.total).toBe(120);
      search = readBankSearch(bankParams(search, { after: page.next }));
    }
    expect(read.length).toBe(120);
    expect(new Set(read)).toEqual(new Set(ids));
  }
});

test('the address says the search and nothing else', () => {
  const search: BankSearch = {
    ...{ q: 'a b', category: newId(), kind: 'single', competency: newId(), level: 2 },
    ...{ difficulty: 5, tag: 'etika', state: 'usable', mine: true },
    after: { savedAt: 1_763_800_000_123, id: newId() },
  };
  expect(readBankSearch(bankParams(search, { after: search.after }))).toEqual(search);
  expect(bankParams(WHOLE_BANK).toString()).toBe('');
  const odd = new URLSearchParams(
    'category=1&kind=x&level=8&difficulty=0&state=y&after=1_2&tag=%00',
  );
  expect(readBankSearch(odd)).toEqual(WHOLE_BANK);
});
