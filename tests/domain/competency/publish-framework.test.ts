import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { createFramework } from '#app/domain/competency/create-framework.server.ts';
import { saveCompetency } from '#app/domain/competency/edit-draft.server.ts';
import { discardDraft, startDraft } from '#app/domain/competency/keep-draft.server.ts';
import { publishFramework } from '#app/domain/competency/publish-framework.server.ts';
import { rebuildReadModels } from '#app/domain/competency/rebuild-read-models.server.ts';
import { retireFramework } from '#app/domain/competency/retire-framework.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { setClock } from '#app/platform/clock.ts';
import { db, pool } from '#app/platform/db.server.ts';
import { aCourseProving, aStandard, countsOn, prove } from '#tests/support/competency.ts';
import {
  aDocument,
  aFramework,
  competencyIdOf,
  documentCompetency as one,
  planOf,
  publish,
  theDraftSays,
} from '#tests/support/frameworks.ts';
import { anActor, anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';

const DAY = '2026-05-04';
const at = (day: string) => setClock(new Date(`${day}T05:00:00Z`));
const otherLevels = (code: string) => ({
  levels: one(code).levels.map((level) => ({
    ...level,
    description: { id: `Baru ${level.level}`, en: '' },
  })),
});

let hr: Actor;
beforeAll(async () => {
  hr = await anActor({ grants: [{ role: 'hr' }] });
});
beforeEach(() => at('2026-03-01'));
afterEach(() => setClock(null));

async function heldOf(employeeId: string, competencyId: string) {
  const { rows } = await pool.query<{ from: string; until: string | null; level: number }>(
    `SELECT "validFrom" AS from, "validUntil" AS until, level FROM "HeldLevel"
      WHERE "employeeId" = $1 AND "competencyId" = $2 ORDER BY "validFrom"`,
    [employeeId, competencyId],
  );
  return rows.map(({ from, until, level }) => [from, until, level]);
}

test('evidence stops counting the day before a reassessment, goes on where it is kept, and new evidence counts', async () => {
  const frameworkId = await aFramework(hr, aDocument([one('A'), one('B'), one('C')]));
  const [a, b] = [await competencyIdOf(frameworkId, 'A'), await competencyIdOf(frameworkId, 'B')];
  const person = await anEmployee();
  await prove(person.id, a, 3, '2026-03-01');
  await prove(person.id, b, 3, '2026-03-01');

  at(DAY);
  await startDraft(hr, frameworkId);
  await theDraftSays(
    frameworkId,
    aDocument([one('A', otherLevels('A')), one('B', otherLevels('B')), one('N')]),
  );
  await expect(publish(hr, frameworkId, { A: 'reassess' })).rejects.toMatchObject({
    code: 'choicesMissing',
    params: { codes: 'B' },
  });
  expect(await publish(hr, frameworkId, { A: 'reassess', B: 'keep' })).toBe(2);

  expect(await heldOf(person.id, a)).toEqual([['2026-03-01', '2026-05-03', 3]]);
  expect(await heldOf(person.id, b)).toEqual([['2026-03-01', null, 3]]);
  await prove(person.id, a, 4, DAY);
  await prove(person.id, a, 5, '2026-05-01'); // taken before, recorded after: of the old meaning
  expect(await heldOf(person.id, a)).toEqual([
    ['2026-03-01', '2026-04-30', 3],
    ['2026-05-01', '2026-05-03', 5],
    [DAY, null, 4],
  ]);
  const versions = await db.evidence.findMany({
    where: { competencyId: a },
    orderBy: { takenOn: 'asc' },
  });
  expect(versions.map(({ frameworkVersion }) => frameworkVersion)).toEqual([1, 1, 2]);
});

test('rows follow the document: the same keep their ids, gone ones are archived and may return', async () => {
  const frameworkId = await aFramework(hr, aDocument([one('A'), one('B', { parent: 'A' })]));
  const ids = {
    A: await competencyIdOf(frameworkId, 'A'),
    B: await competencyIdOf(frameworkId, 'B'),
  };
  await startDraft(hr, frameworkId);
  const second = aDocument([one('N'), one('A', { parent: 'N', name: { id: 'Lain', en: '' } })]);
  await theDraftSays(frameworkId, second);
  await publish(hr, frameworkId);
  const rows = await db.competency.findMany({
    where: { frameworkId },
    include: { levels: true, parent: true, meanings: true },
    orderBy: { code: 'asc' },
  });
  expect(
    rows.map(({ code, archivedAt, parent, position }) => [
      code,
      !archivedAt,
      parent?.code,
      position,
    ]),
  ).toEqual([
    ['A', true, 'N', 1],
    ['B', false, 'A', 1],
    ['N', true, undefined, 0],
  ]);
  expect(rows[0]).toMatchObject({ id: ids.A, name: { id: 'Lain', en: '' }, meanings: [] });

  const versions = await db.frameworkVersion.findMany({
    where: { frameworkId },
    orderBy: { version: 'asc' },
  });
  expect(versions.map(({ version, status }) => [version, status])).toEqual([
    [1, 'retired'],
    [2, 'published'],
  ]);
  expect(versions[0]?.content).toMatchObject({ competencies: [{ code: 'A' }, { code: 'B' }] });

  await startDraft(hr, frameworkId);
  await theDraftSays(frameworkId, aDocument([...second.competencies, one('B')]));
  expect((await planOf(frameworkId)).changes.competencies.at(-1)).toMatchObject({
    code: 'B',
    state: 'returned',
  });
  await publish(hr, frameworkId);
  expect(await db.competency.findUniqueOrThrow({ where: { id: ids.B } })).toMatchObject({
    archivedAt: null,
    parentId: null,
  });
});

test('other levels: standards above the new top block until they are changed', async () => {
  const frameworkId = await aFramework(hr, aDocument([one('A'), one('B')]));
  const a = await competencyIdOf(frameworkId, 'A');
  const position = await aPosition();
  await aStandard(position.id, a, 5);
  await startDraft(hr, frameworkId);
  await theDraftSays(frameworkId, aDocument([one('A', {}, 4)], 4));
  expect((await planOf(frameworkId)).tooHigh).toMatchObject([{ code: 'A', level: 5 }]);
  await expect(publish(hr, frameworkId)).rejects.toMatchObject({ code: 'standardsTooHigh' });
  await aStandard(position.id, a, 4);
  await publish(hr, frameworkId);
  expect(await db.competencyLevel.count({ where: { competencyId: a } })).toBe(4);
  expect(await db.competencyMeaning.findMany({ where: { competencyId: a } })).toMatchObject([
    { version: 2 },
  ]);
});

test('other levels: courses that prove a level above the new top block until it is there again', async () => {
  const frameworkId = await aFramework(hr, aDocument([one('A'), one('B')]));
  const [a, b] = [await competencyIdOf(frameworkId, 'A'), await competencyIdOf(frameworkId, 'B')];
  const { courseId } = await aCourseProving([{ competencyId: a, level: 5 }]);
  await aCourseProving([{ competencyId: b, level: 5 }]); // of a competency that goes
  await aCourseProving([{ competencyId: a, level: 4 }]);
  const gone = await aCourseProving([{ competencyId: a, level: 5 }]);
  await db.course.update({ where: { id: gone.courseId }, data: { archivedAt: new Date() } });
  await startDraft(hr, frameworkId);
  await theDraftSays(frameworkId, aDocument([one('A', {}, 4)], 4));
  const { code, title } = await db.course.findUniqueOrThrow({ where: { id: courseId } });
  expect((await planOf(frameworkId)).coursesTooHigh).toEqual([
    { code: 'A', level: 5, course: code, title },
  ]);
  await expect(publish(hr, frameworkId)).rejects.toMatchObject({
    code: 'coursesTooHigh',
    params: { count: 1 },
  });
  await db.courseOutcome.updateMany({ where: { courseId }, data: { level: 4 } });
  expect(await publish(hr, frameworkId)).toBe(2);
});

test('an incomplete draft is not published', async () => {
  const incomplete = aDocument([one('A', { levels: [] })]);
  const frameworkId = await createFramework(hr, 'INCOMPLETE', incomplete);
  await expect(publish(hr, frameworkId)).rejects.toMatchObject({ code: 'draftIncomplete' });
  await expect(createFramework(hr, 'INCOMPLETE', incomplete)).rejects.toMatchObject({
    code: 'frameworkCodeTaken',
    field: 'code',
  });
});

test('of two who publish at once one wins; the other is told', async () => {
  const frameworkId = await aFramework(hr, aDocument([one('A')]));
  await startDraft(hr, frameworkId);
  await theDraftSays(frameworkId, aDocument([one('A'), one('B')]));
  const { seal } = await planOf(frameworkId);
  const both = { frameworkId, seal, choices: new Map() };
  const results = await Promise.allSettled([
    publishFramework(hr, both),
    publishFramework(hr, both),
  ]);
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { kind: 'conflict', code: 'draftGone' },
  });
  expect(await db.frameworkVersion.count({ where: { frameworkId, status: 'published' } })).toBe(1);
  const published = await db.event.findMany({
    where: { type: 'framework.published', subjectId: frameworkId },
  });
  expect(published.map(({ data }) => data)).toMatchObject([{ version: 1 }, { version: 2 }]);
});

