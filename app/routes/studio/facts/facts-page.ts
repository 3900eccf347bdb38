import type { FieldMetadata } from '@conform-to/react';

import type { FactsNames } from '#app/domain/catalogue/facts/facts-names.server.ts';
import type { FactsView } from '#app/domain/catalogue/facts/facts-view.server.ts';
import type { FoundForFacts } from '#app/domain/catalogue/facts/find-for-facts.server.ts';
import type { TypedFacts } from '#app/domain/catalogue/facts/typed-facts.ts';

/** The fields of the form. */
export type FactsFields = Required<{
  [K in keyof TypedFacts]: FieldMetadata<TypedFacts[K]>;
}>;

/** What the parts of the form know beside their fields. */
export type FactsPage = {
  view: FactsView;
  names: FactsNames;
  found: FoundForFacts | null;
  people: number;
};

/** Where the form is to be seen again after a step: the ids of its parts. */
export const PLACES = {
  outcome: 'facts-outcomes',
  prerequisite: 'facts-prerequisites',
  unit: 'facts-units',
  people: 'facts-people',
} as const;
