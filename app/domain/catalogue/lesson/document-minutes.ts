import type { LessonDocument } from './lesson-document.ts';

/** Seconds for what is looked at or thought about. */
const PICTURE_SECONDS = 10;
const QUESTION_SECONDS = 30;

/** What is read of the attributes of a block; transcripts stand for what is heard, and alternative texts for pictures. */
const READ = ['title', 'caption', 'label', 'prompt', 'explanation'];

/**
 * How long learning from a document takes, in minutes and parts of them: its words at the reading speed (setting
 * content.readingSpeed), a moment for every picture and question, and what recordings last.
 * @param secondsOf how long a video or audio file lasts; null where that is not known
 */
export function documentMinutes(
  document: LessonDocument,
  wordsPerMinute: number,
  secondsOf: (file: string) => number | null | undefined = () => null,
): number {
  let words = 0;
  let seconds = 0;
  const left: LessonDocument[] = [document];
  for (let node = left.pop(); node; node = left.pop()) {
    const attrs = (node.attrs ?? {}) as Record<string, unknown>;
    words += wordsIn(node.text);
    for (const name of READ) words += wordsIn(attrs[name]);
    if (node.type === 'figure') seconds += PICTURE_SECONDS;
    if (node.type === 'question') {
      seconds += QUESTION_SECONDS;
      for (const choice of (attrs['choices'] ?? []) as { text: string }[])
        words += wordsIn(choice.text);
    }
    if ((node.type === 'video' || node.type === 'audio') && typeof attrs['file'] === 'string')
      seconds += secondsOf(attrs['file']) ?? 0;
    for (const child of node.content ?? []) left.push(child);
  }
  return words / wordsPerMinute + seconds / 60;
}

/** Minutes as they are shown and credited: whole ones, a begun one counted. What sums in parts have added is none. */
export function wholeMinutes(minutes: number): number {
  return Math.max(0, Math.ceil(minutes - 1e-9));
}

function wordsIn(text: unknown): number {
  return typeof text === 'string' ? (text.match(/\S+/g)?.length ?? 0) : 0;
}
