import { assignmentSettings } from '#app/domain/catalogue/version/item-settings.server.ts';
import { lessonHtml } from '#app/domain/catalogue/version/lesson-html.server.ts';
import type { OutlineItem } from '#app/domain/catalogue/version/outline.ts';
import { itemVisit, type ItemVisit } from '#app/domain/learning/item-visit.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { rows } from '#app/platform/db.server.ts';
import type { Language } from '#app/platform/i18n.ts';

import { sameAssignment } from './same-assignment-sql.server.ts';
import type { Submission } from './submission.ts';
import { SUBMISSION } from './submissions-sql.server.ts';

export type AssignmentView = ItemVisit & {
  /** The instructions; null while the assignment is closed to its learner. */
  html: string | null;
  takes: { text: boolean; files: boolean };
  /** Latest first. */
  submissions: Submission[];
  /** Neither passed nor waiting to be marked. */
  mayHandIn: boolean;
};

/**
 * An assignment as its learner sees it, with all they have handed in for it.
 * @returns the kind of an item that is none: it has pages of its own
 */
export async function assignmentView(
  actor: Actor,
  at: { enrollmentId: string; itemId: string },
  language: Language,
): Promise<AssignmentView | Exclude<OutlineItem['kind'], 'assignment'>> {
  const visit = await itemVisit(actor, at, language, 'assignment');
  if (typeof visit === 'string') return visit;
  const [takes, submissions, html] = await Promise.all([
    assignmentSettings(at.itemId),
    rows<Submission>('own-submissions', OWN, [at.enrollmentId, at.itemId]),
    visit.closed.length > 0 ? null : lessonHtml(at.itemId, language),
  ]);
  const waits = submissions.some(({ state }) => state === 'waiting');
  return { ...visit, html, takes, submissions, mayHandIn: !visit.done && !waits };
}

const OWN = `
  SELECT ${SUBMISSION('$2::uuid')}
    FROM "Submission" s
   WHERE s."enrollmentId" = $1::uuid AND ${sameAssignment('s', '$2::uuid')}
   ORDER BY s.number DESC`;
