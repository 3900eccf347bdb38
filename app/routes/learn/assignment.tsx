import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { assignmentView } from '#app/domain/assessment/assignment-view.server.ts';
import { handInAssignment, takesWork } from '#app/domain/assessment/hand-in-assignment.server.ts';
import { handInForm } from '#app/domain/assessment/hand-in-form.ts';
import { LARGEST_FORM } from '#app/domain/files/attachments.ts';
import { env } from '#app/platform/env.server.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { allowFrames } from '#app/routes/allow-frames.server.ts';
import { attachedFiles } from '#app/routes/attached-files.server.ts';
import { submitForm } from '#app/routes/form.server.ts';

import '#app/platform/texts/assignment.ts';

import { OwnWork } from './assignment/own-work.tsx';
import { GoOn } from './player/go-on.tsx';
import { itemPath } from './player/item-path.ts';
import { placeOf, shownItem } from './player/item-place.server.ts';
import { itemTitle } from './player/item-title.ts';
import { LessonBody } from './player/lesson-body.tsx';
import { Onward } from './player/onward.tsx';
import { orItsSuccessor } from './player/or-its-successor.server.ts';
import { PlayerFrame } from './player/player-frame.tsx';

export const meta = itemTitle;

export const loader = withActor(async (actor, { request, params }) => {
  const at = placeOf(params);
  const language = await languageOf(request);
  const view = await shownItem(actor, at, () => assignmentView(actor, at, language));
  await allowFrames(request, view.html);
  const justHandedIn = new URL(request.url).searchParams.has('handed-in');
  return { ...view, justHandedIn, zone: env.ORGANISATION_TIME_ZONE };
});

export const action = withActor(async (actor, { request, params }) => {
  const { enrollmentId, itemId } = placeOf(params);
  const place = { enrollmentId, courseItemId: itemId };
  // Who may not hand in finds nothing, before anything is read.
  await orItsSuccessor(actor, { enrollmentId, itemId }, () => takesWork(actor, place));
  return submitForm(
    request,
    handInForm,
    async ({ text, files }) => {
      await handInAssignment(actor, place, { text, files: await attachedFiles(files) });
      const path = itemPath(enrollmentId, { id: itemId, kind: 'assignment' });
      return redirect(`${path}?handed-in`);
    },
    LARGEST_FORM,
  );
});

export default function Assignment() {
  const view = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <PlayerFrame visit={view}>
      {view.html && <LessonBody html={view.html} />}
      <OwnWork view={view} result={result} />
      <Onward visit={view} toDo={<GoOn visit={view} />} />
    </PlayerFrame>
  );
}
