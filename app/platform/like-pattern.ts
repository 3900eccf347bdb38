/**
 * What `LIKE` finds a text by wherever it stands, its own signs standing for themselves; null where nothing is asked
 * for. Where a statement folds the case of its column, the text comes folded.
 */
export function likePattern(text: string): string | null {
  return text === '' ? null : `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
