/** A block as spreadsheets copy it: rows by line, cells by tab; the line break at the very end is no row. */
export function pastedBlock(text: string): string[][] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** Whether it is more than one value, which the field itself takes as it is. */
export function isBlock(text: string): boolean {
  return /[\t\n\r]/.test(text.replace(/[\r\n]+$/, ''));
}
