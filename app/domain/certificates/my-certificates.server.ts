import type { Actor } from '#app/domain/organisation/actor.ts';
import type { Day } from '#app/platform/clock.ts';
import { rows } from '#app/platform/db.server.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import { type CertificateState, certificateState } from './certificate-state.ts';

export type MyCertificate = {
  id: string;
  number: string;
  code: string;
  title: Localised;
  provider: string;
  hours: number;
  issuedOn: Day;
  expiresOn: Day | null;
  state: CertificateState;
  revokedReason: string | null;
};

/** One's own certificates, newest first: also those that were revoked or replaced. */
export async function myCertificates(actor: Actor): Promise<MyCertificate[]> {
  if (!actor.employeeId) return [];
  type Row = Omit<MyCertificate, 'state'> & { ready: boolean; revoked: boolean };
  const found = await rows<Row>('my-certificates', MINE, [actor.employeeId]);
  return found.map(({ ready, revoked, ...certificate }) => ({
    ...certificate,
    state: certificateState({ ...certificate, ready, revoked }, today()),
  }));
}

const MINE = `
  SELECT id, number, code, data #> '{course,title}' AS title, data #>> '{course,provider}' AS provider,
         (data #>> '{course,minutes}')::numeric / (data #>> '{course,minutesPerHour}')::numeric AS hours,
         "issuedOn", "expiresOn", "readyAt" IS NOT NULL AS ready, "revokedAt" IS NOT NULL AS revoked,
         "revokedReason"
    FROM "Certificate" WHERE "employeeId" = $1
   ORDER BY "issuedOn" DESC, id DESC`;
