import { beforeAll, describe, expect, test } from 'vitest';

import { bankComparison } from '#app/domain/catalogue/bank/bank-comparison.server.ts';
import { bankQuestionPage } from '#app/domain/catalogue/bank/bank-question-page.server.ts';
import { mediaLibrary } from '#app/domain/catalogue/library/media-library.server.ts';
import { archiveAsset } from '#app/domain/media/archive-asset.server.ts';
import { deleteAsset } from '#app/domain/media/delete-asset.server.ts';
import { readMediaSearch } from '#app/domain/media/media-search.ts';
import { editQuestions } from '#app/domain/questions/bank/edit-questions.server.ts';
import { placeQuestion } from '#app/domain/questions/bank/place-question.server.ts';
import { questionTags } from '#app/domain/questions/bank/question-tags.ts';
import {
  bringBackQuestion,
  retireQuestion,
} from '#app/domain/questions/bank/retire-question.server.ts';
import {
  approveQuestion,
  handInQuestion,
  sendBackQuestion,
} from '#app/domain/questions/bank/review-question.server.ts';
import { saveQuestion } from '#app/domain/questions/bank/save-question.server.ts';
import { searchWords } from '#app/domain/questions/bank/search-words.ts';
import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { forgetSettings } from '#app/domain/settings/setting.server.ts';
import { toDate } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { refusalOf } from '#tests/support/accounts.ts';
import { aBankQuestion, aCategory, anApprovedQuestion } from '#tests/support/bank.ts';
import { aPublishedCourse, aQuiz } from '#tests/support/published-course.ts';
import {
  aDrawing,
  aFullDraft,
  aManager,
  aQuestion,
  aTrainer,
  changeItem,
  inId,
} from '#tests/support/studio.ts';

let manager: Actor & { accountId: string };
let author: Actor & { accountId: string };
let other: Actor & { accountId: string };
let category: string;
beforeAll(async () => {
  [manager, author, other] = await Promise.all([aManager(), aTrainer(), aTrainer()]);
  category = await aCategory();
});

const asked = (stem: string, more: Partial<QuestionWork> = {}) =>
  ({ ...aQuestion(), stem: inId(stem), ...more }) as QuestionWork;
const WHOLE_LIBRARY = readMediaSearch(new URLSearchParams());
const questionOf = (id: string) => db.question.findUniqueOrThrow({ where: { id } });
const versionsOf = (questionId: string) =>
  db.questionVersion.findMany({ where: { questionId }, orderBy: { number: 'asc' } });
const eventsOf = async (subjectId: string) => {
  const events = await db.event.findMany({ where: { subjectId }, orderBy: { id: 'asc' } });
  return events.map(({ type }) => type);
};

