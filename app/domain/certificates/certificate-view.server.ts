import { type Actor, unitScope } from '#app/domain/organisation/actor.ts';
import { inScope } from '#app/domain/organisation/unit-scope-sql.server.ts';
import type { Day } from '#app/platform/clock.ts';
import { row } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { today } from '#app/platform/today.server.ts';

import type { CertificateData } from './certificate-data.ts';
import { type CertificateState, certificateState } from './certificate-state.ts';
import { canChangeCertificates, canListCertificates, READERS } from './policy.ts';

export type Revision = {
  id: string;
  revision: number;
  number: string;
  name: string;
  issuedOn: Day;
  state: CertificateState;
  revokedOn: Day | null;
  revokedBy: string | null;
  revokedReason: string | null;
};

export type CertificateView = {
  id: string;
  number: string;
  code: string;
  issuedOn: Day;
  expiresOn: Day | null;
  data: CertificateData;
  state: CertificateState;
  ready: boolean;
  latest: boolean;
  employee: {
    id: string;
    number: string;
    name: string;
    titlePrefix: string | null;
    titleSuffix: string | null;
    unit: string;
  };
  /** Every revision, newest first. */
  history: Revision[];
  canChange: boolean;
};

type StoredRevision = Omit<Revision, 'state'> & {
  ready: boolean;
  revoked: boolean;
  expiresOn: Day | null;
};
type Stored = Omit<CertificateView, 'state' | 'history' | 'latest' | 'canChange'> & {
  history: StoredRevision[];
};

/** One certificate with its revisions, for those who look after certificates in the person's unit. */
export async function certificateView(actor: Actor, id: string): Promise<CertificateView> {
  if (!canListCertificates(actor)) throw notFound();
  const found = await row<Stored & { inReach: boolean }>('certificate-view', VIEW, [
    id,
    unitScope(actor, ...READERS),
    unitScope(actor, 'hr'),
    env.ORGANISATION_TIME_ZONE,
  ]);
  if (!found) throw notFound();
  const { inReach, ...certificate } = found;
  const history = certificate.history.map(({ ready, revoked, expiresOn, ...revision }) => ({
    ...revision,
    state: certificateState(
      { ready, revoked, expiresOn, revokedReason: revision.revokedReason },
      today(),
    ),
  }));
  return {
    ...certificate,
    history,
    state: history.find((revision) => revision.id === id)?.state ?? 'valid',
    latest: history[0]?.id === id,
    canChange: canChangeCertificates(actor) && inReach,
  };
}

const VIEW = `
  SELECT c.id, c.number, c.code, c."issuedOn", c."expiresOn", c.data, c."readyAt" IS NOT NULL AS ready,
         ${inScope('p."unitId"', 3)} AS "inReach",
         json_build_object('id', p.id, 'number', p.number, 'name', p.name, 'titlePrefix', p."titlePrefix",
                           'titleSuffix', p."titleSuffix", 'unit', u.name) AS employee,
         (SELECT json_agg(json_build_object(
                   'id', r.id, 'revision', r.revision, 'number', r.number,
                   'name', r.data #>> '{person,name}', 'issuedOn', r."issuedOn", 'expiresOn', r."expiresOn",
                   'ready', r."readyAt" IS NOT NULL, 'revoked', r."revokedAt" IS NOT NULL,
                   'revokedOn', (r."revokedAt" AT TIME ZONE $4)::date, 'revokedReason', r."revokedReason",
                   'revokedBy', coalesce(e.name, a.name)) ORDER BY r.revision DESC)
            FROM "Certificate" r
            LEFT JOIN "Account" a ON a.id = r."revokedById"
            LEFT JOIN "Employee" e ON e.id = a."employeeId"
           WHERE r."employeeId" = c."employeeId" AND r."awardRuleId" = c."awardRuleId"
             AND r.period = c.period) AS history
    FROM "Certificate" c
    JOIN "Employee" p ON p.id = c."employeeId"
    JOIN "Unit" u ON u.id = p."unitId"
   WHERE c.id = $1 AND ${inScope('p."unitId"', 2)}`;
