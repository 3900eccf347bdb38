import type { Localised } from '#app/platform/i18n.ts';
import { piecesOf } from '#app/question-types/parts/gaps/gap-text.ts';
import type { WorkOf } from '#app/question-types/schemas-of.ts';

import type { FiledQuestion } from '../reading/question-file.ts';
import type { Writing } from '../reading/writing.ts';
import { holdsCode, writeCode } from './cloze-codes.ts';
import { joinedStem } from './gap-stem.ts';
import type { Body } from './moodle-body.server.ts';
import { htmlText, pictureFiles, pictureTags, plainText } from './write-parts.server.ts';

/** The text with what its gaps are written as, in one language, below what is asked. */
function gapText(
  { work }: FiledQuestion,
  text: Localised,
  writing: Writing,
  gapOf: (number: number) => string,
): string {
  const language = writing.oneLanguage(text);
  const inside = piecesOf(text[language]).map((one) => ('gap' in one ? gapOf(one.gap) : one.text));
  const stem = work.stem[language] || writing.said(work.stem);
  return joinedStem(stem, inside.join(''));
}

export function clozeBody(
  { text, gaps }: WorkOf<'cloze'>,
  writing: Writing,
  question: FiledQuestion,
): Body | null {
  const language = text[writing.language] ? writing.language : text.id ? 'id' : 'en';
  const plain = piecesOf(text[language]).map((one) => ('text' in one ? one.text : ''));
  if (holdsCode(plain.join('')) || holdsCode(question.work.stem[language])) {
    writing.note('codeInText');
    return null;
  }
  const gapOf = (number: number): string => {
    const gap = gaps.find((one) => one.number === number);
    if (!gap) return '';
    if (gap.kind === 'typed')
      return writeCode(
        'SHORTANSWER',
        gap.accepted.map((text) => ({ text, right: true })),
      );
    const answers = gap.choices.map((choice, at) => ({
      text: choice[language] || writing.said(choice),
      right: at === 0,
    }));
    return writeCode('MULTICHOICE_S', answers);
  };
  const whole = gapText(question, text, writing, gapOf);
  return { type: 'cloze', lines: [], text: picturesToo(question, whole, writing) };
}

export function dragTextBody(
  { text, gaps, decoys, reuse }: WorkOf<'drag_text'>,
  writing: Writing,
  question: FiledQuestion,
): Body {
  const language = text[writing.language] ? writing.language : text.id ? 'id' : 'en';
  const words = [...gaps.map(({ word }) => word), ...decoys].map(
    (word) => word[language] || writing.said(word),
  );
  const boxes = reuse ? [...new Set(words)] : words;
  const gapOf = (number: number) => {
    const at = gaps.findIndex((one) => one.number === number);
    return `[[${(reuse ? boxes.indexOf(words[at]!) : at) + 1}]]`;
  };
  const whole = gapText(question, text, writing, gapOf);
  const lines = boxes.map(
    (word) => `<dragbox>${plainText(word)}<group>1</group>${reuse ? '<infinite/>' : ''}</dragbox>`,
  );
  return { type: 'ddwtos', lines, text: picturesToo(question, whole, writing) };
}

function picturesToo(question: FiledQuestion, whole: string, writing: Writing): string {
  const tags = pictureTags(question, (text) => writing.said(text));
  return htmlText('questiontext', whole, tags, pictureFiles(question));
}
