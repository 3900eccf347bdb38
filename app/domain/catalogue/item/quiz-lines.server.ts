import { fingerprint } from '#app/domain/catalogue/fingerprint.ts';
import { pinName, pinnedWork, type QuizBank } from '#app/domain/questions/quiz-bank.ts';
import { quizBank } from '#app/domain/questions/quiz-bank.server.ts';
import type { DrawEntry, SectionEntry } from '#app/domain/questions/quiz-entry.ts';
import { quizProblems, unsaidIn } from '#app/domain/questions/quiz-problem.ts';
import type { QuizEntry, QuizWork } from '#app/domain/questions/quiz-work.ts';
import { pool, runOn } from '#app/platform/db.server.ts';
import type { Language, Localised } from '#app/platform/i18n.ts';
import { NO_WORDS } from '#app/question-types/localised.ts';
import { pointsOf } from '#app/question-types/points-of.ts';
import type { QuestionKind } from '#app/question-types/rules-of.ts';

type Line = {
  key: string;
  words: Localised;
  /** Something is missing before it can be published. */
  unfinished: boolean;
};

/** An entry of a quiz among the others. `points`: what it is out of, all questions of a draw together. */
export type QuizLine = Line &
  (
    | { kind: 'question'; question: QuestionKind; points: number }
    | ({ kind: 'section' } & Pick<SectionEntry, 'timeLimitMinutes'>)
    | BankLine
    | ({ kind: 'draw'; points: number; fitting: number } & Pick<DrawEntry, 'count' | 'from'>)
  );

type BankLine = {
  kind: 'bank';
  questionId: string;
  version: number;
  /** Null: it is no longer there. */
  question: QuestionKind | null;
  points: number;
  /** What the author gives for it, whether or not it can earn that. */
  worth: number;
  /** Fingerprint of the entry. */
  seen: string;
  /** Number of a later version that has been approved. */
  newer: number | null;
};

/** The entries of a quiz with what the bank says of them now. */
export async function quizLines(
  quiz: QuizWork,
  languages: readonly Language[],
): Promise<QuizLine[]> {
  const { questions } = quiz;
  const bank = await quizBank(runOn(pool), questions, languages);
  const problems = quizProblems(quiz, unsaidIn(languages), bank);
  const unfinished = new Set(problems.map(({ question }) => question));
  return questions.map((entry, at) => ({
    ...lineOf(entry, bank),
    key: entry.key,
    unfinished: unfinished.has(at + 1),
  }));
}

type Said<L> = L extends unknown ? Omit<L, 'key' | 'unfinished'> : never;

function lineOf(entry: QuizEntry, bank: QuizBank): Said<QuizLine> {
  switch (entry.kind) {
    case 'section': {
      const { kind, title, timeLimitMinutes } = entry;
      return { kind, words: title, timeLimitMinutes };
    }
    case 'bank': {
      const { kind, questionId, version } = entry;
      const pinned = bank.pinned.get(pinName(entry));
      const work = pinnedWork(entry, bank);
      const approved = pinned?.approved ?? 0;
      return {
        ...{ kind, questionId, version },
        words: work?.stem ?? NO_WORDS,
        question: work?.kind ?? null,
        points: work ? pointsOf(work) : 0,
        worth: entry.points,
        seen: fingerprint(entry),
        newer: !pinned?.retired && approved > version ? approved : null,
      };
    }
    case 'draw': {
      const { kind, key, count, from, points } = entry;
      const fitting = bank.pools.get(key)?.length ?? 0;
      return { kind, words: NO_WORDS, count, from, points: count * points, fitting };
    }
    default:
      return { kind: 'question', question: entry.kind, words: entry.stem, points: pointsOf(entry) };
  }
}
