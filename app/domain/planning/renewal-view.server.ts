import type { Actor } from '#app/domain/organisation/actor.ts';
import type { Day } from '#app/platform/clock.ts';
import { row } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { inLanguage, type Language } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import { RENEWAL, type Renewal } from './renewal-sql.server.ts';
import { type TrainingState, turnState } from './training-turns.ts';

export type RenewalView = {
  assignmentId: string;
  slug: string;
  title: string;
  /** The course has a page to look at. */
  listed: boolean;
  required: { dueOn: Day; completedOn: Day | null; state: TrainingState };
  /** The person is in the course now. */
  enrollmentId: string | null;
  /** `now`: it can be taken again; `closed`: it has to, and no offering takes people; `not`: it does not have to. */
  renewal: 'now' | 'closed' | 'not';
};

/** A turn of the actor's own at a required course, and whether the course can be taken once more to answer it. */
export async function renewalView(
  actor: Actor,
  assignmentId: string,
  language: Language,
): Promise<RenewalView> {
  const values = [assignmentId, actor.employeeId, env.ORGANISATION_TIME_ZONE];
  const found = actor.employeeId ? await row<Renewal>('renewal', RENEWAL, values) : null;
  if (!found) throw notFound();
  const { slug, title, listed, dueOn, completedOn, enrollmentId, waits, offeringId } = found;
  return {
    assignmentId,
    slug,
    title: inLanguage(title, language),
    listed,
    required: { dueOn, completedOn, state: turnState(found, today()) },
    enrollmentId,
    renewal: !waits ? 'not' : offeringId ? 'now' : 'closed',
  };
}
