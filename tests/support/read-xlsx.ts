import { strFromU8, unzipSync } from 'fflate';

/** The only sheet of a workbook as a spreadsheet reads it: texts, numbers, and null for empty cells. */
export function readXlsx(bytes: Uint8Array): (string | number | null)[][] {
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
  return [...sheet.matchAll(/<row r="(\d+)">(.*?)<\/row>/gs)].map(([, number, cells], n) => {
    if (Number(number) !== n + 1) throw new Error(`Row ${number} stands as row ${n + 1}.`);
    return [...cells!.matchAll(CELL)].map(([, value, text]) => {
      if (value !== undefined) return Number(value);
      return text === undefined ? null : plain(text);
    });
  });
}

const CELL = /<c\/>|<c [^>]*>(?:<v>([^<]*)<\/v>|<is><t[^>]*>([^<]*)<\/t><\/is>)<\/c>/g;

function plain(text: string): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return text.replace(/&(\w+);/g, (_, name: string) => signs[name] ?? '');
}
