import { DEMO_PASSWORD, type DemoAccount, demoEmail } from '#app/domain/identity/demo-accounts.ts';
import { insertGrant } from '#app/domain/identity/grant.server.ts';
import { hashPassword } from '#app/domain/identity/password-hash.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { type Day, now, toDate } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import type { Role } from '#prisma/generated/enums.ts';

const ROLES: Partial<Record<DemoAccount, Role>> = {
  trainer: 'trainer',
  manager: 'training_manager',
  hr: 'hr',
  admin: 'administrator',
};

/**
 * Lets the demo accounts in: five belong to people of the city, the administrator to nobody. Whoever else takes part
 * in the story gets the same password.
 * @param others employees whose accounts are opened too
 * @param since from when on they hold their roles
 */
export async function openDemoAccounts(others: string[], since: Day): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const activated = { passwordHash, activatedAt: now() };
  await db.$transaction(async (tx) => {
    await tx.account.create({
      data: { id: newId(), email: demoEmail('admin'), name: 'Admin Sistem', ...activated },
    });
    await tx.account.updateMany({
      where: {
        OR: [
          { email: { in: [demoEmail('employee'), demoEmail('supervisor')] } },
          { email: { in: Object.keys(ROLES).map((name) => demoEmail(name as DemoAccount)) } },
          { employeeId: { in: others } },
        ],
      },
      data: activated,
    });
    for (const [name, role] of Object.entries(ROLES)) {
      const { id } = await tx.account.findUniqueOrThrow({
        where: { email: demoEmail(name as DemoAccount) },
        select: { id: true },
      });
      await insertGrant(tx, systemActor, {
        accountId: id,
        role,
        unitId: null,
        validFrom: toDate(since),
        validUntil: null,
      });
    }
  });
}
