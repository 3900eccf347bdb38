import type { Page } from '@playwright/test';

import { following, origin } from './visit.ts';

/** Courses of the demo by a piece of their name that both languages have. */
const COURSES = {
  publicService: { slug: 'pelayanan-publik-prima', name: 'Publik Prima|Public Service' },
  security: { slug: 'keamanan-informasi-asn', name: 'Informa' },
  change: { slug: 'memimpin-perubahan', name: 'Perubahan|Change' },
} as const;
type Course = keyof typeof COURSES;

/** The first part of a kind, or the one with any of these words, in a course of whoever is signed in. */
export function partOf(
  course: Course,
  folder: 'items' | 'quiz' | 'assignments' | 'surveys' | 'files',
  ...words: string[]
) {
  const named =
    words.length > 0 ? `:is(${words.map((word) => `:has-text("${word}")`).join(', ')})` : '';
  return following('/learn', [taken(course), `main li a[href*="/${folder}/"]${named}`]);
}

/** The page of such a course; `end` is added to its address. */
export function begunCourse(course: Course, end = '') {
  return following('/learn', [taken(course)], end);
}

/** The link to it, under way or completed. */
function taken(course: Course): string {
  return `main a[href^="/learn/"]:text-matches("${COURSES[course].name}", "i")`;
}

/** The same for somebody who may not have begun it yet. */
export function enrolledIn(course: Course, path: (page: Page) => Promise<string>) {
  return async (page: Page): Promise<string> => {
    await page.goto(`${origin()}/courses/${COURSES[course].slug}`);
    const enroll = page.getByRole('button', { name: /^(Daftar|Enrol)$/ });
    if (await enroll.isVisible()) {
      await enroll.click();
      await page.getByText(/^(Anda sudah terdaftar|You are enrolled)/).waitFor();
    }
    return path(page);
  };
}
