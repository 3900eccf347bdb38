import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  assessingSources,
  type DatedEvidenceRule,
  type EvidenceRule,
  evidenceRuleSchema,
  evidenceSources,
  latestValid,
  official,
  ruleInForce,
} from '#app/domain/competency/evidence-rule.ts';
import { explainEvidence } from '#app/domain/competency/evidence-use.ts';
import { type EvidenceFact, heldOn, heldTimeline } from '#app/domain/competency/held-level.ts';
import { addDays, type Day } from '#app/platform/clock.ts';

const START: Day = '2026-01-01';
const since = (rule: EvidenceRule, validFrom: Day | null = null): DatedEvidenceRule[] => [
  { validFrom, rule },
];

function fact(id: string, level: number, takenOn: Day, more: Partial<EvidenceFact> = {}) {
  return {
    id,
    level,
    takenOn,
    source: 'supervisor',
    validUntil: null,
    weight: 100,
    outdatedFrom: null,
    reversesId: null,
    ...more,
  } satisfies EvidenceFact;
}

test('the presets are rules', () => {
  for (const rule of [latestValid, official])
    expect(evidenceRuleSchema.safeParse(rule).success).toBe(true);
  const twice = { ...latestValid, ranks: [['self'], ['self']] };
  expect(evidenceRuleSchema.safeParse(twice).success).toBe(false);
  expect(evidenceRuleSchema.safeParse({ ...latestValid, ranks: [['course']] }).success).toBe(false);
});

test('a rule holds from its day, the later entered of one day', () => {
  const rules = [
    ...since(latestValid),
    ...since(official, '2026-03-01'),
    ...since({ ...official, pick: 'highest' }, '2026-03-01'),
  ];
  expect(ruleInForce(rules, '2026-02-28')).toEqual(latestValid);
  expect(ruleInForce(rules, '2026-03-01').pick).toBe('highest');
  expect(ruleInForce([], START)).toEqual(latestValid);
});

test('official: the assessment centre outranks a later supervisor until it lapses', () => {
  const evidence = [
    fact('centre', 3, '2025-01-01', { source: 'assessment_center', validUntil: '2026-01-31' }),
    fact('boss', 2, '2025-06-01'),
  ];
  expect(heldOn(evidence, '2026-01-31', since(official))?.evidenceId).toBe('centre');
  expect(heldOn(evidence, '2026-02-01', since(official))?.evidenceId).toBe('boss');
  expect(explainEvidence(evidence, '2026-01-01', since(official))).toMatchObject([
    { id: 'boss', use: 'outranked' },
    { id: 'centre', use: 'decides' },
  ]);
});

test('official: what somebody says of oneself is shown and not counted', () => {
  const evidence = [fact('self', 5, '2025-06-01', { source: 'self' })];
  expect(heldOn(evidence, START, since(official))).toBeNull();
  expect(explainEvidence(evidence, START, since(official))).toMatchObject([{ use: 'notCounted' }]);
  expect(heldOn(evidence, START)?.level).toBe(5);
});

test('several raters are weighed into one level, halves up', () => {
  const rule = { ...official, weighDays: 30 };
  const evidence = [
    fact('boss', 3, '2025-06-10', { weight: 200 }),
    fact('colleague', 2, '2025-06-01', { source: 'peer' }),
    fact('other', 1, '2025-06-20', { source: 'peer', weight: 50 }),
    fact('old', 5, '2025-01-01'),
  ];
  // (3 × 200 + 2 × 100 + 1 × 50) ÷ 350 = 2.43
  expect(heldOn(evidence, START, since(rule))).toEqual({ level: 2, evidenceId: 'other' });
  expect(explainEvidence(evidence, START, since(rule)).map(({ id, use }) => [id, use])).toEqual([
    ['other', 'decides'],
    ['boss', 'weighed'],
    ['colleague', 'weighed'],
    ['old', 'superseded'],
  ]);
  const even = [fact('a', 2, '2025-06-01'), fact('b', 3, '2025-06-02')];
  expect(heldOn(even, START, since(rule))?.level).toBe(3);
});

test('the highest level ever valid, where the rule says so', () => {
  const rule = { ...latestValid, pick: 'highest' as const };
  const evidence = [fact('high', 4, '2024-01-01'), fact('late', 2, '2025-01-01')];
  expect(heldOn(evidence, START, since(rule))?.evidenceId).toBe('high');
});

