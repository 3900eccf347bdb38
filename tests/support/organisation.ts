import type { Actor, Grant, Role } from '#app/domain/organisation/actor.ts';
import { toDate } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';

let serial = 0;

/** A unit, below another or as a root; its place in the tree is kept as the import keeps it. */
export async function aUnit(parentId: string | null = null, code = `U${++serial}`) {
  const unit = await db.unit.create({
    data: {
      id: newId(),
      code,
      parentId,
      name: `Unit ${code}`,
      kind: parentId ? 'dinas' : 'kota',
      validFrom: toDate('2020-01-01'),
    },
  });
  const above = parentId ? await db.unitAncestor.findMany({ where: { unitId: parentId } }) : [];
  await db.unitAncestor.createMany({
    data: [
      { unitId: unit.id, ancestorId: unit.id, distance: 0 },
      ...above.map((row) => ({
        unitId: unit.id,
        ancestorId: row.ancestorId,
        distance: row.distance + 1,
      })),
    ],
  });
  return unit;
}

export async function aPosition(
  code = `P${++serial}`,
  more: { family?: string; level?: string } = {},
) {
  return db.position.create({
    data: {
      id: newId(),
      code,
      name: `Jabatan ${code}`,
      kind: 'pelaksana',
      level: 'PELAKSANA',
      ...more,
    },
  });
}

export async function anEmployee(
  overrides: {
    unitId?: string;
    positionId?: string;
    supervisorId?: string;
    name?: string;
    standing?: string;
  } = {},
) {
  const n = ++serial;
  return db.employee.create({
    data: {
      id: newId(),
      number: `19900101201501${1 + (n % 2)}${String(n).padStart(3, '0')}`,
      name: overrides.name ?? `Pegawai ${n}`,
      status: 'PNS',
      grade: 'III/a',
      unitId: overrides.unitId ?? (await aUnit()).id,
      positionId: overrides.positionId ?? (await aPosition()).id,
      positionTitle: 'Pengelola Data',
      positionKind: 'pelaksana',
      positionLevel: 'PELAKSANA',
      supervisorId: overrides.supervisorId,
      email: `pegawai${n}@kota-contoh.example`,
      standing: overrides.standing ?? 'aktif',
    },
  });
}

/** An account (with roles) and the actor it signs in as. */
export async function anActor(
  options: {
    employeeId?: string | null;
    grants?: { role: Role; unitId?: string | null }[];
    supervises?: boolean;
  } = {},
): Promise<Actor & { accountId: string }> {
  const n = ++serial;
  const account = await db.account.create({
    data: {
      id: newId(),
      name: `Akun ${n}`,
      email: `akun${n}@kota-contoh.example`,
      employeeId: options.employeeId ?? null,
    },
  });
  const grants: Grant[] = (options.grants ?? []).map(({ role, unitId }) => ({
    role,
    unitId: unitId ?? null,
  }));
  await db.roleGrant.createMany({
    data: grants.map((grant) => ({
      id: newId(),
      accountId: account.id,
      ...grant,
      validFrom: toDate('2020-01-01'),
    })),
  });
  return {
    accountId: account.id,
    employeeId: account.employeeId,
    name: account.name,
    grants,
    supervises: options.supervises ?? false,
  };
}
