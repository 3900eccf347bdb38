import { checklist } from '#app/domain/catalogue/checklist/checklist.ts';
import { courseKnowledge } from '#app/domain/catalogue/checklist/course-knowledge.server.ts';
import { textFacts } from '#app/domain/catalogue/checklist/text-facts.server.ts';
import type { Condition } from '#app/domain/catalogue/condition.ts';
import {
  type CourseContent,
  type ItemKind,
  leastMinutes,
} from '#app/domain/catalogue/course-content.ts';
import { type CourseHead, courseHead } from '#app/domain/catalogue/draft/course-head.server.ts';
import { type DraftView, draftView } from '#app/domain/catalogue/draft/draft-view.server.ts';
import { fingerprint } from '#app/domain/catalogue/fingerprint.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { pool, runOn } from '#app/platform/db.server.ts';
import type { Language, Localised } from '#app/platform/i18n.ts';

import { conditionsSeen } from './save-conditions.server.ts';

/** A line of the outline as its author sees it. */
export type OutlineLine = {
  key: string;
  kind: ItemKind;
  title: Localised;
  /** Its own figure, else what it takes by what it consists of. */
  minutes: number;
  required: boolean;
  conditions: Condition[];
  minimumMinutes: number | null;
  /** What must be there before the course can be published. */
  missing: number;
};

export type OutlinePart = {
  key: string;
  title: Localised;
  conditions: Condition[];
  missing: number;
  items: OutlineLine[];
};

export type OutlineView = {
  head: CourseHead;
  languages: Language[];
  revision: number;
  basedOn: number | null;
  submittedAt: Date | null;
  submittedBy: string | null;
  reviewNote: string;
  modules: OutlinePart[];
  minutes: { sum: number; credited: number };
  /** What is missing of the course beside its modules. */
  missing: number;
  /** Fingerprints of what the forms of the module or item asked for were made from, which they send along. */
  seen: { title: string; conditions: string } | null;
};

/**
 * The outline of a course for its authors: the draft, or what learners see where none is being written.
 * @param open key of the item that is being set, if any
 * @throws not found for whoever does not write this course
 */
export async function outlineView(
  actor: Actor,
  courseId: string,
  open: string | null,
): Promise<OutlineView> {
  const course = await draftView(actor, courseId);
  const missing = await missingByKey(course);
  const { content, minutes, revision, basedOn, submittedAt, submittedBy, reviewNote } = course;
  return {
    head: courseHead(course),
    languages: content.facts.languages,
    revision,
    basedOn,
    submittedAt,
    submittedBy,
    reviewNote,
    modules: content.modules.map(({ key, title, conditions, items }) => ({
      key,
      title,
      conditions,
      missing: missing.get(key) ?? 0,
      items: items.map((item) => ({
        key: item.key,
        kind: item.kind,
        title: item.title,
        minutes: item.minutes ?? minutes.computed[item.key] ?? 0,
        required: item.required,
        conditions: item.conditions,
        minimumMinutes: leastMinutes(item),
        missing: missing.get(item.key) ?? 0,
      })),
    })),
    minutes: { sum: minutes.sum, credited: minutes.credited },
    missing: missing.get(WHOLE) ?? 0,
    seen: seenOf(content, open),
  };
}

function seenOf({ modules }: CourseContent, open: string | null): OutlineView['seen'] {
  const module = modules.find(({ key }) => key === open);
  if (module)
    return { title: fingerprint(module.title), conditions: fingerprint(module.conditions) };
  const item = modules.flatMap(({ items }) => items).find(({ key }) => key === open);
  return item ? { title: fingerprint(item.title), conditions: conditionsSeen(item) } : null;
}

const WHOLE = '';

/** How much must still be done where, by key; nothing of what is published already. */
async function missingByKey({ courseId, content, status }: DraftView) {
  const counts = new Map<string, number>();
  if (status === 'none') return counts;
  const run = runOn(pool);
  const texts = await textFacts(run, courseId);
  const known = await courseKnowledge(run, { courseId, content, texts });
  for (const { level, moduleKey, itemKey } of checklist(content, known)) {
    if (level !== 'must') continue;
    const key = itemKey ?? moduleKey ?? WHOLE;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