test('evidence that lapses may stay until something newer is there', () => {
  const rule = { ...latestValid, expiry: 'stays' as const };
  const evidence = [fact('old', 3, '2024-01-01', { validUntil: '2024-12-31' })];
  expect(heldOn(evidence, START, since(rule))?.level).toBe(3);
  expect(heldOn(evidence, START)).toBeNull();
});

test('proof of an older meaning counts until the day of the new one', () => {
  const evidence = [fact('old', 3, '2024-01-01', { outdatedFrom: '2026-02-01' })];
  expect(heldTimeline(evidence)).toEqual([
    { level: 3, evidenceId: 'old', validFrom: '2024-01-01', validUntil: '2026-01-31' },
  ]);
  expect(explainEvidence(evidence, '2026-02-01')).toMatchObject([{ use: 'outdated' }]);
});

const rules = fc
  .record({
    places: fc.array(fc.integer({ min: 0, max: 3 }), {
      minLength: assessingSources.length,
      maxLength: assessingSources.length,
    }),
    pick: fc.constantFrom('latest' as const, 'highest' as const),
    weighDays: fc.option(fc.integer({ min: 0, max: 20 })),
    expiry: fc.constantFrom('lapses' as const, 'stays' as const),
    from: fc.option(fc.integer({ min: 0, max: 60 })),
  })
  .map(({ places, from, ...rule }): DatedEvidenceRule => {
    const ranks = [1, 2, 3]
      .map((place) => assessingSources.filter((_, n) => places[n] === place))
      .filter((sources) => sources.length > 0);
    return {
      validFrom: from === null ? null : addDays(START, from),
      rule: { ...rule, ranks: ranks.length > 0 ? ranks : [['supervisor']], validMonths: {} },
    };
  });

const evidence = fc
  .array(
    fc.record({
      level: fc.integer({ min: 1, max: 5 }),
      source: fc.constantFrom(...evidenceSources),
      from: fc.integer({ min: 0, max: 60 }),
      days: fc.option(fc.integer({ min: 0, max: 30 })),
      weight: fc.constantFrom(50, 100, 200),
    }),
    { maxLength: 9 },
  )
  .map((drafts) =>
    drafts.map(({ from, days, ...draft }, n) =>
      fact(`e${n}`, draft.level, addDays(START, from), {
        ...draft,
        validUntil: days === null ? null : addDays(START, from + days),
      }),
    ),
  );
const DAYS = [0, 10, 31, 60, 100].map((n) => addDays(START, n));

test('under every rule a course can raise and never lower', () => {
  fc.assert(
    fc.property(
      evidence,
      fc.array(rules, { maxLength: 3 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 1, max: 5 }),
      (facts, dated, from, level) => {
        const course = fact('course', level, addDays(START, from), { source: 'course' });
        for (const day of DAYS) {
          const before = heldOn(facts, day, dated)?.level ?? 0;
          const after = heldOn([...facts, course], day, dated)?.level ?? 0;
          expect(after).toBeGreaterThanOrEqual(before);
        }
      },
    ),
  );
});

test('the timeline says on every day what the rule of that day says', () => {
  fc.assert(
    fc.property(evidence, fc.array(rules, { maxLength: 3 }), (facts, dated) => {
      const timeline = heldTimeline(facts, dated);
      for (let n = -1; n < 100; n++) {
        const day = addDays(START, n);
        const held = timeline.filter(
          ({ validFrom, validUntil }) =>
            validFrom <= day && (validUntil === null || validUntil >= day),
        );
        expect(held.length).toBeLessThanOrEqual(1);
        expect(held[0]?.level ?? null).toBe(heldOn(facts, day, dated)?.level ?? null);
      }
    }),
  );
});

test('exactly what decides is marked so, whatever the rule', () => {
  fc.assert(
    fc.property(evidence, fc.array(rules, { maxLength: 3 }), (facts, dated) => {
      for (const day of DAYS) {
        const held = heldOn(facts, day, dated);
        const deciding = explainEvidence(facts, day, dated).filter(({ use }) => use === 'decides');
        expect(deciding.map(({ id }) => id)).toEqual(held ? [held.evidenceId] : []);
      }
    }),
  );
});
