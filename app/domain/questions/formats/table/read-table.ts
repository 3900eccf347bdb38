import type { Language, Localised } from '#app/platform/i18n.ts';
import { type QuestionKind } from '#app/question-types/rules-of.ts';

import type { ReadFile } from '../reading/question-file.ts';
import { type Own, Reading } from '../reading/reading.ts';
import { tableKinds } from './table-kinds.ts';
import { LineError, Lines, type Settings, settingsIn, type TableLine } from './table-line.ts';
import { type Column, columns, keyNamed, kinds, lines } from './table-words.ts';

/** A row of a sheet and the line on which it begins. */
export type TableRow = { line: number; cells: string[] };

type Named = { line: number; at: (column: Column) => string };
type Block = { head: Named; below: Named[] };

/** Reads the product's own table: a row for each question, its choices, pairs and gaps as lines below it. */
export function readTable(rows: readonly TableRow[], language: Language): ReadFile {
  const reading = new Reading(language);
  const [head, ...body] = rows;
  if (!head) {
    reading.refuse(0, 'empty');
    return reading;
  }
  const places = placesOf(head, reading);
  if (!places) return reading;
  for (const block of blocksOf(body, places, reading)) {
    if (!reading.goesOn(block.head.line)) break;
    readBlock(block, reading);
  }
  return reading;
}

/** In which cell each column stands. */
function placesOf({ line, cells }: TableRow, reading: Reading): Map<Column, number> | null {
  const places = new Map<Column, number>();
  for (const [at, cell] of cells.entries()) {
    if (cell.trim() === '') continue;
    const column = keyNamed(columns, cell);
    if (!column) reading.warn(line, 'columnUnknown', { column: cell });
    else if (places.has(column)) reading.warn(line, 'columnTwice', { column: cell });
    else places.set(column, at);
  }
  const isText = places.has('text_id') || places.has('text_en');
  if (places.has('kind') && isText) return places;
  reading.refuse(line, 'columnsMissing');
  return null;
}

function* blocksOf(
  rows: readonly TableRow[],
  places: Map<Column, number>,
  reading: Reading,
): Generator<Block> {
  let block: Block | null = null;
  for (const { line, cells } of rows) {
    const at = (column: Column) => cells[places.get(column) ?? -1]?.trim() ?? '';
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (at('line') === '') {
      if (block) yield block;
      block = { head: { line, at }, below: [] };
    } else if (block) block.below.push({ line, at });
    else reading.refuse(line, 'rowAlone', { text: at('line') });
  }
  if (block) yield block;
}

function readBlock({ head, below }: Block, reading: Reading): void {
  const { line, at } = head;
  const kind = keyNamed<QuestionKind>(kinds, at('kind'));
  if (!kind) return reading.refuse(line, 'kindUnknown', { kind: at('kind') });
  const read: { line: number; made: TableLine }[] = [];
  for (const row of below) {
    const name = keyNamed(lines, row.at('line'));
    if (!name) return reading.refuse(row.line, 'lineUnknown', { text: row.at('line') });
    read.push({ line: row.line, made: lineOf(name, row) });
  }
  try {
    const body = {
      ...{ settings: settingsIn(at('settings')), right: at('right') },
      lines: read.map(({ made }) => made),
    };
    const own = ownOf(kind, body);
    reading.take(
      { line, name: (at('text_id') || at('text_en')).slice(0, 80) },
      {
        stem: localised(head, 'text'),
        explanation: localised(head, 'explanation'),
        points: numberAt(head, 'points') ?? 1,
        level: numberAt(head, 'level'),
        difficulty: numberAt(head, 'difficulty'),
      },
      own,
      {
        category: categoryIn(at('category')),
        tags: at('tags')
          .split(',')
          .map((tag) => tag.trim())
          .filter(Boolean),
        competency: at('competency') || null,
      },
    );
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    reading.refuse(line, error.code, error.data);
  }
}

type Body = { settings: Settings; right: string; lines: TableLine[] };

function ownOf(kind: QuestionKind, body: Body): Own {
  const read = tableKinds[kind]?.read;
  if (!read) throw new LineError('valueUnknown', { column: 'kind', text: kind });
  const lines = new Lines(body);
  const own = { kind, ...read(lines) } as Own;
  lines.refuseRest();
  return own;
}

function lineOf(line: TableLine['line'], row: Named): TableLine {
  const { at } = row;
  return {
    ...{ line, text: localised(row, 'text'), match: localised(row, 'match') },
    ...{ number: at('number'), right: at('right') },
    ...{ kind: at('kind'), settings: settingsIn(at('settings')) },
  };
}

function localised({ at }: Named, name: 'text' | 'match' | 'explanation'): Localised {
  return { id: at(`${name}_id`), en: at(`${name}_en`) };
}

function numberAt({ at }: Named, column: 'points' | 'level' | 'difficulty'): number | null {
  const text = at(column);
  if (text === '') return null;
  if (!/^\d{1,3}$/.test(text)) throw new LineError('numberUnread', { text });
  return Number(text);
}

function categoryIn(path: string): string[] {
  return path
    .split(/(?<!\\)>/)
    .map((name) => name.replaceAll('\\>', '>').trim())
    .filter(Boolean);
}
