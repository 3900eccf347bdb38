import { beforeAll, expect, test } from 'vitest';

import { handIn } from '#app/domain/catalogue/review/hand-in.server.ts';
import { changeSetting } from '#app/domain/settings/change-setting.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { aHolder } from '#tests/support/draft-texts.ts';
import { addItem, addModule, aNewCourse, write } from '#tests/support/studio.ts';
import { openProduct } from '#tests/support/visitor.ts';

const HOST = 'peta.contoh.example';
type Product = Awaited<ReturnType<typeof openProduct>>;

let product: Product;
let course: string;
let item: string;
let author: Awaited<ReturnType<typeof aHolder>>;
beforeAll(async () => {
  product = await openProduct('routes/studio/');
  await changeSetting(systemActor, {
    key: 'content.embedHosts',
    value: [HOST],
    validFrom: '2026-01-01',
  });
  author = await aHolder('training_manager');
  const courseId = await aNewCourse(author);
  const lesson = await addItem(author, courseId, await addModule(author, courseId), 'lesson');
  await write(author, courseId, lesson, 'Peta wilayah.', {
    type: 'embed',
    attrs: { src: `https://${HOST}/wilayah`, title: 'Peta wilayah' },
  });
  course = courseId;
  item = lesson;
});

const entryOf = async () =>
  (await db.textRevision.findFirstOrThrow({ where: { itemKey: item } })).id;

test('every page of the studio that shows a text may show the frames in it', async () => {
  const visitor = await product.visitor(author.accountId);
  const here = `/studio/courses/${course}/items/${item}`;
  const pages = [here, `${here}/history?text=id&entry=${await entryOf()}`];
  const framed = async (path: string) => {
    const { text, frames } = await visitor.get(path);
    return { path, shown: text.includes(`<iframe src="https://${HOST}`), frames };
  };
  for (const path of pages)
    expect(await framed(path)).toEqual({ path, shown: true, frames: [HOST] });
  expect((await visitor.get(`/studio/courses/${course}`)).frames).toEqual([]);

  await handIn(author, course);
  for (const path of [here, `/studio/courses/${course}/preview/${item}`])
    expect(await framed(path)).toEqual({ path, shown: true, frames: [HOST] });
});
