import type { Localised } from '#app/platform/i18n.ts';
import { NO_WORDS } from '#app/question-types/localised.ts';
import {
  type Criterion,
  rubricProblems,
  rubricWithIds,
} from '#app/question-types/parts/rubric/rubric.ts';
import type { QuestionType } from '#app/question-types/question-type.ts';

import type { FileKind } from './file-kinds.ts';
import { LARGEST_MB, LONGEST_BESIDE } from './limits.ts';
import type { FileUploadWork } from './schema.ts';

export type FileUploadContent = { files: number; kinds: FileKind[]; size: number; text: boolean };
export type FileUploadKey = { rubric: Criterion[]; notes: Localised };

/** Files are handed in, which people mark. An answer names those that count: `file=<id>`, beside `text=<words>`. */
export const fileUpload: QuestionType<
  FileUploadWork,
  FileUploadContent,
  FileUploadKey,
  null,
  FileUploadContent
> = {
  fields: true,
  manual: true,
  longest: 'text='.length + LONGEST_BESIDE,
  newWork: () => ({
    ...{ files: 1, kinds: ['pdf'], size: LARGEST_MB, text: false },
    ...{ notes: NO_WORDS, rubric: [] },
  }),
  problems: ({ kinds, rubric }, unsaid) => [
    ...(kinds.length === 0 ? [{ code: 'kinds' }] : []),
    ...rubricProblems(rubric, unsaid),
  ],
  split: ({ files, kinds, size, text, notes, rubric }, newId) => ({
    content: { files, kinds, size, text },
    key: { rubric: rubricWithIds(rubric, newId), notes },
  }),
  put: ({ files, kinds, size, text }) => ({ files, kinds, size, text }),
  grade: () => 0,
  right: () => [],
  released: ({ rubric }) => ({ rubric }),
};
