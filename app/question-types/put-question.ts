import type { Localised } from '#app/platform/i18n.ts';

import type { Answer } from './answer-parts.ts';
import { type QuestionKind, rulesOf } from './rules-of.ts';

/** A question as participants may know it. */
type Asked = { kind: QuestionKind; content: { stem: Localised; pictures?: Picture[] } };
/** A picture beside the stem, by its name among the files of the quiz. */
type Picture = { name: string; alt: Localised };

/** A question as one attempt shows it; `put` is what its kind puts. */
export type PutQuestion = {
  kind: QuestionKind;
  stem: Localised;
  pictures?: Picture[];
  put: unknown;
};

/** Draws a question for one attempt; null where nothing differs from attempt to attempt. */
export function drawQuestion(
  { kind, content, key }: { kind: QuestionKind; content: object; key: object },
  random: () => number,
  shuffle: boolean,
): unknown {
  return rulesOf(kind).draw?.(content, random, shuffle, key) ?? null;
}

/** A question as the attempt with this draw shows it. */
export function putQuestion({ kind, content }: Asked, draw: unknown): PutQuestion {
  const { stem, pictures } = content;
  return {
    kind,
    stem: filled(kind, stem, draw),
    ...(pictures && { pictures }),
    put: rulesOf(kind).put(content, draw),
  };
}

/** Stem or explanation with what was drawn filled in. */
export function filled(kind: QuestionKind, text: Localised, draw: unknown): Localised {
  return rulesOf(kind).fill?.(text, draw) ?? text;
}

type Written = { kind: QuestionKind; stem: Localised; explanation: Localised };

/** A question as its author reads it, unshuffled and perhaps unfinished, with what is right. */
export function writtenQuestion(
  work: Written,
): PutQuestion & { key: object; right: Answer; explanation: Localised } {
  const { kind, stem, explanation } = work;
  const rules = rulesOf(kind);
  let ids = 0;
  const { content, key } = rules.split(work, () => String(ids++));
  const draw = drawQuestion({ kind, content, key }, () => 0, false);
  return {
    ...putQuestion({ kind, content: { ...content, stem } }, draw),
    explanation: filled(kind, explanation, draw),
    key,
    right: rules.right({ content, key, draw }),
  };
}
