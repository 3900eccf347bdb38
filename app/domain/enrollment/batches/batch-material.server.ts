import { type Serving, servingOf } from '#app/domain/files/media-type.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

export type BatchMaterial = Serving & { name: string; hash: string; size: number };

/** A file for the participants of a batch, through the actor's own seat in it. @throws not found for everybody else */
export async function batchMaterial(
  actor: Actor,
  { enrollmentId, assetId }: { enrollmentId: string; assetId: string },
): Promise<BatchMaterial> {
  const found = actor.employeeId
    ? await row<Found>('batch-material', MATERIAL, [enrollmentId, actor.employeeId, assetId])
    : null;
  if (!found) throw notFound();
  return { ...found, ...servingOf(found.name) };
}

type Found = { name: string; hash: string; size: number };

const MATERIAL = `
  SELECT a.name, f.hash, f.size
    FROM "Enrollment" e
    JOIN "OfferingMaterial" m ON m."offeringId" = e."offeringId"
    JOIN "MediaAsset" a ON a.id = m."assetId"
    JOIN "StoredFile" f ON f.hash = a."fileHash"
   WHERE e.id = $1::uuid AND e."employeeId" = $2::uuid AND m."assetId" = $3::uuid
     AND e.status IN ('enrolled', 'in_progress', 'completed')`;
