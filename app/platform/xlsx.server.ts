import { strToU8, Zip, ZipDeflate } from 'fflate';

import { neutralised } from './csv.ts';
import { inPieces } from './text-pieces.server.ts';

export type XlsxCell = string | number | null;
export type XlsxColumn = { label: string; /** In characters. */ width: number };

/**
 * One sheet as a workbook that spreadsheets open as it is: texts are texts and never formulas, numbers are numbers,
 * the first line is bold, stays in sight and comes again on every printed page. Written and compressed piece by piece,
 * so that neither the sheet is ever whole in memory nor the process busy with it alone.
 * @param name of the sheet; what a spreadsheet does not allow in it is left out
 */
export async function xlsxFile(
  name: string,
  columns: XlsxColumn[],
  rows: Iterable<XlsxCell[]>,
): Promise<Buffer> {
  const sheet =
    name
      .replace(/[\\/?*:[\]']/g, ' ')
      .slice(0, 31)
      .trim() || 'Data';
  const parts: Record<string, Iterable<string>> = {
    '[Content_Types].xml': [CONTENT_TYPES],
    '_rels/.rels': [relations([['officeDocument', 'xl/workbook.xml']])],
    'xl/workbook.xml': [workbook(sheet)],
    'xl/_rels/workbook.xml.rels': [
      relations([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    ],
    'xl/styles.xml': [STYLES],
    'xl/worksheets/sheet1.xml': worksheet(columns, rows),
  };
  return zipped(parts);
}

async function zipped(parts: Record<string, Iterable<string>>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [path, texts] of Object.entries(parts)) {
    const part = new ZipDeflate(path, { level: 6 });
    part.mtime = '2000-01-01';
    zip.add(part);
    part.push(strToU8(HEAD));
    for await (const piece of inPieces(texts)) part.push(strToU8(piece));
    part.push(new Uint8Array(0), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

function line(number: number, cells: XlsxCell[], style: 0 | 1): string {
  const written = cells.map((cell) => {
    if (cell === null || cell === '') return '<c/>';
    if (typeof cell === 'number') return `<c s="${style}"><v>${cell}</v></c>`;
    return `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${xml(neutralised(cell))}</t></is></c>`;
  });
  return `<row r="${number}">${written.join('')}</row>`;
}

function* worksheet(columns: XlsxColumn[], rows: Iterable<XlsxCell[]>): Generator<string> {
  const widths = columns.map(
    ({ width }, n) => `<col min="${n + 1}" max="${n + 1}" width="${width}" customWidth="1"/>`,
  );
  yield (
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    `</sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`
  );
  const labels = columns.map(({ label }) => label);
  yield line(1, labels, 1);
  let number = 1;
  for (const cells of rows) yield line(++number, cells, 0);
  yield '</sheetData><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>';
}

function workbook(sheet: string): string {
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${xml(sheet)}" sheetId="1" r:id="rId1"/></sheets>` +
    `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${xml(sheet)}'!$1:$1</definedName></definedNames>` +
    '</workbook>'
  );
}

function relations(targets: [kind: string, target: string][]): string {
  const written = targets.map(
    ([kind, target], n) =>
      `<Relationship Id="rId${n + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CONTENT_TYPES =
  `<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/></Types>`;

const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>';

/** What XML does not allow at all is left out. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[<>&"]/g, (c) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[c] ?? c);
}
