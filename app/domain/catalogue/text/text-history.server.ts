import { ACCOUNT_NAME } from '#app/domain/catalogue/account-name-sql.server.ts';
import type { LessonDocument } from '#app/domain/catalogue/lesson/lesson-document.ts';
import { renderedText } from '#app/domain/catalogue/lesson/rendered-text.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { row, rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

import { type BlockChange, blockChanges } from './block-changes.ts';
import { textRevisionOf } from './text-of.server.ts';
import type { TextPlace } from './text-place.ts';

/** What one author wrote in one sitting. */
export type HistoryEntry = {
  id: string;
  /** Of the text when the sitting was last saved; the newest is the text as it is now. */
  revision: number;
  begunAt: Date;
  savedAt: Date;
  savedBy: string | null;
};

const PAGE = 50;

/**
 * The sittings in which a text was written, the newest first.
 * @param before revision to go on from, for the next part of a long list
 */
export async function textHistory(
  actor: Actor,
  place: TextPlace,
  before: number | null,
): Promise<{ revision: number; entries: HistoryEntry[]; next: number | null }> {
  const revision = await textRevisionOf(actor, place);
  const found = await rows<HistoryEntry>('text-history', HISTORY, [...keysOf(place), before]);
  const entries = found.slice(0, PAGE);
  return {
    revision,
    entries,
    next: found.length > PAGE ? (entries.at(-1)?.revision ?? null) : null,
  };
}

/** One of them with its text as readers would see it and what it changed, the first changes of very many. */
export async function textHistoryEntry(
  actor: Actor,
  place: TextPlace,
  entryId: string,
): Promise<HistoryEntry & { html: string; changes: BlockChange[]; more: number }> {
  await textRevisionOf(actor, place);
  const found = await row<Entry>('text-history-entry', ENTRY, [...keysOf(place), entryId]);
  if (!found) throw notFound();
  const { former, document, ...entry } = found;
  const changes = blockChanges(former ?? { type: 'doc' }, document);
  return {
    ...entry,
    html: await renderedText(document, place.language),
    changes: changes.slice(0, MOST_CHANGES),
    more: Math.max(0, changes.length - MOST_CHANGES),
  };
}

const MOST_CHANGES = 200;

type Entry = HistoryEntry & { document: LessonDocument; former: LessonDocument | null };

function keysOf({ courseId, itemKey, language }: TextPlace) {
  return [courseId, itemKey, language];
}

const ENTRY_COLUMNS = `h.id, h.revision, h."begunAt", h."savedAt", ${ACCOUNT_NAME('h."savedById"')} AS "savedBy"`;

const HISTORY = `
  SELECT ${ENTRY_COLUMNS}
    FROM "TextRevision" h
   WHERE h."courseId" = $1::uuid AND h."itemKey" = $2::uuid AND h.language = $3
     AND ($4::int IS NULL OR h.revision < $4)
   ORDER BY h.revision DESC LIMIT ${PAGE + 1}`;

const ENTRY = `
  SELECT ${ENTRY_COLUMNS}, h.document, f.document AS former
    FROM "TextRevision" h
    LEFT JOIN LATERAL (SELECT p.document FROM "TextRevision" p
                        WHERE p."courseId" = h."courseId" AND p."itemKey" = h."itemKey"
                          AND p.language = h.language AND p.revision < h.revision
                        ORDER BY p.revision DESC LIMIT 1) f ON true
   WHERE h."courseId" = $1::uuid AND h."itemKey" = $2::uuid AND h.language = $3 AND h.id = $4::uuid`;
