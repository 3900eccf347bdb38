import { type Language, languages, type Localised } from '#app/platform/i18n.ts';
import type { DraftOf } from '#app/question-types/schemas-of.ts';

import type { AnswerFeedback } from '../reading/feedback.ts';
import { completeAs, withoutGaps } from '../reading/gaps.ts';
import { numberIn } from '../reading/numbers.ts';
import { type ClozeCode, holdsCode, splitCodes } from './cloze-codes.ts';
import { partedStem } from './gap-stem.ts';
import type { Asked, Made } from './asked-question.server.ts';

type Gap = DraftOf<'cloze'>['gaps'] extends (infer One)[] | undefined ? One : never;

const TYPED = /^(SHORTANSWER|SA|MW|SHORTANSWER_C|SAC|MWC)$/;
const CHOSEN = /^(MULTICHOICE|MC)(_?[HV]?S?|_[HV])?$|^(MCH|MCV|MCS|MCHS|MCVS)$/;
const NUMBER = /^(NUMERICAL|NM)$/;

/** A text with embedded answers: gaps that are typed or chosen. Moodle counts those of each language as its own. */
export function clozeOf(asked: Asked): Made | null {
  const { texts, reading, line } = asked;
  const whole = texts.localised(asked.asked ? texts.plain(asked.asked) : '');
  const said = languages.filter((language) => holdsCode(whole[language]));
  const [language = reading.language] = said.toSorted((a) => (a === reading.language ? -1 : 1));
  if (said.length > 1)
    reading.warn(line, 'languageLost', { language: said.find((one) => one !== language)! });
  const { stem, text } = partedStem(whole[language]);
  const read = gapsIn(text, language, asked);
  if (!read) return null;
  const only = (one: string) => inOne(one, language);
  const written = only(read.text);
  return {
    own: { kind: 'cloze', text: written, gaps: read.gaps },
    feedback: read.feedback,
    stem: stem === '' ? completeAs(written) : only(stem),
  };
}

function gapsIn(whole: string, language: Language, { reading, line }: Asked) {
  const gaps: Gap[] = [];
  const feedback: AnswerFeedback[] = [];
  const weights = new Set<number>();
  let text = '';
  for (const piece of splitCodes(whole)) {
    if (typeof piece === 'string') {
      // Backslashes before a gap would make it text.
      text += withoutGaps(piece).replace(/(?<!\\)\\+$/, '$&$&');
      continue;
    }
    const number = gaps.length + 1;
    const gap = gapOf(piece, number, language);
    if (typeof gap === 'string') {
      reading.refuse(line, gap, { gap: number, kind: piece.type });
      return null;
    }
    if (piece.answers.some(({ percent }) => percent > 0 && percent < 100))
      reading.warn(line, 'partialDropped');
    for (const { text: of, feedback: said } of piece.answers)
      feedback.push({ of: inOne(of, language), text: inOne(said, language) });
    gaps.push(gap);
    weights.add(piece.weight);
    text += `[[${number}]]`;
  }
  if (gaps.length === 0) {
    reading.refuse(line, 'gapUnknown');
    return null;
  }
  if (weights.size > 1) reading.warn(line, 'gapWeights');
  return { text, gaps, feedback };
}

type Refusal = 'gapKind' | 'gapRight' | 'gapNumber';

function gapOf({ type, answers }: ClozeCode, number: number, language: Language): Gap | Refusal {
  const right = answers.filter(({ percent }) => percent >= 100);
  if (NUMBER.test(type)) {
    // With a tolerance it is no text that could be typed.
    const exact = right.map(({ text }) => text.replace(/:0*(\.0*)?$/, ''));
    if (exact.length === 0 || exact.some((text) => numberIn(text) === null)) return 'gapNumber';
    return { number, kind: 'typed', accepted: exact };
  }
  if (right.length === 0) return 'gapRight';
  if (TYPED.test(type)) return { number, kind: 'typed', accepted: right.map(({ text }) => text) };
  if (!CHOSEN.test(type)) return 'gapKind';
  if (right.length > 1) return 'gapRight';
  const ordered = [...right, ...answers.filter(({ percent }) => percent < 100)];
  return { number, kind: 'chosen', choices: ordered.map(({ text }) => inOne(text, language)) };
}

function inOne(text: string, language: Language): Localised {
  return { ...{ id: '', en: '' }, [language]: text };
}
