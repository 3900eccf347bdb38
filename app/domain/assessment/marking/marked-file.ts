import { plainName } from '#app/domain/assessment/answer-files/plain-name.ts';

/** A file of an answer; `size` in bytes. */
export type MarkedFile = { id: string; name: string; size: number };

/** The same under names that say nothing of who handed them in; in the order of their ids. */
export function namedWithout(files: readonly MarkedFile[]): MarkedFile[] {
  return files.map((file, at) => ({ ...file, name: plainName(file.name, at + 1) }));
}
