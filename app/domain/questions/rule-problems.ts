import { z } from 'zod';

import type { QuizRules } from './quiz-work.ts';

/** Rules that cannot hold together, by the one that is mended; the sentence of the code is in the texts of errors. */
export type RuleProblem = { rule: keyof QuizRules; code: string };

/** What is wrong with the rules of a quiz, whatever it asks. */
export function ruleProblems(rules: QuizRules): RuleProblem[] {
  const { opensAt, closesAt, feedback, tries, tryPenalty, review, reviewFrom } = rules;
  const byTries = feedback === 'tries';
  const told = feedback !== 'deferred';
  const wrong: [boolean, keyof QuizRules, string][] = [
    [opensAt !== null && closesAt !== null && closesAt <= opensAt, 'closesAt', 'quizClosesFirst'],
    [
      rules.attemptsAllowed === 1 && rules.attemptDelayMinutes !== null,
      'attemptDelayMinutes',
      'quizDelayOfOne',
    ],
    [byTries && tries < 2, 'tries', 'quizTriesFew'],
    [!byTries && tries > 1, 'tries', 'quizTriesUnused'],
    [!byTries && tryPenalty > 0, 'tryPenalty', 'quizTriesUnused'],
    // Who is told at once how each answer did knows more than these reviews show.
    [told && review === 'never', 'review', 'quizFeedbackHidden'],
    [told && reviewFrom === 'after_close', 'reviewFrom', 'quizFeedbackEarly'],
    [reviewFrom === 'after_close' && closesAt === null, 'reviewFrom', 'quizNeverCloses'],
    [!rules.addresses.every(isNetwork), 'addresses', 'quizNetwork'],
  ];
  return wrong.filter(([so]) => so).map(([, rule, code]) => ({ rule, code }));
}

const network = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);

/** Whether a text names a network (CIDR) or a single address. */
export function isNetwork(text: string): boolean {
  return network.safeParse(text).success;
}
