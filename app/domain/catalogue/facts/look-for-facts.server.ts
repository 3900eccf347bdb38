import { audiencePeople } from '#app/domain/catalogue/audience-people.server.ts';
import { draftView } from '#app/domain/catalogue/draft/draft-view.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { searchText } from '#app/platform/address-text.ts';
import { isId } from '#app/platform/id.ts';

import { type FactsNames, factsNames } from './facts-names.server.ts';
import { type FactsStep, type ListedKind, stepped } from './facts-step.ts';
import { findForFacts, type FoundForFacts } from './find-for-facts.server.ts';
import type { TypedFacts } from './typed-facts.ts';

/** What the form of the facts is to show beside what was typed into it. */
export type FactsLook = {
  typed: TypedFacts;
  names: FactsNames;
  found: FoundForFacts | null;
  /** How many the audience takes in as it is typed. */
  people: number;
};

/**
 * Takes a step in the form of the facts; nothing is saved.
 * @throws not found for whoever does not write this course
 */
export async function lookForFacts(
  actor: Actor,
  courseId: string,
  { typed, step }: { typed: TypedFacts; step: FactsStep },
): Promise<FactsLook> {
  await draftView(actor, courseId);
  const after = stepped(typed, step);
  const q = step.do === 'find' ? searchText(typed[ASKED[step.of]]) : '';
  const [look, found] = await Promise.all([
    lookAtTyped(after),
    step.do === 'find' ? findForFacts(actor, step.of, { q, courseId }) : null,
  ]);
  return { ...look, found };
}

const ASKED = {
  outcome: 'findCompetency',
  prerequisite: 'findCourse',
  unit: 'findUnit',
} as const satisfies Record<ListedKind, keyof TypedFacts>;

/** What typed facts refer to, and whom they take in. */
export async function lookAtTyped(typed: TypedFacts): Promise<Omit<FactsLook, 'found'>> {
  const unitIds = typed.units.filter(isId);
  const { families, levels, statuses } = typed;
  const [names, people] = await Promise.all([
    factsNames({
      competencyIds: typed.outcomes.map(({ competencyId }) => competencyId),
      courseIds: typed.prerequisites,
      unitIds,
    }),
    audiencePeople({ unitIds, families, levels, statuses }),
  ]);
  return { typed, names, people };
}
