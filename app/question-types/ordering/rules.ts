import type { Localised } from '#app/platform/i18n.ts';
import { part, partsOf } from '#app/question-types/answer-parts.ts';
import { inNeutralOrder } from '#app/question-types/parts/neutral-order.ts';
import { sameTextProblems } from '#app/question-types/parts/same-text.ts';
import { type QuestionType, WHOLE_SHARE } from '#app/question-types/question-type.ts';
import { shuffled } from '#app/question-types/shuffled.ts';

import type { OrderingWork } from './schema.ts';

type Item = { id: string; text: Localised };
export type OrderingContent = { items: Item[] };
/** The ids of the items in the right order. */
export type OrderingKey = { order: string[]; credit: OrderingWork['credit'] };
/** The ids of the items in the order in which one attempt shows them. */
export type OrderingDraw = string[];

/** Items are put in order: an answer gives to each its place, from one. */
export const ordering: QuestionType<
  OrderingWork,
  OrderingContent,
  OrderingKey,
  OrderingDraw,
  OrderingContent
> = {
  fields: true,
  newWork: () => ({ items: [], credit: 'positions' }),

  problems: ({ items }, unsaid) => [
    ...(items.length < 2 ? [{ code: 'items' }] : []),
    ...items.flatMap((text) => unsaid('item', text)),
    ...sameTextProblems('sameItem', items, unsaid),
  ],

  split({ items, credit }, newId) {
    // Neither its place in the content nor its id may tell where an item belongs.
    const written = items.map((text, place) => ({ text, place }));
    const placed = inNeutralOrder(written, ({ text }) => text).map((item) => ({
      ...item,
      id: newId(),
    }));
    const order = placed.toSorted((a, b) => a.place - b.place).map(({ id }) => id);
    return {
      content: { items: placed.map(({ id, text }) => ({ id, text })) },
      key: { order, credit },
    };
  },

  draw({ items }, random, _shuffle, { order }) {
    const drawn = shuffled(
      items.map(({ id }) => id),
      random,
    );
    // Of two, the order that is never drawn would be the right one.
    const telling = drawn.length > 2 && drawn.every((id, at) => id === order[at]);
    return telling ? exchanged(drawn, random) : drawn;
  },

  put: ({ items }, draw) => ({
    items: draw.flatMap((id) => items.find((item) => item.id === id) ?? []),
  }),

  grade({ key: { order, credit } }, answer) {
    if (order.length === 0) return 0;
    const places = partsOf(answer);
    const right = order.filter((id, at) => {
      const given = new Set(places.get(id));
      return given.size === 1 && given.has(String(at + 1));
    }).length;
    if (credit === 'positions') return Math.floor((right * WHOLE_SHARE) / order.length);
    return right === order.length ? WHOLE_SHARE : 0;
  },

  right: ({ key: { order } }) => order.map((id, at) => part(id, String(at + 1))),
};

/** The same with two of them, whichever, in each other's place. */
function exchanged(ids: string[], random: () => number): string[] {
  const [one, other] = shuffled([...ids.keys()], random) as [number, number, ...number[]];
  return ids.with(one, ids[other]!).with(other, ids[one]!);
}