test('what was looked at is what is published', async () => {
  const frameworkId = await aFramework(hr, aDocument([one('A')]));
  await startDraft(hr, frameworkId);
  const { seal, draft } = await planOf(frameworkId);
  const place = { frameworkId, revision: draft.revision };
  await saveCompetency(hr, place, 'A', one('A', { kind: 'manajerial' }));
  const choices = new Map<string, 'keep'>();
  await expect(publishFramework(hr, { frameworkId, seal, choices })).rejects.toMatchObject({
    kind: 'conflict',
    code: 'previewOutdated',
  });
  await expect(saveCompetency(hr, place, 'A', one('A'))).rejects.toMatchObject({
    code: 'draftChanged',
  });
  await expect(discardDraft(hr, place)).rejects.toMatchObject({ code: 'draftChanged' });
  await discardDraft(hr, { frameworkId, revision: place.revision + 1 });
  await expect(saveCompetency(hr, place, 'A', one('A'))).rejects.toMatchObject({
    code: 'draftGone',
  });
});

test('publishing while ten record evidence: a rebuild afterwards changes nothing', async () => {
  const frameworkId = await aFramework(hr, aDocument([one('A'), one('B')]));
  const [a, b] = [await competencyIdOf(frameworkId, 'A'), await competencyIdOf(frameworkId, 'B')];
  const unit = await aUnit();
  const position = await aPosition();
  await aStandard(position.id, a, 3);
  await aStandard(position.id, b, 2);
  const people = await Promise.all(
    Array.from({ length: 10 }, () => anEmployee({ unitId: unit.id, positionId: position.id })),
  );
  for (const [n, person] of people.entries()) await prove(person.id, a, 1 + (n % 5), '2026-03-01');
  await rebuildReadModels();
  at(DAY);
  await startDraft(hr, frameworkId);
  await theDraftSays(frameworkId, aDocument([one('A', otherLevels('A')), one('N')]));
  const writing = people.flatMap((person, n) => [
    prove(person.id, a, 1 + ((n + 1) % 5), DAY, { source: 'supervisor' }),
    prove(person.id, b, 1 + (n % 3), DAY, { source: 'supervisor' }),
  ]);
  await Promise.all([...writing, publish(hr, frameworkId, { A: 'reassess' })]);

  const snapshot = async () => {
    const { rows } = await pool.query('SELECT * FROM "HeldLevel" ORDER BY 1, 2, 4');
    return { held: rows, today: await countsOn(DAY), later: await countsOn('2027-05-04') };
  };
  const kept = await snapshot();
  await rebuildReadModels();
  expect(await snapshot()).toEqual(kept);
  const proofs = await db.evidence.findMany({ where: { competencyId: a, takenOn: new Date(DAY) } });
  expect(proofs).toHaveLength(10);
  expect(proofs.every(({ frameworkVersion }) => [1, 2].includes(frameworkVersion))).toBe(true);
});

