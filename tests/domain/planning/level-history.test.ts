import { expect, test } from 'vitest';

import { heldTimeline, type EvidenceFact } from '#app/domain/competency/held-level.ts';
import { latestValid, official } from '#app/domain/competency/evidence-rule.ts';
import { levelSteps } from '#app/domain/planning/level-history.ts';

const proof = (
  id: string,
  source: string,
  level: number,
  takenOn: string,
  more: Partial<EvidenceFact> = {},
): EvidenceFact => ({
  id,
  source,
  level,
  takenOn,
  validUntil: null,
  weight: 100,
  outdatedFrom: null,
  reversesId: null,
  ...more,
});

const rules = [{ validFrom: null, rule: official }];

const cases: [string, EvidenceFact[], typeof rules | [], unknown[][]][] = [
  ['nothing', [], rules, []],
  [
    'a course raises what was assessed',
    [proof('a', 'supervisor', 1, '2025-01-01'), proof('b', 'course', 2, '2025-03-01')],
    rules,
    [
      ['2025-01-01', '2025-02-28', 1, 'a', 'evidence'],
      ['2025-03-01', null, 2, 'b', 'evidence'],
    ],
  ],
  [
    'what lapses leaves the level of a lower rank, then nothing',
    [
      proof('a', 'supervisor', 1, '2025-02-01', { validUntil: '2025-12-31' }),
      proof('b', 'assessment_center', 3, '2025-01-01', { validUntil: '2025-06-30' }),
    ],
    rules,
    [
      ['2025-01-01', '2025-06-30', 3, 'b', 'evidence'],
      ['2025-07-01', '2025-12-31', 1, 'a', 'lapse'],
      ['2026-01-01', null, null, 'a', 'lapse'],
    ],
  ],
  [
    'between a lapse and the next assessment the person is not assessed',
    [
      proof('a', 'exam', 2, '2025-01-01', { validUntil: '2025-01-31' }),
      proof('b', 'exam', 2, '2025-03-01'),
    ],
    rules,
    [
      ['2025-01-01', '2025-01-31', 2, 'a', 'evidence'],
      ['2025-02-01', '2025-02-28', null, 'a', 'lapse'],
      ['2025-03-01', null, 2, 'b', 'evidence'],
    ],
  ],
  [
    'the competency comes to mean something else',
    [proof('a', 'exam', 2, '2025-01-01', { outdatedFrom: '2025-05-01' })],
    rules,
    [
      ['2025-01-01', '2025-04-30', 2, 'a', 'evidence'],
      ['2025-05-01', null, null, 'a', 'meaning'],
    ],
  ],
];

test.each(cases)('%s', (_name, facts, inForce, expected) => {
  const proofs = new Map(facts.map((fact) => [fact.id, { ...fact, course: null }]));
  const steps = levelSteps(heldTimeline(facts, inForce), proofs);
  expect(
    steps.map(({ since, until, level, proof: p, cause }) => [since, until, level, p?.id, cause]),
  ).toEqual(expected);
});

test('another rule is a step of its own', () => {
  const facts = [
    proof('a', 'assessment_center', 3, '2025-01-01'),
    proof('b', 'self', 1, '2025-02-01'),
  ];
  const dated = [
    { validFrom: null, rule: latestValid },
    { validFrom: '2025-06-01', rule: official },
  ];
  const proofs = new Map(facts.map((fact) => [fact.id, { ...fact, course: null }]));
  const steps = levelSteps(heldTimeline(facts, dated), proofs);
  expect(steps.map(({ since, level, cause }) => [since, level, cause])).toEqual([
    ['2025-01-01', 3, 'evidence'],
    ['2025-02-01', 1, 'evidence'],
    ['2025-06-01', 3, 'rule'],
  ]);
});
