import { openSession } from '#app/domain/identity/sessions.server.ts';
import { rows } from '#app/platform/db.server.ts';
import { sessionCookie } from '#app/platform/session-cookie.server.ts';
import type { Pool } from 'undici';

import { Visitor } from './load.ts';

/** A signed-in learner of the first course of the workload, and where its quiz is for them. */
export type QuizVisitor = { visitor: Visitor; start: string; enrollmentId: string };

/** Learners with a session each, opened before any clock runs. */
export async function quizVisitors(
  origin: string,
  pool: Pool,
  count: number,
): Promise<QuizVisitor[]> {
  const found = await rows<{ accountId: string; enrollmentId: string; itemId: string }>(
    'bench-quiz-visitors',
    LEARNERS,
    [count],
  );
  if (found.length < count) throw new Error(`Only ${found.length} learners have a quiz.`);
  return Promise.all(
    found.map(async ({ accountId, enrollmentId, itemId }) => {
      const token = await openSession(accountId, { address: '', userAgent: 'bench', token: null });
      return {
        visitor: new Visitor(origin, pool, await sessionCookie(token)),
        start: `/learn/${enrollmentId}/quiz/${itemId}`,
        enrollmentId,
      };
    }),
  );
}

const LEARNERS = `
  SELECT a.id AS "accountId", e.id AS "enrollmentId", i.id AS "itemId"
    FROM "CourseItem" i
    JOIN "Module" m ON m.id = i."moduleId"
    JOIN "Offering" o ON o."courseVersionId" = m."versionId"
    JOIN "Enrollment" e ON e."offeringId" = o.id AND e.status IN ('enrolled', 'in_progress')
    JOIN "Account" a ON a."employeeId" = e."employeeId"
   WHERE i.kind = 'quiz'
   ORDER BY e.id LIMIT $1`;

/** The questions of a page as its HTML shows them: id, number of the answer shown, ids of the choices. */
export function questionsOn(html: string) {
  return [...html.matchAll(/name="n\.([0-9a-f-]{36})" value="(\d+)"/g)].map(
    ([, id = '', base]) => ({
      id,
      base: Number(base),
      choices: [...html.matchAll(new RegExp(`name="q\\.${id}"[^>]*value="([^"]+)"`, 'g'))].map(
        ([, choice = '']) => choice,
      ),
    }),
  );
}

export function must(held: boolean, what: string): void {
  if (!held) throw new Error(`Check failed: ${what}`);
}
