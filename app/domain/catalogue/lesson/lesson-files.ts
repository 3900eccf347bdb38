import type { LessonDocument } from './lesson-document.ts';

/** What a lesson does with a file. */
export type FileUse = 'picture' | 'video' | 'audio' | 'captions' | 'poster' | 'download';

const USES: Record<string, Record<string, FileUse>> = {
  figure: { file: 'picture' },
  video: { file: 'video', captions: 'captions', poster: 'poster' },
  audio: { file: 'audio' },
  download: { file: 'download' },
};

/** Every file a document refers to, in the order of the text; a file used twice is named twice. */
export function filesOf(document: LessonDocument): { name: string; use: FileUse }[] {
  const own = Object.entries(USES[document.type ?? ''] ?? {}).flatMap(([attribute, use]) => {
    const name: unknown = document.attrs?.[attribute];
    return typeof name === 'string' && name ? [{ name, use }] : [];
  });
  return [...own, ...(document.content ?? []).flatMap(filesOf)];
}
