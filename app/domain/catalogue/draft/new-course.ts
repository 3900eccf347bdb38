import { z } from 'zod';

import { LARGEST_COURSE } from '#app/domain/catalogue/course-content.ts';
import { courseKinds } from '#app/domain/catalogue/course-kind.ts';
import { seenText } from '#app/platform/seen-text.ts';

const line = seenText(LARGEST_COURSE.line);

/** What a course is begun with. */
export const newCourseSchema = z.object({
  title: z
    .object({ id: line, en: line })
    .refine(({ id, en }) => id || en, { path: ['id'], params: { code: 'required' } }),
  kind: z.enum(courseKinds),
  /** The form of development by which its hours count. */
  formId: z.int(),
  /** The organisation's own number for it: letters, digits, `.`, `/`, `_` and `-`. */
  code: z
    .string()
    .trim()
    .min(1)
    .max(40)
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}./_-]*$/u),
  /** The course or template whose content it begins with. */
  fromCourseId: z.uuid().nullable().optional(),
});

export type NewCourse = z.infer<typeof newCourseSchema>;

const LONGEST_SLUG = 80;

/** A title or a code as part of an address. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '');
}