test('a framework goes out of use only while no standard refers to it, and can come back', async () => {
  const frameworkId = await aFramework(hr, aDocument([one('A')]));
  const a = await competencyIdOf(frameworkId, 'A');
  const position = await aPosition();
  await aStandard(position.id, a, 2);
  await expect(retireFramework(hr, frameworkId)).rejects.toMatchObject({
    code: 'frameworkRequired',
  });
  await aStandard(position.id, a, 0);
  await retireFramework(hr, frameworkId);
  expect((await db.competency.findUniqueOrThrow({ where: { id: a } })).archivedAt).not.toBeNull();
  await expect(retireFramework(hr, frameworkId)).rejects.toMatchObject({ kind: 'conflict' });
  await startDraft(hr, frameworkId);
  await publish(hr, frameworkId);
  expect((await db.competency.findUniqueOrThrow({ where: { id: a } })).archivedAt).toBeNull();
  expect(await db.framework.findUniqueOrThrow({ where: { id: frameworkId } })).toMatchObject({
    retiredAt: null,
    version: 2,
  });
});

test('only HR of the whole organisation writes', async () => {
  const frameworkId = await aFramework(hr, aDocument([one('A')]));
  const unit = await aUnit();
  for (const actor of [
    await anActor({ grants: [{ role: 'hr', unitId: unit.id }] }),
    await anActor({ grants: [{ role: 'auditor' }] }),
    await anActor(),
  ]) {
    const place = { frameworkId, revision: 1 };
    for (const deed of [
      () => startDraft(actor, frameworkId),
      () => discardDraft(actor, place),
      () => saveCompetency(actor, place, 'A', one('A')),
      () => createFramework(actor, 'OTHER', aDocument([])),
      () => publishFramework(actor, { frameworkId, seal: '', choices: new Map() }),
      () => retireFramework(actor, frameworkId),
    ])
      await expect(deed()).rejects.toMatchObject({ kind: 'not-found' });
  }
});
