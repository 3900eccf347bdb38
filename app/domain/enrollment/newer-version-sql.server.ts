import { openOffering } from './open-offering-sql.server.ts';

type Aliases = { enrollment: string; offering: string; version: string; course: string };

/**
 * Expression: the newer version that somebody under way may come over to, as `{id, offeringId, answered}`; null when
 * there is none. Only who learns at their own pace is asked, and only while the newer version takes people.
 * `answered`: the learner has said that they stay. Costs nothing where the version taken is the current one.
 * @param alias those of the rows of the enrollment, its offering, the version taken and the course
 */
export function newerVersion(alias: Aliases): string {
  const { enrollment, offering, version, course } = alias;
  return `
    CASE WHEN ${course}."currentVersionId" <> ${version}.id AND ${offering}.kind = 'self_paced'
          AND ${course}."archivedAt" IS NULL AND ${enrollment}.status IN ('enrolled', 'in_progress')
    THEN (SELECT json_build_object('id', newer.id, 'offeringId', newer."offeringId",
                   'answered', EXISTS (SELECT 1 FROM "VersionChoice" said
                                        WHERE said."enrollmentId" = ${enrollment}.id
                                          AND said."versionId" = newer.id))
            FROM (SELECT offered.id, ${openOffering(course)} AS "offeringId"
                    FROM "CourseVersion" offered
                   WHERE offered.id = ${course}."currentVersionId" AND offered."offersMove"
                     AND offered.version > ${version}.version) newer
           WHERE newer."offeringId" IS NOT NULL)
    END`;
}

export type NewerVersion = { id: string; offeringId: string; answered: boolean };
