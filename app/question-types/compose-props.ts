import type { FormMetadata } from '@conform-to/react';
import type { FunctionComponent } from 'react';

import type { Language } from '#app/platform/i18n.ts';

/** What the fields of an author get; `Typed` is the kind's own part of the form. */
export type ComposeProps<Typed extends Record<string, unknown>> = {
  form: FormMetadata<Typed, string[]>;
  /** The languages in which the course is written. */
  languages: readonly Language[];
};

/** How a kind is written: `compose.tsx` of its folder. */
export type Composer = {
  /** The work as it stands in the fields. */
  typedOf: (work: unknown) => Record<string, unknown>;
  Fields: FunctionComponent<ComposeProps<Record<string, unknown>>>;
};
