import type { BankEntry, DrawEntry, SectionEntry } from './quiz-entry.ts';
import type { QuestionWork, QuizEntry } from './quiz-work.ts';

const BESIDE = ['section', 'bank', 'draw'];

/** Whether an entry is a question that was written for the quiz. */
export function isQuestion(entry: QuizEntry): entry is QuestionWork {
  return !BESIDE.includes(entry.kind);
}

/** The questions that were written for the quiz. */
export function writtenQuestions(entries: readonly QuizEntry[]): QuestionWork[] {
  return entries.filter(isQuestion);
}

/** The pictures of the library that questions written for the quiz show, by name; each once. */
export function picturesNamed(entries: readonly QuizEntry[]): string[] {
  const pictures = writtenQuestions(entries).flatMap(({ pictures }) => pictures ?? []);
  return [...new Set(pictures.map(({ name }) => name))];
}

export function bankEntries(entries: readonly QuizEntry[]): BankEntry[] {
  return entries.filter((entry) => entry.kind === 'bank');
}

export function drawEntries(entries: readonly QuizEntry[]): DrawEntry[] {
  return entries.filter((entry) => entry.kind === 'draw');
}

export function sectionEntries(entries: readonly QuizEntry[]): SectionEntry[] {
  return entries.filter((entry) => entry.kind === 'section');
}

/** How many questions an attempt puts. */
export function askedCount(entries: readonly QuizEntry[]): number {
  return entries.reduce((sum, entry) => sum + asked(entry), 0);
}

function asked(entry: QuizEntry): number {
  if (entry.kind === 'section') return 0;
  return entry.kind === 'draw' ? entry.count : 1;
}

/** Entries under their sections; what stands before the first one is headed by none. A section may be empty. */
export function bySection<E extends QuizEntry>(
  entries: readonly E[],
): { section: SectionEntry | null; entries: Exclude<E, SectionEntry>[] }[] {
  const parts: { section: SectionEntry | null; entries: Exclude<E, SectionEntry>[] }[] = [];
  for (const entry of entries) {
    if (entry.kind === 'section') parts.push({ section: entry, entries: [] });
    else {
      if (parts.length === 0) parts.push({ section: null, entries: [] });
      parts.at(-1)!.entries.push(entry as Exclude<E, SectionEntry>);
    }
  }
  return parts;
}
