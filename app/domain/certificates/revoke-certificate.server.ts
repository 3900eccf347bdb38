import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import type { RevokeCertificate } from './certificate-forms.ts';
import { lockCertificate, mustChangeCertificates } from './lock-certificate.server.ts';

/** Withdraws a certificate. It stays where it is and answers everyone that it is revoked, since when and why. */
export async function revokeCertificate(
  actor: Actor,
  certificateId: string,
  { reason }: RevokeCertificate,
): Promise<void> {
  mustChangeCertificates(actor);
  await db.$transaction(async (tx) => {
    const { id, employeeId, revoked } = await lockCertificate(tx, actor, certificateId);
    if (revoked) throw new DomainError('conflict', 'certificateRevoked');
    await tx.certificate.update({
      where: { id },
      data: { revokedAt: now(), revokedById: actor.accountId, revokedReason: reason },
    });
    await recordEvent(tx, actor, 'certificate.revoked', id, { employeeId });
  });
}
