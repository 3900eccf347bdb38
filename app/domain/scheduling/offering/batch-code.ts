/** The code of a batch that is not taken yet: that of its course with the number of the batch, as `K-12-A3`. */
export function nextCode(courseCode: string, taken: readonly string[]): string {
  const stem = `${courseCode}-A`; // A: angkatan, batch
  const numbers = taken
    .filter((code) => code.startsWith(stem) && /^\d{1,6}$/.test(code.slice(stem.length)))
    .map((code) => Number(code.slice(stem.length)));
  return `${stem}${Math.max(0, ...numbers) + 1}`;
}
