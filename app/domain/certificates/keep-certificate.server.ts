import { randomBytes } from 'node:crypto';

import { settingOn } from '#app/domain/settings/setting.server.ts';
import { addMonths, type Day, now } from '#app/platform/clock.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';

import type { CertificateData } from './certificate-data.ts';
import { codeOf, numberParts } from './certificate-number.ts';

export type KeptCertificate = {
  id: string;
  number: string;
  code: string;
  issuedOn: Day;
  data: CertificateData;
};

/**
 * Keeps a certificate as issued, with the next number of the year and a public code of 128 random bits.
 *
 * Numbers have no gaps: number and row are one statement, so that a certificate that exists already (unique by
 * person, rule, period and revision) takes its number back with it. The series row is locked meanwhile; others wait
 * for their number until this one is sure.
 * @throws when the certificate exists already
 */
export async function keepCertificate(
  client: Pick<Tx, '$queryRaw'>,
  input: {
    employeeId: string;
    awardRuleId: string;
    enrollmentId: string;
    period: string;
    revision: number;
    validityMonths: number | null;
    issuedOn: Day;
    data: CertificateData;
  },
): Promise<KeptCertificate> {
  const { issuedOn, data } = input;
  const id = newId();
  const code = codeOf(randomBytes(16));
  const template = await settingOn('certificates.numberTemplate', issuedOn);
  const { series, before, digits, after } = numberParts(template, issuedOn);
  const expiresOn = input.validityMonths && addMonths(issuedOn, input.validityMonths);
  const [kept] = await client.$queryRaw<{ number: string }[]>`
    WITH taken AS (
      INSERT INTO "CertificateSeries" (key, next) VALUES (${series}, 2)
      ON CONFLICT (key) DO UPDATE SET next = "CertificateSeries".next + 1
      RETURNING (next - 1)::text AS seq
    )
    INSERT INTO "Certificate" (id, "employeeId", "awardRuleId", "enrollmentId", period, revision, number, code,
                               data, "issuedOn", "expiresOn", "createdAt")
    SELECT ${id}::uuid, ${input.employeeId}::uuid, ${input.awardRuleId}::uuid, ${input.enrollmentId}::uuid,
           ${input.period}, ${input.revision},
           ${before} || lpad(seq, greatest(${digits}, length(seq)), '0') || ${after}, ${code},
           ${JSON.stringify(data)}::jsonb, ${issuedOn}::date, ${expiresOn}::date, ${now()}
      FROM taken
    RETURNING number`;
  if (!kept) throw new Error('The certificate was not kept.');
  return { id, number: kept.number, code, issuedOn, data };
}
