import { pinnedWork, type QuizBank } from '#app/domain/questions/quiz-bank.ts';
import { quizBank } from '#app/domain/questions/quiz-bank.server.ts';
import type { SectionEntry } from '#app/domain/questions/quiz-entry.ts';
import type { QuestionWork, QuizEntry } from '#app/domain/questions/quiz-work.ts';
import { pool, runOn } from '#app/platform/db.server.ts';
import type { Language } from '#app/platform/i18n.ts';

/** An entry of a quiz as its readers are shown it. `at`: its number among the entries. */
export type ShownEntry = { key: string; at: number } & (
  | { kind: 'question'; work: QuestionWork }
  | ({ kind: 'section' } & Pick<SectionEntry, 'title' | 'introduction' | 'timeLimitMinutes'>)
  | { kind: 'draw'; count: number; fitting: number }
  /** A question of the bank that is no longer there. */
  | { kind: 'gone' }
);

/** What a quiz consists of; a question of the bank as it was in the version that the quiz asks. */
export async function shownEntries(
  entries: readonly QuizEntry[],
  languages: readonly Language[],
): Promise<ShownEntry[]> {
  const bank = await quizBank(runOn(pool), entries, languages);
  return entries.map((entry, at) => ({ ...shown(entry, bank), key: entry.key, at: at + 1 }));
}

type Said<E> = E extends unknown ? Omit<E, 'key' | 'at'> : never;

function shown(entry: QuizEntry, bank: QuizBank): Said<ShownEntry> {
  switch (entry.kind) {
    case 'section': {
      const { kind, title, introduction, timeLimitMinutes } = entry;
      return { kind, title, introduction, timeLimitMinutes };
    }
    case 'bank': {
      const work = pinnedWork(entry, bank);
      return work ? { kind: 'question', work } : { kind: 'gone' };
    }
    case 'draw': {
      const { kind, key, count } = entry;
      return { kind, count, fitting: bank.pools.get(key)?.length ?? 0 };
    }
    default:
      return { kind: 'question', work: entry };
  }
}
