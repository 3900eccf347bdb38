import { afterEach, beforeEach, expect, test } from 'vitest';

import { official } from '#app/domain/competency/evidence-rule.ts';
import { competencyPage } from '#app/domain/planning/competency-page.server.ts';
import { setClock, toDate } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { aCompetency, prove } from '#tests/support/competency.ts';
import { anActor, anEmployee } from '#tests/support/organisation.ts';

beforeEach(() => setClock(new Date('2026-06-15T05:00:00Z')));
afterEach(() => setClock(null));

async function aRuledCompetency() {
  const frameworkId = newId();
  const levels = [1, 2, 3].map((level) => ({ level, name: { id: `L${level}`, en: `L${level}` } }));
  await db.framework.create({
    data: { id: frameworkId, code: `R${frameworkId}`, name: { id: 'Kamus', en: 'Rules' }, levels },
  });
  await db.evidenceRule.create({
    data: { id: newId(), frameworkId, validFrom: toDate('2020-01-01'), rule: official },
  });
  const { id } = await aCompetency();
  await db.competency.update({ where: { id }, data: { frameworkId } });
  return id;
}

async function usesOf(employeeId: string, competencyId: string) {
  const self = await anActor({ employeeId });
  const page = await competencyPage(self, { employeeId, competencyId }, 'id');
  return { held: page.held, uses: page.evidence.map(({ source, use }) => [source, use]) };
}

test('the page explains a level by the rule of its framework', async () => {
  const employeeId = (await anEmployee()).id;
  const competencyId = await aRuledCompetency();
  await prove(employeeId, competencyId, 2, '2025-01-01');
  await prove(employeeId, competencyId, 1, '2025-02-01', { source: 'supervisor' });
  await prove(employeeId, competencyId, 3, '2025-03-01', { source: 'self' });
  expect(await usesOf(employeeId, competencyId)).toEqual({
    held: 2,
    uses: [
      ['self', 'notCounted'],
      ['supervisor', 'outranked'],
      ['assessment_center', 'decides'],
    ],
  });
});

test('proof of what the competency meant before is shown as outdated', async () => {
  const employeeId = (await anEmployee()).id;
  const { id: competencyId } = await aCompetency();
  await prove(employeeId, competencyId, 2, '2025-01-01');
  await db.competencyMeaning.create({
    data: { competencyId, version: 2, validFrom: toDate('2026-01-01') },
  });
  expect((await usesOf(employeeId, competencyId)).uses).toEqual([
    ['assessment_center', 'outdated'],
  ]);
});
