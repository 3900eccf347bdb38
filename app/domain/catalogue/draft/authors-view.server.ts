import type { Actor } from '#app/domain/organisation/actor.ts';

import { type CourseHead, courseHead } from './course-head.server.ts';
import { draftView } from './draft-view.server.ts';
import { possibleAuthors, type PossibleAuthor } from './name-authors.server.ts';

export type AuthorsView = {
  head: CourseHead;
  authors: PossibleAuthor[];
  /** Who could become one, by name; empty for those who may not name authors. */
  found: PossibleAuthor[];
  total: number;
};

const SHOWN = 20;

/**
 * Who writes a course, and who could.
 * @param q part of a name
 * @throws not found for whoever does not write this course
 */
export async function authorsView(actor: Actor, courseId: string, q: string): Promise<AuthorsView> {
  const course = await draftView(actor, courseId);
  const possible = course.may.nameAuthors ? await possibleAuthors(actor, courseId) : [];
  const words = q.toLowerCase().split(/\s+/);
  const found = possible.filter(({ name }) =>
    words.every((word) => name.toLowerCase().includes(word)),
  );
  return {
    head: courseHead(course),
    authors: course.authors,
    found: found.slice(0, SHOWN),
    total: found.length,
  };
}
