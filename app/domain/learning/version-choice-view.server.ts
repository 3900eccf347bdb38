import { courseOutlines } from '#app/domain/catalogue/version/course-outline.server.ts';
import { itemsOf, type Outline, type OutlineItem } from '#app/domain/catalogue/version/outline.ts';
import { PROMISED_MINUTES } from '#app/domain/catalogue/version/promised-minutes-sql.server.ts';
import { doneInAnyVersion, versionOffer } from '#app/domain/enrollment/version-offer.server.ts';
import { moveRefusal, type VersionOffer } from '#app/domain/enrollment/version-offer.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { pool, row, runOn } from '#app/platform/db.server.ts';
import { errorWords } from '#app/platform/error-words.server.ts';
import { inLanguage, type Language, type Localised } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import { versionChange } from './version-change.ts';

type Line = { id: string; kind: OutlineItem['kind']; title: string; required: boolean };
type Share = { done: number; total: number };

/** A newer version of a course as somebody in the middle of it is asked about it. */
export type VersionChoiceView = {
  enrollmentId: string;
  /** Of the course. */
  title: string;
  /** The newer version. */
  versionId: string;
  /** What its authors say is new. */
  note: string;
  /** The learner has said before that they stay. */
  answered: boolean;
  added: Line[];
  /** `again`: it was done, and is to be done anew. */
  changed: (Line & { again: boolean })[];
  gone: Line[];
  kept: Line[];
  before: Share;
  after: Share;
  /** Learning hours (JP) that completing it credits, in the version taken and in the newer one. */
  hours: { before: number; after: number };
  /** What completing the newer version is evidence of, where that is not what the version taken promises. */
  outcomes: { name: string; level: number }[] | null;
  /** Why they cannot come over just now, with the part that stands in the way. */
  obstacle: { words: string; item: Line | null } | null;
};

/** @returns null when no newer version is offered to the actor's own enrollment */
export async function versionChoiceView(
  actor: Actor,
  enrollmentId: string,
  language: Language,
): Promise<VersionChoiceView | null> {
  const run = runOn(pool);
  const offer = await versionOffer(run, actor, { enrollmentId });
  const { versionId, newer } = offer;
  if (!newer) return null;
  const [outlines, facts, done, minutesPerHour] = await Promise.all([
    courseOutlines([versionId, newer.id]),
    row<Facts>('version-choice', FACTS, [versionId, newer.id]),
    doneInAnyVersion(run, enrollmentId),
    settingOn('hours.minutesPerHour', today()),
  ]);
  if (!facts) return null;
  const [from, to] = [outlines.get(versionId) ?? [], outlines.get(newer.id) ?? []];
  const change = versionChange(from, to, done);
  const line = lineIn(language);
  const hoursOf = (minutes: number) => Math.round((minutes / minutesPerHour) * 100) / 100;
  return {
    enrollmentId,
    title: inLanguage(facts.title, language),
    versionId: newer.id,
    note: facts.note,
    answered: newer.answered,
    added: change.added.map(line),
    changed: change.changed.map(({ item, again }) => ({ ...line(item), again })),
    gone: change.gone.map(line),
    kept: change.kept.map(line),
    before: change.before,
    after: change.after,
    hours: { before: hoursOf(facts.minutes), after: hoursOf(facts.minutesThere) },
    outcomes: facts.sameOutcomes
      ? null
      : facts.outcomes.map(({ name, level }) => ({ name: inLanguage(name, language), level })),
    obstacle: obstacleOf(offer, newer.id, from, language),
  };
}

type Facts = {
  title: unknown;
  note: string;
  minutes: number;
  minutesThere: number;
  sameOutcomes: boolean;
  outcomes: { name: Localised; level: number }[];
};

const FACTS = `
  SELECT newer.content->'facts'->'title' AS title, newer.note,
         ${PROMISED_MINUTES('taken')} AS minutes, ${PROMISED_MINUTES('newer')} AS "minutesThere",
         taken.content#>'{facts,outcomes}' @> (newer.content#>'{facts,outcomes}')
           AND newer.content#>'{facts,outcomes}' @> (taken.content#>'{facts,outcomes}') AS "sameOutcomes",
         coalesce((SELECT json_agg(json_build_object('name', k.name, 'level', (x->>'level')::int) ORDER BY k.code)
                     FROM jsonb_array_elements(newer.content#>'{facts,outcomes}') x
                     JOIN "Competency" k ON k.id = (x->>'competencyId')::uuid), '[]') AS outcomes
    FROM "CourseVersion" taken, "CourseVersion" newer
   WHERE taken.id = $1 AND newer.id = $2`;

function lineIn(language: Language) {
  return ({ id, kind, title, required }: OutlineItem): Line => ({
    id,
    kind,
    title: inLanguage(title, language),
    required,
  });
}

function obstacleOf(offer: VersionOffer, versionId: string, from: Outline, language: Language) {
  const code = moveRefusal(offer, versionId);
  if (!code) return null;
  const itemId = offer.attemptItemId ?? offer.submissionItemId;
  const item = itemsOf(from).find(({ id }) => id === itemId);
  return { words: errorWords({ code }, language), item: item ? lineIn(language)(item) : null };
}
