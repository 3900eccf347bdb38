import {
  learnerScope,
  visibleLearner,
} from '#app/domain/assessment/gradebook/course-report-head.server.ts';
import { withKeys } from '#app/domain/assessment/corrected-quiz.server.ts';
import { keyedQuiz } from '#app/domain/assessment/keyed-quiz.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import type { KeyChange } from '#app/domain/questions/key-change.ts';
import { keyCorrections } from '#app/domain/questions/key-correction.server.ts';
import { rows } from '#app/platform/db.server.ts';
import { rowsById } from '#app/platform/rows-by-id.server.ts';

import type { AskedCorrection } from './asked-correction.ts';
import { changeOf } from './correct-key.server.ts';
import type { QuestionToCorrect } from './question-to-correct.server.ts';
import { type GradedAttempt, isChanged, type Regraded, regraded } from './regraded.server.ts';

/** Somebody whose result would be another one. */
export type ChangedResult = {
  attemptId: string;
  name: string;
  titlePrefix: string | null;
  titleSuffix: string | null;
  unit: string;
  number: number;
  /** In basis points; null while answers wait for their markers. */
  from: number | null;
  to: number | null;
  passedBefore: boolean | null;
  passedAfter: boolean | null;
  passKept: boolean;
};

export type CorrectionPreview = {
  /** Attempts that were handed in. */
  attempts: number;
  changed: number;
  higher: number;
  lower: number;
  /** Passes that would be gained, and those that would be lost and are kept. */
  gained: number;
  kept: number;
  /** Attempts whose answers still wait for a marker: their result comes later. */
  waiting: number;
  /** Those whom the actor may see; at most MOST_SHOWN. */
  people: ChangedResult[];
};

export const MOST_SHOWN = 100;

/** Who would change from what to what. Nothing is written. */
export async function previewCorrection(
  actor: Actor,
  found: QuestionToCorrect,
  asked: AskedCorrection,
): Promise<CorrectionPreview> {
  const change = changeOf(found, asked);
  const { quizVersionId } = found.chosen;
  const [quiz, holding, ids] = await Promise.all([
    keyedQuiz(quizVersionId),
    keyCorrections(quizVersionId, found.seen),
    rows<{ id: string }>('attempts-to-preview', IDS, [quizVersionId]),
  ]);
  const keys = new Map<string, KeyChange>(holding).set(found.question.id, change);
  const corrected = withKeys(quiz, keys);
  const preview: CorrectionPreview = {
    ...{
      attempts: ids.length,
      changed: 0,
      higher: 0,
      lower: 0,
      gained: 0,
      kept: 0,
      waiting: 0,
    },
    people: [],
  };
  const scope = learnerScope(actor, found.head);
  for await (const attempts of rowsById<Stored>('attempts-previewed', ATTEMPTS, ids, scope))
    for (const attempt of attempts) count(preview, attempt, regraded(attempt, corrected));
  return preview;
}

function count(preview: CorrectionPreview, attempt: Stored, after: Regraded): void {
  if (after.awaiting > 0) preview.waiting++;
  if (!isChanged(attempt, after)) return;
  preview.changed++;
  if ((after.score ?? 0) > (attempt.score ?? 0)) preview.higher++;
  if ((after.score ?? 0) < (attempt.score ?? 0)) preview.lower++;
  if (after.passed && !attempt.passed) preview.gained++;
  if (after.passKept) preview.kept++;
  if (!attempt.visible || preview.people.length === MOST_SHOWN) return;
  const { id, name, titlePrefix, titleSuffix, unit, number, score, passed } = attempt;
  preview.people.push({
    ...{ attemptId: id, name, titlePrefix, titleSuffix, unit, number },
    ...{ from: score, to: after.score, passedBefore: passed, passedAfter: after.passed },
    passKept: after.passKept,
  });
}

type Stored = GradedAttempt &
  Pick<ChangedResult, 'name' | 'titlePrefix' | 'titleSuffix' | 'unit' | 'number'> & {
    id: string;
    visible: boolean;
  };

const IN_ORDER = 'ORDER BY p.name, p.id, a.number';

const IDS = `
  SELECT a.id
    FROM "Attempt" a
    JOIN "Enrollment" e ON e.id = a."enrollmentId"
    JOIN "Employee" p ON p.id = e."employeeId"
   WHERE a."quizVersionId" = $1::uuid AND a."submittedAt" IS NOT NULL AND a.marks IS NOT NULL
   ${IN_ORDER}`;

const ATTEMPTS = `
  SELECT a.id, a.layout, a.marks, a.points, a."pointsOutOf", a.score, a.passed, a."passKept", a.awaiting, a.number,
         p.name, p."titlePrefix", p."titleSuffix", u.name AS unit, ${visibleLearner(2)} AS visible
    FROM "Attempt" a
    JOIN "Enrollment" e ON e.id = a."enrollmentId"
    JOIN "Employee" p ON p.id = e."employeeId"
    JOIN "Unit" u ON u.id = p."unitId"
   WHERE a.id = ANY ($1::uuid[])
   ${IN_ORDER}`;
