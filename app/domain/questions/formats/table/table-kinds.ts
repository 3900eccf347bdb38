import { type Localised } from '#app/platform/i18n.ts';
import { isSaid, NO_WORDS } from '#app/question-types/localised.ts';
import type { QuestionKind } from '#app/question-types/rules-of.ts';
import type { DraftOf, WorkOf } from '#app/question-types/schemas-of.ts';

import { eachSaid } from '../reading/localised-text.ts';
import { caseKind } from './case-lines.ts';
import { handMarkedLines, readHandMarked } from './hand-marked-lines.ts';
import { readUnits, unitLines } from './unit-lines.ts';
import { LineError, type Lines, numberOr, type TableBody, type TableLine } from './table-line.ts';
import { NO, YES } from './table-words.ts';

/** How a kind is written as lines, and read from them. */
export type TableKind<Kind extends QuestionKind> = {
  write: (work: WorkOf<Kind>) => TableBody;
  /** @throws LineError */
  read: (lines: Lines) => DraftOf<Kind>;
};

type Kinds = { [Kind in QuestionKind]?: TableKind<Kind> };

/** Those kinds of the table that stand alone; a case is made of them. */
const alone: Kinds = {
  single: {
    write: ({ choices }) => ({ lines: choices.map(choiceLine) }),
    read: (lines) => ({ choices: choicesIn(lines) }),
  },
  multiple: {
    write: ({ choices, credit }) => ({ settings: { credit }, lines: choices.map(choiceLine) }),
    read: (lines) => ({
      choices: choicesIn(lines),
      credit: lines.choice('credit', 'exact', 'balanced'),
    }),
  },
  true_false: {
    write: ({ correct }) => ({ right: yes(correct), lines: [] }),
    read: ({ body }) => {
      if (body.right.trim() === '') throw new LineError('lineMissing', { column: 'right' });
      return { correct: isYes(body.right) };
    },
  },
  short_text: {
    write: ({ accepted, partly, caseMatters, typos }) => ({
      settings: { case: yes(caseMatters), typos: String(typos) },
      lines: [
        ...accepted.map((text) => said('accepted', text)),
        ...partly.map(({ text, percent }) => ({ ...said('partly', text), right: String(percent) })),
      ],
    }),
    read: (lines) => ({
      accepted: lines.texts('accepted').flatMap(eachSaid),
      partly: lines
        .of('partly')
        .flatMap(({ text = NO_WORDS, right = '' }) =>
          eachSaid(text).map((text) => ({ text, percent: numberOr(right.replace('%', '')) })),
        ),
      caseMatters: isYes(lines.setting('case')),
      typos: Number(lines.choice('typos', '0', '1', '2')) as 0 | 1 | 2,
    }),
  },
  numeric: {
    write: ({ value, tolerance, ...units }) => ({
      settings: { value: String(value), tolerance: String(tolerance), ...needed(units) },
      lines: unitLines(units),
    }),
    read: (lines) => {
      if (lines.setting('value') === '') throw new LineError('lineMissing', { column: 'value' });
      const tolerance = lines.number('tolerance', 0);
      return { value: lines.number('value', 0), tolerance, ...readUnits(lines) };
    },
  },
  calculated: {
    write: ({ variables, formula, tolerance, toleranceKind, decimals, ...units }) => ({
      settings: {
        ...{ formula, tolerance: String(tolerance), toleranceKind },
        ...{ decimals: String(decimals), ...needed(units) },
      },
      lines: [
        ...variables.map(({ name, least, most, decimals }) => ({
          ...said('variable', name),
          ...{ number: String(decimals), right: `${least}..${most}` },
        })),
        ...unitLines(units),
      ],
    }),
    read: (lines) => ({
      variables: lines.of('variable').map(({ text = NO_WORDS, number = '', right = '' }) => {
        const [least = '', most = ''] = right.split('..');
        const decimals = number === '' ? 0 : numberOr(number);
        return {
          name: eachSaid(text)[0] ?? '',
          least: numberOr(least),
          most: numberOr(most),
          decimals,
        };
      }),
      formula: lines.setting('formula'),
      tolerance: lines.number('tolerance', 0),
      toleranceKind: lines.choice('toleranceKind', 'absolute', 'relative'),
      decimals: lines.number('decimals', 2),
      ...readUnits(lines),
    }),
  },
  matching: {
    write: ({ pairs, extra }) => ({
      lines: [
        ...pairs.map(({ left, right }) => ({ line: 'pair' as const, text: left, match: right })),
        ...extra.map((text) => ({ line: 'extra' as const, text })),
      ],
    }),
    read: (lines) => ({
      pairs: lines
        .of('pair')
        .map(({ text = NO_WORDS, match = NO_WORDS }) => ({ left: text, right: match })),
      extra: lines.texts('extra'),
    }),
  },
  ordering: {
    write: ({ items, credit }) => ({
      settings: { credit },
      lines: items.map((text) => ({ line: 'item' as const, text })),
    }),
    read: (lines) => ({
      items: lines.texts('item'),
      credit: lines.choice('credit', 'positions', 'exact'),
    }),
  },
  cloze: {
    write: ({ text, gaps }) => ({
      lines: [{ line: 'text', text }, ...gaps.flatMap(gapLines)],
    }),
    read: (lines) => ({ text: lines.first('text'), gaps: gapsIn(lines) }),
  },
  drag_text: {
    write: ({ text, gaps, decoys, reuse }) => ({
      settings: { reuse: yes(reuse) },
      lines: [
        { line: 'text', text },
        ...gaps.map(({ number, word }) => ({
          line: 'word' as const,
          number: String(number),
          text: word,
        })),
        ...decoys.map((text) => ({ line: 'decoy' as const, text })),
      ],
    }),
    read: (lines) => ({
      text: lines.first('text'),
      gaps: lines
        .of('word')
        .map(({ number = '', text = NO_WORDS }) => ({ number: numberOr(number), word: text })),
      decoys: lines.texts('decoy'),
      reuse: isYes(lines.setting('reuse')),
    }),
  },
  matrix: {
    write: ({ rows, columns, scored }) => ({
      settings: { scored: yes(scored) },
      lines: [
        ...columns.map((text) => ({ line: 'column' as const, text })),
        ...rows.map(({ text, right }) => ({
          line: 'row' as const,
          ...{ text, right: right === null ? '' : String(right + 1) },
        })),
      ],
    }),
    read: (lines) => ({
      columns: lines.texts('column'),
      rows: lines.of('row').map(({ text = NO_WORDS, right = '' }) => ({
        text,
        right: right.trim() === '' ? null : numberOr(right) - 1,
      })),
      scored: lines.setting('scored') === '' || isYes(lines.setting('scored')),
    }),
  },
  essay: {
    write: ({ minWords, maxWords, template, ...marking }) => ({
      settings: {
        ...(minWords !== null && { minWords: String(minWords) }),
        ...(maxWords !== null && { maxWords: String(maxWords) }),
      },
      lines: [
        ...(isSaid(template) ? [{ line: 'template' as const, text: template }] : []),
        ...handMarkedLines(marking),
      ],
    }),
    read: (lines) => ({
      minWords: lines.setting('minWords') === '' ? null : lines.number('minWords', 0),
      maxWords: lines.setting('maxWords') === '' ? null : lines.number('maxWords', 0),
      template: lines.first('template'),
      ...readHandMarked(lines),
    }),
  },
  file_upload: {
    write: ({ files, kinds, size, text, ...marking }) => ({
      settings: {
        ...{ files: String(files), kinds: kinds.join(',') },
        ...{ size: String(size), text: yes(text) },
      },
      lines: handMarkedLines(marking),
    }),
    read: (lines) => {
      const kinds = lines.setting('kinds');
      const size = lines.setting('size');
      return {
        files: lines.number('files', 1),
        // The schema refuses kinds it does not know.
        ...(kinds !== '' && { kinds: kinds.split(',').map((one) => one.trim()) as never }),
        ...(size !== '' && { size: lines.number('size', 1) }),
        text: isYes(lines.setting('text')),
        ...readHandMarked(lines),
      };
    },
  },
};

