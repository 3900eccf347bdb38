import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { completeLesson } from '#app/domain/learning/complete-lesson.server.ts';
import { completeLessonSchema } from '#app/domain/learning/complete-lesson.ts';
import { lessonView } from '#app/domain/learning/lesson-view.server.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { allowFrames } from '#app/routes/allow-frames.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { pageTitle } from '#app/ui/page-title.ts';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';

import '#app/platform/texts/learning.ts';

import { itemPath } from './player/item-path.ts';
import { LeastTime } from './player/least-time.tsx';
import { leastTimeWords } from './player/least-time-words.server.ts';
import { LessonBody } from './player/lesson-body.tsx';
import { Onward } from './player/onward.tsx';
import { orItsSuccessor } from './player/or-its-successor.server.ts';
import { PlayerFrame } from './player/player-frame.tsx';

export const meta = pageTitle(
  'learning',
  (t, data: { itemTitle: string } | undefined) => data?.itemTitle ?? t('title'),
);

export const loader = withActor(async (actor, { request, params }) => {
  const at = placeOf(params);
  const language = await languageOf(request);
  const view = await orItsSuccessor(actor, at, () => lessonView(actor, at, language));
  if (typeof view === 'string')
    throw redirect(itemPath(at.enrollmentId, { id: at.itemId, kind: view }));
  await allowFrames(request, view.html);
  return { ...view, mayBeDone: leastTimeWords(view.mayBeDone, language) };
});

export const action = withActor((actor, { request, params }) => {
  const at = placeOf(params);
  return submitForm(request, completeLessonSchema, async () => {
    const { nextId } = await orItsSuccessor(actor, at, () => completeLesson(actor, at));
    const course = `/learn/${at.enrollmentId}`;
    return redirect(nextId ? `${course}/items/${nextId}` : course);
  });
});

function placeOf(params: Partial<Record<string, string>>) {
  return { enrollmentId: idParam(params['enrollmentId']), itemId: idParam(params['itemId']) };
}

export default function Lesson() {
  const view = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { enrollmentId, itemId, html, mayBeDone } = view;
  return (
    <PlayerFrame visit={view}>
      <LessonBody
        html={html ?? ''}
        resume={{
          seconds: view.mediaSeconds,
          path: `/learn/${enrollmentId}/items/${itemId}/progress`,
        }}
      />
      {mayBeDone && <LeastTime {...mayBeDone} />}
      <div className="mt-6 empty:hidden">
        <RefusalNotice result={result} />
      </div>
      <Onward visit={view} />
    </PlayerFrame>
  );
}
