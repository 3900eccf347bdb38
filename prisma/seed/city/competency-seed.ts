import type { Bilingual } from '../courses/course-source.ts';

export type LevelSeed = { description: Bilingual; indicators: Bilingual[] };

export type CompetencySeed = {
  code: string;
  name: Bilingual;
  kind: string;
  affair: string;
  description: Bilingual;
  /** From level 1 upwards. */
  levels: LevelSeed[];
};

/** Blocks of lines, set apart by an empty line. */
export function blocksOf(text: string): string[][] {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((block) => block.split('\n'));
}

/** The two halves of a line `one | other`, without the mark it may begin with. */
export function halvesOf(line: string | undefined): [string, string] {
  const [first, second] = (line ?? '').replace(/^[>-] /, '').split(' | ');
  if (!first || !second) throw new Error(`Not a line of two halves: ${line}`);
  return [first, second];
}

export function bilingual(line: string | undefined): Bilingual {
  const [id, en] = halvesOf(line);
  return { id, en };
}
