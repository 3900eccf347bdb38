import type { Localised } from '#app/platform/i18n.ts';

const GAP = /(?<!\\)(\\*)\[\[( *[1-9]\d? *)\]\]/g;

/** A text in which what only looks like a gap stays text. */
export function withoutGaps(text: string): string {
  return text.replace(
    GAP,
    (_, backslashes: string, number: string) =>
      `${'\\'.repeat(backslashes.length * 2 + 1)}[[${number}]]`,
  );
}

/** Asked above a text with gaps where the file asks nothing itself. */
export const COMPLETE: Localised = {
  id: 'Lengkapi kalimat berikut.',
  en: 'Complete the following sentence.',
};

/** The same in the languages in which a text is said. */
export function completeAs({ id, en }: Localised): Localised {
  return { id: id && COMPLETE.id, en: en && COMPLETE.en };
}
