/**
 * An employee number as it is printed: `19900115 201504 1 001`. With blanks, a spreadsheet keeps it as text instead of
 * rounding it. Numbers of another form are left as they are.
 */
export function printedNumber(number: string): string {
  const parts = /^(\d{8})(\d{6})(\d)(\d{3})$/.exec(number);
  return parts ? parts.slice(1).join(' ') : number;
}
