import type { Marks } from '#app/domain/assessment/grading.ts';
import type { AttemptPath } from '#app/domain/assessment/own-attempt.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { publishedQuiz, quizKey } from '#app/domain/questions/published-quiz.server.ts';
import { row } from '#app/platform/db.server.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { textOf } from '#app/question-types/hand-answer.ts';
import { rubricOfKey } from '#app/question-types/parts/rubric/rubric.ts';

import type { MarkedFile } from './marked-file.ts';
import type { Annotation } from './passage.ts';
import type { GivenMark } from './settle.ts';

/** A mark as its owner reads it: nobody's name stands on it. */
export type OwnMark = Pick<GivenMark, 'round' | 'points'> & {
  comment: string;
  annotations: Annotation[];
  /** The level reached of each criterion, with the percentage of its points that it earns. */
  levels: { criterion: Localised; level: Localised; percent: number }[];
};

export type OwnAppeal = {
  reason: string;
  decision: 'upheld' | 'refused' | null;
  answer: string;
};

/** What people did about a question of an attempt. */
export type HandMarks = {
  /** What the remarks are on. */
  text: string;
  marks: OwnMark[];
  appeals: OwnAppeal[];
  files: MarkedFile[];
};

/**
 * What markers gave the questions of an attempt of the actor's own, and what became of second looks, by question. Marks
 * only once the attempt is graded: whoever is still to mark must not hear of others by its owner.
 * @param shown whether the review shows marks; without, only the files are told
 */
export async function handMarks(
  actor: Actor,
  { attemptId }: AttemptPath,
  shown: boolean,
): Promise<Record<string, HandMarks>> {
  const values = [attemptId, actor.employeeId, shown];
  const found = await row<Stored>('own-hand-marks', OWN, values);
  if (!found) return {};
  const [keys, quiz] = await Promise.all([
    quizKey(found.quizVersionId),
    publishedQuiz(found.quizVersionId),
  ]);
  const kinds = new Map(quiz.questions.map(({ id, kind }) => [id, kind]));
  const said = (id: string) => {
    const kind = kinds.get(id);
    return kind ? textOf(kind, found.given?.[id]?.answer ?? []) : '';
  };
  const of: Record<string, HandMarks> = {};
  const at = (id: string) => (of[id] ??= { text: said(id), marks: [], appeals: [], files: [] });
  for (const { questionId, rubric, ...mark } of found.marks) {
    const criteria = rubricOfKey(keys.get(questionId)?.key ?? {});
    const levels = criteria.flatMap(({ id, text, levels }) => {
      const level = levels.find((one) => one.id === rubric[id]);
      return level ? [{ criterion: text, level: level.text, percent: level.percent }] : [];
    });
    at(questionId).marks.push({ ...mark, levels });
  }
  for (const { questionId, ...appeal } of found.appeals) at(questionId).appeals.push(appeal);
  for (const { questionId, ...file } of found.files) at(questionId).files.push(file);
  return of;
}

type Of<T> = T & { questionId: string };
type Stored = {
  quizVersionId: string;
  given: Marks | null;
  marks: Of<Omit<OwnMark, 'levels'> & { rubric: Record<string, string> }>[];
  appeals: Of<OwnAppeal>[];
  files: Of<MarkedFile>[];
};

const OWN = `
  SELECT s."quizVersionId", s.marks AS given,
         (SELECT coalesce(json_agg(json_build_object('questionId', x."questionId", 'round', x.round,
                   'points', x.points, 'rubric', x.rubric, 'comment', x.comment,
                   'annotations', x.annotations) ORDER BY x."markedAt", x.id), '[]')
            FROM "AnswerMark" x WHERE x."attemptId" = s.id AND s.score IS NOT NULL AND $3::boolean) AS marks,
         (SELECT coalesce(json_agg(json_build_object('questionId', o."questionId", 'reason', o.reason,
                   'decision', o.decision, 'answer', o.answer) ORDER BY o."openedAt"), '[]')
            FROM "Appeal" o WHERE o."attemptId" = s.id AND $3::boolean) AS appeals,
         (SELECT coalesce(json_agg(json_build_object('questionId', y."questionId", 'id', y.id,
                   'name', y.name, 'size', f.size) ORDER BY y.id), '[]')
            FROM "AttemptFile" y JOIN "StoredFile" f ON f.hash = y."fileHash"
           WHERE y."attemptId" = s.id) AS files
    FROM "Attempt" s
    JOIN "Enrollment" e ON e.id = s."enrollmentId"
   WHERE s.id = $1 AND e."employeeId" = $2`;
