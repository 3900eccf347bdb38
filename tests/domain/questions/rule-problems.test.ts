import { describe, expect, test } from 'vitest';

import { rulesForm, typedRules } from '#app/domain/catalogue/item/rules-form.ts';
import { newQuizWork, type QuizRules, quizRules } from '#app/domain/questions/quiz-work.ts';
import { isNetwork, ruleProblems } from '#app/domain/questions/rule-problems.ts';
import { changedRules, unusualRules } from '#app/domain/questions/unusual-rules.ts';

const usual = quizRules(newQuizWork);
const [early, late] = ['2026-05-01T01:00:00.000Z', '2026-05-02T01:00:00.000Z'];

test.each<[string, Partial<QuizRules>, [keyof QuizRules, string][]]>([
  ['the usual', {}, []],
  ['open for a while', { opensAt: early, closesAt: late }, []],
  ['closing first', { opensAt: late, closesAt: early }, [['closesAt', 'quizClosesFirst']]],
  ['never open', { opensAt: late, closesAt: late }, [['closesAt', 'quizClosesFirst']]],
  ['waiting for the second', { attemptsAllowed: 2, attemptDelayMinutes: 60 }, []],
  [
    'waiting after the only one',
    { attemptsAllowed: 1, attemptDelayMinutes: 60 },
    [['attemptDelayMinutes', 'quizDelayOfOne']],
  ],
  ['three tries', { feedback: 'tries', tries: 3, tryPenalty: 1000 }, []],
  ['one try', { feedback: 'tries', tries: 1 }, [['tries', 'quizTriesFew']]],
  [
    'tries without feedback',
    { tries: 3, tryPenalty: 1000 },
    [
      ['tries', 'quizTriesUnused'],
      ['tryPenalty', 'quizTriesUnused'],
    ],
  ],
  [
    'feedback that is not to be seen',
    { feedback: 'immediate', review: 'never' },
    [['review', 'quizFeedbackHidden']],
  ],
  [
    'feedback before the end',
    { feedback: 'immediate', reviewFrom: 'after_close', closesAt: late },
    [['reviewFrom', 'quizFeedbackEarly']],
  ],
  ['results at no time', { reviewFrom: 'after_close' }, [['reviewFrom', 'quizNeverCloses']]],
  ['practice with a password', { practice: true, password: 'buka' }, []],
  ['networks', { addresses: ['10.0.0.0/8', '2001:db8::/32', '10.1.2.3'] }, []],
  ['no network', { addresses: ['10.0.0.0/8', 'kantor'] }, [['addresses', 'quizNetwork']]],
])('%s', (_, change, expected) => {
  const found = ruleProblems({ ...usual, ...change });
  expect(found.map(({ rule, code }) => [rule, code])).toEqual(expected);
});

test.each([
  ['10.0.0.0/33', false],
  ['300.1.1.1', false],
  ['10.1.1', false],
  ['2001:db8::/129', false],
  ['::1', true],
  ['192.168.1.0/24', true],
])('%s: a network or not', (text, so) => {
  expect(isNetwork(text)).toBe(so);
});

describe('the form', () => {
  const all: QuizRules = {
    ...usual,
    ...{ timeLimitMinutes: 90, attemptsAllowed: 3, passMark: 6550, review: 'marks' },
    ...{ opensAt: early, closesAt: late, attemptDelayMinutes: 1440, penalty: 2500 },
    ...{ feedback: 'tries', tries: 3, tryPenalty: 3333, sequential: true, practice: true },
    ...{ password: 'buka sesama', addresses: ['10.0.0.0/8', '::1'], markers: 2, anonymous: true },
    pretestKey: '0190f3a0-0000-7000-8000-000000000001',
  };
  /** As conform reads a form: numbers are numbers, what is empty is not there. */
  const sent = (rules: QuizRules) => {
    const typed = Object.entries(typedRules(rules, 'Asia/Jakarta'));
    const numeric = /^(questionsPer|timeLimit|attempt|passMark|penalty|tries|tryPenalty)/;
    return Object.fromEntries(
      typed
        .filter(([, value]) => value !== '')
        .map(([name, value]) => [name, numeric.test(name) ? Number(value) : value]),
    );
  };
  const saved = (rules: QuizRules) =>
    rulesForm('Asia/Jakarta').parse({ intent: 'rules', ...sent(rules) }).edit.rules;

  test('says every rule, and saves what it says', () => {
    for (const rules of [usual, all]) expect(saved(rules)).toEqual(rules);
    expect(changedRules(usual, all)).toHaveLength(Object.keys(usual).length - 4);
  });

  test('types times in the zone of the organisation', () => {
    expect(typedRules(all, 'Asia/Jayapura').opensAt).toBe('2026-05-01T10:00');
  });
});

test('what is unusual is said beside what is always said', () => {
  expect(unusualRules(usual)).toEqual([]);
  expect(unusualRules({ ...usual, passMark: 1, penalty: 100, sequential: true })).toEqual([
    'sequential',
    'penalty',
  ]);
});
