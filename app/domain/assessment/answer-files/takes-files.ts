import { endingsOf, type FileKind } from '#app/question-types/file-upload/file-kinds.ts';

/** What files a question takes: how many, how large in megabytes, and of what endings. */
export type Taken = { files: number; size: number; endings: string[] };

/** @returns null where it takes none */
export function takesFiles({ content }: { content: object }): Taken | null {
  if (!('kinds' in content) || !('files' in content) || !('size' in content)) return null;
  const { kinds, files, size } = content as { kinds: FileKind[]; files: number; size: number };
  return { files, size, endings: endingsOf(kinds) };
}

/** A name that is not taken, made of this one. */
export function freeFileName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${n}-${name}`.slice(0, 100);
  return free;
}
