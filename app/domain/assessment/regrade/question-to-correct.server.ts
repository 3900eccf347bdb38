import { type QuizParts, quizParts } from '#app/domain/assessment/results/quiz-part.server.ts';
import { contentItems } from '#app/domain/catalogue/content-items.ts';
import type { CourseContent } from '#app/domain/catalogue/course-content.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { correctionCount, keyCorrections } from '#app/domain/questions/key-correction.server.ts';
import type { KeyChangeKind } from '#app/domain/questions/key-change.ts';
import type { QuestionContent, QuestionKey } from '#app/domain/questions/question.ts';
import { type QuestionWork, questionWorkSchema } from '#app/domain/questions/quiz-work.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { type QuestionKind, rulesOf } from '#app/question-types/rules-of.ts';

import { isPublishedOf } from './changed-key.ts';
import { REGRADE_TASK } from './regrade-task.ts';

export type CorrectionPlace = { courseId: string; key: string; questionId: string };

export type QuestionToCorrect = QuizParts & {
  question: {
    id: string;
    /** Of its quiz version, from one. */
    position: number;
    kind: QuestionKind;
    points: number;
    content: QuestionContent;
    explanation: Localised;
  };
  /** The key that holds now, and what holds instead of one. */
  holding: QuestionKey;
  rule: Exclude<KeyChangeKind, 'key'> | null;
  /** As its author wrote it, with the latest key that it was given; null where no key can be written, or it is not found any more. */
  work: QuestionWork | null;
  /** How often keys of its quiz version were set right. */
  seen: number;
  /** Of this question, the latest first. */
  history: { kind: KeyChangeKind; reason: string; at: Date; by: string | null }[];
  /** Attempts that were handed in, and those under way. */
  attempts: number;
  open: number;
  /** Attempts that are being graded anew, in percent; null: none. */
  progress: number | null;
};

/**
 * A published question whose key somebody wants to set right.
 * @throws not found for whoever does not write the course, and where it has no such question
 */
export async function questionToCorrect(
  actor: Actor,
  { courseId, key, questionId }: CorrectionPlace,
): Promise<QuestionToCorrect> {
  const parts = await quizParts(actor, { courseId, key, version: null });
  const versions = parts.parts.map(({ quizVersionId }) => quizVersionId);
  const found = await row<Stored>('question-to-correct', QUESTION, [
    questionId,
    versions,
    REGRADE_TASK,
    key,
  ]);
  const chosen = parts.parts.find(({ quizVersionId }) => quizVersionId === found?.quizVersionId);
  if (!found || !chosen) throw notFound();
  const { seen, corrected, bankWork, document, history, attempts, open, progress, ...stored } =
    found;
  const holds = (await keyCorrections(chosen.quizVersionId, seen)).get(questionId);
  const { id, position, kind, points, content, explanation } = stored;
  return {
    ...parts,
    chosen,
    question: { id, position, kind, points, content, explanation },
    holding: holds?.kind === 'key' ? holds.key : stored.key,
    rule: holds && holds.kind !== 'key' ? holds.kind : null,
    work: rulesOf(kind).manual ? null : workOf(stored, [corrected, bankWork], document, key),
    seen,
    history: history.map((one) => ({ ...one, at: new Date(one.at) })),
    attempts,
    open,
    progress,
  };
}

type Stored = QuestionToCorrect['question'] & {
  quizVersionId: string;
  key: QuestionKey;
  corrected: unknown;
  bankWork: unknown;
  document: CourseContent | null;
  seen: number;
  history: { kind: KeyChangeKind; reason: string; at: string; by: string | null }[];
  attempts: number;
  open: number;
  progress: number | null;
};

/**
 * Out of the latest correction of its key, else out of the bank or out of the course as it was published: the question
 * that this one was made of.
 */
function workOf(
  stored: { kind: QuestionKind; content: object; key: QuestionKey },
  kept: readonly unknown[],
  document: CourseContent | null,
  key: string,
): QuestionWork | null {
  const item = document && contentItems(document).find((one) => one.key === key);
  const written: unknown[] = item?.kind === 'quiz' ? item.quiz.questions : [];
  for (const one of [...kept.filter(Boolean), ...written]) {
    if ((one as { kind?: unknown }).kind !== stored.kind) continue;
    const parsed = questionWorkSchema.safeParse(one);
    if (parsed.success && sameStem(parsed.data, stored) && isPublishedOf(stored, parsed.data))
      return parsed.data;
  }
  return null;
}

function sameStem({ stem }: QuestionWork, { content }: { content: object }): boolean {
  const said = (content as QuestionContent).stem;
  return said.id === stem.id && said.en === stem.en;
}

const QUESTION = `
  SELECT q.id, q.position, q.kind, q.points, q.content, q.key, q.explanation, q."quizVersionId",
         (SELECT k.work FROM "KeyCorrection" k
           WHERE k."quizQuestionId" = q.id AND k.work IS NOT NULL ORDER BY k.number DESC LIMIT 1) AS corrected,
         (SELECT b.work FROM "QuestionVersion" b WHERE b.id = q."questionVersionId") AS "bankWork",
         (SELECT v.content FROM "CourseItem" i
            JOIN "Module" m ON m.id = i."moduleId" JOIN "CourseVersion" v ON v.id = m."versionId"
           WHERE i."quizVersionId" = q."quizVersionId" AND i.key = $4::uuid
           ORDER BY v.version DESC LIMIT 1) AS document,
         ${correctionCount('q."quizVersionId"')} AS seen,
         (SELECT coalesce(json_agg(json_build_object('kind', k.kind, 'reason', k.reason, 'at', k."createdAt",
                                                     'by', a.name) ORDER BY k.number DESC), '[]')
            FROM "KeyCorrection" k LEFT JOIN "Account" a ON a.id = k."createdById"
           WHERE k."quizQuestionId" = q.id) AS history,
         (SELECT count(*) FROM "Attempt" x
           WHERE x."quizVersionId" = q."quizVersionId" AND x."submittedAt" IS NOT NULL) AS attempts,
         (SELECT count(*) FROM "Attempt" x
           WHERE x."quizVersionId" = q."quizVersionId" AND x."submittedAt" IS NULL) AS open,
         (SELECT t.progress FROM "Task" t
           WHERE t.kind = $3 AND t.status IN ('queued', 'running')
             AND t.input->>'quizVersionId' = q."quizVersionId"::text
           ORDER BY t."createdAt" DESC LIMIT 1) AS progress
    FROM "QuizQuestion" q
   WHERE q.id = $1::uuid AND q."quizVersionId" = ANY ($2::uuid[])`;
