import { ACCOUNT_NAME } from '#app/domain/catalogue/account-name-sql.server.ts';
import type { CourseReportHead } from '#app/domain/assessment/gradebook/course-report-head.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { type PublishedQuiz, publishedQuiz } from '#app/domain/questions/published-quiz.server.ts';
import { row, rows } from '#app/platform/db.server.ts';
import type { Localised } from '#app/platform/i18n.ts';

import type { Given, Scope, ScopeKind } from './accommodation-form.ts';
import { reachOf } from './accommodation-reach.server.ts';
import { findRecipients, type Recipient, recipientOf } from './find-recipients.server.ts';
import { GIVEN_WITHIN_REACH } from './give-accommodation.server.ts';

export type GivenAccommodation = Given & {
  id: string;
  kind: ScopeKind;
  name: string;
  createdAt: Date;
  createdBy: string | null;
  endedAt: Date | null;
  /** The reader may end it. */
  mayEnd: boolean;
};

export type AccommodationsView = {
  head: CourseReportHead;
  title: Localised;
  /** What holds without any. */
  rules: Pick<PublishedQuiz, 'timeLimitMinutes' | 'attemptsAllowed' | 'opensAt' | 'closesAt'>;
  /** It is in what the studio shows of the course, where it can be written. */
  inStudio: boolean;
  /** Those in force first, the latest on top. People out of reach are not among them. */
  given: GivenAccommodation[];
  /** The reader may give to offerings and to everybody. */
  groups: boolean;
  found: Recipient[];
  chosen: Recipient | null;
};

const SHOWN = 200;

/**
 * What was given of a quiz, and to whom something could be given.
 * @param asked words to find people, units and offerings by, and whom was chosen
 * @throws not found for whoever does not write the course, where it has no such quiz, and for a choice out of reach
 */
export async function accommodationsView(
  actor: Actor,
  { courseId, itemKey }: { courseId: string; itemKey: string },
  asked: { q: string; scope: Scope | null },
): Promise<AccommodationsView> {
  const reach = await reachOf(actor, courseId, itemKey);
  const [given, found, chosen, quiz, written] = await Promise.all([
    rows<GivenAccommodation>('accommodations', LIST, [...reach.values, itemKey, SHOWN]),
    asked.q ? findRecipients(reach, asked.q) : [],
    asked.scope ? recipientOf(reach, asked.scope) : null,
    publishedQuiz(reach.newestQuizVersionId),
    row('accommodated-item', WRITTEN, [courseId, itemKey]),
  ]);
  const { timeLimitMinutes, attemptsAllowed, opensAt, closesAt } = quiz;
  return {
    head: reach.head,
    title: reach.title,
    rules: { timeLimitMinutes, attemptsAllowed, opensAt, closesAt },
    inStudio: written !== null,
    given,
    groups: reach.groups,
    found,
    chosen,
  };
}

const WRITTEN = `
  SELECT 1
    FROM "Course" c
    LEFT JOIN "CourseDraft" d ON d."courseId" = c.id
    LEFT JOIN "CourseVersion" v ON v.id = c."currentVersionId"
   WHERE c.id = $1::uuid
     AND coalesce(d.content, v.content) @? format('$.modules[*].items[*] ? (@.key == "%s")', $2::uuid)::jsonpath`;

// Groups are seen also by those who may not give to them: they hold for their people, and name nobody.
const LIST = `
  SELECT g.id, g."timePercent", g."extraTries", g."opensAt", g."closesAt", g."createdAt", g."endedAt",
         CASE WHEN g."employeeId" IS NOT NULL THEN 'person' WHEN g."unitId" IS NOT NULL THEN 'unit'
              WHEN g."offeringId" IS NOT NULL THEN 'offering' ELSE 'all' END AS kind,
         coalesce(w.name, t.name, o.code, '') AS name,
         ${ACCOUNT_NAME('g."createdById"')} AS "createdBy",
         g."endedAt" IS NULL AND ${GIVEN_WITHIN_REACH} AS "mayEnd"
    FROM "Accommodation" g
    LEFT JOIN "Employee" w ON w.id = g."employeeId"
    LEFT JOIN "Unit" t ON t.id = g."unitId"
    LEFT JOIN "Offering" o ON o.id = g."offeringId"
   WHERE g."courseId" = $1::uuid AND g."itemKey" = $5::uuid
     AND (g."employeeId" IS NULL OR ${GIVEN_WITHIN_REACH})
   ORDER BY g."endedAt" IS NOT NULL, g."createdAt" DESC, g.id
   LIMIT $6`;
