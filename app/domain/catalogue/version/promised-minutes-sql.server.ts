/**
 * Expression: the learning time that completing a version credits, in minutes: what its author said, else the sum of
 * its required items.
 * @param version the row's name of "CourseVersion" in the statement
 */
export const PROMISED_MINUTES = (version: string) =>
  `coalesce((${version}.content #>> '{facts,credited,minutes}')::int,
            (SELECT coalesce(sum(promised.minutes), 0)::int
               FROM "Module" of_version JOIN "CourseItem" promised ON promised."moduleId" = of_version.id
              WHERE of_version."versionId" = ${version}.id AND promised.required))`;
