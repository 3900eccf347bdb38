import type { PublishedQuiz } from '#app/domain/questions/published-quiz.server.ts';
import { questionsPut } from '#app/domain/questions/quiz-sections.ts';
import type { Localised } from '#app/platform/i18n.ts';

import type { Terms } from './terms.ts';

/** The rules of a quiz as its participant reads them before beginning. */
export type QuizRulesSaid = Pick<
  PublishedQuiz,
  | 'passMark'
  | 'sequential'
  | 'attemptDelayMinutes'
  | 'penalty'
  | 'feedback'
  | 'tries'
  | 'tryPenalty'
  | 'practice'
> & {
  questions: number;
  timeLimitMinutes: number | null;
  attemptsAllowed: number | null;
  /** The time limit is longer than that of others. */
  moreTime: boolean;
  opensAt: Date | null;
  closesAt: Date | null;
  /** Only from certain networks. */
  networks: boolean;
  /** The review waits until the quiz has closed. */
  heldBack: boolean;
  /** Of a quiz that is divided; a time limit is this person's. */
  sections: { title: Localised; questions: number; timeLimitMinutes: number | null }[];
};

export function rulesSaid(quiz: PublishedQuiz, terms: Terms): QuizRulesSaid {
  const { passMark, sequential, attemptDelayMinutes, penalty } = quiz;
  const { feedback, tries, tryPenalty, practice } = quiz;
  const timed =
    quiz.timeLimitMinutes !== null ||
    quiz.sections.some(({ timeLimitMinutes }) => timeLimitMinutes !== null);
  return {
    ...{
      passMark,
      sequential,
      attemptDelayMinutes,
      penalty,
      feedback,
      tries,
      tryPenalty,
      practice,
    },
    questions: quiz.sections.length > 0 ? questionsPut(quiz.sections) : quiz.questions.length,
    timeLimitMinutes: terms.timeLimitMinutes,
    attemptsAllowed: terms.attemptsAllowed,
    moreTime: timed && terms.timePercent > 100,
    opensAt: terms.opensAt,
    closesAt: terms.closesAt,
    networks: quiz.addresses.length > 0,
    heldBack: quiz.reviewFrom === 'after_close' && quiz.review !== 'never',
    sections:
      quiz.sections.length < 2
        ? []
        : quiz.sections.map((section) => ({
            title: section.title,
            questions: questionsPut([section]),
            timeLimitMinutes:
              section.timeLimitMinutes === null
                ? null
                : (section.timeLimitMinutes * terms.timePercent) / 100,
          })),
  };
}
