import type { Localised } from '#app/platform/i18n.ts';
import { isSaid } from '#app/question-types/localised.ts';

import { completeAs, withoutGaps } from '../reading/gaps.ts';
import type { AnswerFeedback } from '../reading/feedback.ts';
import { middleOf, numberIn } from '../reading/numbers.ts';
import type { Own, Reading } from '../reading/reading.ts';
import type { Settings } from '../reading/settings.ts';
import { creditOf } from '../reading/weights.ts';
import { type GiftAnswer, giftAnswers, parted, percentOf } from './gift-answers.ts';

/** How texts of a question are read. */
export type Texts = {
  text: (raw: string) => Localised;
  /** The ways in which an answer is typed. */
  variants: (raw: string) => string[];
  feedback: (pairs: [of: string, raw: string][]) => AnswerFeedback[];
};
type About = { line: number; reading: Reading; settings: Settings; texts: Texts };

/** One choice is right where one stands after `=`; where none does, those with a percent above nothing are. */
export function choicesOf(answers: GiftAnswer[], about: About): Own | null {
  const { line, reading, settings, texts } = about;
  const rights = answers.filter(({ sign }) => sign === '=').length;
  const choices = answers.map(({ text }) => texts.text(text));
  if (rights > 1) {
    reading.refuse(line, 'rightSeveral');
    return null;
  }
  const weights = answers.map(percentOf);
  if (rights === 1) {
    const partly = answers.some((answer) => answer.sign === '~' && (answer.percent ?? 0) !== 0);
    if (partly) reading.warn(line, 'partialDropped');
    const written = choices.map((text, at) => ({ text, correct: answers[at]!.sign === '=' }));
    return { kind: 'single', choices: written };
  }
  if (!weights.some((weight) => weight > 0)) {
    reading.refuse(line, 'rightMissing');
    return null;
  }
  const written = choices.map((text, at) => ({ text, correct: weights[at]! > 0 }));
  if (settings['credit'] === 'exact')
    return { kind: 'multiple', choices: written, credit: 'exact' };
  const { credit, same } = creditOf(weights);
  if (!same) reading.warn(line, 'weightsChanged');
  return { kind: 'multiple', choices: written, credit };
}

export function shortTextOf(answers: GiftAnswer[], { line, reading, settings, texts }: About): Own {
  const accepted: string[] = [];
  const partly: { text: string; percent: number }[] = [];
  for (const answer of answers) {
    const percent = percentOf(answer);
    for (const text of texts.variants(answer.text)) {
      if (percent >= 100) accepted.push(text);
      else if (Math.round(percent) >= 1)
        partly.push({ text, percent: Math.min(99, Math.round(percent)) });
    }
    if (percent <= 0) reading.warn(line, 'wrongAnswerDropped');
  }
  const typos = settings['typos'];
  return {
    kind: 'short_text',
    accepted: [...new Set(accepted)],
    partly,
    caseMatters: settings['case'] === 'yes',
    typos: typos === '1' ? 1 : typos === '2' ? 2 : 0,
  };
}

export function matchingOf(answers: GiftAnswer[], { texts }: About): Own {
  const lines = answers.map(({ text }) => {
    const at = text.indexOf('->');
    return { left: texts.text(text.slice(0, at)), right: texts.text(text.slice(at + 2)) };
  });
  return {
    kind: 'matching',
    pairs: lines.filter(({ left }) => isSaid(left)),
    extra: lines.filter(({ left }) => !isSaid(left)).map(({ right }) => right),
  };
}

/** A word that is missing inside a sentence: a gap that is typed, or chosen where there are choices. */
export function missingWordOf(
  before: string,
  after: string,
  answers: GiftAnswer[],
  { line, reading, texts }: About,
): { stem: Localised; own: Own } | null {
  const { id, en } = texts.text(before + HERE + after);
  const gapped = (text: string) => withoutGaps(text).replace(HERE, '[[1]]');
  const text = { id: gapped(id), en: gapped(en) };
  const stem = completeAs(text);
  const isChosen = answers.some(({ sign }) => sign === '~');
  if (!isChosen) {
    const accepted = answers
      .filter((one) => percentOf(one) >= 100)
      .flatMap(({ text }) => texts.variants(text));
    if (answers.some((one) => percentOf(one) < 100)) reading.warn(line, 'partialDropped');
    return { stem, own: { kind: 'cloze', text, gaps: [{ number: 1, kind: 'typed', accepted }] } };
  }
  const right = answers.filter(({ sign }) => sign === '=');
  if (right.length !== 1) {
    reading.refuse(line, right.length === 0 ? 'rightMissing' : 'rightSeveral');
    return null;
  }
  const ordered = [...right, ...answers.filter(({ sign }) => sign === '~')];
  if (ordered.some(({ percent }) => percent !== null && percent !== 0))
    reading.warn(line, 'partialDropped');
  const choices = ordered.map(({ text }) => texts.text(text));
  return { stem, own: { kind: 'cloze', text, gaps: [{ number: 1, kind: 'chosen', choices }] } };
}

/** Stands in a sentence until its languages are parted. */
const HERE = '\uFDD9';

type Numeric = { own: Own; feedback: AnswerFeedback[] };

/** `3:0.1`, `2.9..3.1`, or several of them after `=`. One value with its tolerance is kept. */
export function numericOf(inside: string, { line, reading, texts }: About): Numeric | null {
  const several = giftAnswers(inside.trim());
  const [number, said] = parted(inside);
  const lone = { sign: '=' as const, percent: null, text: number, feedback: said };
  const answers = (several ?? [lone]).filter(({ text }) => text.trim() !== '*');
  const full = answers.filter((one) => percentOf(one) >= 100);
  if (answers.length > full.length) reading.warn(line, 'partialDropped');
  if (full.length !== 1) {
    reading.refuse(line, full.length === 0 ? 'rightMissing' : 'numbersSeveral');
    return null;
  }
  const read = toleranceOf(full[0]!.text);
  if (!read) {
    reading.refuse(line, 'numberUnread', { text: full[0]!.text });
    return null;
  }
  const feedback = texts.feedback(
    (several ?? [lone]).map(({ text, feedback }) => [text, feedback]),
  );
  return { own: { kind: 'numeric', ...read }, feedback };
}

function toleranceOf(text: string): { value: number; tolerance: number } | null {
  const range = text.split('..');
  const [first = '', second = ''] =
    range.length === 2 ? range : text.replaceAll('\uFDD0', ':').split(':');
  const [a, b] = [numberIn(first), second.trim() === '' ? 0 : numberIn(second)];
  if (a === null || b === null) return null;
  if (range.length === 2) return second.trim() === '' ? null : middleOf(a, b);
  return b < 0 ? null : { value: a, tolerance: b };
}
