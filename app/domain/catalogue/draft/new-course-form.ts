import { z } from 'zod';

import { LARGEST_COURSE } from '#app/domain/catalogue/course-content.ts';
import { seenText } from '#app/platform/seen-text.ts';

import { newCourseSchema } from './new-course.ts';

const line = seenText(LARGEST_COURSE.line).default('');

/** The form for a new course: one language of the title may stay empty, and it may be begun from nothing. */
export const newCourseForm = newCourseSchema.extend({
  title: z
    .object({ id: line, en: line })
    .refine(({ id, en }) => id || en, { path: ['id'], params: { code: 'required' } }),
  fromCourseId: z.uuid().optional(),
});
