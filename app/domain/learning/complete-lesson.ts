import { z } from 'zod';

/** Saying that a part is done takes nothing but the button: which part it is stands in the address. */
export const completeLessonSchema = z.object({});
