import type { Day } from '#app/platform/clock.ts';
import { csvLine } from '#app/platform/csv.ts';
import { i18nFor, type Language } from '#app/platform/i18n.ts';
import { pdfTable } from '#app/platform/pdf-table.server.ts';
import { inPieces } from '#app/platform/text-pieces.server.ts';
import { xlsxFile } from '#app/platform/xlsx.server.ts';

import type { ExportFormat } from './export-form.ts';
import type { ExportCell, ExportTable } from './export-table.ts';
import { longDay } from './filter-words.ts';

import '#app/platform/texts/exports.ts';

/** Lines that a kind of file takes. A sheet holds a million; printed pages that many nobody reads. */
export const MOST_ROWS: Record<ExportFormat, number> = { xlsx: 500_000, csv: 500_000, pdf: 3_000 };

type Making = {
  format: ExportFormat;
  language: Language;
  /** Who had it made. */
  by: string;
  day: Day;
  madeAt: Date;
  /** 32 hexadecimal digits. */
  id: string;
};

/** The table as a file. Texts that a spreadsheet would take for a formula are made harmless in all of them. */
export async function writeExport(table: ExportTable, making: Making): Promise<Buffer> {
  const { title, columns, rows } = table;
  switch (making.format) {
    case 'csv':
      return writeCsv([columns.map(({ label }) => label), ...rows]);
    case 'xlsx':
      return xlsxFile(title, columns, rows);
    case 'pdf':
      return writePdf(table, making);
  }
}

async function writeCsv(rows: ExportCell[][]): Promise<Buffer> {
  function* lines() {
    yield '\uFEFF';
    for (const cells of rows) yield csvLine(cells);
  }
  const pieces: Buffer[] = [];
  for await (const piece of inPieces(lines())) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

function writePdf({ title, about, columns, rows }: ExportTable, making: Making): Buffer {
  const { language, by, day, madeAt, id } = making;
  const t = i18nFor(language).getFixedT(language, 'exports');
  const number = new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB');
  const textOf = (cell: ExportCell) =>
    typeof cell === 'number' ? number.format(cell) : (cell ?? '–');
  return pdfTable({
    title,
    about,
    columns,
    rows: rows.map((cells) => cells.map(textOf)),
    watermark: t('madeBy', { name: by, day: longDay(day, language) }),
    pageOf: (page, pages) => t('pageOf', { page, pages }),
    author: 'Kompeten',
    language,
    createdAt: madeAt,
    id,
  });
}
