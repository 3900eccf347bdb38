import type { Day } from '#app/platform/clock.ts';
import { row } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import { readCode } from './certificate-number.ts';
import { type CertificateState, certificateState, maskName } from './certificate-state.ts';

/** What anyone may know of a certificate: the name masked, never the employee number. */
export type Verification = {
  code: string;
  state: Exclude<CertificateState, 'pending'>;
  number: string;
  name: string;
  title: Localised;
  organisation: Localised;
  provider: string;
  statement: 'passed' | 'attended';
  startsOn: Day;
  endsOn: Day;
  hours: number;
  issuedOn: Day;
  expiresOn: Day | null;
  revokedOn: Day | null;
  revokedReason: string | null;
};

/** @param typed a code as scanned or typed @returns null where no certificate has it, or none that is finished */
export async function verifyCode(typed: string): Promise<Verification | null> {
  const code = readCode(typed);
  return code === null ? null : verification(code, null);
}

/** The certificate that a file is, to the byte. @param hash sha256, hex */
export function verifyFile(hash: string): Promise<Verification | null> {
  return verification(null, hash);
}

/** Whether a file is the one kept for a certificate. */
export async function isFileOf(code: string, hash: string): Promise<boolean> {
  return (await verifyFile(hash))?.code === readCode(code);
}

async function verification(
  code: string | null,
  hash: string | null,
): Promise<Verification | null> {
  const found = await row<Omit<Verification, 'state'> & { revoked: boolean }>(
    'verify-certificate',
    VERIFY,
    [code, hash, env.ORGANISATION_TIME_ZONE],
  );
  if (!found) return null;
  const { revoked, ...certificate } = found;
  const state = certificateState({ ...certificate, revoked, ready: true }, today());
  if (state === 'pending') return null;
  return { ...certificate, state, name: maskName(certificate.name) };
}

const VERIFY = `
  SELECT c.code, c.number, c.data #>> '{person,name}' AS name, c.data #> '{course,title}' AS title,
         c.data -> 'organisation' AS organisation, c.data #>> '{course,provider}' AS provider,
         c.data ->> 'statement' AS statement,
         c.data #>> '{course,startsOn}' AS "startsOn", c.data #>> '{course,endsOn}' AS "endsOn",
         (c.data #>> '{course,minutes}')::numeric / (c.data #>> '{course,minutesPerHour}')::numeric AS hours,
         c."issuedOn", c."expiresOn", c."revokedAt" IS NOT NULL AS revoked,
         (c."revokedAt" AT TIME ZONE $3)::date AS "revokedOn", c."revokedReason"
    FROM "Certificate" c
   WHERE (c.code = $1 OR c."fileHash" = $2) AND (c."readyAt" IS NOT NULL OR c."revokedAt" IS NOT NULL)`;
