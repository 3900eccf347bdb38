import fc from 'fast-check';
import { expect, test } from 'vitest';

import { explainEvidence } from '#app/domain/competency/evidence-use.ts';
import { type EvidenceFact, heldOn } from '#app/domain/competency/held-level.ts';
import { addDays } from '#app/platform/clock.ts';

const fact = (
  id: string,
  level: number,
  takenOn: string,
  more: Partial<EvidenceFact> = {},
): EvidenceFact => ({
  id,
  level,
  takenOn,
  source: 'supervisor',
  validUntil: null,
  weight: 100,
  outdatedFrom: null,
  reversesId: null,
  ...more,
});

test('every piece of proof says what became of it', () => {
  const evidence = [
    fact('basis', 2, '2025-03-01'),
    fact('old', 4, '2024-03-01'),
    fact('lapsed', 5, '2025-06-01', { validUntil: '2025-12-31' }),
    fact('future', 5, '2027-01-01'),
    fact('course', 3, '2025-09-01', { source: 'course' }),
    fact('low', 2, '2025-10-01', { source: 'course' }),
    fact('before', 5, '2025-02-01', { source: 'course' }),
    fact('wrong', 5, '2025-11-01'),
    fact('undo', 5, '2025-11-02', { reversesId: 'wrong' }),
  ];
  const uses = Object.fromEntries(
    explainEvidence(evidence, '2026-06-01').map(({ id, use }) => [id, use]),
  );
  expect(uses).toEqual({
    basis: 'basis',
    old: 'superseded',
    lapsed: 'lapsed',
    future: 'future',
    course: 'decides',
    low: 'notHigher',
    before: 'overtaken',
    wrong: 'reversed',
  });
});

test('exactly the proof that the rule names decides', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          level: fc.integer({ min: 1, max: 5 }),
          source: fc.constantFrom('course', 'self'),
          from: fc.integer({ min: 0, max: 30 }),
          days: fc.option(fc.integer({ min: 0, max: 20 })),
        }),
        { maxLength: 7 },
      ),
      (drafts) => {
        const day = '2026-01-20';
        const evidence = drafts.map(({ level, source, from, days }, index) => {
          const takenOn = addDays('2026-01-01', from);
          return fact(`e${index}`, level, takenOn, {
            source,
            validUntil: days === null ? null : addDays(takenOn, days),
          });
        });
        const deciding = explainEvidence(evidence, day).filter(({ use }) => use === 'decides');
        expect(deciding.map(({ id }) => id)).toEqual(
          [heldOn(evidence, day)?.evidenceId].filter(Boolean),
        );
      },
    ),
  );
});
