import { readXml, type XmlElement, XmlError } from '#app/domain/media/read-xml.ts';
import { restored } from '#app/platform/csv.ts';
import type { Language } from '#app/platform/i18n.ts';
import { readZip, ZipError } from '#app/platform/read-zip.server.ts';

import type { FindingCode, ReadFile } from '../reading/question-file.ts';
import { Reading } from '../reading/reading.ts';
import { declaresType } from '../reading/xml-prolog.ts';
import { readTable, type TableRow } from './read-table.ts';

/** A workbook of the largest table that is taken unfolds to less. */
const LIMITS = { bytes: 100 << 20, files: 500 };
const LARGEST_PART = 60 << 20;
const MOST_ELEMENTS = 2_000_000;
const MOST_COLUMNS = 100;
const PARTS =
  /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[\w-]+\.xml)$/;

/** Reads the product's table from the first sheet of a workbook. Of formulas their last result counts. */
export async function readXlsxTable(bytes: Uint8Array, language: Language): Promise<ReadFile> {
  try {
    return readTable(await rowsOf(bytes), language);
  } catch (error) {
    const code = codeOf(error);
    if (!code) throw error;
    const reading = new Reading(language);
    reading.refuse(0, code);
    return reading;
  }
}

/** An archive of something else: of a course of Moodle, for one. */
class NoWorkbook extends Error {}

function codeOf(error: unknown): FindingCode | null {
  if (error instanceof NoWorkbook) return 'archiveNot';
  if (error instanceof ZipError) {
    const own = { broken: 'workbookBroken', tooMuch: 'archiveTooMuch' } as const;
    return error.problem in own ? own[error.problem as keyof typeof own] : 'archiveUnsafe';
  }
  if (error instanceof XmlError)
    return error.problem === 'tooMuch' ? 'archiveTooMuch' : 'workbookBroken';
  return null;
}

async function rowsOf(bytes: Uint8Array): Promise<TableRow[]> {
  const files = await readZip(bytes, LIMITS, (name) => PARTS.test(name));
  const part = (name: string): XmlElement | null => {
    const file = files.get(name);
    if (!file) return null;
    if (file.length > LARGEST_PART) throw new ZipError('tooMuch');
    const text = file.toString('utf8');
    if (declaresType(text)) throw new XmlError('entity', 1);
    return readXml(text, MOST_ELEMENTS);
  };
  if (!files.has('xl/workbook.xml')) throw new NoWorkbook();
  const sheet = part(
    `xl/${firstSheet(part('xl/workbook.xml'), part('xl/_rels/workbook.xml.rels'))}`,
  );
  if (!sheet) throw new ZipError('broken');
  const shared = elementsOf(part('xl/sharedStrings.xml'), 'si').map(textIn);
  const rows = elementsOf(elementsOf(sheet, 'sheetData')[0], 'row');
  return rows.map((row, at) => ({
    line: Number(row.attributes.get('r')) || at + 1,
    cells: cellsOf(row, shared),
  }));
}

function firstSheet(workbook: XmlElement | null, relations: XmlElement | null): string {
  const [first] = elementsOf(elementsOf(workbook, 'sheets')[0], 'sheet');
  const wanted = [...(first?.attributes ?? [])].find(([name]) => /(^|:)id$/.test(name))?.[1];
  const relation = elementsOf(relations, 'Relationship').find(
    ({ attributes }) => attributes.get('Id') === wanted,
  );
  const target = relation?.attributes.get('Target') ?? 'worksheets/sheet1.xml';
  return target.replace(/^\/?(xl\/)?/, '');
}

function cellsOf(row: XmlElement, shared: string[]): string[] {
  const cells: string[] = [];
  for (const cell of elementsOf(row, 'c')) {
    const named = columnNamed(cell.attributes.get('r'));
    const at = named ?? cells.length;
    if (at >= MOST_COLUMNS) continue;
    while (cells.length < at) cells.push('');
    cells[at] = restored(valueOf(cell, shared));
  }
  return cells;
}

/** `C7` is in the third column, which is 2. */
function columnNamed(reference: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference ?? '')?.[1];
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function valueOf(cell: XmlElement, shared: string[]): string {
  const [value] = elementsOf(cell, 'v');
  switch (cell.attributes.get('t')) {
    case 's':
      return shared[Number(value && textIn(value))] ?? '';
    case 'inlineStr':
      return elementsOf(cell, 'is').map(textIn).join('');
    case 'b':
      return value && textIn(value) === '1' ? 'yes' : 'no';
    case 'e':
      return '';
    default:
      return value ? textIn(value) : '';
  }
}

/** All text inside, save how it is pronounced. */
function textIn(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child !== 'string') return /(^|:)rPh$/.test(child.name) ? '' : textIn(child);
      return ['t', 'v'].includes(localName(element.name)) ? child : '';
    })
    .join('');
}

function elementsOf(element: XmlElement | null | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && localName(child.name) === name,
  );
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
