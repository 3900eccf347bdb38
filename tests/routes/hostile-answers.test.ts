import { expect, test } from 'vitest';

import { saveAnswers } from '#app/domain/assessment/save-answers.server.ts';
import { startAttempt } from '#app/domain/assessment/start-attempt.server.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.server.ts';
import { db } from '#app/platform/db.server.ts';
import { anAuthorOf } from '#tests/support/coursework.ts';
import { foundBy } from '#tests/support/marking.ts';
import { aPublishedCourse, aQuiz } from '#tests/support/published-course.ts';
import { aParticipant, questionNumber } from '#tests/support/quiz.ts';
import { openProduct } from '#tests/support/visitor.ts';

const hostile = (of: string) => `<img src=${of} onerror=alert(1)>`;
const escaped = (of: string) => `&lt;img src=${of} onerror=alert(1)&gt;`;
const both = (of: string) => ({ id: hostile(of), en: hostile(of) });

/** Somebody of such a name has answered such things in a quiz of such a name. */
async function handedIn() {
  const work = aQuiz({
    shuffleQuestions: false,
    questions: [
      {
        ...{ kind: 'essay', points: 8, rubric: [], notes: both('notes') },
        ...{ stem: both('stem'), explanation: both('why') },
      },
      { ...questionNumber(5), stem: both('stem') },
    ],
  });
  const course = await aPublishedCourse({
    title: both('course'),
    items: [{ kind: 'quiz', title: both('quiz'), minutes: 30, quiz: work }],
  });
  const item = course.items[0]!;
  const questions = await db.quizQuestion.findMany({
    where: { quizVersionId: item.quizVersionId! },
    orderBy: { position: 'asc' },
  });
  const { employee, actor, place } = await aParticipant({
    offering: { id: course.offeringId },
    item,
  });
  await db.employee.update({ where: { id: employee.id }, data: { name: hostile('name') } });
  const { attemptId } = await startAttempt(actor, place);
  const answers = questions.map(({ id }, at) => ({
    ...{ questionId: id, sequence: 1, answer: [hostile(at === 0 ? 'essay' : 'text')] },
  }));
  await saveAnswers(actor, { attemptId, answers });
  await submitAttempt(actor, { attemptId });
  return { courseId: course.courseId, key: item.key, questions };
}

test('names, answers and titles stay words on every page that says how people did', async () => {
  const quiz = await handedIn();
  const author = await anAuthorOf(quiz.courseId);
  const visitor = await (await openProduct('routes/studio/')).visitor(author.accountId);
  const [essay, text] = quiz.questions.map(({ id }) => id);
  const [waiting] = (await foundBy(author)).answers;
  const course = `/studio/courses/${quiz.courseId}`;
  const ofQuiz = `${course}/quizzes/${quiz.key}`;
  const pages: Record<string, string[]> = {
    [`${course}/participants`]: ['course', 'name'],
    [`${course}/grades`]: ['course', 'name', 'quiz'],
    [`${ofQuiz}/results`]: ['course', 'name', 'quiz', 'stem'],
    [`${ofQuiz}/results/${essay}`]: ['stem', 'essay'],
    [`${ofQuiz}/results/${text}`]: ['stem', 'text'],
    [`${ofQuiz}/questions/${text}/key`]: ['stem'],
    [`${ofQuiz}/accommodations?q=onerror`]: ['course', 'name', 'quiz'],
    '/studio/answers': ['course', 'name', 'quiz'],
    [`/studio/answers/${waiting!.id}`]: ['name', 'stem', 'essay', 'notes'],
  };
  for (const [path, shown] of Object.entries(pages)) {
    const { status, text } = await visitor.get(path);
    expect(status, path).toBe(200);
    // What scripts read is JSON in which no sign closes a script.
    const page = text.replace(/<script[\s\S]*?<\/script>/g, '');
    expect(page, path).not.toContain('<img src=');
    for (const word of shown) expect(page, path).toContain(escaped(word));
  }
});
