import type { Actor } from '#app/domain/organisation/actor.ts';
import { correctionCount } from '#app/domain/questions/key-correction.server.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Localised } from '#app/platform/i18n.ts';

import type { Answer } from './answer.ts';
import type { SectionTimes } from './attempt-way.ts';
import type { Check } from './checks.ts';
import type { Layout } from './layout.ts';

/** Where an attempt is in the URL. All three must agree, or there is no such attempt. */
export type AttemptPath = { enrollmentId: string; courseItemId: string; attemptId: string };

/** The answer that counts of each question, with its number. */
export type SavedAnswers = Partial<Record<string, { sequence: number; answer: Answer }>>;

export type OwnAttempt = {
  id: string;
  number: number;
  quizVersionId: string;
  layout: Layout;
  startedAt: Date;
  dueAt: Date | null;
  submittedAt: Date | null;
  title: Localised;
  answers: SavedAnswers;
  /** When the last answer arrived. */
  savedAt: Date | null;
  page: number;
  sectionTimes: SectionTimes | null;
  /** In the order of the tries. */
  checks: Check[];
  /** How often keys of the quiz version were set right. */
  corrections: number;
};

/** An attempt of the actor with what has been answered so far, in one statement. Nobody else's can be found. */
export async function ownAttempt(actor: Actor, path: AttemptPath): Promise<OwnAttempt> {
  const values = [path.attemptId, path.enrollmentId, path.courseItemId, actor.employeeId];
  const found = await row<OwnAttempt>('own-attempt', READ, values);
  if (!found) throw notFound();
  return found;
}

/** Expression: the checks of an attempt as JSON. */
export function checksOf(attemptId: string): string {
  return `(SELECT coalesce(json_agg(json_build_object('questionId', k."questionId", 'try', k.try,
                                                      'answer', k.answer, 'share', k.share) ORDER BY k.try), '[]')
             FROM "AttemptCheck" k WHERE k."attemptId" = ${attemptId})`;
}

const READ = `
  SELECT a.id, a.number, a."quizVersionId", a.layout, a."startedAt", a."dueAt", a."submittedAt", i.title,
         coalesce(x.answers, '{}') AS answers, x."savedAt", a.page, a."sectionTimes",
         ${checksOf('a.id')} AS checks, ${correctionCount('a."quizVersionId"')} AS corrections
    FROM "Attempt" a
    JOIN "Enrollment" e ON e.id = a."enrollmentId"
    JOIN "CourseItem" i ON i.id = a."courseItemId"
   CROSS JOIN LATERAL (
         SELECT json_object_agg(l."questionId", json_build_object('sequence', l.sequence, 'answer', l.answer))
                  AS answers,
                max(l."receivedAt") AS "savedAt"
           FROM (SELECT DISTINCT ON ("questionId") "questionId", sequence, answer, "receivedAt"
                   FROM "AttemptAnswer" WHERE "attemptId" = a.id
                  ORDER BY "questionId", sequence DESC) l) x
   WHERE a.id = $1 AND a."enrollmentId" = $2 AND a."courseItemId" = $3 AND e."employeeId" = $4`;
