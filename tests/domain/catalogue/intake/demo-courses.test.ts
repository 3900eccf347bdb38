import { beforeAll, expect, test } from 'vitest';

import { db } from '#app/platform/db.server.ts';
import { courseSources, loadCourses } from '#prisma/seed/load-courses.ts';
import { aCompetency, anElearningForm } from '#tests/support/published-course.ts';

beforeAll(async () => {
  await anElearningForm();
  const codes = courseSources.flatMap(({ outcomes }) => outcomes.map((o) => o.competency));
  for (const code of new Set(codes)) await aCompetency({ code });
});

test('the courses that come with the product are published once, whole', async () => {
  expect(await loadCourses()).toEqual({ published: courseSources.length });
  expect(await loadCourses()).toEqual({ published: 0 });
  const courses = await db.course.findMany({
    include: {
      awardRules: true,
      outcomes: true,
      currentVersion: {
        include: { offerings: true, modules: { include: { items: { include: { files: true } } } } },
      },
    },
  });
  expect(courses).toHaveLength(courseSources.length);
  for (const course of courses) {
    const items = course.currentVersion?.modules.flatMap((module) => module.items) ?? [];
    const lessons = items.filter(({ kind }) => kind === 'lesson');
    expect(course.outcomes.length, course.slug).toBeGreaterThan(0);
    expect(course.awardRules, course.slug).toHaveLength(1);
    expect(course.currentVersion?.offerings, course.slug).toHaveLength(1);
    expect(lessons.length, course.slug).toBeGreaterThanOrEqual(6);
    expect(items.filter(({ kind, required }) => kind === 'quiz' && required)).toHaveLength(1);
    expect(
      lessons.some(({ files }) => files.length > 0),
      course.slug,
    ).toBe(true);
  }
});

test('every question set can be graded: one right choice, or as many as the kind allows', async () => {
  const questions = await db.quizQuestion.findMany();
  expect(questions.length).toBeGreaterThanOrEqual(15 * courseSources.length);
  for (const { kind, content, key } of questions) {
    const { choices = [] } = content as { choices?: { id: string }[] };
    const right = (key as { choices?: string[] }).choices ?? [];
    if (kind === 'single') expect(right).toHaveLength(1);
    if (kind === 'multiple') expect(right.length).toBeGreaterThan(1);
    for (const id of right) expect(choices.map((choice) => choice.id)).toContain(id);
  }
});
