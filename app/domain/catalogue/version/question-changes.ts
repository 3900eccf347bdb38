import { canonical } from '#app/domain/catalogue/fingerprint.ts';
import type { QuestionWork, QuizWork } from '#app/domain/questions/quiz-work.ts';

export type QuestionPart = 'kind' | 'stem' | 'answer' | 'explanation' | 'points' | 'competency';

/** One question that is not in both quizzes as it is in the other. */
export type QuestionChange = {
  change: 'new' | 'gone' | 'changed';
  /** Its number: where it stands now; of one that is gone, where it stood. */
  at: number;
  before: QuestionWork | null;
  after: QuestionWork | null;
  /** What is said otherwise of one that is in both. */
  parts: QuestionPart[];
};

/** What has become of the questions of a quiz, in the order of the later one; those that are gone at the end. */
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

function changedParts(before: QuestionWork, after: QuestionWork): QuestionPart[] {
  const [former, later] = [partsOf(before), partsOf(after)];
  const names = Object.keys(former) as QuestionPart[];
  return names.filter((name) => canonical(former[name]) !== canonical(later[name]));
}

function partsOf(question: QuestionWork): Record<QuestionPart, unknown> {
  const { kind, stem, explanation, points, competencyId, level } = question;
  const beside = { key: null, kind: null, stem: null, explanation: null, points: null };
  const answer = { ...question, ...beside, competencyId: null, level: null };
  return { kind, stem, answer, explanation, points, competency: [competencyId, level] };
}
