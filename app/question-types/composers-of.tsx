import type { Composer } from './compose-props.ts';
import { multipleComposer } from './multiple/compose.tsx';
import { numericComposer } from './numeric/compose.tsx';
import type { QuestionKind } from './rules-of.ts';
import { shortTextComposer } from './short-text/compose.tsx';
import { singleComposer } from './single/compose.tsx';
import { trueFalseComposer } from './true-false/compose.tsx';

/** How each kind is written. */
const composers = {
  single: singleComposer,
  multiple: multipleComposer,
  true_false: trueFalseComposer,
  numeric: numericComposer,
  short_text: shortTextComposer,
} satisfies Record<QuestionKind, unknown>;

export function composerOf(kind: QuestionKind): Composer {
  return composers[kind] as unknown as Composer;
}
