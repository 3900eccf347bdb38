import { z } from 'zod';

import type { QuizRules } from '#app/domain/questions/quiz-work.ts';
import { ruleProblems } from '#app/domain/questions/rule-problems.ts';
import { localTime, momentOf } from '#app/platform/zoned-time.ts';

const ticked = z
  .literal('on')
  .optional()
  .transform((on) => on === 'on');
const whole = (least: number, most: number) => z.number().int().min(least).max(most);
/** Left empty: none. */
const wholeOrNone = (least: number, most: number) => whole(least, most).nullable().default(null);
/** Percent, kept as basis points. */
const percent = z
  .number()
  .min(0)
  .max(100)
  .transform((share) => Math.round(share * 100));
const text = z.string().nullable().default(null);

/**
 * The rules of a quiz as they are typed.
 * @param zone in which times are typed
 */
export function rulesForm(zone: string) {
  const moment = text.transform((typed, ctx) => {
    if (typed === null) return null;
    const found = momentOf(zone, typed);
    if (!found) ctx.addIssue({ code: 'custom', params: { code: 'invalid' } });
    return found?.toISOString() ?? null;
  });
  const fields = {
    intent: z.literal('rules'),
    seen: text,
    questionsPerPage: whole(1, 100),
    shuffleQuestions: ticked,
    shuffleChoices: ticked,
    timeLimitMinutes: wholeOrNone(1, 1440),
    attemptsAllowed: wholeOrNone(1, 100),
    passMark: percent,
    review: z.enum(['never', 'score', 'marks', 'answers']),
    reviewFrom: z.enum(['at_once', 'after_close']).default('at_once'),
    sequential: ticked,
    opensAt: moment,
    closesAt: moment,
    attemptDelayMinutes: wholeOrNone(1, 525_600),
    penalty: percent.default(0),
    feedback: z.enum(['deferred', 'immediate', 'tries']).default('deferred'),
    tries: whole(1, 10).default(1),
    tryPenalty: percent.default(0),
    practice: ticked,
    // Known by a name of its own: a form that comes back keeps no secrets of the people who type them.
    keyword: z.string().trim().max(100).default(''),
    addresses: z
      .string()
      .max(5000)
      .default('')
      .transform((typed) => [...new Set(typed.split(/[\s,;]+/).filter(Boolean))])
      .pipe(z.array(z.string().max(50)).max(50)),
    markers: z
      .enum(['1', '2'])
      .default('1')
      .transform((typed) => (typed === '2' ? (2 as const) : (1 as const))),
    anonymous: ticked,
    pretestKey: z.uuid().nullable().default(null),
  };
  return z.object(fields).transform(({ intent, seen, keyword, ...typed }, ctx) => {
    const rules: QuizRules = { ...typed, password: keyword };
    for (const { rule, code } of ruleProblems(rules))
      ctx.addIssue({ code: 'custom', path: [rule], params: { code } });
    return { intent, edit: { kind: 'rules' as const, seen, rules } };
  });
}

/** The rules as they stand in the fields. */
export function typedRules(rules: QuizRules, zone: string) {
  const { timeLimitMinutes, attemptsAllowed, attemptDelayMinutes, opensAt, closesAt } = rules;
  const on = (so: boolean) => (so ? 'on' : '');
  const number = (value: number | null) => (value === null ? '' : String(value));
  const moment = (value: string | null) => (value === null ? '' : localTime(zone, new Date(value)));
  return {
    questionsPerPage: String(rules.questionsPerPage),
    shuffleQuestions: on(rules.shuffleQuestions),
    shuffleChoices: on(rules.shuffleChoices),
    timeLimitMinutes: number(timeLimitMinutes),
    attemptsAllowed: number(attemptsAllowed),
    passMark: String(rules.passMark / 100),
    review: rules.review as string,
    reviewFrom: rules.reviewFrom as string,
    sequential: on(rules.sequential),
    opensAt: moment(opensAt),
    closesAt: moment(closesAt),
    attemptDelayMinutes: number(attemptDelayMinutes),
    penalty: String(rules.penalty / 100),
    feedback: rules.feedback as string,
    tries: rules.feedback === 'tries' ? String(rules.tries) : '',
    tryPenalty: rules.feedback === 'tries' ? String(rules.tryPenalty / 100) : '',
    practice: on(rules.practice),
    keyword: rules.password,
    addresses: rules.addresses.join('\n'),
    markers: String(rules.markers),
    anonymous: on(rules.anonymous),
    pretestKey: rules.pretestKey ?? '',
  };
}
