import { calculated } from './calculated/rules.ts';
import { cloze } from './cloze/rules.ts';
import { dragText } from './drag-text/rules.ts';
import { essay } from './essay/rules.ts';
import { fileUpload } from './file-upload/rules.ts';
import { matching } from './matching/rules.ts';
import { matrix } from './matrix/rules.ts';
import { multiple } from './multiple/rules.ts';
import { numeric } from './numeric/rules.ts';
import { ordering } from './ordering/rules.ts';
import type { QuestionType } from './question-type.ts';
import { scenarioOf } from './scenario/rules.ts';
import { shortText } from './short-text/rules.ts';
import { single } from './single/rules.ts';
import { trueFalse } from './true-false/rules.ts';

/** The kinds that stand alone and in a case. */
const alone = {
  single,
  multiple,
  true_false: trueFalse,
  numeric,
  calculated,
  short_text: shortText,
  matching,
  ordering,
  cloze,
  drag_text: dragText,
  matrix,
} satisfies Record<string, QuestionType>;

export type PartKind = keyof typeof alone;
export type HandKind = keyof typeof byHand;
export const partKinds = Object.keys(alone) as PartKind[];

/** Marked by people, each as a whole: a case, whose parts are graded at once, holds none of them. */
const byHand = {
  essay,
  file_upload: fileUpload,
} satisfies Record<string, QuestionType>;

/** Every kind of question, in the order in which authors are offered them. A kind is a folder here, with `-` for `_`. */
const rules = {
  ...alone,
  ...byHand,
  scenario: scenarioOf((kind) => alone[kind as PartKind]),
};

export type QuestionKind = keyof typeof rules;

export const questionKinds = Object.keys(rules) as QuestionKind[];

export function isQuestionKind(kind: unknown): kind is QuestionKind {
  return typeof kind === 'string' && Object.hasOwn(rules, kind);
}

/** The rules of a kind. Whoever calls them with what they made needs no more of its types. */
export function rulesOf(kind: QuestionKind): QuestionType {
  return rules[kind];
}

/** The longest value of an answer of each kind that has longer ones than others, in characters. */
export const longestValues: Partial<Record<string, number>> = Object.fromEntries(
  questionKinds.flatMap((kind) => {
    const { longest } = rulesOf(kind);
    return longest === undefined ? [] : [[kind, longest]];
  }),
);