describe('saving', () => {
  test('makes the next version and leaves the approved one to quizzes', async () => {
    const id = await anApprovedQuestion(manager, category);
    const work = asked('Kapan?', { difficulty: 4, level: 2 });
    expect(await saveQuestion(manager, { questionId: id, seen: 1, work })).toEqual({ version: 2 });
    expect(await questionOf(id)).toMatchObject({
      ...{ state: 'draft', version: 2, approved: 1, difficulty: 4, savedById: manager.accountId },
    });
    const [first, second] = await versionsOf(id);
    expect(first!.work).toMatchObject({ key: id, stem: inId('Mana yang benar?') });
    expect(second!.work).toMatchObject({ key: id, stem: inId('Kapan?') });
    await expect(db.questionVersion.delete({ where: { id: first!.id } })).rejects.toThrow();
  });

  test('what says the same is no new version, however late it comes', async () => {
    const id = await aBankQuestion(author, category);
    const work = asked('Siapa?');
    for (let times = 0; times < 3; times++)
      expect(await saveQuestion(author, { questionId: id, seen: 1, work })).toEqual({ version: 2 });
    expect(await versionsOf(id)).toHaveLength(2);
    expect(await eventsOf(id)).toEqual(['question.created', 'question.saved']);
  });

  test('of two people who save at once one is told of the other', async () => {
    const id = await aBankQuestion(author, category);
    const save = (stem: string) =>
      refusalOf(saveQuestion(manager, { questionId: id, seen: 1, work: asked(stem) }));
    const answers = await Promise.all(['A', 'B', 'C', 'D', 'E'].map((stem) => save(stem)));
    expect(answers.filter((answer) => answer === 'accepted')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'questionChanged')).toHaveLength(4);
    expect(await versionsOf(id)).toHaveLength(2);
  });

  test('is for its author and those who look after its category', async () => {
    const id = await aBankQuestion(author, category);
    const save = (actor: Actor) =>
      refusalOf(saveQuestion(actor, { questionId: id, seen: 1, work: asked('Apa?') }));
    expect(await save(other)).toBe('forbidden');
    await retireQuestion(author, id);
    expect(await save(author)).toBe('questionState');
    await bringBackQuestion(author, id);
    expect(await save(author)).toBe('accepted');
  });

  test('refuses what could not be kept', async () => {
    const id = await aBankQuestion(author, category);
    const save = (work: object) =>
      refusalOf(saveQuestion(author, { questionId: id, seen: 1, work: work as QuestionWork }));
    expect(await save({ ...asked('Apa?'), kind: 'true_false', correct: true })).toBe(
      'questionInvalid',
    );
    expect(await save(asked('Apa?', { competencyId: newId() }))).toBe('questionInvalid');
    expect(await save(asked('a\u0000b'))).toBe('questionInvalid');
    const lost = { name: 'tidak-ada.webp', alt: inId('') };
    expect(await save(asked('Apa?', { pictures: [lost] }))).toBe('libraryFileGone');
    const choices = Array.from({ length: 20 }, () => ({
      text: { id: 'x'.repeat(4000), en: 'y'.repeat(4000) },
      correct: false,
    }));
    const whole = { ...asked('Apa?'), choices: [...choices, ...choices] };
    expect(['questionTooLong', 'questionInvalid']).toContain(await save(whole));
    expect(await versionsOf(id)).toHaveLength(1);
  });

  test('keeps which pictures a version shows', async () => {
    const id = await aBankQuestion(author, category);
    const name = await aDrawing(`soal-${id}.svg`, id);
    const work = asked('Apa ini?', { pictures: [{ name, alt: inId('Bagan') }] });
    await saveQuestion(author, { questionId: id, seen: 1, work });
    const asset = await db.mediaAsset.findUniqueOrThrow({ where: { name } });
    expect(await db.questionMedia.count({ where: { assetId: asset.id } })).toBe(1);
    await archiveAsset(manager, asset.id);
    expect(await refusalOf(deleteAsset(manager, asset.id))).toBe('assetUsed');
    const again = { ...work, explanation: inId('Lihat gambar.') };
    expect(await saveQuestion(author, { questionId: id, seen: 2, work: again })).toEqual({
      version: 3,
    });
    const used = { ...WHOLE_LIBRARY, archived: true, unused: true, q: name };
    expect((await mediaLibrary(manager, used)).assets).toEqual([]);
  });
});

