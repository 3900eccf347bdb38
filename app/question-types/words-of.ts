import { type Language, translatorOf } from '#app/platform/i18n.ts';

import type { answerCalculatedTexts } from './calculated/answer-words.ts';
import { questionCalculatedTexts } from './calculated/words.ts';
import { questionClozeTexts } from './cloze/words.ts';
import type { answerDragTextTexts } from './drag-text/answer-words.ts';
import { questionDragTextTexts } from './drag-text/words.ts';
import type { answerMatchingTexts } from './matching/answer-words.ts';
import { questionMatchingTexts } from './matching/words.ts';
import type { answerMatrixTexts } from './matrix/answer-words.ts';
import { questionMatrixTexts } from './matrix/words.ts';
import type { answerMultipleTexts } from './multiple/answer-words.ts';
import { questionMultipleTexts } from './multiple/words.ts';
import { questionNumericTexts } from './numeric/words.ts';
import type { answerOrderingTexts } from './ordering/answer-words.ts';
import { questionOrderingTexts } from './ordering/words.ts';
import type { answerEssayTexts } from './essay/answer-words.ts';
import { questionEssayTexts } from './essay/words.ts';
import type { answerFileUploadTexts } from './file-upload/answer-words.ts';
import { questionFileUploadTexts } from './file-upload/words.ts';
import type { answerGapTexts } from './parts/gaps/answer-words.ts';
import type { choiceTexts } from './parts/choice-words.ts';
import type { gapTexts } from './parts/gaps/form-words.ts';
import type { answerNumberTexts } from './parts/number/answer-words.ts';
import type { unitTexts } from './parts/number/unit-words.ts';
import type { answerRubricTexts } from './parts/rubric/answer-words.ts';
import type { rubricTexts } from './parts/rubric/form-words.ts';
import type { QuestionKind } from './rules-of.ts';
import type { answerScenarioTexts } from './scenario/answer-words.ts';
import { questionScenarioTexts } from './scenario/words.ts';
import type { answerShortTextTexts } from './short-text/answer-words.ts';
import { questionShortTextTexts } from './short-text/words.ts';
import { questionSingleTexts } from './single/words.ts';
import type { answerTrueFalseTexts } from './true-false/answer-words.ts';
import { questionTrueFalseTexts } from './true-false/words.ts';

/** What authors are told of each kind, by the area of its words. */
export const authorTexts = {
  questionSingle: questionSingleTexts,
  questionMultiple: questionMultipleTexts,
  questionTrueFalse: questionTrueFalseTexts,
  questionNumeric: questionNumericTexts,
  questionCalculated: questionCalculatedTexts,
  questionShortText: questionShortTextTexts,
  questionMatching: questionMatchingTexts,
  questionOrdering: questionOrderingTexts,
  questionCloze: questionClozeTexts,
  questionDragText: questionDragTextTexts,
  questionMatrix: questionMatrixTexts,
  questionEssay: questionEssayTexts,
  questionFileUpload: questionFileUploadTexts,
  questionScenario: questionScenarioTexts,
};

/** What participants are told by some kinds, and what several kinds say. */
type MoreTexts = {
  answerCalculated: typeof answerCalculatedTexts;
  answerNumber: typeof answerNumberTexts;
  questionUnits: typeof unitTexts;
  answerMatching: typeof answerMatchingTexts;
  answerOrdering: typeof answerOrderingTexts;
  answerDragText: typeof answerDragTextTexts;
  answerGaps: typeof answerGapTexts;
  answerMatrix: typeof answerMatrixTexts;
  answerMultiple: typeof answerMultipleTexts;
  answerScenario: typeof answerScenarioTexts;
  answerEssay: typeof answerEssayTexts;
  answerFileUpload: typeof answerFileUploadTexts;
  answerRubric: typeof answerRubricTexts;
  questionRubric: typeof rubricTexts;
  answerShortText: typeof answerShortTextTexts;
  answerTrueFalse: typeof answerTrueFalseTexts;
  questionChoices: typeof choiceTexts;
  questionGaps: typeof gapTexts;
};

type Texts = typeof authorTexts & MoreTexts;
/** The areas of words of all kinds, for i18next. */
export type QuestionTexts = { [Area in keyof Texts]: Texts[Area]['id'] };

const areas = {
  single: 'questionSingle',
  multiple: 'questionMultiple',
  true_false: 'questionTrueFalse',
  numeric: 'questionNumeric',
  calculated: 'questionCalculated',
  short_text: 'questionShortText',
  matching: 'questionMatching',
  ordering: 'questionOrdering',
  cloze: 'questionCloze',
  drag_text: 'questionDragText',
  matrix: 'questionMatrix',
  essay: 'questionEssay',
  file_upload: 'questionFileUpload',
  scenario: 'questionScenario',
} satisfies Record<QuestionKind, keyof typeof authorTexts>;

/** The words every kind has: what it is called, when to take it, and what each of its problems means. */
type Key = 'name' | 'help' | `problems.${string}`;

export function kindWords(kind: QuestionKind, language: Language) {
  return translatorOf(language, areas[kind]) as (
    key: Key,
    values?: Record<string, string | number>,
  ) => string;
}
