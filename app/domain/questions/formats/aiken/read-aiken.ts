import type { Language } from '#app/platform/i18n.ts';

import { readLocalised } from '../reading/localised-text.ts';
import type { ReadFile } from '../reading/question-file.ts';
import { Reading } from '../reading/reading.ts';

type Block = { line: number; stem: string[]; choices: { letter: string; text: string }[] };

const CHOICE = /^\s*([A-Z])\s*[.)]\s+(\S.*)$/;
const ANSWER = /^\s*ANSWER\s*:\s*(.*)$/i;

/**
 * Reads Aiken: what is asked on a line, then choices `A. …` or `A) …` in order, then `ANSWER: B`. Further lines before
 * the first choice belong to what is asked.
 */
export function readAiken(text: string, language: Language): ReadFile {
  const reading = new Reading(language);
  let block: Block = { line: 0, stem: [], choices: [] };
  const begin = () => (block = { line: 0, stem: [], choices: [] });
  for (const [at, line] of text.split('\n').entries()) {
    const number = at + 1;
    const answer = ANSWER.exec(line)?.[1];
    if (answer !== undefined) {
      if (!reading.goesOn(number)) return reading;
      finish(block, answer.trim().toUpperCase(), number, reading);
      begin();
      continue;
    }
    if (line.trim() === '') continue;
    if (block.line === 0) block.line = number;
    const [, letter, choice] = CHOICE.exec(line) ?? [];
    if (letter && choice && block.stem.length > 0) block.choices.push({ letter, text: choice });
    else if (block.choices.length === 0) block.stem.push(line.trim());
    else {
      // Neither a choice nor an answer: another question begins.
      if (!reading.goesOn(number)) return reading;
      reading.refuse(block.line, 'aikenNoAnswer');
      block = { line: number, stem: [line.trim()], choices: [] };
    }
  }
  if (block.line > 0) reading.refuse(block.line, 'aikenNoAnswer');
  return reading;
}

function finish(
  { line, stem, choices }: Block,
  answer: string,
  end: number,
  reading: Reading,
): void {
  if (line === 0) return reading.refuse(end, 'aikenLine', { text: `ANSWER: ${answer}` });
  const letters = choices.map(({ letter }) => letter).join('');
  if (letters !== 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.slice(0, choices.length))
    return reading.refuse(line, 'aikenLetters', { letters });
  if (!choices.some(({ letter }) => letter === answer))
    return reading.refuse(end, 'aikenAnswer', { answer });
  const localised = (text: string) =>
    readLocalised(text, reading.language, (other) =>
      reading.warn(line, 'languageLost', { language: other }),
    );
  reading.take(
    { line, name: stem[0]!.slice(0, 80) },
    { stem: localised(stem.join('\n')) },
    {
      kind: 'single',
      choices: choices.map(({ letter, text }) => ({
        text: localised(text),
        correct: letter === answer,
      })),
    },
  );
}
