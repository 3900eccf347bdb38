/** Safe in text and in quoted attributes. */
export function htmlText(value: unknown): string {
  return String((value as string | null) ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Lines as paragraphs. Cut at the ends of lines alone: with the blanks around them, long runs of blanks take seconds. */
export function htmlParagraphs(value: unknown): string {
  const lines = String((value as string | null) ?? '').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${htmlText(line.trim())}</p>`)
    .join('');
}
