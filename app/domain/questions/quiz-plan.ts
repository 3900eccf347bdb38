import { NO_WORDS } from '#app/question-types/localised.ts';

import type { PublishedSection } from './published-quiz.server.ts';
import { pinName, pinnedWork, poolsOf, type QuizBank } from './quiz-bank.ts';
import { bankEntries, bySection } from './quiz-entries.ts';
import type { SectionEntry } from './quiz-entry.ts';
import type { QuestionWork, QuizEntry } from './quiz-work.ts';

/** A question as a version of a quiz keeps it. */
export type PlannedQuestion = {
  work: QuestionWork;
  slot: number;
  /** Of the bank; null: written for the quiz. */
  questionVersionId: string | null;
};

/**
 * What a quiz is published as: its sections with their slots, and the questions that may be taken for each slot. A
 * question asked of everybody is a slot of its own; a draw is one with all that it may choose from.
 * @param works of every version that is drawn from, by id
 */
export function quizPlan(
  entries: readonly QuizEntry[],
  bank: QuizBank,
  works: ReadonlyMap<string, QuestionWork>,
): { sections: PublishedSection[]; questions: PlannedQuestion[] } {
  const pools = poolsOf(entries, bank);
  const questions: PlannedQuestion[] = [];
  let slot = 0;
  const sections = bySection(entries).map(({ section, entries }) => ({
    ...headOf(section),
    slots: entries.map((entry) => {
      slot++;
      questions.push(...asked(entry).map((question) => ({ ...question, slot })));
      return { slot, take: entry.kind === 'draw' ? entry.count : 1 };
    }),
  }));
  return { sections, questions };

  function asked(entry: Exclude<QuizEntry, SectionEntry>): Omit<PlannedQuestion, 'slot'>[] {
    switch (entry.kind) {
      case 'bank': {
        const work = pinnedWork(entry, bank);
        const questionVersionId = bank.pinned.get(pinName(entry))?.versionId ?? null;
        return work ? [{ work, questionVersionId }] : [];
      }
      case 'draw':
        return (pools.get(entry.key) ?? []).flatMap(({ versionId }) => {
          const work = works.get(versionId);
          if (!work) return [];
          return [{ work: { ...work, points: entry.points }, questionVersionId: versionId }];
        });
      default:
        return [{ work: entry, questionVersionId: null }];
    }
  }
}

/** A quiz that is not divided is one section without a title. */
function headOf(section: SectionEntry | null): Omit<PublishedSection, 'slots'> {
  if (!section) return { title: NO_WORDS, introduction: NO_WORDS, timeLimitMinutes: null };
  const { title, introduction, timeLimitMinutes } = section;
  return { title, introduction, timeLimitMinutes };
}

/** The versions of the bank that a quiz asks or may ask. */
export function versionsTaken(entries: readonly QuizEntry[], bank: QuizBank): string[] {
  const pinned = bankEntries(entries).flatMap(
    (entry) => bank.pinned.get(pinName(entry))?.versionId ?? [],
  );
  return [...new Set([...pinned, ...versionsDrawn(entries, bank)])];
}

/** The versions of the bank that a quiz draws from. */
export function versionsDrawn(entries: readonly QuizEntry[], bank: QuizBank): string[] {
  const pools = [...poolsOf(entries, bank).values()].flat();
  return [...new Set(pools.map(({ versionId }) => versionId))];
}