describe('review', () => {
  test('20 who approve at once approve it once', async () => {
    const id = await aBankQuestion(author, category);
    await handInQuestion(author, { questionId: id, seen: 1 });
    const approve = () => refusalOf(approveQuestion(manager, { questionId: id, seen: 1 }));
    const answers = await Promise.all(Array.from({ length: 20 }, approve));
    expect(new Set(answers)).toEqual(new Set(['accepted']));
    expect(await eventsOf(id)).toEqual([
      ...['question.created', 'question.handed-in', 'question.approved'],
    ]);
  });

  test('what was changed since is not what was seen', async () => {
    const id = await aBankQuestion(author, category);
    await saveQuestion(author, { questionId: id, seen: 1, work: asked('Baru?') });
    expect(await refusalOf(approveQuestion(manager, { questionId: id, seen: 1 }))).toBe(
      'questionChanged',
    );
    await handInQuestion(author, { questionId: id, seen: 2 });
    const note = 'Belum jelas.';
    await sendBackQuestion(manager, { questionId: id, seen: 2, note });
    expect(await questionOf(id)).toMatchObject({ state: 'draft', reviewNote: note });
    expect(await refusalOf(sendBackQuestion(manager, { questionId: id, seen: 2, note }))).toBe(
      'questionState',
    );
  });

  test('an unfinished question is neither handed in nor approved', async () => {
    const id = await aBankQuestion(author, category, { explanation: { id: '', en: '' } });
    const seen = { questionId: id, seen: 1 };
    expect(await refusalOf(handInQuestion(author, seen))).toBe('questionUnfinished');
    expect(await refusalOf(approveQuestion(manager, seen))).toBe('questionUnfinished');
    // Asked in both languages, it is whole in one alone.
    const half = await aBankQuestion(author, category, { stem: { id: 'Apa?', en: 'What?' } });
    const halfSeen = { questionId: half, seen: 1 };
    expect(await refusalOf(approveQuestion(manager, halfSeen))).toBe('questionUnfinished');
  });

  test('where another has to approve, nobody approves what he or she handed in', async () => {
    const setting = await db.setting.create({
      data: {
        ...{ id: newId(), key: 'content.reviewByAnother', value: true, source: 'Uji' },
        validFrom: toDate('2020-01-01'),
      },
    });
    forgetSettings();
    try {
      const id = await aBankQuestion(manager, category);
      const seen = { questionId: id, seen: 1 };
      expect(await refusalOf(approveQuestion(manager, seen))).toBe('questionState');
      await handInQuestion(manager, seen);
      expect(await refusalOf(approveQuestion(manager, seen))).toBe('questionByAnother');
      expect(await refusalOf(approveQuestion(await aManager(), seen))).toBe('accepted');
    } finally {
      await db.setting.delete({ where: { id: setting.id } });
      forgetSettings();
    }
  });

  test('retired questions come back as they were', async () => {
    const id = await anApprovedQuestion(manager, category);
    await retireQuestion(manager, id);
    expect(await questionOf(id)).toMatchObject({ state: 'retired', approved: 1 });
    expect(await refusalOf(retireQuestion(manager, id))).toBe('questionState');
    await bringBackQuestion(manager, id);
    expect(await questionOf(id)).toMatchObject({ state: 'approved', approved: 1 });
  });
});

describe('place and tags', () => {
  test('move it without a new version; words find it by its tags', async () => {
    const [id, to] = [await aBankQuestion(author, category), await aCategory()];
    await placeQuestion(author, { questionId: id, categoryId: to, tags: ' Etika ,ASN,etika' });
    const stored = await questionOf(id);
    expect(stored).toMatchObject({ categoryId: to, tags: ['asn', 'etika'], version: 1 });
    expect(stored.words).toContain('etika');
    expect(stored.words).toContain('Mana yang benar?');
    expect(await eventsOf(id)).toEqual([
      ...['question.created', 'question.tagged', 'question.moved'],
    ]);
  });

  test('nothing comes into a category that one does not see, nor into an archived one', async () => {
    const id = await aBankQuestion(author, category);
    const place = (categoryId: string) =>
      refusalOf(placeQuestion(author, { questionId: id, categoryId, tags: '' }));
    expect(await place(await aCategory({ restricted: true }))).toBe('notFound');
    const gone = await aCategory();
    await db.questionCategory.update({ where: { id: gone }, data: { archivedAt: new Date() } });
    expect(await place(gone)).toBe('categoryArchived');
    expect(await refusalOf(aBankQuestion(author, gone))).toBe('categoryArchived');
  });

  test.each([
    ['', []],
    ['A, b\n a ;C', ['a', 'b', 'c']],
    [Array.from({ length: 20 }, (_, at) => `t${at}`).join(), expect.any(Array)],
  ])('tags of %j', (typed, tags) => {
    expect(questionTags(typed)).toEqual(tags);
  });

  test.each([
    ['too many', Array.from({ length: 21 }, (_, at) => `t${at}`).join(), 'tagsTooMany'],
    ['too long', 'x'.repeat(51), 'tagInvalid'],
    ['unseen', 'a\u0007b', 'tagInvalid'],
  ])('tags that are %s', async (_, typed, code) => {
    expect(await refusalOf(Promise.resolve().then(() => questionTags(typed)))).toBe(code);
  });

  test('words are those of all texts in both languages', () => {
    const choices = [{ text: { id: 'Pilihan', en: 'Choice' }, correct: true }];
    const work = { ...asked('Soal'), explanation: inId('Sebab'), choices } as QuestionWork;
    expect(searchWords(work, ['etika'])).toBe('Soal\nPilihan\nChoice\nSebab\netika');
    const long = asked('😀'.repeat(10_001));
    // Half a character could not be written as part of an address.
    expect(() => encodeURIComponent(searchWords(long, []))).not.toThrow();
  });
});

