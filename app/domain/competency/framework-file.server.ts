import type { Actor } from '#app/domain/organisation/actor.ts';
import type { CsvCell } from '#app/platform/csv.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

import { canKeepStandards } from './competency-policy.ts';
import { frameworkLines } from './framework-csv.ts';
import type { FrameworkDocument } from './framework-document.ts';
import { frameworkView } from './framework-view.server.ts';

/**
 * The competencies of one version as the lines of a file; a draft's only for those who write it.
 * @param version null: the draft
 */
export async function frameworkFile(
  actor: Actor,
  frameworkId: string,
  version: number | null,
): Promise<{ name: string; lines: Iterable<CsvCell[]> }> {
  const view = await frameworkView(actor, frameworkId);
  if (version === null && !canKeepStandards(actor)) throw notFound();
  const stored = await row<{ content: FrameworkDocument }>('framework-content', CONTENT, [
    frameworkId,
    version,
  ]);
  const inForce = version === view.version ? view.document : null;
  const document = stored?.content ?? inForce;
  if (!document) throw notFound();
  const code = view.code.replace(/[^\w-]+/g, '-');
  const name = `${code}-${version === null ? 'draft' : `v${version}`}.csv`;
  return { name, lines: frameworkLines(document.competencies) };
}

const CONTENT = `
  SELECT content FROM "FrameworkVersion"
   WHERE "frameworkId" = $1
     AND CASE WHEN $2::int IS NULL THEN status = 'draft' ELSE status <> 'draft' AND version = $2::int END`;
