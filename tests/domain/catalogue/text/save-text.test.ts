import { afterEach, describe, expect, test } from 'vitest';

import { type Block, blockText } from '#app/domain/catalogue/text/block-words.ts';
import { mergeDocuments, withChoices } from '#app/domain/catalogue/text/merge-documents.ts';
import { restoreText } from '#app/domain/catalogue/text/restore-text.server.ts';
import { type SaveAnswer, saveText } from '#app/domain/catalogue/text/save-text.server.ts';
import { textHistory, textHistoryEntry } from '#app/domain/catalogue/text/text-history.server.ts';
import { textOf } from '#app/domain/catalogue/text/text-of.server.ts';
import type { TextPlace } from '#app/domain/catalogue/text/text-place.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { refusalOf } from '#tests/support/accounts.ts';
import { aDocument, aDraftWithLesson, aHolder, aLibraryFile } from '#tests/support/draft-texts.ts';

const START = new Date('2026-11-02T03:00:00Z');
const at = (minutes: number) => setClock(new Date(START.getTime() + minutes * 60_000));
afterEach(() => setClock(null));

const write = (actor: Actor, place: TextPlace, base: number, ...text: string[]) =>
  saveText(actor, { ...place, base }, aDocument(...text));
const storedText = async (actor: Actor, place: TextPlace) =>
  JSON.parse((await textOf(actor, place)).json) as unknown;
const revisionOf = (answer: SaveAnswer) => (answer.saved ? answer.revision : null);

/** As an editor does after its save was answered with another text. */
async function mergeAndSave(actor: Actor, place: TextPlace, n: number) {
  const { json, revision } = await textOf(actor, place);
  const mine = aDocument('Awal.', `Baru ${n}.`);
  const merged = mergeDocuments(aDocument('Awal.'), mine, JSON.parse(json) as Block);
  const document = withChoices(
    merged,
    merged.conflicts.map(() => 'both'),
  );
  expect((await saveText(actor, { ...place, base: revision }, document)).saved).toBe(true);
}

