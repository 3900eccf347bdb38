import { drawLayout } from '#app/domain/assessment/layout.ts';
import { gradeAnswers, type KeyedQuestion } from '#app/domain/assessment/grading.ts';
import { keyedQuiz, questionsOf } from '#app/domain/assessment/keyed-quiz.server.ts';
import { publishedQuiz } from '#app/domain/questions/published-quiz.server.ts';
import { addDays } from '#app/platform/clock.ts';
import { db, rows } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';
import { randomFrom } from '#app/question-types/random-from.ts';
import { rulesOf } from '#app/question-types/rules-of.ts';

const COURSE = 'pelayanan-publik-prima';
const TAKERS = 42;
/** Where those who know most are led astray: the question that the analysis asks its author to look at. */
const MISLEADING = 4;

/**
 * People of the whole city who have read the lessons of a course and handed in its test, some more than once; its last
 * parts are before them. Written as rows: what follows from it is the results of the test alone.
 */
export async function takeQuizzes(): Promise<void> {
  const offering = await db.offering.findFirstOrThrow({
    where: { kind: 'self_paced', courseVersion: { currentOf: { slug: COURSE } } },
  });
  const items = await db.courseItem.findMany({
    where: { module: { versionId: offering.courseVersionId } },
    orderBy: [{ module: { position: 'asc' } }, { position: 'asc' }],
    select: { id: true, kind: true, quizVersionId: true },
  });
  const at = items.findIndex(({ kind }) => kind === 'quiz');
  const quizVersionId = items[at]?.quizVersionId;
  if (!quizVersionId) throw new Error(`The course ${COURSE} has no test.`);
  const [published, keyed] = await Promise.all([
    publishedQuiz(quizVersionId),
    keyedQuiz(quizVersionId),
  ]);
  const people = await rows<{ id: string }>('demo-quiz-takers', PEOPLE, [TAKERS]);
  const made = people.map(({ id: employeeId }, nth) => {
    const random = randomFrom(`taker ${nth}`);
    const able = 0.2 + 0.75 * random();
    const begun = new Date(`${addDays(today(), -40 + (nth % 30))}T0${1 + (nth % 7)}:15:00Z`);
    const enrollment = {
      ...{ id: newId(), offeringId: offering.id, employeeId, status: 'in_progress' as const },
      ...{ enrolledAt: begun, startedAt: begun },
    };
    const attempts = [1, 2].slice(0, random() < 0.3 ? 2 : 1).map((number) => {
      const id = newId();
      const startedAt = new Date(begun.getTime() + number * 86_400_000);
      const questions = [...keyed.questions.values()];
      const layout = drawLayout({ ...published, questions }, id);
      let moment = startedAt.getTime();
      const answers = questionsOf(keyed, layout).flatMap((question) => {
        const place = questions.findIndex((one) => one.id === question.id) + 1;
        const answer = answerTo(question, place, able + 0.15 * (number - 1), random);
        moment += 20_000 + Math.floor(random() * 70_000);
        if (answer.length === 0) return [];
        return [{ questionId: question.id, answer, receivedAt: new Date(moment) }];
      });
      const given = new Map(answers.map(({ questionId, answer }) => [questionId, answer]));
      const grade = gradeAnswers(questionsOf(keyed, layout), given, keyed);
      const passed = grade.score === null ? null : grade.score >= keyed.passMark;
      return {
        attempt: {
          ...{
            id,
            enrollmentId: enrollment.id,
            courseItemId: items[at]!.id,
            quizVersionId,
            number,
          },
          ...{ layout, startedAt, submittedAt: new Date(moment + 15_000), passed, ...grade },
        },
        answers: answers.map((one) => ({ attemptId: id, sequence: 1, ...one })),
      };
    });
    const best = Math.max(...attempts.map(({ attempt }) => attempt.score ?? 0));
    const done = items.slice(0, attempts.some(({ attempt }) => attempt.passed) ? at + 1 : at);
    return {
      enrollment,
      attempts,
      items: done.map(({ id }, place) => ({
        ...{ enrollmentId: enrollment.id, courseItemId: id, completedAt: begun },
        ...(place === at && { score: best }),
      })),
    };
  });
  await db.enrollment.createMany({ data: made.map(({ enrollment }) => enrollment) });
  await db.enrollmentItem.createMany({ data: made.flatMap((one) => one.items) });
  const attempts = made.flatMap((one) => one.attempts);
  await db.attempt.createMany({ data: attempts.map(({ attempt }) => attempt as never) });
  await db.attemptAnswer.createMany({ data: attempts.flatMap(({ answers }) => answers) });
}

/** Right as often as somebody is able; else another option, half an answer, or nothing. */
function answerTo(
  question: KeyedQuestion,
  place: number,
  able: number,
  random: () => number,
): string[] {
  const { kind, content, key, draw } = question;
  const right = rulesOf(kind).right({ content, key, draw });
  const knows = random() < (place === MISLEADING ? 1 - able : able);
  if (knows) return right;
  const others = (rulesOf(kind).options?.(content).options ?? [])
    .map(({ value }) => value)
    .filter((value) => !right.includes(value));
  // Some mistakes are more common than others, and each is somebody's.
  const wrong = others[Math.floor(others.length * random() ** 1.3)];
  if (wrong !== undefined) return random() < 0.06 ? [] : [wrong];
  return right.length > 1 ? right.slice(1) : [];
}

/** In service, of many units, and not in the course yet. */
const PEOPLE = `
  SELECT e.id FROM "Employee" e
   WHERE e.standing = 'aktif' AND e."archivedAt" IS NULL
     AND NOT EXISTS (SELECT 1 FROM "Enrollment" x WHERE x."employeeId" = e.id)
     AND NOT EXISTS (SELECT 1 FROM "Account" a JOIN "RoleGrant" g ON g."accountId" = a.id
                      WHERE a."employeeId" = e.id)
   ORDER BY md5(e.number) LIMIT $1`;
