import type { Answer } from '#app/domain/assessment/answer.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { publishQuiz } from '#app/domain/questions/publish-quiz.server.ts';
import type { QuestionDraft, QuizDraft } from '#app/domain/questions/question.ts';
import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { type QuestionKind, rulesOf } from '#app/question-types/rules-of.ts';

import { aCourse } from './courses.ts';
import { anActor, anEmployee } from './organisation.ts';

const both = (text: string) => ({ id: text, en: `${text} (en)` });

/** A word that is in every key and explanation of these quizzes and nowhere else. */
export const SECRET = 'kuncirahasia';

export function questionNumber(n: number): QuestionDraft {
  const base = { stem: both(`Soal ${n}`), explanation: both(`Sebab ${n} ${SECRET}`) };
  switch (n % 5) {
    case 1:
      return {
        ...base,
        kind: 'single',
        choices: [
          { text: both('benar'), correct: true },
          { text: both('keliru') },
          { text: both('keliru juga') },
        ],
      };
    case 2:
      return {
        ...base,
        kind: 'multiple',
        choices: [
          { text: both('benar'), correct: true },
          { text: both('keliru') },
          { text: both('benar pula'), correct: true },
        ],
      };
    case 3:
      return { ...base, kind: 'true_false', correct: n % 2 === 0 };
    case 4:
      return {
        ...base,
        kind: 'numeric',
        value: 7_654_321 + n,
        tolerance: 0.5,
        unit: both('menit'),
      };
    default:
      return { ...base, kind: 'short_text', accepted: [`${SECRET} ${n}`] };
  }
}

/** A course whose only required item is a quiz, and somebody enrolled in it. */
export async function aQuiz(rules: Partial<QuizDraft> & { length?: number } = {}) {
  const { length = 10, ...draft } = rules;
  const course = await aCourse({ lessonRequired: false });
  const { quizVersionId } = await db.$transaction((tx) =>
    publishQuiz(tx, {
      title: both('Kuis'),
      questionsPerPage: 5,
      shuffleQuestions: true,
      shuffleChoices: true,
      timeLimitMinutes: 30,
      attemptsAllowed: 2,
      passMark: 7000,
      review: 'answers',
      questions: Array.from({ length }, (_, i) => questionNumber(i + 1)),
      ...draft,
    }),
  );
  const item = await db.courseItem.create({
    data: {
      id: newId(),
      moduleId: course.module.id,
      position: 2,
      kind: 'quiz',
      title: both('Kuis akhir'),
      minutes: 30,
      quizVersionId,
    },
  });
  const questions = await db.quizQuestion.findMany({
    where: { quizVersionId },
    orderBy: { position: 'asc' },
  });
  return { ...course, item, quizVersionId, questions };
}

export type Quiz = Awaited<ReturnType<typeof aQuiz>>;

/** Somebody enrolled in the course of a quiz, with what the commands want to know. */
export async function aParticipant(quiz: { offering: { id: string }; item: { id: string } }) {
  const employee = await anEmployee();
  const actor: Actor = await anActor({ employeeId: employee.id });
  const enrollment = await db.enrollment.create({
    data: {
      id: newId(),
      offeringId: quiz.offering.id,
      employeeId: employee.id,
      status: 'enrolled',
      enrolledAt: now(),
    },
  });
  const place = { enrollmentId: enrollment.id, courseItemId: quiz.item.id };
  return { employee, actor, enrollment, place };
}

/** The right answer to each question of a quiz, by question. */
export function rightAnswers(quiz: Quiz): Map<string, Answer> {
  return new Map(
    quiz.questions.map(({ id, kind, content, key }) => {
      const question = { content: content as object, key: key as object, draw: null };
      return [
        id,
        rulesOf(kind as QuestionKind)
          .right(question)
          .sort(),
      ];
    }),
  );
}

/** Right answers as a device would send them, all with one number. */
export function numbered(answers: Map<string, Answer>, sequence = 1) {
  return [...answers].map(([questionId, answer]) => ({ questionId, sequence, answer }));
}
