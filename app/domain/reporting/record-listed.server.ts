import type { Actor } from '#app/domain/organisation/actor.ts';
import { recordViews } from '#app/platform/events.server.ts';

/** Records that a list showed the levels of these people: everybody may see who looked. Oneself is nobody else. */
export async function recordListed(
  { accountId, employeeId }: Actor,
  people: readonly { employeeId: string }[],
  page: 'gap-people' | 'gap-people-export' | 'person-matrix' | 'person-matrix-export',
): Promise<void> {
  if (accountId === null) return;
  const others = people.flatMap((person) =>
    person.employeeId === employeeId ? [] : person.employeeId,
  );
  await recordViews({ accountId }, others, page);
}
