import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { hasPublicUrl } from '#app/platform/public-url.server.ts';
import { today } from '#app/platform/today.server.ts';

import { certificateDataOf, certificateFacts } from './certificate-facts.server.ts';
import type { ReissueCertificate } from './certificate-forms.ts';
import { SUPERSEDED } from './certificate-state.ts';
import { keepCertificate } from './keep-certificate.server.ts';
import { lockCertificate, mustChangeCertificates } from './lock-certificate.server.ts';

/**
 * Replaces a certificate by its next revision: a new number and code, the records of today and the name as given.
 * The old one is revoked as replaced (one that was revoked before keeps its reason) and its code says so for ever.
 * The worker makes the new PDF.
 * @returns the id of the new revision
 */
export async function reissueCertificate(
  actor: Actor,
  certificateId: string,
  input: ReissueCertificate,
): Promise<string> {
  mustChangeCertificates(actor);
  if (!hasPublicUrl()) throw new DomainError('conflict', 'publicUrlMissing');
  const old = await db.$transaction((tx) => lockCertificate(tx, actor, certificateId));
  const facts = await certificateFacts(old.enrollmentId);
  if (!facts) throw notFound();
  const issuedOn = today();
  const current = await certificateDataOf(facts, issuedOn);
  const { name, titlePrefix, titleSuffix } = input;
  const data = {
    ...current,
    person: {
      ...current.person,
      name,
      titlePrefix: titlePrefix || null,
      titleSuffix: titleSuffix || null,
    },
  };

  return db.$transaction(async (tx) => {
    const locked = await lockCertificate(tx, actor, certificateId);
    if (!locked.latest) throw new DomainError('conflict', 'certificateReplaced');
    if (!locked.revoked)
      await tx.certificate.update({
        where: { id: locked.id },
        data: { revokedAt: now(), revokedById: actor.accountId, revokedReason: SUPERSEDED },
      });
    const { employeeId, awardRuleId, enrollmentId, period, revision } = locked;
    const row = { employeeId, awardRuleId, enrollmentId, period, revision: revision + 1 };
    const { validityMonths } = facts;
    const { id } = await keepCertificate(tx, { ...row, validityMonths, issuedOn, data });
    await recordEvent(tx, actor, 'certificate.reissued', id, {
      employeeId,
      enrollmentId,
      replacesId: locked.id,
    });
    return id;
  });
}
