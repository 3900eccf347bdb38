import { isGivenTo } from '#app/domain/assessment/terms-sql.server.ts';
import { runIn, type Tx } from '#app/platform/db.server.ts';
import type { StoredEvent } from '#app/platform/event-types.ts';
import type { Localised } from '#app/platform/i18n.ts';

import type { Notice } from './notices.server.ts';
import type { Recipient } from './recipients.server.ts';

/** Other conditions of a quiz were given: to everybody in the course for whom they are. */
export function accommodationGivenNotice(
  tx: Tx,
  { subjectId }: StoredEvent<'accommodation.given'>,
): Promise<Notice | null> {
  return toWhomItIsFor(tx, subjectId, 'accommodationGiven');
}

/** They were ended: to everybody in the course for whom they were. */
export function accommodationEndedNotice(
  tx: Tx,
  { subjectId }: StoredEvent<'accommodation.ended'>,
): Promise<Notice | null> {
  return toWhomItIsFor(tx, subjectId, 'accommodationEnded');
}

/** What holds now says the page of the quiz, to which each is led in the own enrollment. */
async function toWhomItIsFor(
  tx: Tx,
  accommodationId: string,
  kind: 'accommodationGiven' | 'accommodationEnded',
): Promise<Notice | null> {
  const people = await runIn(tx)<Person>(PEOPLE, [accommodationId]);
  const [first] = people;
  if (!first) return null;
  return {
    kind,
    params: { course: first.course, item: first.item },
    to: people.map(({ accountId, email, name, language, path }) => ({
      ...{ accountId, email, name, language, path },
    })),
  };
}

type Person = Recipient & { path: string; course: Localised; item: Localised };

const PEOPLE = `
  SELECT DISTINCT ON (a.id) a.id AS "accountId", a.email, p.name,
         CASE a.locale WHEN 'en' THEN 'en' ELSE 'id' END AS language,
         '/learn/' || e.id || '/quiz/' || i.id AS path, c.title AS course, i.title AS item
    FROM "Accommodation" g
    JOIN "Course" c ON c.id = g."courseId"
    JOIN "CourseVersion" v ON v."courseId" = c.id
    JOIN "Module" m ON m."versionId" = v.id
    JOIN "CourseItem" i ON i."moduleId" = m.id AND i.key = g."itemKey"
    JOIN "Offering" o ON o."courseVersionId" = v.id
    JOIN "Enrollment" e ON e."offeringId" = o.id AND e.status IN ('enrolled', 'in_progress')
    JOIN "Employee" p ON p.id = e."employeeId" AND p."archivedAt" IS NULL
    JOIN "Account" a ON a."employeeId" = p.id AND a."disabledAt" IS NULL
   WHERE g.id = $1::uuid AND ${isGivenTo('g', 'e')}
   ORDER BY a.id, e.id DESC`;
