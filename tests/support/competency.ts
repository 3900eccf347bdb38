import type { Actor } from '#app/domain/organisation/actor.ts';
import { recordEvidence, type NewEvidence } from '#app/domain/competency/record-evidence.server.ts';
import { remakeStandards } from '#app/domain/competency/remake-standards.server.ts';
import { SINCE_EVER } from '#app/domain/competency/standard.ts';
import { toDate } from '#app/platform/clock.ts';
import { db, pool, runIn } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';

import { contentOf } from './course-content.ts';

let serial = 0;
let framework: Promise<{ id: string }> | null = null;

function theFramework() {
  framework ??= db.framework.create({
    data: {
      id: newId(),
      code: 'SKJ',
      name: { id: 'Kamus kompetensi', en: 'Competency dictionary' },
      levels: [1, 2, 3, 4, 5].map((level) => ({
        level,
        name: { id: `L${level}`, en: `L${level}` },
      })),
      publishedAt: new Date('2026-01-01T00:00:00Z'),
    },
  });
  return framework;
}

/** A competency of five levels. */
export async function aCompetency({ kind = 'teknis', code = `K${++serial}` } = {}) {
  return db.competency.create({
    data: {
      id: newId(),
      frameworkId: (await theFramework()).id,
      code,
      name: { id: `Kompetensi ${code}`, en: `Competency ${code}` },
      kind,
      levels: {
        create: [1, 2, 3, 4, 5].map((level) => ({
          level,
          description: { id: `Uraian ${level}`, en: `Description ${level}` },
          indicators: { id: [`Indikator ${level}`], en: [`Indicator ${level}`] },
        })),
      },
    },
  });
}

/** What a position requires since ever, in force at once for whoever holds it; counts of units do not follow. */
export async function aStandard(
  positionId: string,
  competencyId: string,
  level: number,
  importance = 'penting',
) {
  await db.standardEntry.create({
    data: {
      id: newId(),
      positionId,
      competencyId,
      level,
      importance,
      validFrom: toDate(SINCE_EVER),
    },
  });
  await db.$transaction((tx) => remakeStandards(runIn(tx), [positionId]));
}

/** Records proof as a command would. */
export async function prove(
  employeeId: string,
  competencyId: string,
  level: number,
  takenOn: string,
  more: Partial<NewEvidence> & { actor?: Pick<Actor, 'accountId'> } = {},
) {
  const { actor = { accountId: null }, ...rest } = more;
  return db.$transaction((tx) =>
    recordEvidence(tx, actor, employeeId, [
      { competencyId, level, takenOn, source: 'assessment_center', ...rest },
    ]),
  );
}

/** A published course with a self-paced offering open now, proving these levels. */
export async function aCourseProving(
  outcomes: { competencyId: string; level: number }[],
  { minutes = 270, kind = 'online' as const, dated = false, prerequisites = [] as string[] } = {},
) {
  const n = ++serial;
  await db.developmentForm.upsert({
    where: { id: 16 },
    update: {},
    create: {
      id: 16,
      code: 'NKL03',
      name: { id: 'E-learning', en: 'E-learning' },
      kind: 'nonklasikal',
      unit: 'jp',
      hoursPerUnit: '1',
    },
  });
  const [courseId, versionId, offeringId] = [newId(), newId(), newId()];
  const course = await db.course.create({
    data: {
      id: courseId,
      slug: `pelatihan-${n}`,
      code: `C${n}`,
      kind,
      formId: 16,
      title: { id: `Pelatihan ${n}`, en: `Course ${n}` },
      summary: { id: '', en: '' },
      description: { id: '', en: '' },
      provider: 'BKPSDM',
      minutes,
      publishedAt: new Date('2026-01-01T00:00:00Z'),
      outcomes: { create: outcomes },
      prerequisites: { create: prerequisites.map((requiredId) => ({ requiredId })) },
    },
  });
  const content = contentOf(course, outcomes);
  await db.courseVersion.create({ data: { id: versionId, courseId, version: 1, content } });
  await db.course.update({ where: { id: courseId }, data: { currentVersionId: versionId } });
  await db.offering.create({
    data: {
      id: offeringId,
      courseVersionId: versionId,
      code: `O${n}`,
      ...(dated ? { kind: 'dated', zone: 'Asia/Jakarta' } : { kind: 'self_paced' }),
      opensAt: new Date('2026-01-01T00:00:00Z'),
    },
  });
  const { title, provider, formId } = content.facts;
  const credit = { title, provider, formId, minutes };
  return { courseId, versionId, offeringId, slug: `pelatihan-${n}`, outcomes, credit };
}

export async function anEnrollment(employeeId: string, offeringId: string, completed = false) {
  const { id } = await db.enrollment.create({
    data: {
      id: newId(),
      employeeId,
      offeringId,
      status: completed ? 'completed' : 'in_progress',
      completedAt: completed ? new Date() : null,
    },
  });
  return id;
}

export type CountsRow = { unitId: string; competencyId: string; active: boolean; counts: number[] };

/** The counts of every unit, subtree included, on a day: totals and what has come due since. */
export async function countsOn(day: string): Promise<CountsRow[]> {
  const { rows } = await pool.query<CountsRow>(
    `SELECT "unitId", "competencyId", active,
            ARRAY[sum(pairs), sum(unassessed), sum("measuredGap"), sum("measuredSum"), sum("requiredSum"), sum(severity)]::int[] AS counts
       FROM (SELECT "unitId", "competencyId", active, pairs, unassessed, "measuredGap", "measuredSum", "requiredSum", severity
               FROM "UnitGap"
              UNION ALL
             SELECT a."ancestorId", d."competencyId", d.active, d.pairs, d.unassessed, d."measuredGap", d."measuredSum", d."requiredSum", d.severity
               FROM "UnitGapDelta" d JOIN "UnitAncestor" a ON a."unitId" = d."unitId"
              WHERE d."effectiveOn" <= $1::date) c
      GROUP BY 1, 2, 3 HAVING sum(pairs) <> 0 ORDER BY 1, 2, 3`,
    [day],
  );
  return rows;
}
