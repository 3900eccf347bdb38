import type { FormMetadata } from '@conform-to/react';
import type { FunctionComponent } from 'react';

import type { Language } from '#app/platform/i18n.ts';

/**
 * The kind's own part of a form: the fields of `Typed`, wherever in the form they stand. They are called what they call
 * themselves (`field.name`), for a question may stand inside another.
 */
export type ComposeForm<Typed extends Record<string, unknown>> = Pick<
  FormMetadata<Typed, string[]>,
  'getFieldset' | 'insert' | 'remove' | 'reorder' | 'update'
>;

/** What the fields of an author get; `Typed` is the kind's own part of the form. */
export type ComposeProps<Typed extends Record<string, unknown>> = {
  form: ComposeForm<Typed>;
  /** The languages in which the course is written. */
  languages: readonly Language[];
};

/** How a kind is written: `compose.tsx` of its folder. */
export type Composer = {
  /** The work as it stands in the fields. */
  typedOf: (work: unknown) => Record<string, unknown>;
  Fields: FunctionComponent<ComposeProps<Record<string, unknown>>>;
};
