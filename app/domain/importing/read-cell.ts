import { parseDay } from './day-cell.ts';
import { parseEmployeeNumber } from './employee-number.ts';
import { type Column, LEVELS } from './export-files.ts';
import type { FindingCode } from './findings.ts';

/** What a cell becomes: its value (null: empty or not usable) and what is to be said of it. */
export type ReadCell = {
  value: string | null;
  error?: FindingCode;
  warning?: FindingCode;
  params?: Record<string, string | number>;
};

const EMPTY: ReadCell = { value: null };
const LARGEST_BYTES = 1 << 20;
/** Not even looked at past this, blanks included. */
const LONGEST_LINE = 5_000;
const LONGEST = { text: 500, code: 100, phone: 100 };

/** Reads one cell by the rules of its column. */
export function readCell(raw: string, column: Column): ReadCell {
  if (raw === '') return column.required ? { value: null, error: 'required' } : EMPTY;
  if (bytesOf(raw) > LARGEST_BYTES) return { value: null, error: 'cellTooLarge' };
  if (hasControls(raw)) return { value: null, error: 'controlCharacter' };
  if (column.kind !== 'long' && raw.length > LONGEST_LINE) {
    return { value: null, error: 'tooLong', params: { max: LONGEST.text } };
  }
  const line = tidy(raw, column.kind === 'long');
  if (line === '' && column.required) return { value: null, error: 'required' };
  const read = line === '' ? EMPTY : readKind(line.normalize('NFC'), column);
  return line === raw || read.error ? read : { warning: 'whitespace', ...read };
}

function readKind(value: string, column: Column): ReadCell {
  switch (column.kind) {
    case 'employeeNumber': {
      const { number, fault, ...rest } = parseEmployeeNumber(value);
      if (!fault) return { value: number };
      return { value: null, error: fault, params: { digits: 'digits' in rest ? rest.digits : 0 } };
    }
    case 'day': {
      const { day, fault } = parseDay(value);
      return fault ? { value: null, error: fault } : { value: day };
    }
    case 'level':
      if (/^\d$/.test(value) && Number(value) >= 1 && Number(value) <= LEVELS) return { value };
      return { value: null, error: 'levelRange', params: { max: LEVELS } };
    case 'whole': {
      const { min = 0, max = Number.MAX_SAFE_INTEGER } = column;
      const inRange = /^\d{1,15}$/.test(value) && Number(value) >= min && Number(value) <= max;
      if (inRange) return { value: String(Number(value)) };
      return { value: null, error: 'wholeNumber', params: { min, max } };
    }
    case 'text':
    case 'code':
    case 'phone':
      return readLine(value, column, LONGEST[column.kind]);
    case 'long':
      return withFormulaCheck(value);
  }
}

function readLine(value: string, column: Column, longest: number): ReadCell {
  if (value.length > longest) return { value: null, error: 'tooLong', params: { max: longest } };
  if (column.values && !column.values.includes(value)) {
    return { value: null, error: 'valueUnknown', params: { allowed: column.values.join(', ') } };
  }
  return column.kind === 'text' ? withFormulaCheck(value) : { value };
}

/** The text is kept as it is; whoever writes it into a spreadsheet must neutralise it. */
function withFormulaCheck(value: string): ReadCell {
  return /^[=+@]/.test(value) ? { value, warning: 'formula' } : { value };
}

function bytesOf(text: string): number {
  // At most three bytes per UTF-16 unit: short texts need no counting.
  return text.length * 3 <= LARGEST_BYTES ? text.length : new TextEncoder().encode(text).length;
}

function hasControls(text: string): boolean {
  return /(?![\t\n\r])[\p{Cc}\p{Bidi_Control}]/u.test(text);
}

/** Without blanks around it; one line where one line is meant. */
function tidy(raw: string, multiline: boolean): string {
  let from = 0;
  let to = raw.length;
  while (from < to && isBlank(raw, from)) from += 1;
  while (to > from && isBlank(raw, to - 1)) to -= 1;
  const trimmed = from === 0 && to === raw.length ? raw : raw.slice(from, to);
  return multiline ? trimmed : trimmed.replace(/\s*[\t\n\r\u2028\u2029]\s*/g, ' ');
}

function isBlank(text: string, at: number): boolean {
  return /[\s\u200b]/.test(text.charAt(at));
}
