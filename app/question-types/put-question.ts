import type { Answer } from './answer-parts.ts';
import type { KeyedContent } from './question-type.ts';
import { type QuestionKind, rulesOf } from './rules-of.ts';

/** Draws a question for one attempt; null where nothing differs from attempt to attempt. */
export function drawQuestion(
  { kind, content }: { kind: QuestionKind; content: object },
  random: () => number,
  shuffle: boolean,
): unknown {
  return rulesOf(kind).draw?.(content, random, shuffle) ?? null;
}

/** A question as its author reads it: unshuffled, with what is right. */
export function writtenQuestion(question: { kind: QuestionKind }): {
  put: unknown;
  key: object;
  right: Answer;
} {
  const rules = rulesOf(question.kind);
  let ids = 0;
  const { content, key } = rules.split(question, () => String(ids++));
  const draw = drawQuestion({ kind: question.kind, content }, () => 0, false);
  const keyed: KeyedContent<object, object, unknown> = { content, key, draw };
  return { put: rules.put(content, draw), key, right: rules.right(keyed) };
}
