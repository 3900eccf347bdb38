import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { takeInRound } from '#app/domain/importing/take-in-round.server.ts';
import { competencyPage } from '#app/domain/planning/competency-page.server.ts';
import { setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { refusalOf } from '#tests/support/accounts.ts';
import { aCompetency } from '#tests/support/competency.ts';
import { anActor, anEmployee, aUnit } from '#tests/support/organisation.ts';

const HEAD = 'nip,tanggal,kode_kompetensi,level,metode,asesor,berlaku_sampai';

let unitId: string;
let competencyId: string;
let hr: Awaited<ReturnType<typeof anActor>>;

beforeAll(async () => {
  const frameworkId = newId();
  const levels = [1, 2, 3].map((level) => ({ level, name: { id: `L${level}`, en: `L${level}` } }));
  await db.framework.create({
    data: { id: frameworkId, code: 'import', name: { id: 'Kamus', en: 'Framework' }, levels },
  });
  ({ id: competencyId } = await aCompetency({ code: 'INT' }));
  await db.competency.update({ where: { id: competencyId }, data: { frameworkId } });
  await db.competencyLevel.deleteMany({ where: { competencyId, level: { gt: 3 } } });
  unitId = (await aUnit()).id;
  hr = await anActor({ grants: [{ role: 'hr', unitId }] });
});
beforeEach(() => setClock(new Date('2026-06-15T05:00:00Z')));
afterEach(() => setClock(null));

const round = (actor: typeof hr, ...lines: string[]) =>
  takeInRound(actor, Buffer.from([HEAD, ...lines, ''].join('\n')));

const aColleague = () => anEmployee({ unitId });
const heldBy = (employeeId: string) =>
  db.heldLevel.findMany({
    where: { employeeId, competencyId },
    select: { level: true },
    orderBy: { validFrom: 'asc' },
  });

test('a round is recorded whole and counts at once; the same file again changes nothing', async () => {
  const [one, two] = [await aColleague(), await aColleague()];
  const lines = [
    `${one.number},2026-06-01,INT,3,assessment_center,Tim 1,2029-05-31`,
    `${two.number},2026-06-01,INT,2,uji_kompetensi,,`,
  ];
  expect(await round(hr, ...lines)).toMatchObject({ taken: true, added: 2, corrected: 0 });
  expect(await heldBy(one.id)).toEqual([{ level: 3 }]);
  expect(await db.importRun.count({ where: { startedById: hr.accountId } })).toBe(1);
  const before = await db.evidence.count();
  expect(await round(hr, ...lines)).toMatchObject({ taken: true, added: 0, corrected: 0 });
  expect(await db.evidence.count()).toBe(before);
  expect(await db.importRun.count({ where: { startedById: hr.accountId } })).toBe(1);

  const corrected = lines.map((line) => line.replace('INT,3', 'INT,1'));
  expect(await round(hr, ...corrected)).toMatchObject({ taken: true, added: 0, corrected: 1 });
  expect(await heldBy(one.id)).toEqual([{ level: 1 }]);
});

test('whoever asks sees who brought a result in', async () => {
  const colleague = await aColleague();
  const line = `${colleague.number},2026-06-01,INT,2,assessment_center,Tim 1,`;
  await round(hr, line);
  await round(hr, line.replace('INT,2', 'INT,3'));
  const auditor = await anActor({ grants: [{ role: 'auditor' }] });
  const { evidence } = await competencyPage(
    auditor,
    { employeeId: colleague.id, competencyId },
    'id',
  );
  const told = evidence.map(({ level, broughtInBy }) => [level, broughtInBy]).toSorted();
  expect(told).toEqual([
    [2, hr.name],
    [3, hr.name],
  ]);
  const events = await db.event.findMany({
    where: { type: 'evidence.recorded', subjectId: { in: evidence.map(({ id }) => id) } },
  });
  const runs = await db.importRun.findMany({ where: { startedById: hr.accountId } });
  expect(events).toHaveLength(2);
  for (const { actorId, data } of events) {
    expect(actorId).toBe(hr.accountId);
    expect(data).toMatchObject({ employeeId: colleague.id, competencyId });
    expect(runs.map(({ id }) => id)).toContain((data as { runId: string }).runId);
  }
});

test('one wrong line refuses the round, and each is told by line and column', async () => {
  const colleague = await aColleague();
  const stranger = await anEmployee();
  const good = `${colleague.number},2026-06-02,INT,2,assessment_center,,`;
  const { taken, findings, errors } = await round(
    hr,
    good,
    `${stranger.number},2026-06-02,INT,2,assessment_center,,`,
    `199001012015011999,2026-06-02,INT,2,assessment_center,,`,
    `${colleague.number},2026-06-03,TIDAK,2,assessment_center,,`,
    `${colleague.number},2026-06-04,INT,4,assessment_center,,`,
    `${colleague.number},2026-06-05,INT,9,assessment_center,,`,
    `${colleague.number},2026-06-06,INT,2,tebakan,,`,
    `${colleague.number},2026-06-07,INT,2,atasan,,2026-06-01`,
    good,
  );
  expect({ taken, errors }).toEqual({ taken: false, errors: 8 });
  expect(findings.map(({ line, column, code }) => [line, column, code])).toEqual([
    [3, 'nip', 'employeeNotYours'],
    [4, 'nip', 'employeeNotYours'],
    [5, 'kode_kompetensi', 'competencyNotThere'],
    [6, 'level', 'levelNotThere'],
    [7, 'level', 'levelRange'],
    [8, 'metode', 'valueUnknown'],
    [9, 'berlaku_sampai', 'endsBeforeStart'],
    [10, 'tanggal', 'keyTwice'],
  ]);
  expect(await db.evidence.count({ where: { employeeId: colleague.id } })).toBe(0);
});

test('HR of the whole organisation brings in results of everybody', async () => {
  const stranger = await anEmployee();
  const everywhere = await anActor({ grants: [{ role: 'hr' }] });
  const line = `${stranger.number},2026-06-02,INT,2,assessment_center,,`;
  expect(await round(everywhere, line)).toMatchObject({ taken: true, added: 1 });
});

test('a result of a day that has not come is kept and counts from then on', async () => {
  const colleague = await aColleague();
  const line = `${colleague.number},2026-07-01,INT,2,assessment_center,,`;
  expect(await round(hr, line)).toMatchObject({ taken: true, warnings: 1, added: 1 });
  const [held] = await db.heldLevel.findMany({ where: { employeeId: colleague.id } });
  expect(held?.validFrom).toEqual(new Date('2026-07-01T00:00:00Z'));
});

test('nobody brings in results of his own', async () => {
  const me = await aColleague();
  const own = await anActor({ employeeId: me.id, grants: [{ role: 'hr', unitId }] });
  const { findings } = await round(own, `${me.number},2026-06-02,INT,3,assessment_center,,`);
  expect(findings).toMatchObject([{ line: 2, column: 'nip', code: 'ownResult' }]);
});

test('what is no such file is told, and only HR brings one in', async () => {
  const foreign = await takeInRound(hr, Buffer.from('PK\u0003\u0004'));
  expect(foreign).toMatchObject({ taken: false, findings: [{ code: 'fileSpreadsheet' }] });
  for (const role of ['auditor', 'training_manager', 'administrator'] as const)
    expect(await refusalOf(round(await anActor({ grants: [{ role }] })))).toBe('notFound');
});
