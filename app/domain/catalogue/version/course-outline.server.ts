import { row, rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { remembered } from '#app/platform/remembered.ts';

import type { Outline } from './outline.ts';

/** Versions never change once published, so their outlines are kept in memory, the latest used last. */
const kept = new Map<string, Outline>();
const KEEP = 500;

/** The modules and items of a course version, in order. */
export async function courseOutline(versionId: string): Promise<Outline> {
  return (await courseOutlines([versionId])).get(versionId) ?? [];
}

/** The outline that an item stands in. Not for use inside a transaction. */
export async function outlineAround(itemId: string): Promise<Outline> {
  return courseOutline(await versionOfItem(itemId));
}

const versionOfItem = remembered(5_000, async (itemId) => {
  const item = await row<{ versionId: string }>('version-of-item', VERSION, [itemId]);
  if (!item) throw notFound();
  return item.versionId;
});

const VERSION = `
  SELECT m."versionId" FROM "CourseItem" i JOIN "Module" m ON m.id = i."moduleId" WHERE i.id = $1`;

/** The outlines of several versions: one statement for all that are not in memory. */
export async function courseOutlines(versionIds: string[]): Promise<Map<string, Outline>> {
  const wanted = [...new Set(versionIds)];
  const missing = wanted.filter((id) => !kept.has(id));
  const read = missing.length > 0 ? await readOutlines(missing) : new Map<string, Outline>();
  const outlines = new Map<string, Outline>();
  for (const id of wanted) {
    const outline = read.get(id) ?? kept.get(id);
    if (!outline) continue;
    outlines.set(id, outline);
    kept.delete(id);
    kept.set(id, outline);
  }
  for (const oldest of kept.keys()) {
    if (kept.size <= KEEP) break;
    kept.delete(oldest);
  }
  return outlines;
}

async function readOutlines(versionIds: string[]): Promise<Map<string, Outline>> {
  const modules = await rows<Outline[number] & { versionId: string }>('course-outline', OUTLINES, [
    versionIds,
  ]);
  const outlines = new Map<string, Outline>();
  for (const { versionId, ...module } of modules) {
    const outline = outlines.get(versionId) ?? [];
    outline.push(module);
    outlines.set(versionId, outline);
  }
  return outlines;
}

const OUTLINES = `
  SELECT m."versionId", m.title,
         json_agg(json_build_object('id', i.id, 'key', i.key, 'kind', i.kind, 'title', i.title,
                                    'minutes', i.minutes, 'required', i.required,
                                    'conditions', i.conditions, 'minimumMinutes', i."minimumMinutes",
                                    'fingerprint', i.fingerprint) ORDER BY i.position) AS items
    FROM "Module" m
    JOIN "CourseItem" i ON i."moduleId" = m.id
   WHERE m."versionId" = ANY ($1::uuid[])
   GROUP BY m.id
   ORDER BY m.position`;
