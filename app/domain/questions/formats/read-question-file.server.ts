import { extensionOf } from '#app/domain/files/file-name.ts';
import type { Language } from '#app/platform/i18n.ts';

import { readAiken } from './aiken/read-aiken.ts';
import { readGift } from './gift/read-gift.server.ts';
import { readMoodle } from './moodle/read-moodle.server.ts';
import { decodeFile } from './reading/decode-file.ts';
import {
  type FindingCode,
  LARGEST_FILE_MB,
  type QuestionFormat,
  type ReadFile,
} from './reading/question-file.ts';
import { readCsvTable } from './table/read-csv-table.server.ts';
import { readXlsxTable } from './table/read-xlsx-table.server.ts';

export type QuestionFile = { name: string; bytes: Uint8Array };

/**
 * Reads the questions of a file, whatever format it is in; nothing is kept. What cannot be read becomes a finding with
 * its line; a file that is not what it should be is refused as a whole, as a finding of line 0.
 * @param language the one that texts without a language are in
 */
export async function readQuestionFile(
  { name, bytes }: QuestionFile,
  language: Language,
): Promise<ReadFile & { format: QuestionFormat | null }> {
  if (bytes.length > LARGEST_FILE_MB << 20) return refused('tooLarge', { mb: LARGEST_FILE_MB });
  if (isArchive(bytes)) return { ...(await readXlsxTable(bytes, language)), format: 'xlsx' };
  const text = decodeFile(bytes);
  if (text === null) return refused('notText');
  const format = formatOf(name, text);
  if (!format) return refused('formatUnknown');
  const read = await readAs(format, text, language);
  const isEmpty = read.questions.length === 0 && read.findings.length === 0;
  return isEmpty ? { ...refused('empty'), format } : { ...read, format };
}

type TextFormat = Exclude<QuestionFormat, 'xlsx'>;

function readAs(
  format: TextFormat,
  text: string,
  language: Language,
): Promise<ReadFile> | ReadFile {
  switch (format) {
    case 'gift':
      return readGift(text, language);
    case 'moodle':
      return readMoodle(text, language);
    case 'aiken':
      return readAiken(text, language);
    case 'csv':
      return readCsvTable(text, language);
  }
}

/** By the ending of its name; where that says no more than that it is text, by what stands in it. */
function formatOf(name: string, text: string): TextFormat | null {
  switch (extensionOf(name)) {
    case 'gift':
      return 'gift';
    case 'xml':
      return 'moodle';
    case 'csv':
      return 'csv';
    case 'txt':
    case 'aiken':
      return /^[ \t]*ANSWER[ \t]*:[ \t]*[A-Z][ \t]*$/im.test(text) ? 'aiken' : 'gift';
    default:
      return null;
  }
}

function isArchive([a, b]: Uint8Array): boolean {
  return a === 0x50 && b === 0x4b;
}

function refused(code: FindingCode, data = {}): ReadFile & { format: null } {
  return { questions: [], findings: [{ line: 0, code, data, severity: 'error' }], format: null };
}
