import { csvFile } from '#app/platform/csv.ts';
import type { Language } from '#app/platform/i18n.ts';
import { xlsxFile } from '#app/platform/xlsx.server.ts';

import { writeAiken } from './aiken/write-aiken.ts';
import { writeGift } from './gift/write-gift.ts';
import { writeMoodle } from './moodle/write-moodle.server.ts';
import type { ExportNote, FiledQuestion, QuestionFormat } from './reading/question-file.ts';
import { columnKeys } from './table/table-words.ts';
import { writeTable } from './table/write-table.ts';

export type WrittenFile = { bytes: Buffer; notes: ExportNote[] };

/** The endings under which files of each format are read again. */
export const formatEndings: Record<QuestionFormat, string> = {
  ...{ gift: 'gift', moodle: 'xml', aiken: 'txt', csv: 'csv', xlsx: 'xlsx' },
};

/**
 * Questions as a file of a format, with what it cannot say. Cells that a spreadsheet would take for a formula are made
 * harmless.
 * @param language the one that needs no marks, and that the table speaks
 */
export async function writeQuestionFile(
  questions: readonly FiledQuestion[],
  format: QuestionFormat,
  language: Language,
): Promise<WrittenFile> {
  switch (format) {
    case 'gift':
      return asBytes(writeGift(questions, language));
    case 'moodle':
      return asBytes(writeMoodle(questions, language));
    case 'aiken':
      return asBytes(writeAiken(questions, language));
    case 'csv': {
      const { head, rows, notes } = writeTable(questions, language);
      return { bytes: Buffer.from(csvFile([head, ...rows])), notes };
    }
    case 'xlsx': {
      const { head, rows, notes } = writeTable(questions, language);
      const sheet = head.map((label, at) => ({ label, width: widthOf(at) }));
      return { bytes: await xlsxFile(SHEET[language], sheet, rows), notes };
    }
  }
}

const SHEET: Record<Language, string> = { id: 'Soal', en: 'Questions' };

/** Texts are wide, everything else is narrow. */
function widthOf(column: number): number {
  return /^(text|match|explanation)_/.test(columnKeys[column] ?? '') ? 40 : 14;
}

function asBytes({ text, notes }: { text: string; notes: ExportNote[] }): WrittenFile {
  return { bytes: Buffer.from(text), notes };
}