/** The kinds that the table can hold. Whoever calls one hands it what is of that kind. */
export const tableKinds = {
  ...alone,
  scenario: caseKind((kind) => alone[kind] as AnyKind | undefined),
} as Partial<Record<QuestionKind, AnyKind>>;

export type AnyKind = { write: (work: object) => TableBody | null; read: (lines: Lines) => object };

function yes(is: boolean): string {
  return is ? 'yes' : 'no';
}

/** @throws LineError for what is neither */
function isYes(text: string): boolean {
  const bare = text.trim().toLowerCase();
  if (YES.has(bare)) return true;
  if (NO.has(bare)) return false;
  throw new LineError('valueUnknown', { column: 'right', text });
}

function needed({ unitNeeded }: { unitNeeded: boolean }): Record<string, string> {
  return unitNeeded ? { unitNeeded: 'yes' } : {};
}

/** A text of no language: it stands in the first column of texts. */
function said(line: TableLine['line'], text: string): TableLine {
  return { line, text: { id: text, en: '' } };
}

function choiceLine({ text, correct }: { text: Localised; correct: boolean }): TableLine {
  return { line: 'choice', text, right: yes(correct) };
}

function choicesIn(lines: Lines) {
  return lines
    .of('choice')
    .map(({ text = NO_WORDS, right = '' }) => ({ text, correct: isYes(right) }));
}

type Gap = WorkOf<'cloze'>['gaps'][number];

function gapLines(gap: Gap): TableLine[] {
  const number = String(gap.number);
  if (gap.kind === 'typed')
    return gap.accepted.map((text) => ({ ...said('accepted', text), number }));
  return gap.choices.map((text, at) => ({ line: 'choice', number, text, right: yes(at === 0) }));
}

/** A gap with choices is chosen, every other typed. The right choice is kept first. */
function gapsIn(lines: Lines): Gap[] {
  const about = [...lines.of('accepted'), ...lines.of('choice')];
  const numbers = [...new Set(about.map(({ number = '' }) => numberOr(number)))];
  return numbers
    .sort((a, b) => a - b)
    .map((number) => {
      const own = about.filter((line) => numberOr(line.number ?? '') === number);
      const choices = own.filter(({ line }) => line === 'choice');
      if (choices.length === 0)
        return {
          number,
          kind: 'typed',
          accepted: own.flatMap(({ text = NO_WORDS }) => eachSaid(text)),
        };
      const right = choices.filter((choice) => isYes(choice.right ?? ''));
      if (right.length !== 1) throw new LineError('rightSeveral', {});
      const ordered = [...right, ...choices.filter((choice) => choice !== right[0])];
      return { number, kind: 'chosen', choices: ordered.map(({ text = NO_WORDS }) => text) };
    });
}
