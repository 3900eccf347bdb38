import type { Actor } from '#app/domain/organisation/actor.ts';

import {
  type CompetencyEntry,
  moved,
  renamed,
  withChanged,
  withCompetency,
  without,
} from './draft-edits.ts';
import type { DocumentCompetency, FrameworkDocument, ScaleLevel } from './framework-document.ts';
import { type DraftPlace, saveDraft } from './keep-draft.server.ts';

/** The name of the framework and its levels. All commands here refuse what was read before somebody else saved. */
export async function saveScale(
  actor: Actor,
  place: DraftPlace,
  { name, levels }: { name: FrameworkDocument['name']; levels: ScaleLevel[] },
): Promise<void> {
  await saveDraft(actor, place, (document) => renamed(document, name, levels));
}

/** A competency that the draft does not have yet. */
export async function addCompetency(
  actor: Actor,
  place: DraftPlace,
  competency: DocumentCompetency,
): Promise<void> {
  await saveDraft(actor, place, (document) => withCompetency(document, competency));
}

/**
 * What a competency of the draft says; its code is what proof and standards know it by and stays. One that somebody
 * has taken out returns: whoever saves here has been told of that by the revision.
 */
export async function saveCompetency(
  actor: Actor,
  place: DraftPlace,
  code: string,
  entry: CompetencyEntry,
): Promise<void> {
  await saveDraft(
    actor,
    place,
    (document) =>
      withChanged(document, code, entry) ?? withCompetency(document, { ...entry, code }),
  );
}

export async function moveCompetency(
  actor: Actor,
  place: DraftPlace,
  code: string,
  by: 'up' | 'down',
): Promise<void> {
  await saveDraft(actor, place, (document) => moved(document, code, by));
}

export async function removeCompetency(
  actor: Actor,
  place: DraftPlace,
  code: string,
): Promise<void> {
  await saveDraft(actor, place, (document) => without(document, code));
}

/** All competencies of the draft at once; its name and levels stay. */
export async function replaceCompetencies(
  actor: Actor,
  place: DraftPlace,
  competencies: DocumentCompetency[],
): Promise<void> {
  await saveDraft(actor, place, (document) => ({ ...document, competencies }));
}
