import { calculatedComposer } from './calculated/compose.tsx';
import { clozeComposer } from './cloze/compose.tsx';
import type { Composer } from './compose-props.ts';
import { dragTextComposer } from './drag-text/compose.tsx';
import { essayComposer } from './essay/compose.tsx';
import { fileUploadComposer } from './file-upload/compose.tsx';
import { matchingComposer } from './matching/compose.tsx';
import { matrixComposer } from './matrix/compose.tsx';
import { multipleComposer } from './multiple/compose.tsx';
import { numericComposer } from './numeric/compose.tsx';
import { orderingComposer } from './ordering/compose.tsx';
import type { HandKind, PartKind, QuestionKind } from './rules-of.ts';
import { scenarioComposerOf } from './scenario/compose.tsx';
import { shortTextComposer } from './short-text/compose.tsx';
import { singleComposer } from './single/compose.tsx';
import { trueFalseComposer } from './true-false/compose.tsx';

const alone = {
  single: singleComposer,
  multiple: multipleComposer,
  true_false: trueFalseComposer,
  numeric: numericComposer,
  calculated: calculatedComposer,
  short_text: shortTextComposer,
  matching: matchingComposer,
  ordering: orderingComposer,
  cloze: clozeComposer,
  drag_text: dragTextComposer,
  matrix: matrixComposer,
} satisfies Record<PartKind, unknown>;

const byHand = {
  essay: essayComposer,
  file_upload: fileUploadComposer,
} satisfies Record<HandKind, unknown>;

/** How each kind is written. */
const composers = {
  ...alone,
  ...byHand,
  scenario: scenarioComposerOf((kind) => alone[kind as PartKind] as unknown as Composer),
} satisfies Record<QuestionKind, unknown>;

export function composerOf(kind: QuestionKind): Composer {
  return composers[kind] as unknown as Composer;
}
