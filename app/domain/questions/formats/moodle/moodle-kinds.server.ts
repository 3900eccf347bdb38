import type { Localised } from '#app/platform/i18n.ts';
import { isSaid } from '#app/question-types/localised.ts';

import type { AnswerFeedback } from '../reading/feedback.ts';
import { eachSaid } from '../reading/localised-text.ts';
import type { Own } from '../reading/reading.ts';
import { creditOf } from '../reading/weights.ts';
import { answersOf, type Asked, type Made } from './asked-question.server.ts';
import { calculatedOf } from './calculated-of.server.ts';
import { clozeOf } from './cloze-of.server.ts';
import { essayOf } from './essay-of.server.ts';
import { dragTextOf, gapSelectOf } from './gap-words-of.server.ts';
import { numericalOf } from './numerical-of.server.ts';
import { childOf, childrenOf, isYes, textOf, valueOf } from './xml-parts.ts';

/** How each type of Moodle is read; null: a finding says why it is not. */
export const moodleKinds: Record<string, (asked: Asked) => Made | null> = {
  multichoice,
  multichoiceset: (asked) => severalOf(asked, true),
  truefalse,
  shortanswer,
  numerical: numericalOf,
  calculated: calculatedOf,
  calculatedsimple: calculatedOf,
  matching,
  ddmatch: matching,
  ddwtos: dragTextOf,
  gapselect: gapSelectOf,
  cloze: clozeOf,
  multianswer: clozeOf,
  ordering,
  essay: essayOf,
};

function multichoice(asked: Asked): Made | null {
  const { question, texts, reading, line, settings } = asked;
  const single = valueOf(question, 'single');
  if (single !== '' && !isYes(single)) return severalOf(asked, settings['credit'] === 'exact');
  const answers = answersOf(asked);
  const best = answers.filter(({ percent }) => percent >= 100);
  if (best.length !== 1) {
    reading.refuse(line, best.length === 0 ? 'rightMissing' : 'rightSeveral');
    return null;
  }
  if (answers.some(({ percent }) => percent !== 0 && percent < 100))
    reading.warn(line, 'partialDropped');
  const choices = answers.map(({ element, percent }) => ({
    text: texts.text(element),
    correct: percent >= 100,
  }));
  return { own: { kind: 'single', choices }, feedback: toChoices(answers, choices) };
}

function severalOf(asked: Asked, exact: boolean): Made | null {
  const { texts, reading, line } = asked;
  const answers = answersOf(asked);
  if (!answers.some(({ percent }) => percent > 0)) {
    reading.refuse(line, 'rightMissing');
    return null;
  }
  const choices = answers.map(({ element, percent }) => ({
    text: texts.text(element),
    correct: percent > 0,
  }));
  const { same } = creditOf(answers.map(({ percent }) => percent));
  if (!exact && !same) reading.warn(line, 'weightsChanged');
  const credit = exact ? ('exact' as const) : ('balanced' as const);
  return { own: { kind: 'multiple', choices, credit }, feedback: toChoices(answers, choices) };
}

type Answers = ReturnType<typeof answersOf>;

function toChoices(answers: Answers, choices: { text: Localised }[]): AnswerFeedback[] {
  return answers.map(({ feedback }, at) => ({ of: choices[at]!.text, text: feedback }));
}

function truefalse(asked: Asked): Made | null {
  const answers = answersOf(asked);
  const best = answers.filter(({ percent }) => percent >= 100);
  const word = textOf(best[0]?.element).trim().toLowerCase();
  if (best.length !== 1 || (word !== 'true' && word !== 'false')) {
    asked.reading.refuse(asked.line, 'rightMissing');
    return null;
  }
  const feedback = answers.map(({ feedback }) => ({ of: { id: '', en: '' }, text: feedback }));
  return { own: { kind: 'true_false', correct: word === 'true' }, feedback };
}

function shortanswer(asked: Asked): Made | null {
  const { question, texts, settings, reading, line } = asked;
  const accepted: string[] = [];
  const partly: { text: string; percent: number }[] = [];
  const answers = answersOf(asked);
  for (const { element, percent } of answers) {
    const said = eachSaid(texts.text(element, 'plain_text'));
    const share = Math.round(percent);
    if (said.some((text) => text.includes('*'))) reading.warn(line, 'wildcardKept');
    if (percent >= 100) accepted.push(...said);
    else if (share >= 1)
      partly.push(...said.map((text) => ({ text, percent: Math.min(99, share) })));
    else reading.warn(line, 'wrongAnswerDropped');
  }
  if (accepted.length === 0) {
    reading.refuse(line, 'rightMissing');
    return null;
  }
  const { typos } = settings;
  const own: Own = {
    kind: 'short_text',
    accepted: [...new Set(accepted)],
    partly,
    caseMatters: isYes(valueOf(question, 'usecase')),
    typos: typos === '1' ? 1 : typos === '2' ? 2 : 0,
  };
  const feedback = answers.map(({ element, feedback }) => ({
    of: texts.text(element, 'plain_text'),
    text: feedback,
  }));
  return { own, feedback };
}

function matching({ question, texts }: Asked): Made {
  const lines = childrenOf(question, 'subquestion').map((line) => ({
    left: texts.text(line),
    right: texts.text(childOf(line, 'answer'), 'plain_text'),
  }));
  const pairs = lines.filter(({ left }) => isSaid(left));
  const extra = lines.filter(({ left }) => !isSaid(left)).map(({ right }) => right);
  return { own: { kind: 'matching', pairs, extra }, feedback: [] };
}

/** Moodle grades orders in eight ways; two are known here. */
function ordering(asked: Asked): Made {
  const { question, texts, reading, line } = asked;
  const way = valueOf(question, 'gradingtype');
  const exact = way === '-1' || way === 'ALL_OR_NOTHING';
  const positions = way === '0' || way === 'ABSOLUTE_POSITION';
  if (!exact && !positions) reading.warn(line, 'orderingGraded');
  const answers = childrenOf(question, 'answer');
  // The fraction is the place of an item, from one.
  const placed = answers.map((answer, at) => ({
    answer,
    place: Number(answer.attributes.get('fraction')) || at + 1,
  }));
  const items = placed
    .toSorted((a, b) => a.place - b.place)
    .map(({ answer }) => texts.text(answer));
  return { own: { kind: 'ordering', items, credit: exact ? 'exact' : 'positions' }, feedback: [] };
}
