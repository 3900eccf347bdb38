/** Shortest beginnings by which importances are told apart in a cell: mutlak → m, penting → pen, perlu → per. */
export function suffixesOf(importances: readonly string[]): Map<string, string> {
  return new Map(
    importances.map((importance) => {
      let length = 1;
      const taken = () =>
        importances.some(
          (other) => other !== importance && other.startsWith(importance.slice(0, length)),
        );
      while (length < importance.length && taken()) length += 1;
      return [importance, importance.slice(0, length)];
    }),
  );
}

/** What a cell of the grid shows: nothing (as the wider scope has it), `0`, or the level and its importance. */
export function cellText(
  cell: { level: number | null; importance: string } | null,
  suffixes: Map<string, string>,
): string {
  if (!cell || cell.level === null) return '';
  if (cell.level === 0) return '0';
  return `${cell.level}${suffixes.get(cell.importance) ?? cell.importance}`;
}

export type TypedCell =
  | { level: number | null; importance: string | null }
  | { problem: 'standardCell' | 'standardSuffix'; may: string[] };

/**
 * Reads what was typed: a level, and behind it the importance or its beginning.
 * @returns importance null: nothing was said about it
 */
export function readCell(text: string, importances: readonly string[], most: number): TypedCell {
  const typed = text.trim().toLowerCase();
  if (typed === '') return { level: null, importance: null };
  const [, digits, word = ''] = /^(\d{1,2})\s*(\D*)$/.exec(typed) ?? [];
  const level = Number(digits);
  if (digits === undefined || level > most) return { problem: 'standardCell', may: [] };
  if (word === '') return { level, importance: null };
  const may = importances.filter((importance) => importance.toLowerCase().startsWith(word));
  const exact = may.find((importance) => importance.toLowerCase() === word);
  if (exact) return { level, importance: exact };
  if (may.length === 0) return { problem: 'standardCell', may };
  return may.length === 1 ? { level, importance: may[0]! } : { problem: 'standardSuffix', may };
}
