import type { Localised } from '#app/platform/i18n.ts';
import { part, partsOf } from '#app/question-types/answer-parts.ts';
import { type Choice, drawChoices, putChoices } from '#app/question-types/parts/choices.ts';
import { eachOnce, gapProblems } from '#app/question-types/parts/gaps/gap-problems.ts';
import { inNeutralOrder } from '#app/question-types/parts/neutral-order.ts';
import { sameTextProblems } from '#app/question-types/parts/same-text.ts';
import {
  type Problem,
  type QuestionType,
  type Unsaid,
  WHOLE_SHARE,
} from '#app/question-types/question-type.ts';

import { type GapKey, isGapRight } from './gap-right.ts';
import type { ClozeGap, ClozeWork } from './schema.ts';

/** A gap as participants may know it; without choices it is typed. */
type Gap = { number: number; choices: Choice[] | null };
export type ClozeContent = { text: Localised; gaps: Gap[] };
export type ClozeKey = { gaps: GapKey[] };

/** The ids of the choices in the order of one attempt, by the number of their gap; null: as they are kept. */
export type ClozeDraw = Record<string, string[]> | null;

/** The gaps of a text are typed or chosen. */
export const cloze: QuestionType<ClozeWork, ClozeContent, ClozeKey, ClozeDraw, ClozeContent> = {
  fields: true,
  newWork: () => ({ text: { id: '', en: '' }, gaps: [] }),

  problems({ text, gaps }, unsaid) {
    const defined = gaps.map(({ number }) => number);
    return eachOnce([
      ...gapProblems(text, defined, unsaid),
      ...gaps.flatMap((gap) => problemsOf(gap, unsaid)),
    ]);
  },

  split({ text, gaps }, newId) {
    const split = gaps.map((gap) => splitGap(gap, newId));
    return {
      content: { text, gaps: split.map(({ gap }) => gap) },
      key: { gaps: split.map(({ key }) => key) },
    };
  },

  draw({ gaps }, random, shuffle) {
    if (!shuffle) return null;
    const drawn = gaps.flatMap(({ number, choices }) =>
      choices ? [[String(number), drawChoices({ choices }, random, true)] as const] : [],
    );
    return Object.fromEntries(drawn);
  },

  put: ({ text, gaps }, draw) => ({
    text,
    gaps: gaps.map(({ number, choices }) => {
      const order = draw?.[number] ?? null;
      return { number, choices: choices && putChoices({ choices }, order).choices };
    }),
  }),

  grade({ key: { gaps } }, answer) {
    const given = partsOf(answer);
    const right = gaps.filter((gap) => isGapRight(gap, given.get(String(gap.number)) ?? []));
    return gaps.length === 0 ? 0 : Math.floor((right.length * WHOLE_SHARE) / gaps.length);
  },

  right: ({ key }) =>
    key.gaps.flatMap((gap) => {
      const value = 'accepted' in gap ? gap.accepted[0] : gap.choice;
      return value ? [part(String(gap.number), value)] : [];
    }),
};

function problemsOf(gap: ClozeGap, unsaid: Unsaid): Problem[] {
  if (gap.kind === 'typed') return gap.accepted.length === 0 ? [{ code: 'accepted' }] : [];
  return [
    ...(gap.choices.length < 2 ? [{ code: 'choices' }] : []),
    ...gap.choices.flatMap((text) => unsaid('choiceText', text)),
    ...sameTextProblems('choicesAlike', gap.choices, unsaid),
  ];
}

/** An author writes the right choice first: it is kept, and called, as if nobody knew. */
function splitGap(gap: ClozeGap, newId: () => string): { gap: Gap; key: GapKey } {
  const { number } = gap;
  if (gap.kind === 'typed')
    return { gap: { number, choices: null }, key: { number, accepted: gap.accepted } };
  const [right] = gap.choices;
  const written = inNeutralOrder(gap.choices, (text) => text).map((text) => ({
    choice: { id: newId(), text },
    isRight: text === right,
  }));
  return {
    gap: { number, choices: written.map(({ choice }) => choice) },
    key: { number, choice: written.find(({ isRight }) => isRight)?.choice.id ?? null },
  };
}
