import { expect, test } from 'vitest';

import { quizWorkOf } from '#app/domain/questions/quiz-work-of.ts';
import { quizProblems } from '#app/domain/questions/quiz-problem.ts';
import { aQuiz } from '#tests/support/published-course.ts';

/** The problems of a quiz of so many draws, each of one question out of 500 of its own. */
function problemsOf(draws: number) {
  const entry = { kind: 'draw', count: 1, points: 1, from: {} } as const;
  const work = quizWorkOf(aQuiz({ questions: Array.from({ length: draws }, () => entry) }));
  const pools = new Map(
    work.questions.map(({ key }) => [
      key,
      Array.from({ length: 500 }, (_, at) => ({
        ...{ questionId: `${key} ${at}`, versionId: `${key} ${at}` },
      })),
    ]),
  );
  return quizProblems(work, () => [], { pinned: new Map(), pools });
}

test('draws may choose from so many questions together, and not from more', () => {
  expect(problemsOf(10)).toEqual([]);
  expect(problemsOf(11)).toEqual([{ code: 'poolTooLarge', question: null, count: 5000 }]);
});
