import fc from 'fast-check';
import { expect, test } from 'vitest';

import { type EvidenceFact, heldOn, heldTimeline } from '#app/domain/competency/held-level.ts';
import { addDays, type Day } from '#app/platform/clock.ts';

const START: Day = '2026-01-01';

test('nothing proven is not assessed, which is no level', () => {
  expect(heldOn([], START)).toBeNull();
  expect(heldTimeline([])).toEqual([]);
});

test('the latest valid assessment counts, even when an older one was higher', () => {
  const evidence = [fact('a', 4, '2024-05-01'), fact('b', 2, '2025-05-01')];
  expect(heldOn(evidence, '2026-01-01')).toEqual({ level: 2, evidenceId: 'b' });
});

test('on one day the higher level counts', () => {
  const evidence = [fact('a', 2, '2025-05-01'), fact('b', 3, '2025-05-01')];
  expect(heldOn(evidence, '2026-01-01')).toEqual({ level: 3, evidenceId: 'b' });
});

test('a lapsed assessment gives way to an older one that is still valid', () => {
  const evidence = [fact('a', 2, '2024-05-01'), fact('b', 4, '2025-05-01', '2025-12-31')];
  expect(heldOn(evidence, '2025-12-31')?.level).toBe(4);
  expect(heldOn(evidence, '2026-01-01')?.level).toBe(2);
});

test('what is dated in the future does not count yet', () => {
  expect(heldOn([fact('a', 3, '2026-01-02')], '2026-01-01')).toBeNull();
});

test('a course raises the level from the day it was passed and never lowers it', () => {
  const raised = [fact('a', 1, '2025-05-01'), fact('c', 2, '2025-09-01', null, 'course')];
  expect(heldOn(raised, '2025-08-31')?.level).toBe(1);
  expect(heldOn(raised, '2025-09-01')).toEqual({ level: 2, evidenceId: 'c' });
  const lower = [fact('a', 4, '2025-05-01'), fact('c', 2, '2025-09-01', null, 'course')];
  expect(heldOn(lower, '2026-01-01')).toEqual({ level: 4, evidenceId: 'a' });
});

test('an assessment after the course says what is true from then on', () => {
  const evidence = [fact('c', 3, '2025-05-01', null, 'course'), fact('a', 2, '2025-09-01')];
  expect(heldOn(evidence, '2026-01-01')?.level).toBe(2);
});

test('a course on the day of the assessment counts beside it', () => {
  const evidence = [fact('c', 3, '2025-05-01', null, 'course'), fact('a', 2, '2025-05-01')];
  expect(heldOn(evidence, '2026-01-01')?.level).toBe(3);
});

test('a course alone proves its level where nobody has assessed', () => {
  expect(heldOn([fact('c', 2, '2025-05-01', null, 'course')], START)?.level).toBe(2);
});

test('a reversed row and the row that reverses it count as if they had never been', () => {
  const evidence = [
    fact('a', 2, '2025-01-01'),
    fact('b', 5, '2025-06-01'),
    { ...fact('r', 5, '2025-07-01'), reversesId: 'b' },
  ];
  expect(heldTimeline(evidence)).toEqual([
    { level: 2, evidenceId: 'a', validFrom: '2025-01-01', validUntil: null },
  ]);
});

test('the timeline says on any day what the rule says', () => {
  fc.assert(
    fc.property(histories, fc.integer({ min: -5, max: 95 }), (evidence, offset) => {
      const day = addDays(START, offset);
      const found = heldTimeline(evidence).filter(
        ({ validFrom, validUntil }) =>
          validFrom <= day && (validUntil === null || validUntil >= day),
      );
      expect(found.length).toBeLessThanOrEqual(1);
      const [held] = found;
      expect(held?.level ?? null).toBe(naiveLevel(evidence, day));
      expect(held?.evidenceId).toBe(heldOn(evidence, day)?.evidenceId);
    }),
    { numRuns: 2000 },
  );
});

test('intervals follow each other without overlap, and neighbours differ in their proof', () => {
  fc.assert(
    fc.property(histories, (evidence) => {
      const timeline = heldTimeline(evidence);
      timeline.forEach((interval, index) => {
        if (interval.validUntil !== null)
          expect(interval.validUntil >= interval.validFrom).toBe(true);
        const next = timeline[index + 1];
        if (!next) return;
        expect(interval.validUntil).not.toBeNull();
        expect(next.validFrom > interval.validUntil!).toBe(true);
        if (next.validFrom === addDays(interval.validUntil!, 1))
          expect(next.evidenceId).not.toBe(interval.evidenceId);
      });
    }),
  );
});

test('the order in which evidence is read does not matter', () => {
  fc.assert(
    fc.property(histories, (evidence) => {
      expect(heldTimeline([...evidence].reverse())).toEqual(heldTimeline(evidence));
    }),
  );
});

/** The rule once more, said as the law would: no sorting, no shared code. */
function naiveLevel(evidence: EvidenceFact[], day: Day): number | null {
  const gone = new Set(evidence.flatMap(({ reversesId }) => reversesId ?? []));
  const valid = evidence
    .filter(({ id, reversesId }) => !reversesId && !gone.has(id))
    .filter(({ takenOn }) => takenOn <= day)
    .filter(({ validUntil }) => !validUntil || validUntil >= day);
  const assessments = valid.filter(({ source }) => source !== 'course');
  const latest = assessments.map(({ takenOn }) => takenOn).reduce((a, b) => (a > b ? a : b), '');
  const levels = [
    ...assessments.filter(({ takenOn }) => takenOn === latest),
    ...valid.filter(({ source, takenOn }) => source === 'course' && takenOn >= latest),
  ].map(({ level }) => level);
  return levels.length > 0 ? Math.max(...levels) : null;
}

const histories = fc
  .array(
    fc.record({
      level: fc.integer({ min: 1, max: 5 }),
      source: fc.constantFrom('course', 'supervisor', 'assessment_center', 'self'),
      from: fc.integer({ min: 0, max: 60 }),
      days: fc.option(fc.integer({ min: 0, max: 30 })),
      reverses: fc.option(fc.nat(), { freq: 5 }),
    }),
    { maxLength: 9 },
  )
  .map((drafts) => {
    const reversed = new Set<number>();
    return drafts.map(({ level, source, from, days, reverses }, index): EvidenceFact => {
      const takenOn = addDays(START, from);
      const target = reverses === null || index === 0 ? null : reverses % index;
      const fresh = target !== null && !reversed.has(target);
      if (fresh) reversed.add(target);
      return {
        id: `e${index}`,
        level,
        source,
        takenOn,
        validUntil: days === null ? null : addDays(takenOn, days),
        weight: 100,
        outdatedFrom: null,
        reversesId: fresh ? `e${target}` : null,
      };
    });
  });

function fact(
  id: string,
  level: number,
  takenOn: Day,
  validUntil: Day | null = null,
  source = 'assessment_center',
): EvidenceFact {
  return {
    id,
    level,
    source,
    takenOn,
    validUntil,
    weight: 100,
    outdatedFrom: null,
    reversesId: null,
  };
}
