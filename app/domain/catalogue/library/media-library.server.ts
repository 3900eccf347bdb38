import {
  LIBRARY_COLUMNS,
  LIBRARY_TABLES,
  type LibraryFile,
} from '#app/domain/media/assets-by-name.server.ts';
import { libraryRoom } from '#app/domain/media/library-room.server.ts';
import { pageOf, SEARCHED } from '#app/domain/media/media-assets.server.ts';
import { MEDIA_PAGE, type MediaSearch } from '#app/domain/media/media-search.ts';
import { canUseLibrary } from '#app/domain/media/policy.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { pool, rows, runOn } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { likePattern } from '#app/platform/like-pattern.ts';

import { ASSET_COURSES, ASSET_QUESTIONS, ASSET_UNUSED } from './asset-uses-sql.server.ts';

/** A file of the library, and in how many courses and questions of the bank it is used. */
export type LibraryEntry = LibraryFile & { courses: number; questions: number };

export type MediaLibrary = {
  assets: LibraryEntry[];
  next: string | null;
  /** Whether there is anything at all, whatever is searched for. */
  isEmpty: boolean;
  /** Bytes. */
  room: { used: number; quota: number };
};

/** One page of the library, the newest first. @throws not found for those who write no courses */
export async function mediaLibrary(actor: Actor, search: MediaSearch): Promise<MediaLibrary> {
  if (!canUseLibrary(actor)) throw notFound();
  const { q, kind, after, archived, mine, unused } = search;
  const own = mine ? actor.accountId : null;
  const values = [likePattern(q), kind, after, MEDIA_PAGE + 1, archived, own, unused];
  const [found, room, there] = await Promise.all([
    rows<LibraryEntry>('media-library', PAGE, values),
    libraryRoom(runOn(pool)),
    rows<{ id: string }>('media-library-any', `SELECT id FROM "MediaAsset" LIMIT 1`),
  ]);
  return { ...pageOf(found), isEmpty: there.length === 0, room };
}

const PAGE = `
  SELECT ${LIBRARY_COLUMNS}, ${ASSET_COURSES} AS courses, ${ASSET_QUESTIONS} AS questions
    FROM ${LIBRARY_TABLES}
   WHERE ${SEARCHED}
     AND (a."archivedAt" IS NOT NULL) = $5::boolean
     AND ($6::uuid IS NULL OR a."uploadedById" = $6::uuid)
     AND (NOT $7::boolean OR (${ASSET_UNUSED}))
   ORDER BY a.id DESC LIMIT $4`;
