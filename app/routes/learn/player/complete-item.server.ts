import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs } from '@remix-run/node';

import { completeLesson } from '#app/domain/learning/complete-lesson.server.ts';
import { completeLessonSchema } from '#app/domain/learning/complete-lesson.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { submitForm } from '#app/routes/form.server.ts';

import { placeOf } from './item-place.server.ts';
import { orItsSuccessor } from './or-its-successor.server.ts';

/** What is read through is done when its learner says so; it leads on to what comes next. */
export function completeItem(actor: Actor, { request, params }: ActionFunctionArgs) {
  const at = placeOf(params);
  return submitForm(request, completeLessonSchema, async () => {
    const { nextId } = await orItsSuccessor(actor, at, () => completeLesson(actor, at));
    const course = `/learn/${at.enrollmentId}`;
    return redirect(nextId ? `${course}/items/${nextId}` : course);
  });
}
