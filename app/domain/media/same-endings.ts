import { extensionOf } from '#app/domain/files/file-name.ts';

/** What a file becomes when it is taken in, where that is not what it was. */
const BECOMES: Record<string, string> = {
  png: 'webp',
  jpg: 'webp',
  jpeg: 'webp',
  gif: 'webp',
  srt: 'vtt',
};

/**
 * Endings of what may take the place of a file of the library: the name that texts know it by says what it is.
 * @param name as the library has it
 */
export function sameEndings(name: string): string[] {
  const ending = extensionOf(name);
  const others = Object.keys(BECOMES).filter((key) => BECOMES[key] === ending);
  return [ending, ...others].map((each) => `.${each}`);
}
