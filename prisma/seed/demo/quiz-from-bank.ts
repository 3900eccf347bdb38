import { draftView } from '#app/domain/catalogue/draft/draft-view.server.ts';
import { startDraft } from '#app/domain/catalogue/draft/start-draft.server.ts';
import { fingerprint } from '#app/domain/catalogue/fingerprint.ts';
import { editItem } from '#app/domain/catalogue/item/edit-item.server.ts';
import { itemSettings } from '#app/domain/catalogue/item/item-edit.ts';
import { itemView } from '#app/domain/catalogue/item/item-view.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { createQuestion } from '#app/domain/questions/bank/create-question.server.ts';
import { approveQuestion } from '#app/domain/questions/bank/review-question.server.ts';
import { createCategory } from '#app/domain/questions/bank/save-category.server.ts';
import type { BankEntry, DrawEntry, SectionEntry } from '#app/domain/questions/quiz-entry.ts';
import { newQuizWork, type QuestionWork, quizRules } from '#app/domain/questions/quiz-work.ts';
import { quizWorkOf } from '#app/domain/questions/quiz-work-of.ts';
import { publishAndOpen } from '#app/domain/scheduling/publish-and-open.server.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';

import course from '../courses/integritas-dan-gratifikasi/course.ts';
import { addItem } from './edit-course.ts';

const NO_INTRODUCTION = { id: '', en: '' };

/** The questions of a course go into the bank, and a practice of it is composed of them: a fixed one and a draw. */
export async function composeFromBank(manager: Actor): Promise<void> {
  const { categoryId, questionIds } = await fillCategory(manager);
  const { slug, title } = course;
  const { id: courseId } = await db.course.findUniqueOrThrow({ where: { slug } });
  await startDraft(manager, courseId);
  const key = await addItem(
    manager,
    { courseId, slug, folder: '' },
    {
      after: course.modules[0]!.lessons.at(-1)!.title.id,
      title: { id: 'Latihan: mengenali gratifikasi', en: 'Practice: recognising gratuities' },
      kind: 'quiz',
    },
  );
  const place = { courseId, key };
  const { item } = await itemView(manager, courseId, key);
  if (item.kind !== 'quiz') throw new Error('The practice is no quiz.');
  const settings = itemSettings(item);
  await editItem(manager, place, {
    ...{ kind: 'settings', seen: fingerprint(settings) },
    settings: { ...settings, required: false },
  });
  const rules = quizRules(item.quiz);
  await editItem(manager, place, {
    ...{ kind: 'rules', seen: fingerprint(rules) },
    rules: { ...rules, practice: true, feedback: 'immediate', questionsPerPage: 2 },
  });
  for (const entry of entriesOf(categoryId, questionIds[0]!))
    await editItem(manager, place, { kind: 'entry', seen: null, entry });
  const { revision } = await draftView(manager, courseId);
  const note = `${title.id} kini memuat latihan dengan soal yang berganti.`;
  await publishAndOpen(manager, courseId, { revision, note, offersMove: false });
}

async function fillCategory(manager: Actor) {
  const categoryId = newId();
  const name = { id: 'Integritas dan gratifikasi', en: 'Integrity and gratuities' };
  await createCategory(manager, { categoryId, name, parentId: null, restricted: false });
  const questions = course.questions.map(({ key: _key, ...question }) => question);
  const quiz = quizWorkOf({ ...quizRules(newQuizWork), title: course.title, questions });
  const questionIds: string[] = [];
  for (const work of quiz.questions as QuestionWork[]) {
    const questionId = await createQuestion(manager, { categoryId, work, tags: ['integritas'] });
    await approveQuestion(manager, { questionId, seen: 1 });
    questionIds.push(questionId);
  }
  return { categoryId, questionIds };
}

function entriesOf(
  categoryId: string,
  questionId: string,
): (SectionEntry | BankEntry | DrawEntry)[] {
  const asksNothing = { competencyId: null, level: null, difficulty: null, tags: [] };
  return [
    {
      ...{ kind: 'section', key: newId(), timeLimitMinutes: null },
      title: { id: 'Pemanasan', en: 'Warming up' },
      introduction: NO_INTRODUCTION,
    },
    { kind: 'bank', key: newId(), questionId, version: 1, points: 1 },
    {
      ...{ kind: 'section', key: newId(), timeLimitMinutes: 10 },
      title: { id: 'Kasus sehari-hari', en: 'Daily cases' },
      introduction: {
        id: 'Soal di bagian ini diundi: setiap kali mencoba, Anda mendapat soal lain.',
        en: 'Questions of this section are drawn: each time you try, you get other ones.',
      },
    },
    {
      ...{ kind: 'draw', key: newId(), count: 4, points: 1 },
      from: { categoryId, ...asksNothing },
    },
  ];
}
