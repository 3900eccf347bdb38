import { rows } from '#app/platform/db.server.ts';

import type { Outline } from './outline.ts';

/** Versions never change once published, so their outlines are kept in memory, the latest used last. */
const kept = new Map<string, Outline>();
const KEEP = 500;

/** The modules and items of a course version, in order. */
export async function courseOutline(versionId: string): Promise<Outline> {
  const known = kept.get(versionId);
  if (known) {
    kept.delete(versionId);
    kept.set(versionId, known);
    return known;
  }
  const outline = (await rows<Outline[number]>('course-outline', OUTLINE, [versionId])).filter(
    (module) => module.items.length > 0,
  );
  // A version being published is not there yet: only what is complete is kept.
  if (outline.length > 0) kept.set(versionId, outline);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEEP) break;
    kept.delete(oldest);
  }
  return outline;
}

const OUTLINE = `
  SELECT m.title,
         coalesce((SELECT json_agg(json_build_object('id', i.id, 'kind', i.kind, 'title', i.title,
                                    'minutes', i.minutes, 'required', i.required) ORDER BY i.position)
                     FROM "CourseItem" i WHERE i."moduleId" = m.id), '[]') AS items
    FROM "Module" m
   WHERE m."versionId" = $1
   ORDER BY m.position`;
