import { storeFile } from '#app/domain/files/store-file.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { hasPublicUrl, publicUrl } from '#app/platform/public-url.server.ts';
import { putBytes } from '#app/platform/storage.server.ts';
import { today } from '#app/platform/today.server.ts';

import { certificateData } from './certificate-data.ts';
import {
  certificateDataOf,
  type CertificateFacts,
  certificateFacts,
} from './certificate-facts.server.ts';
import { certificateModel } from './certificate-model.ts';
import { keepCertificate, type KeptCertificate } from './keep-certificate.server.ts';
import { canIssueCertificate } from './policy.ts';
import { renderCertificate } from './render-certificate.server.ts';
import { currentSealer } from './sealing-key.server.ts';

/**
 * Issues what a completed enrollment has earned: one certificate per person, award rule and period, however often
 * and by however many it is called, and wherever an earlier call was killed. First the row with its number, then the
 * sealed PDF in the storage, then the row is ready and the event says so. A call that comes second to the file leaves
 * bytes that nothing refers to and no other trace.
 * @returns the certificate's id; null where nothing is earned
 */
export async function issueCertificate(
  actor: Actor,
  input: { enrollmentId: string },
): Promise<string | null> {
  if (!canIssueCertificate(actor)) throw new DomainError('forbidden', 'forbidden');
  if (!hasPublicUrl())
    throw new Error(
      'No certificate is issued while PUBLIC_URL is unset or a loopback address: its QR code would lead nowhere. What is owed is issued once it is set.',
    );
  const facts = await certificateFacts(input.enrollmentId);
  if (!facts?.awardRuleId || !facts.completedOn) return null;
  const { certificate } = facts;
  if (certificate?.ready || certificate?.revoked) return certificate.id;
  if (!certificate && !facts.awards) return null;

  const kept = certificate ?? (await keepOnce(input.enrollmentId, facts));
  if ('ready' in kept && kept.ready) return kept.id;
  await finish(actor, kept, facts.employeeId, input.enrollmentId);
  return kept.id;
}

/** The new row; or the one that somebody else kept in the meantime. */
async function keepOnce(enrollmentId: string, facts: CertificateFacts) {
  const { employeeId, awardRuleId, period, validityMonths } = facts;
  if (!awardRuleId) throw new Error('Nothing is earned.');
  const issuedOn = today();
  const data = await certificateDataOf(facts, issuedOn);
  const row = { employeeId, awardRuleId, enrollmentId, period, revision: 1 };
  try {
    return await keepCertificate(db, { ...row, validityMonths, issuedOn, data });
  } catch (error) {
    const again = await certificateFacts(enrollmentId);
    if (again?.certificate) return again.certificate;
    throw error;
  }
}

async function finish(
  actor: Actor,
  kept: Omit<KeptCertificate, 'data'> & { data: unknown },
  employeeId: string,
  enrollmentId: string,
): Promise<void> {
  const data = certificateData.parse(kept.data);
  const moment = now();
  const bytes = renderCertificate(
    certificateModel({ ...kept, data }, publicUrl(`/verify/${kept.code}`)),
    await settingOn('certificates.design', kept.issuedOn),
    { id: kept.id.replaceAll('-', ''), sealer: await currentSealer(), sealedAt: moment },
  );
  await putBytes(bytes); // on disk before the transaction begins
  await db
    .$transaction(async (tx) => {
      const { hash } = await storeFile(tx, 'certificate.pdf', bytes);
      const ready = await tx.$executeRaw`
        UPDATE "Certificate" SET "fileHash" = ${hash}, "readyAt" = ${moment}
         WHERE id = ${kept.id}::uuid AND "readyAt" IS NULL`;
      if (ready === 0) throw new ReadyAlready();
      await recordEvent(tx, actor, 'certificate.issued', kept.id, { employeeId, enrollmentId });
    })
    .catch((error: unknown) => {
      if (!(error instanceof ReadyAlready)) throw error;
    });
}

/** Somebody else's file came first: ours is not referred to. */
class ReadyAlready extends Error {}
