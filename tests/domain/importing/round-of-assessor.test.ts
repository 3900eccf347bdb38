import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { takeBackEvidence } from '#app/domain/competency/take-back-evidence.server.ts';
import { takeInRound } from '#app/domain/importing/take-in-round.server.ts';
import { competencyPage } from '#app/domain/planning/competency-page.server.ts';
import { setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { refusalOf } from '#tests/support/accounts.ts';
import { aCompetency } from '#tests/support/competency.ts';
import { anActor, anEmployee, aUnit } from '#tests/support/organisation.ts';

type Someone = Awaited<ReturnType<typeof anActor>>;

let agency: string;
let unitId: string;
let competencyId: string;
let assessor: Someone;
let hr: Someone;

beforeAll(async () => {
  const frameworkId = newId();
  const levels = [1, 2, 3].map((level) => ({ level, name: { id: `L${level}`, en: `L${level}` } }));
  await db.framework.create({
    data: { id: frameworkId, code: 'import', name: { id: 'Kamus', en: 'Framework' }, levels },
  });
  ({ id: competencyId } = await aCompetency({ code: 'INT' }));
  await db.competency.update({ where: { id: competencyId }, data: { frameworkId } });
  agency = (await aUnit()).id;
  unitId = (await aUnit(agency)).id;
  assessor = await anAssessor();
  hr = await anActor({ grants: [{ role: 'hr', unitId: agency }] });
});
beforeEach(() => setClock(new Date('2026-06-15T05:00:00Z')));
afterEach(() => setClock(null));

const anAssessor = (employeeId: string | null = null) =>
  anActor({ employeeId, grants: [{ role: 'assessor', unitId: agency }] });
const aPerson = () => anEmployee({ unitId });

const HEAD = 'nip,tanggal,kode_kompetensi,level,metode,asesor,berlaku_sampai';
const round = (actor: Someone, ...lines: string[]) =>
  takeInRound(actor, Buffer.from([HEAD, ...lines, ''].join('\n')));
const aLine = (number: string, level = 2, method = 'assessment_center', day = '2026-06-01') =>
  `${number},${day},INT,${level},${method},Tim 1,`;

test('an assessor brings in a round of the own units, corrects it and takes a result of it back', async () => {
  const { id: employeeId, number } = await aPerson();
  const lines = [aLine(number), aLine(number, 3, 'uji_kompetensi')];
  expect(await round(assessor, ...lines)).toMatchObject({ taken: true, added: 2, corrected: 0 });
  expect(await round(assessor, aLine(number, 1))).toMatchObject({ added: 0, corrected: 1 });

  const { evidence } = await competencyPage(assessor, { employeeId, competencyId }, 'id');
  const standing = evidence.filter(({ takenBack }) => !takenBack);
  expect(standing.map(({ level, canTakeBack }) => [level, canTakeBack]).toSorted()).toEqual([
    [1, true],
    [3, true],
  ]);
  const evidenceId = standing.find(({ level }) => level === 3)!.id;
  const input = { employeeId, evidenceId, reason: 'Salah orang' };
  expect(await takeBackEvidence(assessor, input)).toMatchObject({ from: 3, to: 1 });
});

test('a line about a person of another unit, of oneself or of another method refuses the round', async () => {
  const [person, stranger, me] = [await aPerson(), await anEmployee(), await aPerson()];
  const { taken, findings } = await round(
    await anAssessor(me.id),
    aLine(person.number),
    aLine(stranger.number),
    aLine('199001012015011999'),
    aLine(me.number),
    aLine(person.number, 2, 'atasan'),
    aLine(person.number, 2, 'mandiri'),
  );
  expect(taken).toBe(false);
  expect(findings.map(({ line, column, code }) => [line, column, code])).toEqual([
    [3, 'nip', 'employeeNotYours'],
    [4, 'nip', 'employeeNotYours'],
    [5, 'nip', 'ownResult'],
    [6, 'metode', 'methodNotYours'],
    [7, 'metode', 'methodNotYours'],
  ]);
  expect(await db.evidence.count({ where: { employeeId: person.id } })).toBe(0);
});

test('a result that somebody else brought in is not replaced by an assessor', async () => {
  const [first, second] = [await aPerson(), await aPerson()];
  await round(hr, aLine(first.number));
  await round(await anAssessor(), aLine(second.number));
  const before = await db.evidence.count();
  const changed = [aLine(first.number, 3), aLine(second.number, 3)];
  const { taken, findings } = await round(assessor, ...changed);
  expect(taken).toBe(false);
  expect(findings.map(({ line, column, value, code }) => [line, column, value, code])).toEqual([
    [2, 'nip', first.number, 'resultOfOthers'],
    [3, 'nip', second.number, 'resultOfOthers'],
  ]);
  expect(await db.evidence.count()).toBe(before);
  // The same result again changes nothing, and another one stands beside it.
  const same = [aLine(first.number), aLine(second.number, 3, 'assessment_center', '2026-06-02')];
  expect(await round(assessor, ...same)).toMatchObject({ taken: true, added: 1, corrected: 0 });
  expect(await round(hr, ...changed)).toMatchObject({ taken: true, corrected: 2 });
});

test('what was taken back is no result of others any more', async () => {
  const { id: employeeId, number } = await aPerson();
  await round(hr, aLine(number));
  const { id: evidenceId } = await db.evidence.findFirstOrThrow({ where: { employeeId } });
  const input = { employeeId, evidenceId, reason: 'Salah orang' };
  expect(await refusalOf(takeBackEvidence(assessor, input))).toBe('notFound');
  await takeBackEvidence(hr, input);
  expect(await round(assessor, aLine(number, 3))).toMatchObject({ added: 1, corrected: 0 });
});

test('who is HR of one unit and assessor of another is each in its place', async () => {
  const elsewhere = await aUnit();
  const both = await anActor({
    grants: [
      { role: 'hr', unitId: elsewhere.id },
      { role: 'assessor', unitId: agency },
    ],
  });
  const [mine, assessed] = [await anEmployee({ unitId: elsewhere.id }), await aPerson()];
  await round(await anActor({ grants: [{ role: 'hr' }] }), aLine(mine.number));
  const { findings } = await round(
    both,
    aLine(mine.number, 2, 'atasan'),
    aLine(assessed.number, 2, 'atasan'),
  );
  expect(findings).toMatchObject([{ line: 3, code: 'methodNotYours' }]);
  expect(await round(both, aLine(mine.number, 3))).toMatchObject({ taken: true, corrected: 1 });
});