describe('saving', () => {
  test('a text that nobody has written yet is empty, and the first save begins it', async () => {
    const manager = await aHolder('training_manager');
    const { place } = await aDraftWithLesson();
    expect(await textOf(manager, place)).toMatchObject({ revision: 0, savedBy: null });
    expect(revisionOf(await write(manager, place, 0, 'Satu.'))).toBe(1);
    expect(revisionOf(await write(manager, place, 1, 'Satu dua.'))).toBe(2);
    expect(await textOf(manager, place)).toMatchObject({ revision: 2, savedBy: manager.name });
    expect(await storedText(manager, place)).toEqual(aDocument('Satu dua.'));
  });

  test('what was made from an older text is not written but answered with the present one', async () => {
    const manager = await aHolder('training_manager');
    const { place } = await aDraftWithLesson();
    await write(manager, place, 0, 'Satu.');
    await write(manager, place, 1, 'Satu dua.');
    const answer = await write(manager, place, 1, 'Satu tiga.');
    expect(answer).toMatchObject({ saved: false, current: { revision: 2 } });
    expect(await storedText(manager, place)).toEqual(aDocument('Satu dua.'));
  });

  test('of twenty saves at once from the same text one wins, and the others lose nothing by merging', async () => {
    const authors = [await aHolder('training_manager'), await aHolder('trainer')];
    const { place } = await aDraftWithLesson(authors.map(({ accountId }) => accountId));
    await write(authors[0]!, place, 0, 'Awal.');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => write(authors[n % 2]!, place, 1, 'Awal.', `Baru ${n}.`)),
    );
    expect(answers.filter(({ saved }) => saved)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.saved && answer.current.revision === 2)).toHaveLength(
      19,
    );
    const winner = answers.findIndex(({ saved }) => saved);
    expect(await storedText(authors[0]!, place)).toEqual(aDocument('Awal.', `Baru ${winner}.`));

    for (let n = 0; n < 20; n++) if (n !== winner) await mergeAndSave(authors[n % 2]!, place, n);
    const text = blockText((await storedText(authors[0]!, place)) as Block);
    for (let n = 0; n < 20; n++) expect(text).toContain(`Baru ${n}.`);
  });

  test('each language has its own text', async () => {
    const manager = await aHolder('training_manager');
    const { place } = await aDraftWithLesson();
    await write(manager, place, 0, 'Satu.');
    await write(manager, { ...place, language: 'en' }, 0, 'One.');
    expect(await storedText(manager, place)).toEqual(aDocument('Satu.'));
    expect(await storedText(manager, { ...place, language: 'en' })).toEqual(aDocument('One.'));
  });

  test('instructions of an assignment are texts too, the words of a quiz are not', async () => {
    const manager = await aHolder('training_manager');
    const { assignment, place, items } = await aDraftWithLesson();
    expect(revisionOf(await write(manager, assignment, 0, 'Kerjakan.'))).toBe(1);
    const quiz = { ...place, itemKey: items[2]!.key };
    expect(await refusalOf(write(manager, quiz, 0, 'Kuis.'))).toBe('itemGone');
    expect(await refusalOf(write(manager, { ...place, itemKey: newId() }, 0, 'X.'))).toBe(
      'itemGone',
    );
  });

  test('only who writes the course finds its texts', async () => {
    const author = await aHolder('trainer');
    const { place } = await aDraftWithLesson([author.accountId]);
    expect(revisionOf(await write(author, place, 0, 'Satu.'))).toBe(1);
    for (const role of ['trainer', 'hr', 'administrator'] as const) {
      const stranger = await aHolder(role);
      expect(await refusalOf(write(stranger, place, 1, 'Dua.')), role).toBe('notFound');
      expect(await refusalOf(textOf(stranger, place)), role).toBe('notFound');
      expect(await refusalOf(textHistory(stranger, place, null)), role).toBe('notFound');
    }
  });

  test('a draft that is gone or under review takes nothing in', async () => {
    const author = await aHolder('trainer');
    const { place, courseId } = await aDraftWithLesson([author.accountId]);
    await db.courseDraft.update({ where: { courseId }, data: { status: 'in_review' } });
    expect(await refusalOf(write(author, place, 0, 'Satu.'))).toBe('courseInReview');
    await db.courseDraft.delete({ where: { courseId } });
    expect(await refusalOf(write(author, place, 0, 'Satu.'))).toBe('courseDraftGone');
  });

  test('what a lesson may not hold is refused, and nothing is written', async () => {
    const manager = await aHolder('training_manager');
    const { place } = await aDraftWithLesson();
    const script = { type: 'doc', content: [{ type: 'script', attrs: { src: 'x' } }] };
    expect(await refusalOf(saveText(manager, { ...place, base: 0 }, script))).toBe('lessonNode');
    expect(await textOf(manager, place)).toMatchObject({ revision: 0 });
  });
});