test('with many at once each is done with by whom it may be', async () => {
  const own = await aBankQuestion(author, category);
  const others = await aBankQuestion(other, category);
  const hidden = await aBankQuestion(manager, await aCategory({ restricted: true }));
  const selected = [own, others, hidden, newId()].map((questionId) => ({ questionId, seen: 1 }));
  const tag = { kind: 'tag', tags: 'bersama' } as const;
  expect(await editQuestions(author, selected, tag)).toEqual({ done: 1, left: 3 });
  expect(await editQuestions(manager, selected, tag)).toEqual({ done: 3, left: 1 });
  expect((await questionOf(own)).tags).toEqual(['bersama']);
  expect((await eventsOf(own)).filter((type) => type === 'question.tagged')).toHaveLength(1);
  const stale = selected.map((one) => ({ ...one, seen: 2 }));
  expect(await editQuestions(manager, stale, { kind: 'approve' })).toEqual({ done: 0, left: 4 });
  expect(await editQuestions(manager, selected, { kind: 'approve' })).toEqual({ done: 3, left: 1 });
});

test('where it is asked is told by published quizzes and drafts, to those who see it', async () => {
  const title = { id: 'Kuis', en: 'Quiz' };
  const quiz = { kind: 'quiz' as const, title, minutes: 5, quiz: aQuiz() };
  const { courseId, items } = await aPublishedCourse({ items: [quiz] });
  const keeper = await aTrainer();
  const closed = await aCategory({ restricted: true, keepers: [keeper.accountId] });
  const id = await anApprovedQuestion(manager, closed);
  const [version] = await versionsOf(id);
  await db.quizQuestion.updateMany({
    where: { quizVersionId: items[0]!.quizVersionId! },
    data: { questionVersionId: version!.id },
  });
  const { uses } = await bankQuestionPage(manager, id);
  expect(uses.versions).toMatchObject([
    { courseId, version: 1, isCurrent: true, items: [title], numbers: [1], mayOpen: true },
  ]);
  const draft = await aFullDraft(manager);
  await changeItem(manager, draft.courseId, draft.quiz, (item) => {
    if (item.kind !== 'quiz') return item;
    const entry = { kind: 'bank' as const, key: newId(), questionId: id, version: 1, points: 1 };
    return { ...item, quiz: { ...item.quiz, questions: [...item.quiz.questions, entry] } };
  });
  expect((await bankQuestionPage(manager, id)).uses.drafts).toMatchObject([
    { courseId: draft.courseId, itemKey: draft.quiz, item: inId('Kuis'), number: 1, mayOpen: true },
  ]);
  const ofKeeper = (await bankQuestionPage(keeper, id)).uses;
  expect(ofKeeper.versions).toMatchObject([{ mayOpen: false }]);
  expect(ofKeeper.drafts).toMatchObject([{ mayOpen: false, item: null, course: null }]);
  expect(await refusalOf(bankQuestionPage(author, id))).toBe('notFound');
  expect(await refusalOf(bankComparison(author, id, null, null))).toBe('notFound');
});

test('two versions are compared part by part', async () => {
  const id = await aBankQuestion(author, category);
  const choices = [
    { text: inId('Ini'), correct: false },
    { text: inId('Itu'), correct: true },
  ];
  const work = { ...asked('Mana yang salah?'), choices } as QuestionWork;
  await saveQuestion(author, { questionId: id, seen: 1, work });
  const compared = await bankComparison(author, id, null, null);
  expect(compared).toMatchObject({ before: { number: 1 }, after: { number: 2 } });
  expect(compared.changed).toEqual(['stem', 'answer']);
  expect(compared.texts).toHaveLength(1);
  expect(compared.texts[0]!.pieces.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added']);
  expect(await bankComparison(author, id, 1, 2)).toMatchObject({ before: { number: 1 } });
  expect(await refusalOf(bankComparison(author, id, 7, null))).toBe('notFound');
});
