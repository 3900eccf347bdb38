import { setTimeout as pause } from 'node:timers/promises';

import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { READ_MODELS_LOCK } from '#app/domain/competency/lock-levels.server.ts';
import { rebuildReadModels } from '#app/domain/competency/rebuild-read-models.server.ts';
import { IMPORT_LOCK } from '#app/domain/importing/take-in-export.server.ts';
import { takeInRound } from '#app/domain/importing/take-in-round.server.ts';
import { addDays, setClock } from '#app/platform/clock.ts';
import { clientTransaction, db, pool } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { refusalOf } from '#tests/support/accounts.ts';
import { aCompetency, aStandard, countsOn, prove } from '#tests/support/competency.ts';
import { anActor, anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';

const DAY = '2026-06-15';
const CODES = ['INT', 'KOM'];

let hr: Awaited<ReturnType<typeof anActor>>;
let positionId: string;
let frameworkId: string;
let unitIds: string[];
let competencyIds: string[];

beforeAll(async () => {
  frameworkId = newId();
  const levels = [1, 2, 3].map((level) => ({ level, name: { id: `L${level}`, en: `L${level}` } }));
  await db.framework.create({
    data: { id: frameworkId, code: 'import', name: { id: 'Kamus', en: 'Framework' }, levels },
  });
  positionId = (await aPosition()).id;
  competencyIds = [];
  for (const code of CODES) {
    const { id } = await aCompetency({ code });
    await db.competency.update({ where: { id }, data: { frameworkId } });
    await aStandard(positionId, id, 3);
    competencyIds.push(id);
  }
  const root = await aUnit();
  unitIds = [root.id, (await aUnit(root.id)).id];
  hr = await anActor({ grants: [{ role: 'hr' }] });
});
beforeEach(() => setClock(new Date(`${DAY}T05:00:00Z`)));
afterEach(() => setClock(null));

const round = (...lines: string[]) =>
  takeInRound(
    hr,
    Buffer.from(
      ['nip,tanggal,kode_kompetensi,level,metode,asesor,berlaku_sampai', ...lines, ''].join('\n'),
    ),
  );

const someone = (n = 0) => anEmployee({ unitId: unitIds[n % 2], positionId });

test('rounds and writers at once leave what is made anew', async () => {
  const people = await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map(someone));
  await rebuildReadModels();
  const term = addDays(DAY, 20);
  const write = (n: number) =>
    prove(people[n % 6]!.id, competencyIds[n % 2]!, 1 + (n % 3), addDays(DAY, -(n % 5)), {
      source: n % 2 ? 'supervisor' : 'course',
      actor: { accountId: newId() },
      validUntil: n % 4 ? null : term,
    });
  const writers = Array.from({ length: 18 }, (_, n) => write(n));
  for (const level of [2, 3, 1]) {
    const lines = people.map(
      ({ number }, n) =>
        `${number},2026-06-1${n % 5},${CODES[n % 2]},${level},assessment_center,,${term}`,
    );
    expect(await round(...lines)).toMatchObject({ taken: true });
  }
  await Promise.all(writers);
  const kept = await readModels();
  expect(kept.counts.flat()).not.toEqual([]);
  await rebuildReadModels();
  expect(await readModels()).toEqual(kept);
});

test('a small round goes on while somebody records evidence of another', async () => {
  const person = await someone();
  await clientTransaction(async (writer) => {
    await writer.query('SELECT pg_advisory_xact_lock_shared($1)', [READ_MODELS_LOCK]);
    const line = `${person.number},2026-06-01,INT,2,assessment_center,,`;
    expect(await round(line)).toMatchObject({ taken: true, added: 1 });
  });
});

test('a round for many makes all read models anew', async () => {
  const people = [];
  for (let n = 0; n < 201; n++) people.push(await someone(n));
  await rebuildReadModels();
  const lines = people.map(({ number }) => `${number},2026-06-01,INT,2,assessment_center,,`);
  expect(await round(...lines)).toMatchObject({ taken: true, added: 201 });
  const kept = await readModels();
  await rebuildReadModels();
  expect(await readModels()).toEqual(kept);
});

test('a round does not wait for an import', async () => {
  const person = await someone();
  const line = `${person.number},2026-06-01,INT,2,assessment_center,,`;
  await clientTransaction(async (importer) => {
    await importer.query('SELECT pg_advisory_xact_lock($1)', [IMPORT_LOCK]);
    expect(await refusalOf(round(line))).toBe('importRunning');
  });
  expect(await round(line)).toMatchObject({ taken: true });
});

test('a level that is being published away does not come in', async () => {
  const person = await someone();
  const taking = await clientTransaction(async (publisher) => {
    await publisher.query('SELECT 1 FROM "Framework" WHERE id = $1 FOR NO KEY UPDATE', [
      frameworkId,
    ]);
    await publisher.query('DELETE FROM "CompetencyLevel" WHERE "competencyId" = $1 AND level = 3', [
      competencyIds[1],
    ]);
    let done = false;
    const outcome = round(`${person.number},2026-06-01,KOM,3,assessment_center,,`);
    const ended = outcome.finally(() => (done = true));
    while (!done && !(await somebodyWaits())) await pause(10);
    return { ended };
  });
  expect(await taking.ended).toMatchObject({ taken: false, findings: [{ code: 'levelNotThere' }] });
});

async function somebodyWaits(): Promise<boolean> {
  const { rowCount } = await pool.query(
    `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return (rowCount ?? 0) > 0;
}

/** Levels, and counts today and on days to come. */
async function readModels() {
  const counts = [];
  for (const ahead of [0, 1, 20, 21, 60]) counts.push(await countsOn(addDays(DAY, ahead)));
  const { rows: held } = await pool.query(
    'SELECT * FROM "HeldLevel" ORDER BY "employeeId", "competencyId", "validFrom"',
  );
  return { counts, held };
}
