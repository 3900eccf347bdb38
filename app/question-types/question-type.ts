import type { Language, Localised } from '#app/platform/i18n.ts';

import type { Answer } from './answer-parts.ts';

/** What a kind lacks before it can be published; its sentence is `problems.<code>` of the kind's words. */
export type Problem = {
  code: string;
  language?: Language;
  /** Of a question inside it: which one, from one, and the kind whose words it is said in. */
  part?: { at: number; kind: string };
};

/** Each language of the quiz in which a text says nothing, as a problem. */
export type Unsaid = (code: string, text: Localised) => Problem[];

/** A question as it was put in one attempt, with what makes an answer right. */
export type KeyedContent<Content, Key, Draw> = { content: Content; key: Key; draw: Draw };

/** `one`: one of them alone is picked. */
export type PickedOptions = { one: boolean; options: { value: string; text: Localised }[] };

/** The whole share: an answer earns 0 to this many basis points of a question. */
export const WHOLE_SHARE = 10_000;

/**
 * The rules of one kind of question: `rules.ts` of its folder. Pure, and without zod and React, so that any side may
 * load it.
 * - `Work`: what an author writes of its own, which may be unfinished. Stem, explanation, points and competency are
 *   every question's.
 * - `Content`: what participants may know; kept beside `stem` in one object. Plain JSON.
 * - `Key`: what makes an answer right. Leaves the server only where the review releases it.
 * - `Draw`: what was drawn for one attempt, kept with it; null where nothing was.
 * - `Put`: the question as one attempt shows it. Its texts are `Localised`; pages get them in the reader's language.
 */
export type QuestionType<
  Work = unknown,
  Content extends object = object,
  Key extends object = object,
  Draw = unknown,
  Put = unknown,
> = {
  /** Its answers consist of entries `field=value`. */
  fields?: true;
  /** People mark it: `grade` is never asked, and nothing is right beforehand. */
  manual?: true;
  /** The longest value of its answers, in characters, where that is more than those of other kinds. */
  longest?: number;
  /** What its author begins with. */
  newWork(): Work;
  /** Whether anything in it can be right or wrong; left out: yes. Where nothing can, it is out of no points. */
  scored?(work: Work): boolean;
  /** What is missing before it can be published, beside stem and explanation. */
  problems(work: Work, unsaid: Unsaid): Problem[];
  /**
   * Takes what may be seen apart from what must not; also of unfinished work, for previews.
   * @param newId a random id: an author's order must give nothing away
   */
  split(work: Work, newId: () => string): { content: Content; key: Key };
  /**
   * Draws what differs from attempt to attempt: the order of choices, numbers of variables.
   * @param random numbers in [0, 1); the same ones draw the same
   * @param shuffle whether the quiz wants choices in another order in each attempt
   * @param key only to draw something else than what is right; participants see what is drawn
   */
  draw?(content: Content, random: () => number, shuffle: boolean, key: Key): Draw;
  /** The question as an attempt with this draw shows it. Never anything of the key. */
  put(content: Content, draw: Draw): Put;
  /** Share earned, in basis points. An answer that does not fit the question is simply wrong: 0. */
  grade(question: KeyedContent<Content, Key, Draw>, answer: Answer): number;
  /** What each question inside it has earned, by its id: those that count, in basis points. */
  shares?(question: KeyedContent<Content, Key, Draw>, answer: Answer): Record<string, number>;
  /** An answer that earns the whole share, as it is shown where the review releases it; empty where there is none. */
  right(question: KeyedContent<Content, Key, Draw>): Answer;
  /** What participants may read of the key where the review releases it; left out: all of it. */
  released?(key: Key): object;
  /** What can be picked, where an answer is what was picked and nothing else. */
  options?(content: Content): PickedOptions;
  /** Stem or explanation with what was drawn filled in. */
  fill?(text: Localised, draw: Draw): Localised;
};
