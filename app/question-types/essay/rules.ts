import type { Localised } from '#app/platform/i18n.ts';
import { NO_WORDS } from '#app/question-types/localised.ts';
import {
  type Criterion,
  rubricProblems,
  rubricWithIds,
} from '#app/question-types/parts/rubric/rubric.ts';
import type { QuestionType } from '#app/question-types/question-type.ts';

import { LONGEST_ESSAY } from './limits.ts';
import type { EssayWork } from './schema.ts';

export type EssayContent = {
  minWords: number | null;
  maxWords: number | null;
  template: Localised;
};
export type EssayKey = { rubric: Criterion[]; notes: Localised };

/** A text of some length, which people mark. */
export const essay: QuestionType<EssayWork, EssayContent, EssayKey, null, EssayContent> = {
  manual: true,
  longest: LONGEST_ESSAY,
  newWork: () => ({
    minWords: null,
    maxWords: null,
    template: NO_WORDS,
    notes: NO_WORDS,
    rubric: [],
  }),
  problems: ({ rubric }, unsaid) => rubricProblems(rubric, unsaid),
  split: ({ minWords, maxWords, template, notes, rubric }, newId) => ({
    content: { minWords, maxWords, template },
    key: { rubric: rubricWithIds(rubric, newId), notes },
  }),
  put: ({ minWords, maxWords, template }) => ({ minWords, maxWords, template }),
  grade: () => 0,
  right: () => [],
  released: ({ rubric }) => ({ rubric }),
};
