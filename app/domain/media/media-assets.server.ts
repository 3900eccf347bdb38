import type { Actor } from '#app/domain/organisation/actor.ts';
import { rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { likePattern } from '#app/platform/like-pattern.ts';

import { type LibraryFile, LIBRARY_FILES } from './assets-by-name.server.ts';
import { MEDIA_PAGE, type MediaSearch } from './media-search.ts';
import { canUseLibrary } from './policy.ts';

export type MediaPage = { assets: LibraryFile[]; next: string | null };

/** One page of what may be put into a course, the newest first. @throws not found for those who write none */
export async function mediaAssets(
  actor: Actor,
  { q, kind, after }: Pick<MediaSearch, 'q' | 'kind' | 'after'>,
): Promise<MediaPage> {
  if (!canUseLibrary(actor)) throw notFound();
  const values = [likePattern(q), kind, after, MEDIA_PAGE + 1];
  const found = await rows<LibraryFile>('media-assets', PAGE, values);
  return pageOf(found);
}

/** What a page shows of one row more than it holds. */
export function pageOf<A extends { id: string }>(found: A[]): { assets: A[]; next: string | null } {
  const assets = found.slice(0, MEDIA_PAGE);
  return { assets, next: found.length > MEDIA_PAGE ? (assets.at(-1)?.id ?? null) : null };
}

/** Of asset `a`: $1 text to find, $2 kind, $3 the last of the page before. */
export const SEARCHED = `
       ($1::text IS NULL OR a.title ILIKE $1 OR a.name ILIKE $1)
   AND ($2::text IS NULL OR a.kind::text = $2)
   AND ($3::uuid IS NULL OR a.id < $3::uuid)`;

const PAGE = `
  ${LIBRARY_FILES}
   WHERE a."archivedAt" IS NULL AND ${SEARCHED}
   ORDER BY a.id DESC LIMIT $4`;
