import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { noCounts } from '#app/domain/competency/gap.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import type { MatrixFilter } from '#app/domain/reporting/gap-matrix.ts';
import { gapMatrix } from '#app/domain/reporting/gap-matrix.server.ts';
import { readMatrixView } from '#app/domain/reporting/matrix-address.ts';
import { changeOf } from '#app/domain/reporting/matrix-comparison.ts';
import { gapComparison } from '#app/domain/reporting/matrix-comparison.server.ts';
import { unitTrend } from '#app/domain/reporting/unit-trend.server.ts';
import { setClock } from '#app/platform/clock.ts';
import { anActor } from '#tests/support/organisation.ts';
import {
  countsOf,
  FAMILIES,
  forOrganisations,
  pairsOf,
  STATUSES,
} from '#tests/support/random-organisation.ts';

const TODAY = '2026-06-15';
const plain = readMatrixView(new URLSearchParams(), TODAY);

let hr: Actor;
beforeAll(async () => {
  hr = await anActor({ grants: [{ role: 'hr' }] });
});
beforeEach(() => setClock(new Date(`${TODAY}T05:00:00Z`)));
afterEach(() => setClock(null));

test('two days side by side say in every cell what the matrix of each day says', async () => {
  await forOrganisations(3, async ({ units: [root] }) => {
    for (const view of [
      { ...plain, compare: '2025-10-01' },
      { ...plain, compare: '2026-10-01', status: STATUSES[0]!, sort: 'total', descending: true },
      { ...plain, compare: TODAY, asOf: '2025-04-01', kind: 'teknis', everyone: true },
    ]) {
      const unitId = root!.id;
      const compared = await gapComparison(hr, unitId, view, 'id');
      const single = {
        now: await gapMatrix(hr, unitId, view, 'id'),
        then: await gapMatrix(hr, unitId, { ...view, asOf: view.compare }, 'id'),
      };
      const rows = { now: 0, then: 0 };
      for (const row of compared.rows)
        for (const side of ['now', 'then'] as const) {
          const matrix = single[side];
          const same = matrix.rows.find(
            ({ unitId, role }) => unitId === row.unitId && role === row.role,
          );
          if (same) rows[side] += 1;
          expect(row.total[side]).toEqual(same?.total ?? noCounts);
          for (const [n, { key }] of compared.columns.entries()) {
            const column = matrix.columns.findIndex((other) => other.key === key);
            expect(row.cells[n]![side]).toEqual(same?.cells[column] ?? noCounts);
          }
        }
      expect(rows).toEqual({ now: single.now.rows.length, then: single.then.rows.length });
    }
  });
}, 60_000);

test('a change is what is now without what was then', () => {
  const then = { ...noCounts, pairs: 10, unassessed: 4, measuredGap: 3 };
  const now = { ...noCounts, pairs: 11, unassessed: 1, measuredGap: 5 };
  expect(changeOf('pairs', { then, now })).toEqual({ then: 10, now: 11, change: 1 });
  expect(changeOf('met', { then, now })).toEqual({ then: 3, now: 5, change: 2 });
  expect(changeOf('gap', { then, now })).toEqual({ then: 3, now: 5, change: 2 });
  expect(changeOf('unassessed', { then, now })).toEqual({ then: 4, now: 1, change: -3 });
});

test('every point of a trend is the total of the matrix on its day', async () => {
  await forOrganisations(3, async (organisation) => {
    const filters: MatrixFilter[] = [
      plain,
      { ...plain, asOf: '2026-08-31', everyone: true, kind: 'manajerial' },
      { ...plain, family: FAMILIES[1]!, status: STATUSES[1]! },
      { ...plain, asOf: '2025-12-31', competencyId: organisation.competencies[3]!.id },
    ];
    for (const filter of filters)
      for (const { id: unitId } of organisation.units.slice(0, 2)) {
        const points = await unitTrend(hr, unitId, filter);
        expect(points).toHaveLength(13);
        expect(points.at(-1)?.day).toBe(filter.asOf);
        for (const { day, counts } of points) {
          const onDay = { ...filter, asOf: day };
          expect(counts, day).toEqual(countsOf(pairsOf(organisation, onDay, unitId)));
          const { rows } = await gapMatrix(hr, unitId, onDay, 'id');
          expect(counts, day).toEqual(rows[0]?.total);
        }
      }
  });
}, 120_000);

test('neither a comparison nor a trend of another unit is found', async () => {
  await forOrganisations(1, async ({ units: [root, below] }) => {
    const local = await anActor({ grants: [{ role: 'hr', unitId: below!.id }] });
    const view = { ...plain, compare: '2026-01-01' };
    expect((await gapComparison(local, null, view, 'id')).unit.id).toBe(below!.id);
    expect(await unitTrend(local, below!.id, plain)).toHaveLength(13);
    for (const asked of [
      gapComparison(local, root!.id, view, 'id'),
      unitTrend(local, root!.id, plain),
    ])
      await expect(asked).rejects.toMatchObject({ kind: 'not-found' });
  });
}, 30_000);
