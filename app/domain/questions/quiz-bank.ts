import { bankEntries, drawEntries } from './quiz-entries.ts';
import type { BankEntry } from './quiz-entry.ts';
import type { QuestionWork, QuizEntry } from './quiz-work.ts';

/** A version of a question of the bank that a quiz has pinned. */
export type PinnedQuestion = {
  versionId: string;
  categoryId: string;
  work: QuestionWork;
  /** Number of the version that is approved now; null: none ever was. */
  approved: number | null;
  retired: boolean;
};

/** What a quiz takes out of the bank, as it stands now. */
export type QuizBank = {
  /** By `pinName`; what is not there is gone. */
  pinned: ReadonlyMap<string, PinnedQuestion>;
  /** By key of a draw: the approved questions it may choose from, in an order that stays, each with its version. */
  pools: ReadonlyMap<string, PoolQuestion[]>;
};
export type PoolQuestion = { questionId: string; versionId: string };

export function pinName({ questionId, version }: Pick<BankEntry, 'questionId' | 'version'>) {
  return `${questionId} ${version}`;
}

/** Of quizzes that take nothing out of the bank. */
export const NO_BANK: QuizBank = { pinned: new Map(), pools: new Map() };

/** A pinned question as the quiz asks it: for the points that the quiz gives. */
export function pinnedWork(entry: BankEntry, bank: QuizBank): QuestionWork | null {
  const pinned = bank.pinned.get(pinName(entry));
  return pinned ? { ...pinned.work, points: entry.points } : null;
}

/** What each draw of a quiz may choose from, by its key: nothing that the quiz asks everybody. */
export function poolsOf(
  entries: readonly QuizEntry[],
  { pools }: QuizBank,
): Map<string, PoolQuestion[]> {
  const asked = new Set(bankEntries(entries).map(({ questionId }) => questionId));
  return new Map(
    drawEntries(entries).map(({ key }) => [
      key,
      (pools.get(key) ?? []).filter(({ questionId }) => !asked.has(questionId)),
    ]),
  );
}
