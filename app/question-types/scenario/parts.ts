import type { Localised } from '#app/platform/i18n.ts';
import { NO_WORDS } from '#app/question-types/localised.ts';
import type { QuestionType } from '#app/question-types/question-type.ts';

/** How many questions a case may have, and how much one of them may weigh. */
export const PARTS = { fewest: 2, most: 10 } as const;
export const HEAVIEST = 10;

/** A question of a case as its author writes it; `work` is what its kind keeps. */
export type WrittenPart = { kind: string; stem: Localised; weight: number; work: object };
export type ScenarioWork = { parts: WrittenPart[] };

/** The rules of the kinds that a case may hold. */
export type RulesOfPart = (kind: string) => QuestionType;

/** What its kind is handed of a question inside a case: the same as if it stood alone. */
export function aloneOf({ kind, stem, work }: WrittenPart): object {
  return { ...work, kind, stem, explanation: NO_WORDS };
}
