import { env } from '#app/platform/env.server.ts';
import type { Localised } from '#app/platform/i18n.ts';

/** What the rules of a quiz are said with: the zone of the organisation, and all quizzes of the course. */
export type RuleSetting = { zone: string; quizzes: { key: string; title: Localised }[] };

/** All quizzes of a course in its order. */
export type QuizCourse = { quizzes: RuleSetting['quizzes'] };

export function ruleSetting({ quizzes }: QuizCourse): RuleSetting {
  return { zone: env.ORGANISATION_TIME_ZONE, quizzes };
}

/** The quizzes that come before one: one of them may have measured before. */
export function pretestsOf({ quizzes }: QuizCourse, key: string): RuleSetting['quizzes'] {
  return quizzes.slice(
    0,
    quizzes.findIndex((quiz) => quiz.key === key),
  );
}
