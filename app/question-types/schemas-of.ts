import type { z } from 'zod';

import { calculatedSchema } from './calculated/schema.ts';
import { clozeSchema } from './cloze/schema.ts';
import { dragTextSchema } from './drag-text/schema.ts';
import { essaySchema } from './essay/schema.ts';
import { fileUploadSchema } from './file-upload/schema.ts';
import { matchingSchema } from './matching/schema.ts';
import { matrixSchema } from './matrix/schema.ts';
import { multipleSchema } from './multiple/schema.ts';
import { numericSchema } from './numeric/schema.ts';
import { orderingSchema } from './ordering/schema.ts';
import type { QuestionSchema } from './question-schema.ts';
import type { HandKind, PartKind, QuestionKind } from './rules-of.ts';
import { scenarioSchemaOf } from './scenario/schema.ts';
import { shortTextSchema } from './short-text/schema.ts';
import { singleSchema } from './single/schema.ts';
import { trueFalseSchema } from './true-false/schema.ts';

const alone = {
  single: singleSchema,
  multiple: multipleSchema,
  true_false: trueFalseSchema,
  numeric: numericSchema,
  calculated: calculatedSchema,
  short_text: shortTextSchema,
  matching: matchingSchema,
  ordering: orderingSchema,
  cloze: clozeSchema,
  drag_text: dragTextSchema,
  matrix: matrixSchema,
} satisfies Record<PartKind, QuestionSchema>;

const byHand = {
  essay: essaySchema,
  file_upload: fileUploadSchema,
} satisfies Record<HandKind, QuestionSchema>;

/** What each kind is kept and typed as. */
const schemas = {
  ...alone,
  ...byHand,
  scenario: scenarioSchemaOf(alone),
} satisfies Record<QuestionKind, QuestionSchema>;

/** What an author writes of a kind, as it is kept. */
export type WorkOf<Kind extends QuestionKind> = z.output<(typeof schemas)[Kind]['work']>;
/** The same as it may be handed in: what has a default may be left out. */
export type DraftOf<Kind extends QuestionKind> = z.input<(typeof schemas)[Kind]['work']>;

export function schemaOf(kind: QuestionKind): QuestionSchema {
  return schemas[kind];
}
