import { type Actor, unitScope } from '#app/domain/organisation/actor.ts';
import { inScope } from '#app/domain/organisation/unit-scope-sql.server.ts';
import type { Day } from '#app/platform/clock.ts';
import { row, rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { likePattern } from '#app/platform/like-pattern.ts';
import { today } from '#app/platform/today.server.ts';

import type { CertificateSearch } from './certificate-search.ts';
import type { CertificateState } from './certificate-state.ts';
import { SUPERSEDED } from './certificate-state.ts';
import { canListCertificates, READERS } from './policy.ts';

const PAGE = 50;

export type IssuedLine = {
  id: string;
  number: string;
  name: string;
  unit: string;
  title: Localised;
  issuedOn: Day;
  expiresOn: Day | null;
  state: CertificateState;
};

/** Certificates of people within the actor's units, newest first; `next` continues the list. */
export async function issuedCertificates(
  actor: Actor,
  search: CertificateSearch,
): Promise<{ lines: IssuedLine[]; total: number; years: string[]; next: string | null }> {
  if (!canListCertificates(actor)) throw notFound();
  const [found, head] = await Promise.all([
    readLines(actor, search, PAGE + 1),
    row<{ total: number; years: string[] }>(
      'issued-certificates-head',
      HEAD,
      values(actor, search),
    ),
  ]);
  const lines = found.slice(0, PAGE);
  const next = found.length > PAGE ? (lines.at(-1)?.id ?? null) : null;
  return { lines, total: head?.total ?? 0, years: head?.years ?? [], next };
}

/** The same list whole, a batch at a time, for a file. */
export async function* allIssuedCertificates(
  actor: Actor,
  search: CertificateSearch,
): AsyncGenerator<IssuedLine[]> {
  if (!canListCertificates(actor)) throw notFound();
  let after: string | null = null;
  for (;;) {
    const lines: IssuedLine[] = await readLines(actor, { ...search, after }, 1000);
    if (lines.length > 0) yield lines;
    if (lines.length < 1000) return;
    after = lines.at(-1)?.id ?? null;
  }
}

function readLines(actor: Actor, search: CertificateSearch, limit: number): Promise<IssuedLine[]> {
  return rows<IssuedLine>('issued-certificates', LIST, [
    ...values(actor, search),
    search.after,
    limit,
  ]);
}

/** A search is a part of the name or number, or the beginning of an employee number. */
function values(actor: Actor, { q, state, year }: CertificateSearch): unknown[] {
  const digits = q.replace(/[\s.-]/g, '');
  return [
    unitScope(actor, ...READERS),
    likePattern(q.toLowerCase()),
    /^\d{6,}$/.test(digits) ? `${digits}%` : null,
    state,
    year,
    today(),
  ];
}

const STATE = `
  CASE WHEN c."revokedAt" IS NOT NULL
       THEN CASE WHEN c."revokedReason" = '${SUPERSEDED}' THEN 'replaced' ELSE 'revoked' END
       WHEN c."readyAt" IS NULL THEN 'pending'
       WHEN c."expiresOn" < $6::date THEN 'expired'
       ELSE 'valid' END`;

const MATCHING = `
    FROM "Certificate" c
    JOIN "Employee" p ON p.id = c."employeeId"
    JOIN "Unit" u ON u.id = p."unitId"
   WHERE ${inScope('p."unitId"', 1)}
     AND ($2::text IS NULL OR lower(p.name) LIKE $2 OR lower(c.number) LIKE $2 OR p.number LIKE $3)`;

const LIST = `
  SELECT c.id, c.number, c.data #>> '{person,name}' AS name, u.name AS unit, c.data #> '{course,title}' AS title,
         c."issuedOn", c."expiresOn", ${STATE} AS state
  ${MATCHING}
     AND ($4::text IS NULL OR ${STATE} = $4)
     AND ($5::text IS NULL OR to_char(c."issuedOn", 'YYYY') = $5)
     AND ($7::uuid IS NULL OR c.id < $7)
   ORDER BY c.id DESC LIMIT $8`;

const HEAD = `
  SELECT count(*) FILTER (WHERE ($4::text IS NULL OR state = $4) AND ($5::text IS NULL OR year = $5)) AS total,
         coalesce(array_agg(DISTINCT year ORDER BY year DESC), '{}') AS years
    FROM (SELECT ${STATE} AS state, to_char(c."issuedOn", 'YYYY') AS year ${MATCHING}) x`;
