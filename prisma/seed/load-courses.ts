import path from 'node:path';

import { settingOn } from '#app/domain/settings/setting.server.ts';
import { db } from '#app/platform/db.server.ts';
import { today } from '#app/platform/today.server.ts';

import { courseDraft } from './course-draft.ts';
import populationAdministration from './courses/administrasi-kependudukan/course.ts';
import type { CourseSource } from './courses/course-source.ts';
import integrity from './courses/integritas-dan-gratifikasi/course.ts';
import informationSecurity from './courses/keamanan-informasi-asn/course.ts';
import publicCommunication from './courses/komunikasi-publik/course.ts';
import leadingChange from './courses/memimpin-perubahan/course.ts';
import publicService from './courses/pelayanan-publik-prima/course.ts';
import { publishDemoCourse } from './publish-demo-course.ts';

/** A course comes after those it requires. */
export const courseSources: CourseSource[] = [
  publicService,
  integrity,
  informationSecurity,
  populationAdministration,
  publicCommunication,
  leadingChange,
];

const FOLDER = path.resolve('prisma/seed/courses');
/** Self-study over the network (e-learning), in the Indonesian table of development forms. */
const E_LEARNING = 16;

/**
 * Publishes the courses that come with the product and are not there yet.
 * Their competencies and the development forms must be there before.
 */
export async function loadCourses(): Promise<{ published: number }> {
  const competencies = await db.competency.findMany({
    where: { framework: { publishedAt: { not: null } }, archivedAt: null },
    select: { id: true, code: true },
  });
  const competencyIds = new Map(competencies.map(({ code, id }) => [code, id]));
  const minutesPerHour = await settingOn('hours.minutesPerHour', today());
  let published = 0;
  for (const source of courseSources) {
    if (await db.course.findUnique({ where: { code: source.code }, select: { id: true } }))
      continue;
    const courses = await db.course.findMany({ select: { id: true, slug: true } });
    const courseIds = new Map(courses.map(({ slug, id }) => [slug, id]));
    const lookup = { competencyIds, courseIds, formId: E_LEARNING, minutesPerHour };
    await publishDemoCourse(courseDraft(source, path.join(FOLDER, source.slug), lookup));
    published++;
  }
  return { published };
}
