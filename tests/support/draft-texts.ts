import type { JSONContent } from '@tiptap/core';

import { newItem } from '#app/domain/catalogue/draft/new-item.ts';
import { saveText } from '#app/domain/catalogue/text/save-text.server.ts';
import type { TextPlace } from '#app/domain/catalogue/text/text-place.ts';
import type { Role } from '#app/domain/organisation/actor.ts';
import { now, toDate } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';

import { anAccount, aSession } from './accounts.ts';
import { contentOf } from './course-content.ts';
import { anUnpublishedCourse } from './courses.ts';

const both = (text: string) => ({ id: text, en: text });

/** Somebody with a role over the whole organisation. */
export async function aHolder(role: Role) {
  const { id: accountId } = await anAccount();
  await db.roleGrant.create({
    data: { id: newId(), accountId, role, unitId: null, validFrom: toDate('2020-01-01') },
  });
  return (await aSession(accountId)).actor;
}

/** A course whose draft has a lesson and an assignment, without texts; who makes it is its author. */
export async function aDraftWithLesson(authorIds: string[] = []) {
  const course = await anUnpublishedCourse({ announced: false });
  const [lesson, assignment] = [newId(), newId()];
  const items = [
    newItem('lesson', lesson, both('Materi')),
    newItem('assignment', assignment, both('Tugas')),
    newItem('quiz', newId(), both('Kuis')),
  ];
  const modules = [{ key: newId(), title: both('Modul'), conditions: [], items }];
  const content = { ...contentOf(course), modules };
  await db.courseDraft.create({ data: { courseId: course.id, content } });
  for (const accountId of authorIds)
    await db.courseAuthor.create({ data: { courseId: course.id, accountId } });
  const place: TextPlace = { courseId: course.id, itemKey: lesson, language: 'id' };
  return { courseId: course.id, place, assignment: { ...place, itemKey: assignment }, items };
}

/** Saves a text as its author. @returns the entry of the history */
export async function aTextEntry(place: TextPlace, accountId: string): Promise<string> {
  await saveText((await aSession(accountId)).actor, { ...place, base: 0 }, aDocument('Satu.'));
  return (await db.textRevision.findFirstOrThrow({ where: place })).id;
}

export async function aLibraryFile(name: string): Promise<string> {
  const hash = `hash-${newId()}`;
  await db.storedFile.create({
    data: { hash, size: 1, mediaType: 'image/png', createdAt: now() },
  });
  const { id } = await db.mediaAsset.create({
    data: { id: newId(), name, kind: 'picture', title: name, fileHash: hash },
  });
  return id;
}

export const p = (text: string): JSONContent => ({
  type: 'paragraph',
  ...(text && { content: [{ type: 'text', text }] }),
});

export const aDocument = (...content: (string | JSONContent)[]): JSONContent => ({
  type: 'doc',
  content: content.map((part) => (typeof part === 'string' ? p(part) : part)),
});
