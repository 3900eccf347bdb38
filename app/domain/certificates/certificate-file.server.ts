import type { Serving } from '#app/domain/files/media-type.ts';
import { type Actor, unitScope } from '#app/domain/organisation/actor.ts';
import { inScope } from '#app/domain/organisation/unit-scope-sql.server.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

import { READERS } from './policy.ts';

export type CertificateFile = Serving & { name: string; hash: string; size: number };

/** The PDF for its owner and for those who look after certificates in the owner's unit. */
export async function certificateFile(actor: Actor, id: string): Promise<CertificateFile> {
  type Row = { number: string; hash: string; size: number; mediaType: string };
  const found = await row<Row>('certificate-file', FILE, [
    id,
    unitScope(actor, ...READERS),
    actor.employeeId,
  ]);
  if (!found) throw notFound();
  const { number, hash, size, mediaType } = found;
  const name = `sertifikat-${number.replace(/[^A-Za-z0-9]+/g, '-')}.pdf`;
  return { name, hash, size, mediaType, inline: false };
}

const FILE = `
  SELECT c.number, f.hash, f.size, f."mediaType"
    FROM "Certificate" c
    JOIN "Employee" p ON p.id = c."employeeId"
    JOIN "StoredFile" f ON f.hash = c."fileHash"
   WHERE c.id = $1 AND (c."employeeId" = $3 OR ${inScope('p."unitId"', 2)})`;
