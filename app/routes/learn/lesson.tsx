import { useActionData, useLoaderData } from '@remix-run/react';

import { lessonView } from '#app/domain/learning/lesson-view.server.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { allowFrames } from '#app/routes/allow-frames.server.ts';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';

import { completeItem } from './player/complete-item.server.ts';
import { placeOf, shownItem } from './player/item-place.server.ts';
import { itemTitle } from './player/item-title.ts';
import { LeastTime } from './player/least-time.tsx';
import { leastTimeWords } from './player/least-time-words.server.ts';
import { LessonBody } from './player/lesson-body.tsx';
import { Onward } from './player/onward.tsx';
import { PlayerFrame } from './player/player-frame.tsx';

export const meta = itemTitle;

export const loader = withActor(async (actor, { request, params }) => {
  const at = placeOf(params);
  const language = await languageOf(request);
  const view = await shownItem(actor, at, () => lessonView(actor, at, language));
  await allowFrames(request, view.html);
  return { ...view, mayBeDone: leastTimeWords(view.mayBeDone, language) };
});

export const action = withActor(completeItem);

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
