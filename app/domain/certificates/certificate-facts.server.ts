import { PROMISED_MINUTES } from '#app/domain/catalogue/version/promised-minutes-sql.server.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import type { SettingValue } from '#app/domain/settings/settings.ts';
import type { Day } from '#app/platform/clock.ts';
import { row } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import type { Localised } from '#app/platform/i18n.ts';

import { AWARDS } from './awards-sql.server.ts';
import { birthDateOf } from './birth-date.ts';
import type { CertificateData } from './certificate-data.ts';
import { PERIOD } from './certificate-period.server.ts';

/** Everything a certificate for an enrollment says, as it stands now, and how far issuing has come. */
export type CertificateFacts = {
  employeeId: string;
  awardRuleId: string | null;
  /** Whether the rule still awards new certificates. */
  awards: boolean;
  statement: 'passed' | 'attended';
  validityMonths: number | null;
  completedOn: Day | null;
  startedOn: Day;
  score: number | null;
  /** That of the certificate: see certificate-period.server.ts. */
  period: string;
  /** The certificate of this person, rule and period in its latest revision. */
  certificate: {
    id: string;
    enrollmentId: string;
    number: string;
    code: string;
    issuedOn: Day;
    data: CertificateData;
    ready: boolean;
    revoked: boolean;
  } | null;
  employee: {
    number: string;
    name: string;
    titlePrefix: string | null;
    titleSuffix: string | null;
    grade: string | null;
    positionTitle: string;
  };
  unit: string;
  root: string;
  course: { title: Localised; provider: string; minutes: number };
  subjects: { title: Localised; minutes: number }[];
};

/** One statement. @returns null for an enrollment that is not there or not completed */
export function certificateFacts(enrollmentId: string): Promise<CertificateFacts | null> {
  return row<CertificateFacts>('certificate-facts', FACTS, [
    enrollmentId,
    env.ORGANISATION_TIME_ZONE,
  ]);
}

/** What is printed and kept, by the settings of the day. */
export async function certificateDataOf(
  facts: CertificateFacts,
  day: Day,
): Promise<CertificateData> {
  const [name, issuer, place, signatory, bands, print, minutesPerHour] = await Promise.all([
    settingOn('organisation.name', day),
    settingOn('certificates.issuer', day),
    settingOn('organisation.place', day),
    settingOn('certificates.signatory', day),
    settingOn('certificates.classification', day),
    settingOn('certificates.print', day),
    settingOn('hours.minutesPerHour', day),
  ]);
  const { employee, course } = facts;
  const endsOn = facts.completedOn ?? day;
  return {
    organisation: { id: name.id || facts.root, en: name.en || name.id || facts.root },
    issuer,
    place,
    person: {
      name: employee.name,
      titlePrefix: employee.titlePrefix,
      titleSuffix: employee.titleSuffix,
      number: print.number ? employee.number : null,
      birthDate: print.birthDate ? birthDateOf(employee.number) : null,
      grade: employee.grade,
      position: employee.positionTitle,
      unit: facts.unit,
    },
    statement: facts.statement,
    classification: facts.statement === 'passed' ? classify(facts.score, bands) : null,
    course: {
      title: course.title,
      provider: course.provider,
      startsOn: facts.startedOn < endsOn ? facts.startedOn : endsOn,
      endsOn,
      minutes: course.minutes,
      minutesPerHour,
    },
    subjects: facts.subjects,
    signatory,
  };
}

function classify(
  score: number | null,
  bands: SettingValue<'certificates.classification'>,
): Localised | null {
  if (score === null) return null;
  return bands.find(({ above }) => score > above)?.label ?? null;
}

const FACTS = `
  SELECT e."employeeId", rule.id AS "awardRuleId", coalesce(${AWARDS}, false) AS awards, rule.statement, rule."validityMonths", e.score,
         (e."completedAt" AT TIME ZONE $2)::date AS "completedOn", ${PERIOD('e', 'course.id', '$2')} AS period,
         (coalesce(e."startedAt", e."enrolledAt") AT TIME ZONE $2)::date AS "startedOn",
         (SELECT json_build_object('id', c.id, 'enrollmentId', c."enrollmentId", 'number', c.number,
                                   'code', c.code, 'issuedOn', c."issuedOn", 'data', c.data,
                                   'ready', c."readyAt" IS NOT NULL, 'revoked', c."revokedAt" IS NOT NULL)
            FROM "Certificate" c
           WHERE c."employeeId" = e."employeeId" AND c."awardRuleId" = rule.id
             AND (c."enrollmentId" = e.id OR c.period = ${PERIOD('e', 'course.id', '$2')})
           ORDER BY c."enrollmentId" = e.id DESC, c.revision DESC LIMIT 1) AS certificate,
         json_build_object('number', p.number, 'name', p.name, 'titlePrefix', p."titlePrefix",
                           'titleSuffix', p."titleSuffix", 'grade', p.grade,
                           'positionTitle', p."positionTitle") AS employee,
         u.name AS unit, coalesce(root.name, u.name) AS root,
         json_build_object('title', coalesce(v.content #> '{facts,title}', course.title),
                           'provider', coalesce(v.content #>> '{facts,provider}', course.provider),
                           'minutes', ${PROMISED_MINUTES('v')}) AS course,
         coalesce((SELECT json_agg(json_build_object('title', s.title, 'minutes', s.minutes) ORDER BY s.position)
                     FROM (SELECT m.position, m.title, sum(i.minutes)::int AS minutes
                             FROM "Module" m JOIN "CourseItem" i ON i."moduleId" = m.id
                            WHERE m."versionId" = v.id
                            GROUP BY m.id) s), '[]') AS subjects
    FROM "Enrollment" e
    JOIN "Offering" o ON o.id = e."offeringId"
    JOIN "CourseVersion" v ON v.id = o."courseVersionId"
    JOIN "Course" course ON course.id = v."courseId"
    LEFT JOIN "AwardRule" rule ON rule."courseId" = course.id
    JOIN "Employee" p ON p.id = e."employeeId"
    JOIN "Unit" u ON u.id = p."unitId"
    LEFT JOIN LATERAL (
      SELECT r.name FROM "UnitAncestor" a JOIN "Unit" r ON r.id = a."ancestorId"
       WHERE a."unitId" = u.id ORDER BY a.distance DESC LIMIT 1) root ON true
   WHERE e.id = $1 AND e.status = 'completed'`;
