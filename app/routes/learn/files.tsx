import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { completeLesson } from '#app/domain/learning/complete-lesson.server.ts';
import { completeLessonSchema } from '#app/domain/learning/complete-lesson.ts';
import { filesView } from '#app/domain/learning/files-view.server.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { formatSize } from '#app/ui/format-size.ts';
import { pageTitle } from '#app/ui/page-title.ts';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/downloads.ts';
import '#app/platform/texts/learning.ts';

import { itemPath } from './player/item-path.ts';
import { LeastTime } from './player/least-time.tsx';
import { leastTimeWords } from './player/least-time-words.server.ts';
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
  const view = await orItsSuccessor(actor, at, () => filesView(actor, at, language));
  if (typeof view === 'string')
    throw redirect(itemPath(at.enrollmentId, { id: at.itemId, kind: view }));
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

export default function Files() {
  const { t } = useTranslation('downloads');
  const language = useLanguage();
  const view = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { itemId, files, mayBeDone } = view;
  return (
    <PlayerFrame visit={view}>
      <h2 className="sr-only">{t('title')}</h2>
      <ul className="card max-w-2xl divide-y divide-line">
        {files.map(({ name, label, kind, size }) => (
          <li key={name}>
            <a
              href={`/files/lessons/${itemId}/${name}`}
              className="flex min-h-14 items-center gap-3 px-4 py-3 hover:bg-sunken"
            >
              <Download aria-hidden className="size-5 shrink-0 text-nila" strokeWidth={1.5} />
              <span className="min-w-0 break-words">
                <span className="sr-only">{`${t('download')}: `}</span>
                <span className="font-medium">{label}</span>
                <span className="block text-sm text-ink-soft">
                  {t('facts', { kind, size: formatSize(size, language) })}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {mayBeDone && <LeastTime {...mayBeDone} />}
      <div className="mt-6 empty:hidden">
        <RefusalNotice result={result} />
      </div>
      <Onward visit={view} />
    </PlayerFrame>
  );
}
