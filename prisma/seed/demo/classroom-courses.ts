import { prepareCourse } from '#app/domain/catalogue/intake/prepare-course.server.ts';
import { publishCourse } from '#app/domain/catalogue/intake/publish-course.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { db } from '#app/platform/db.server.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import { type ClassroomCourse, classroomCourses } from '../city/courses.ts';

/** Opens the workshops and seminars of the export to the catalogue: they have no lessons to take on a screen. */
export async function publishClassroomCourses(): Promise<void> {
  const minutesPerHour = await settingOn('hours.minutesPerHour', today());
  const stored = await db.competency.findMany({ select: { id: true, code: true } });
  const competencyIds = new Map(stored.map(({ code, id }) => [code, id]));
  const slugs = await db.course.findMany({ select: { code: true, slug: true } });
  const slugOf = new Map(slugs.map(({ code, slug }) => [code, slug]));
  await db.$transaction(
    async (tx) => {
      for (const course of classroomCourses) {
        const { code, title, kind, provider } = course;
        const prepared = await prepareCourse({
          code,
          slug: slugOf.get(code) ?? code.toLowerCase(),
          kind,
          formId: course.form,
          title,
          summary: course.description,
          description: setting(course),
          provider,
          minutes: course.hours * minutesPerHour,
          capacity: course.seats,
          outcomes: course.outcomes.flatMap(({ competency, level }) => {
            const competencyId = competencyIds.get(competency);
            return competencyId ? [{ competencyId, level }] : [];
          }),
          prerequisiteIds: [],
          modules: [],
        });
        await publishCourse(tx, systemActor, prepared);
      }
    },
    { timeout: 30_000 },
  );
}

/** What it is, and how it is held. */
function setting({ description, kind, days, seats }: ClassroomCourse): Localised {
  const form =
    kind === 'workshop'
      ? {
          id: `Lokakarya tatap muka selama ${days} hari`,
          en: `A workshop in person over ${days} days`,
        }
      : { id: 'Seminar tatap muka satu hari', en: 'A one-day seminar in person' };
  return {
    id: `${description.id} ${form.id}, paling banyak ${seats} peserta.`,
    en: `${description.en} ${form.en}, for up to ${seats} people.`,
  };
}
