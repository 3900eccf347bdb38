import { row, rows } from '#app/platform/db.server.ts';
import { likePattern } from '#app/platform/like-pattern.ts';

import type { Scope, ScopeKind } from './accommodation-form.ts';
import { type Reach, withinReach } from './accommodation-reach.server.ts';

/** Somebody, or a group, that an accommodation can be given to; the name of everybody is empty. */
export type Recipient = { kind: ScopeKind; id: string | null; name: string; about: string };

const SHOWN = 10;

/** People, units and offerings within reach whose name holds the words, at most ten of each. */
export function findRecipients(reach: Reach, words: string): Promise<Recipient[]> {
  const values = [...reach.values, likePattern(words.toLowerCase()), SHOWN];
  return rows<Recipient>('accommodation-recipients', FIND, values);
}

const FIND = `
  (SELECT 'person' AS kind, p.id, p.name, u.name AS about
     FROM "Employee" p JOIN "Unit" u ON u.id = p."unitId"
    WHERE p."archivedAt" IS NULL AND lower(p.name) LIKE $5 AND ${withinReach.person}
    ORDER BY p.name, p.id LIMIT $6)
  UNION ALL
  (SELECT 'unit', u.id, u.name, u.code FROM "Unit" u
    WHERE u."validUntil" IS NULL AND (lower(u.name) LIKE $5 OR lower(u.code) LIKE $5) AND ${withinReach.unit}
    ORDER BY u.name, u.id LIMIT $6)
  UNION ALL
  (SELECT 'offering', o.id, o.code, '' FROM "Offering" o
     JOIN "CourseVersion" v ON v.id = o."courseVersionId"
    WHERE v."courseId" = $1::uuid AND lower(o.code) LIKE $5 AND ${withinReach.group}
    ORDER BY o.code LIMIT $6)`;

/** The one that was chosen; null where there is none within reach. */
export async function recipientOf(reach: Reach, { kind, id }: Scope): Promise<Recipient | null> {
  if (id === null) return reach.groups ? { kind: 'all', id, name: '', about: '' } : null;
  return row<Recipient>(`accommodation-${kind}`, CHOSEN[kind], [...reach.values, id]);
}

/** Names every value of a reach, for the server must know the types also of those that a statement does not ask for. */
const REACH = `WITH reach AS (SELECT $1::uuid, $2::uuid[], $3::boolean, $4::uuid)`;

/** $5 is the id. */
const CHOSEN = {
  person: `
    SELECT 'person' AS kind, p.id, p.name, u.name AS about
      FROM "Employee" p JOIN "Unit" u ON u.id = p."unitId"
     WHERE p.id = $5::uuid AND p."archivedAt" IS NULL AND ${withinReach.person}`,
  unit: `${REACH}
    SELECT 'unit' AS kind, u.id, u.name, u.code AS about FROM "Unit" u
     WHERE u.id = $5::uuid AND ${withinReach.unit}`,
  offering: `${REACH}
    SELECT 'offering' AS kind, o.id, o.code AS name, '' AS about FROM "Offering" o
      JOIN "CourseVersion" v ON v.id = o."courseVersionId"
     WHERE o.id = $5::uuid AND v."courseId" = $1::uuid AND ${withinReach.group}`,
};
