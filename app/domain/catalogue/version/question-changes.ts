import { canonical } from '#app/domain/catalogue/fingerprint.ts';
import { isQuestion } from '#app/domain/questions/quiz-entries.ts';
import type { QuizEntry, QuizWork } from '#app/domain/questions/quiz-work.ts';

export type QuestionPart =
  | 'kind'
  | 'stem'
  | 'answer'
  | 'explanation'
  | 'points'
  | 'competency'
  | 'difficulty'
  | 'pictures'
  | 'title'
  | 'introduction'
  | 'timeLimit'
  | 'version'
  | 'count'
  | 'from';

/** One entry that is not in both quizzes as it is in the other. */
export type QuestionChange = {
  change: 'new' | 'gone' | 'changed';
  /** Its number: where it stands now; of one that is gone, where it stood. */
  at: number;
  before: QuizEntry | null;
  after: QuizEntry | null;
  /** What is said otherwise of one that is in both. */
  parts: QuestionPart[];
};

/** What has become of the entries of a quiz, in the order of the later one; those that are gone at the end. */
export function questionChanges(before: QuizWork, after: QuizWork): QuestionChange[] {
  const known = new Map(before.questions.map((question) => [question.key, question]));
  const left = new Set(after.questions.map(({ key }) => key));
  const there = after.questions.flatMap((question, index): QuestionChange[] => {
    const former = known.get(question.key) ?? null;
    const parts = former ? changedParts(former, question) : [];
    if (former && parts.length === 0) return [];
    const change = former ? 'changed' : 'new';
    return [{ change, at: index + 1, before: former, after: question, parts }];
  });
  const gone = before.questions.flatMap((question, index): QuestionChange[] =>
    left.has(question.key)
      ? []
      : [{ change: 'gone', at: index + 1, before: question, after: null, parts: [] }],
  );
  return [...there, ...gone];
}

function changedParts(before: QuizEntry, after: QuizEntry): QuestionPart[] {
  // Written for the quiz, then taken from the bank: another thing in its place.
  if (isQuestion(before) !== isQuestion(after)) return ['kind'];
  const [former, later] = [partsOf(before), partsOf(after)];
  const names = Object.keys(later) as QuestionPart[];
  return names.filter((name) => canonical(former[name]) !== canonical(later[name]));
}

function partsOf(entry: QuizEntry): Partial<Record<QuestionPart, unknown>> {
  switch (entry.kind) {
    case 'section': {
      const { kind, title, introduction, timeLimitMinutes } = entry;
      return { kind, title, introduction, timeLimit: timeLimitMinutes };
    }
    case 'bank': {
      const { kind, questionId, version, points } = entry;
      return { kind, version: [questionId, version], points };
    }
    case 'draw': {
      const { kind, count, points, from } = entry;
      return { kind, count, points, from };
    }
    default: {
      const { kind, stem, explanation, points, competencyId, level, difficulty, pictures } = entry;
      const beside = { key: null, kind: null, stem: null, explanation: null, points: null };
      const measured = { competencyId: null, level: null, difficulty: null, pictures: null };
      return {
        ...{ kind, stem, explanation, points },
        answer: { ...entry, ...beside, ...measured },
        competency: [competencyId, level],
        difficulty: difficulty ?? null,
        pictures: pictures ?? [],
      };
    }
  }
}
