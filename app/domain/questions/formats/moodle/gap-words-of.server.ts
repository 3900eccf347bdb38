import type { Localised } from '#app/platform/i18n.ts';
import { isSaid } from '#app/question-types/localised.ts';

import { completeAs } from '../reading/gaps.ts';
import { looksLocalised } from '../reading/localised-text.ts';
import { partedStem } from './gap-stem.ts';
import type { Asked, Made } from './asked-question.server.ts';
import { childOf, childrenOf, valueOf } from './xml-parts.ts';

/** `[[n]]` in the text is the gap of the n-th word; words of another group are no choice for it. */
type Word = { text: Localised; group: string; endless: boolean };

/** Words are dragged into the gaps of a text. */
export function dragTextOf(asked: Asked): Made | null {
  const { question, texts, reading, line } = asked;
  const words = childrenOf(question, 'dragbox').map((box): Word => ({
    text: texts.text(box),
    group: valueOf(box, 'group') || '1',
    endless: childOf(box, 'infinite') !== undefined && valueOf(box, 'infinite') !== '0',
  }));
  const read = gapsOf(asked, words.length);
  if (!read) return null;
  if (new Set(words.map(({ group }) => group)).size > 1) reading.warn(line, 'groupsJoined');
  const used = new Set(read.words);
  const reuse = words.some(({ endless }) => endless);
  if (new Set(read.words).size < read.words.length && !reuse) {
    reading.refuse(line, 'gapTwice');
    return null;
  }
  const gaps = read.words.map((word, at) => ({ number: at + 1, word: words[word]!.text }));
  const decoys = words.filter((_, at) => !used.has(at)).map(({ text }) => text);
  const own = { kind: 'drag_text' as const, text: read.text, gaps, decoys, reuse };
  return { own, feedback: [], stem: read.stem };
}

/** The words of its group are offered for each gap. */
export function gapSelectOf(asked: Asked): Made | null {
  const { question, texts } = asked;
  const words = childrenOf(question, 'selectoption').map((option) => ({
    text: texts.text(option, 'plain_text'),
    group: valueOf(option, 'group') || '1',
  }));
  const read = gapsOf(asked, words.length);
  if (!read) return null;
  const gaps = read.words.slice(0, TRIED).map((right, at) => {
    const { group } = words[right]!;
    const others = words.filter((word, at) => at !== right && word.group === group);
    const choices = [words[right]!, ...others].map(({ text }) => text);
    return { number: at + 1, kind: 'chosen' as const, choices };
  });
  return { own: { kind: 'cloze', text: read.text, gaps }, feedback: [], stem: read.stem };
}

/** Gaps of a text that are tried with all their words: more than are kept, so that too many are told. */
const TRIED = 100;

const PLACE = /(?<!\\)(\\*)\[\[(\d{1,3})\]\]/g;

/** The text with its gaps counted from one as they are read, and which word belongs into each, from zero. */
function gapsOf({ asked, texts, reading, line }: Asked, known: number) {
  const whole = asked ? texts.plain(asked) : '';
  // In a text of several languages a word stands once in each: its gap is the same one.
  const again = looksLocalised(whole);
  const words: number[] = [];
  const gapFor = (word: number) => {
    const known = again ? words.indexOf(word) : -1;
    return known < 0 ? words.push(word) : known + 1;
  };
  const numbered = whole.replace(PLACE, (_, backslashes: string, number: string) => {
    return `${backslashes}${backslashes}[[${gapFor(Number(number) - 1)}]]`;
  });
  if (words.length === 0 || words.some((word) => word < 0 || word >= known)) {
    reading.refuse(line, 'gapUnknown');
    return null;
  }
  const { stem, text } = partedStem(numbered);
  const localised = texts.localised(text);
  const said = texts.localised(stem);
  return { words, text: localised, stem: isSaid(said) ? said : completeAs(localised) };
}