describe('history', () => {
  test('what an author saves within five minutes is one entry and one event', async () => {
    const [author, other] = [await aHolder('trainer'), await aHolder('trainer')];
    const { place, courseId } = await aDraftWithLesson([author.accountId, other.accountId]);
    at(0);
    await write(author, place, 0, 'Satu.');
    at(4);
    await write(author, place, 1, 'Satu dua.');
    at(6);
    await write(author, place, 2, 'Satu dua tiga.');
    at(7);
    await write(other, place, 3, 'Empat.');
    at(8);
    await write(author, place, 4, 'Lima.');
    const { entries, revision, next } = await textHistory(author, place, null);
    expect({ revision, next }).toEqual({ revision: 5, next: null });
    expect(entries.map(({ revision, savedBy }) => [revision, savedBy])).toEqual([
      [5, author.name],
      [4, other.name],
      [3, author.name],
      [2, author.name],
    ]);
    const events = await db.event.count({
      where: { subjectId: courseId, type: 'course.text-saved' },
    });
    expect(events).toBe(4);
  });

  test('a text that came with the draft is kept before it is written over', async () => {
    const manager = await aHolder('training_manager');
    const { place } = await aDraftWithLesson();
    await db.draftText.create({
      data: {
        ...place,
        document: aDocument('Dari versi.'),
        revision: 7,
        savedById: manager.accountId,
      },
    });
    await write(manager, place, 7, 'Ditulis ulang.');
    const { entries } = await textHistory(manager, place, null);
    expect(entries.map(({ revision }) => revision)).toEqual([8, 7]);
    const former = await textHistoryEntry(manager, place, entries[1]!.id);
    expect(former.html).toBe('<p>Dari versi.</p>');
  });

  test('an entry says what it changed, block by block', async () => {
    const manager = await aHolder('training_manager');
    const { place } = await aDraftWithLesson();
    at(0);
    await write(manager, place, 0, 'Satu dua tiga.', 'Empat.', 'Lima.');
    at(10);
    await write(manager, place, 1, 'Satu dua empat.', 'Lima.', 'Enam.');
    const { entries } = await textHistory(manager, place, null);
    const { changes } = await textHistoryEntry(manager, place, entries[0]!.id);
    expect(changes.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['changed', 'Satu dua tiga.', 'Satu dua empat.'],
      ['removed', 'Empat.', ''],
      ['added', '', 'Enam.'],
    ]);
  });

  test('restoring writes the old text as a new one; what it replaces stays', async () => {
    const manager = await aHolder('training_manager');
    const { place } = await aDraftWithLesson();
    at(0);
    await write(manager, place, 0, 'Satu.');
    at(10);
    await write(manager, place, 1, 'Dua.');
    const { entries } = await textHistory(manager, place, null);
    const first = entries[1]!.id;
    expect(await refusalOf(restoreText(manager, { ...place, base: 1 }, first))).toBe('textChanged');
    await restoreText(manager, { ...place, base: 2 }, first);
    expect(await storedText(manager, place)).toEqual(aDocument('Satu.'));
    const after = await textHistory(manager, place, null);
    const texts = [];
    for (const { id } of after.entries)
      texts.push((await textHistoryEntry(manager, place, id)).html);
    expect(texts).toEqual(['<p>Satu.</p>', '<p>Dua.</p>', '<p>Satu.</p>']);
  });

  test('an entry of another text is not found', async () => {
    const manager = await aHolder('training_manager');
    const [one, other] = [await aDraftWithLesson(), await aDraftWithLesson()];
    await write(manager, one.place, 0, 'Satu.');
    await write(manager, other.place, 0, 'Lain.');
    const foreign = (await textHistory(manager, other.place, null)).entries[0]!.id;
    expect(await refusalOf(restoreText(manager, { ...one.place, base: 1 }, foreign))).toBe(
      'notFound',
    );
    expect(await refusalOf(textHistoryEntry(manager, one.place, foreign))).toBe('notFound');
  });
});

describe('files of the library', () => {
  const figure = (file: string) => ({ type: 'figure', attrs: { file, alt: 'Peta' } });
  const mediaOf = async (courseId: string) =>
    (await db.draftMedia.findMany({ where: { courseId }, include: { asset: true } }))
      .map(({ asset }) => asset.name)
      .sort();

  test('the draft knows which of them its texts show, in whatever language', async () => {
    const manager = await aHolder('training_manager');
    const { place, courseId } = await aDraftWithLesson();
    const [map, chart] = [`peta-${newId()}.png`, `grafik-${newId()}.png`];
    for (const name of [map, chart]) await aLibraryFile(name);
    const english: TextPlace = { ...place, language: 'en' };
    await saveText(manager, { ...place, base: 0 }, aDocument(figure(map), figure('tidak-ada.png')));
    await saveText(manager, { ...english, base: 0 }, aDocument(figure(chart)));
    expect(await mediaOf(courseId)).toEqual([chart, map]);
    await saveText(manager, { ...place, base: 1 }, aDocument('Tanpa gambar.'));
    expect(await mediaOf(courseId)).toEqual([chart]);
    await saveText(manager, { ...english, base: 1 }, aDocument('No picture.'));
    expect(await mediaOf(courseId)).toEqual([]);
  });
});
