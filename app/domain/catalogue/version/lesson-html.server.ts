import { row } from '#app/platform/db.server.ts';
import type { Language } from '#app/platform/i18n.ts';

/** Published lessons never change; the ones read lately are kept in memory. */
const kept = new Map<string, string>();
const KEEP = 400;

/**
 * The HTML of a text as it was rendered and sanitised at publish, in the reader's language or in another it is written
 * in; null for an item that has none.
 */
export async function lessonHtml(itemId: string, language: Language): Promise<string | null> {
  const key = `${itemId}-${language}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const found = await row<{ html: string | null }>(
    'lesson-html',
    `SELECT coalesce(nullif(html->>$2::text, ''), nullif(html->>'id', ''), html->>'en') AS html
       FROM "CourseItem" WHERE id = $1`,
    [itemId, language],
  );
  if (!found?.html) return null;
  kept.set(key, found.html);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEEP) break;
    kept.delete(oldest);
  }
  return found.html;
}
