import { beforeAll, describe, expect, test } from 'vitest';

import { signIn } from '#app/domain/identity/sign-in.server.ts';
import { db } from '#app/platform/db.server.ts';
import { seedW1 } from '#prisma/seed/w1.ts';
import { aBrowser } from '#tests/support/accounts.ts';

describe('the data of the workload', () => {
  beforeAll(() => seedW1(() => undefined), 180_000);

  test('has the sizes that are compared', async () => {
    const first = { offering: { courseVersion: { course: { code: 'W1-01' } } } };
    expect({
      courses: await db.course.count({ where: { publishedAt: { not: null } } }),
      lessons: await db.courseItem.count({ where: { kind: 'lesson' } }),
      questions: await db.quizQuestion.count(),
      learners: await db.employee.count(),
      competencies: await db.competency.count(),
      outcomes: await db.courseOutcome.count(),
      required: await db.positionStandard.count(),
      rated: await db.heldLevel.count(),
      enrollments: await db.enrollment.count(),
      inFirst: await db.enrollment.count({ where: first }),
      itemsOfFirst: await db.courseItem.count({
        where: { module: { version: { course: { code: 'W1-01' } } } },
      }),
      done: await db.enrollmentItem.count(),
    }).toEqual({
      courses: 50,
      lessons: 600,
      questions: 20,
      learners: 2_000,
      competencies: 45,
      outcomes: 250,
      required: 25,
      rated: 20_000,
      enrollments: 10_500,
      inFirst: 500,
      itemsOfFirst: 13,
      done: 3_250,
    });
  });

  test('describes every course in exactly 200 characters', async () => {
    const courses = await db.course.findMany({ select: { summary: true } });
    const lengths = courses.map(({ summary }) => (summary as { id: string }).id.length);
    expect(new Set(lengths)).toEqual(new Set([200]));
  });

  test('fills each text lesson with about 1.1 kB of HTML', async () => {
    const lessons = await db.courseItem.findMany({
      where: { title: { path: ['id'], string_starts_with: 'Pelajaran' } },
      select: { html: true },
    });
    expect(lessons).toHaveLength(300);
    for (const { html } of lessons) {
      const { length } = (html as { id: string }).id;
      expect(length).toBeGreaterThan(1_000);
      expect(length).toBeLessThan(1_250);
    }
  });

  test.each(['u0001', 'u2000@w1.example', 'manager1@w1.example'])(
    'lets %s sign in',
    async (email) => {
      const token = await signIn({ email, password: 'Workload-W1-pass' }, aBrowser());
      expect(token).not.toBe('');
    },
  );
});
