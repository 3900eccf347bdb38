import type { Localised } from '#app/platform/i18n.ts';
import { isSaid } from '#app/question-types/localised.ts';

/** The lines of what is typed, each once, without empty ones. */
export function linesOf(text: string): string[] {
  return [...new Set(linesAsTyped(text).filter(Boolean))];
}

/** Texts of several languages, a line each: the lines of the same place belong together. */
export function linesIn({ id, en }: Localised): Localised[] {
  const [inIndonesian, inEnglish] = [linesAsTyped(id), linesAsTyped(en)];
  const places = Math.max(inIndonesian.length, inEnglish.length);
  const lines = Array.from({ length: places }, (_, at) => ({
    id: inIndonesian[at] ?? '',
    en: inEnglish[at] ?? '',
  }));
  return lines.filter(isSaid);
}

/** Undoes `linesIn`. */
export function typedLines(lines: readonly Localised[]): Localised {
  const inOne = (language: keyof Localised) =>
    lines.map((line) => line[language].replace(/\s+/g, ' ')).join('\n');
  return { id: inOne('id'), en: inOne('en') };
}

function linesAsTyped(text: string): string[] {
  return text.split(/\r\n?|\n/).map((line) => line.trim());
}
