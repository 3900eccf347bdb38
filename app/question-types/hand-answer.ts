import { type Answer, partsOf } from './answer-parts.ts';
import { type QuestionKind, rulesOf } from './rules-of.ts';

/** The text of an answer that people mark; empty where there is none. */
export function textOf(kind: QuestionKind, answer: Answer): string {
  if (!rulesOf(kind).fields) return answer[0] ?? '';
  return partsOf(answer).get('text')?.[0] ?? '';
}

/** The ids of the files that such an answer names. */
export function filesOf(kind: QuestionKind, answer: Answer): string[] {
  return rulesOf(kind).fields ? (partsOf(answer).get('file') ?? []) : [];
}
