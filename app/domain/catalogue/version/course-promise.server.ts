import type { CourseFacts } from '#app/domain/catalogue/course-content.ts';
import { runIn, type Tx } from '#app/platform/db.server.ts';
import type { Localised } from '#app/platform/i18n.ts';

import { PROMISED_MINUTES } from './promised-minutes-sql.server.ts';

/** What completing a version of a course is worth. */
export type CoursePromise = {
  courseId: string;
  outcomes: CourseFacts['outcomes'];
  credit: {
    title: Localised;
    provider: string;
    formId: number;
    minutes: number;
  };
};

/**
 * What the version somebody took promised when it was published, whatever the course says now.
 * @param offeringId the run of that version
 */
export async function coursePromise(tx: Tx, offeringId: string): Promise<CoursePromise> {
  const [promise] = await runIn(tx)<CoursePromise>(PROMISE, [offeringId]);
  if (!promise) throw new Error(`The offering ${offeringId} is of no version.`);
  return promise;
}

const PROMISE = `
  SELECT v."courseId", v.content #> '{facts,outcomes}' AS outcomes,
         json_build_object('title', v.content #> '{facts,title}', 'provider', v.content #> '{facts,provider}',
                           'formId', v.content #> '{facts,formId}', 'minutes', ${PROMISED_MINUTES('v')}) AS credit
    FROM "Offering" o JOIN "CourseVersion" v ON v.id = o."courseVersionId"
   WHERE o.id = $1::uuid`;
