import type { Localised } from '#app/platform/i18n.ts';
import { part, partsOf } from '#app/question-types/answer-parts.ts';
import { inNeutralOrder } from '#app/question-types/parts/neutral-order.ts';
import { sameTextProblems, textKey } from '#app/question-types/parts/same-text.ts';
import { type QuestionType, WHOLE_SHARE } from '#app/question-types/question-type.ts';
import { shuffled } from '#app/question-types/shuffled.ts';

import type { MatchingWork } from './schema.ts';

type Side = { id: string; text: Localised };
export type MatchingContent = { lefts: Side[]; rights: Side[] };
/** The id of the right side by that of the left one. */
export type MatchingKey = { rightOf: Record<string, string> };
/** The ids of both sides in the order of one attempt. */
export type MatchingDraw = { lefts: string[]; rights: string[] };

/** To each left side belongs one of the right sides; several may share one, and some belong to nothing. */
export const matching: QuestionType<
  MatchingWork,
  MatchingContent,
  MatchingKey,
  MatchingDraw,
  MatchingContent
> = {
  fields: true,
  newWork: () => ({ pairs: [], extra: [] }),

  problems(work, unsaid) {
    const { pairs, extra } = work;
    const lefts = pairs.map(({ left }) => left);
    const rights = rightsOf(work);
    return [
      ...(pairs.length < 2 ? [{ code: 'pairs' }] : []),
      ...(pairs.length >= 2 && rights.length < 2 ? [{ code: 'rights' }] : []),
      ...pairs.flatMap(({ left, right }) => [...unsaid('left', left), ...unsaid('right', right)]),
      ...extra.flatMap((text) => unsaid('extra', text)),
      ...sameTextProblems('sameLeft', lefts, unsaid),
      ...sameTextProblems('sameRight', rights, unsaid),
    ];
  },

  split(work, newId) {
    const lefts = work.pairs.map(({ left }) => ({ id: newId(), text: left }));
    const rights = rightsOf(work).map((text) => ({ id: newId(), text }));
    const idOf = new Map(rights.map(({ id, text }) => [textKey(text), id]));
    const rightOf: MatchingKey['rightOf'] = {};
    for (const [at, { id }] of lefts.entries())
      rightOf[id] = idOf.get(textKey(work.pairs[at]!.right))!;
    return { content: { lefts, rights }, key: { rightOf } };
  },

  draw({ lefts, rights }, random, shuffle) {
    const ids = lefts.map(({ id }) => id);
    return {
      lefts: shuffle ? shuffled(ids, random) : ids,
      rights: shuffled(
        rights.map(({ id }) => id),
        random,
      ),
    };
  },

  put: ({ lefts, rights }, draw) => ({
    lefts: inOrder(lefts, draw.lefts),
    rights: inOrder(rights, draw.rights),
  }),

  grade({ content: { lefts }, key: { rightOf } }, answer) {
    const parts = partsOf(answer);
    const right = lefts.filter(({ id }) => {
      const chosen = new Set(parts.get(id));
      return chosen.size === 1 && chosen.has(rightOf[id]!);
    });
    return lefts.length === 0 ? 0 : Math.floor((right.length * WHOLE_SHARE) / lefts.length);
  },

  right: ({ content: { lefts }, key: { rightOf } }) =>
    lefts.map(({ id }) => part(id, rightOf[id]!)),
};

/** Every right side once. Nothing may tell beside which left side one was written: neither its place nor its id. */
function rightsOf({ pairs, extra }: MatchingWork): Localised[] {
  const written = [...pairs.map(({ right }) => right), ...extra];
  const once = new Map(written.map((text) => [textKey(text), text]));
  return inNeutralOrder([...once.values()], (text) => text);
}

function inOrder(sides: Side[], ids: string[]): Side[] {
  return ids.flatMap((id) => sides.find((side) => side.id === id) ?? []);
}
