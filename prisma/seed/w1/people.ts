import type pg from 'pg';

import { hashPassword } from '#app/domain/identity/password-hash.server.ts';
import { now } from '#app/platform/clock.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';

import { randomName } from '../city/names.ts';
import { randomFor } from '../city/random.ts';
import { insertRows } from './insert-rows.ts';

export const LEARNERS = 2_000;
const PASSWORD = 'Workload-W1-pass';
const UNITS = 20;

export type Learners = { employeeIds: string[]; positionId: string };

/** One organisation of twenty units; learners `u0001` … with one password; a manager who reads all reports. */
export async function addPeople(client: pg.ClientBase): Promise<Learners> {
  const unitIds = await addUnits(client);
  const positionId = newId();
  await client.query(
    `INSERT INTO "Position" (id, code, name, kind, level)
     VALUES ($1, 'W1', 'Pengelola Layanan', 'pelaksana', 'PELAKSANA')`,
    [positionId],
  );

  const random = randomFor(1, 'w1');
  const people = Array.from({ length: LEARNERS }, (_, index) => ({
    id: newId(),
    number: `u${String(index + 1).padStart(4, '0')}`,
    name: randomName(random, index % 2 === 0 ? 'female' : 'male'),
    unitId: unitIds[index % unitIds.length] ?? null,
  }));
  await insertRows(
    client,
    'Employee',
    {
      id: 'uuid',
      number: 'text',
      name: 'text',
      status: 'text',
      grade: 'text',
      unitId: 'uuid',
      positionId: 'uuid',
      positionTitle: 'text',
      positionKind: 'text',
      positionLevel: 'text',
      email: 'text',
    },
    people.map((person) => ({
      ...person,
      status: 'PNS',
      grade: 'III/a',
      positionId,
      positionTitle: 'Pengelola Layanan',
      positionKind: 'pelaksana',
      positionLevel: 'PELAKSANA',
      email: `${person.number}@w1.example`,
    })),
  );
  await insertRows(
    client,
    'Assignment',
    { id: 'uuid', employeeId: 'uuid', unitId: 'uuid', positionId: 'uuid', validFrom: 'date' },
    people.map(({ id, unitId }) => ({
      id: newId(),
      employeeId: id,
      unitId,
      positionId,
      validFrom: '2020-01-01',
    })),
  );
  await addAccounts(client, people);
  return { employeeIds: people.map(({ id }) => id), positionId };
}

async function addUnits(client: pg.ClientBase): Promise<string[]> {
  const root = newId();
  const units = Array.from({ length: UNITS }, (_, index) => ({
    id: newId(),
    code: `W1-${String(index + 1).padStart(2, '0')}`,
    parentId: root,
    name: `Unit Kerja ${String(index + 1).padStart(2, '0')}`,
    kind: 'dinas',
    validFrom: '2020-01-01',
  }));
  const top = { ...units[0], id: root, code: 'W1', parentId: null, name: 'Pemerintah Kota W1' };
  await insertRows(
    client,
    'Unit',
    { id: 'uuid', code: 'text', parentId: 'uuid', name: 'text', kind: 'text', validFrom: 'date' },
    [{ ...top, kind: 'kota', validFrom: '2020-01-01' }, ...units],
  );
  await insertRows(
    client,
    'UnitAncestor',
    { ancestorId: 'uuid', unitId: 'uuid', distance: 'int' },
    [
      { ancestorId: root, unitId: root, distance: 0 },
      ...units.flatMap(({ id }) => [
        { ancestorId: id, unitId: id, distance: 0 },
        { ancestorId: root, unitId: id, distance: 1 },
      ]),
    ],
  );
  return units.map(({ id }) => id);
}

/** The password is hashed once, at the product's own cost. */
async function addAccounts(
  client: pg.ClientBase,
  people: { id: string; number: string; name: string }[],
): Promise<void> {
  const passwordHash = await hashPassword(PASSWORD);
  const manager = {
    id: newId(),
    employeeId: null,
    email: 'manager1@w1.example',
    name: 'Manager 1',
  };
  const accounts = people.map(({ id, number, name }) => ({
    id: newId(),
    employeeId: id,
    email: `${number}@w1.example`,
    name,
  }));
  await insertRows(
    client,
    'Account',
    {
      id: 'uuid',
      employeeId: 'uuid',
      email: 'text',
      name: 'text',
      passwordHash: 'text',
      activatedAt: 'timestamptz',
    },
    [manager, ...accounts].map((account) => ({ ...account, passwordHash, activatedAt: now() })),
  );
  await insertRows(
    client,
    'RoleGrant',
    { id: 'uuid', accountId: 'uuid', role: '"Role"', validFrom: 'date' },
    ['hr', 'training_manager'].map((role) => ({
      id: newId(),
      accountId: manager.id,
      role,
      validFrom: today(),
    })),
  );
}
