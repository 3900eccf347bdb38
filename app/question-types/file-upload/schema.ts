import { z } from 'zod';

import {
  keptMarking,
  rubricOf,
  typedMarking,
} from '#app/question-types/parts/rubric/rubric-schemas.ts';
import { typedForm } from '#app/question-types/question-schema.ts';

import { type FileKind, fileKinds } from './file-kinds.ts';
import { LARGEST_MB, MOST_FILES } from './limits.ts';

const kind = z.enum(fileKinds as [FileKind, ...FileKind[]]);

const work = z.object({
  /** At most. */
  files: z.int().min(1).max(MOST_FILES).default(1),
  kinds: z.array(kind).default(['pdf']),
  /** Of each, in megabytes. */
  size: z.int().min(1).max(LARGEST_MB).default(LARGEST_MB),
  /** Words may be written beside the files. */
  text: z.boolean().default(false),
  ...keptMarking,
});
export type FileUploadWork = z.output<typeof work>;

export const fileUploadSchema = {
  work,
  typed: typedForm(
    {
      files: z.number().int().min(1).max(MOST_FILES).default(1),
      kinds: z.array(kind).default([]),
      size: z.number().int().min(1).max(LARGEST_MB).default(LARGEST_MB),
      text: z.literal('on').optional(),
      ...typedMarking,
    },
    ({ files, kinds, size, text, notes, rubric }, refuse): FileUploadWork => {
      if (kinds.length === 0) refuse('kinds', 'required');
      return { files, kinds, size, text: text === 'on', notes, rubric: rubricOf({ rubric }) };
    },
  ),
};
