/**
 * Moodle keeps what is asked and the text with its gaps in one. Where this product has written both, a rule parts
 * them; everything else is the text.
 */
const RULE = '\u2013\u2013\u2013';

export function partedStem(whole: string): { stem: string; text: string } {
  const lines = whole.split('\n');
  const at = lines.findIndex((line) => line.trim() === RULE);
  if (at < 0) return { stem: '', text: whole };
  return {
    stem: lines.slice(0, at).join('\n').trim(),
    text: lines
      .slice(at + 1)
      .join('\n')
      .trim(),
  };
}

export function joinedStem(stem: string, text: string): string {
  return `${stem}\n\n${RULE}\n\n${text}`;
}
