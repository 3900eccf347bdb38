import { redirect } from '@remix-run/node';
import { Form, Link, useLoaderData, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { completeLesson } from '#app/domain/learning/complete-lesson.server.ts';
import { lessonView } from '#app/domain/learning/lesson-view.server.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { pageTitle } from '#app/ui/page-title.ts';

import '#app/platform/texts/learning.ts';

import { LessonBody } from './player/lesson-body.tsx';
import { OutlineList } from './player/outline-list.tsx';
import { ProgressBar } from './player/progress-bar.tsx';

export const meta = pageTitle(
  'learning',
  (t, data: { lessonTitle: string } | undefined) => data?.lessonTitle ?? t('title'),
);

export const loader = withActor(async (actor, { request, params }) => {
  const at = {
    enrollmentId: idParam(params['enrollmentId']),
    itemId: idParam(params['itemId']),
  };
  const view = await lessonView(actor, at, await languageOf(request));
  if (view === 'quiz') throw redirect(`/learn/${at.enrollmentId}/quiz/${at.itemId}`);
  return view;
});

export const action = withActor(async (actor, { params }) => {
  const enrollmentId = idParam(params['enrollmentId']);
  const { nextId } = await completeLesson(actor, {
    enrollmentId,
    itemId: idParam(params['itemId']),
  });
  return redirect(nextId ? `/learn/${enrollmentId}/items/${nextId}` : `/learn/${enrollmentId}`);
});

export default function Lesson() {
  const { t } = useTranslation('learning');
  const view = useLoaderData<typeof loader>();
  const { enrollmentId, itemId, title, outline, progress } = view;
  const items = outline.flatMap((module) => module.items);
  const at = items.findIndex((item) => item.id === itemId) + 1;
  const list = (
    <OutlineList dense enrollmentId={enrollmentId} outline={outline} currentId={itemId} />
  );
  return (
    <div className="items-start lg:grid lg:grid-cols-[16rem_minmax(0,1fr)] lg:gap-10">
      <div className="no-print sticky top-0 z-20 -mx-4 border-b border-line bg-paper px-4 py-2 sm:-mx-6 sm:px-6 lg:hidden">
        <ProgressBar {...progress} />
      </div>
      <div className="no-print mb-6 space-y-4 pt-3 lg:sticky lg:top-6 lg:mb-0 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto lg:pt-0">
        <Link to={`/learn/${enrollmentId}`} className="link block font-semibold">
          {title}
        </Link>
        <div className="hidden lg:block">
          <ProgressBar {...progress} />
        </div>
        <details className="card p-3 lg:hidden">
          <summary className="min-h-8 cursor-pointer font-semibold">{t('showOutline')}</summary>
          <nav aria-label={t('outline')} className="mt-3">
            {list}
          </nav>
        </details>
        <nav aria-label={t('outline')} className="hidden lg:block">
          {list}
        </nav>
      </div>
      <article key={itemId} className="min-w-0">
        <p className="text-sm text-ink-soft">{t('lessonOf', { at, of: items.length })}</p>
        <h1 className="mt-1 mb-6 text-2xl">{view.lessonTitle}</h1>
        <LessonBody
          html={view.html}
          resume={{
            seconds: view.mediaSeconds,
            path: `/learn/${enrollmentId}/items/${itemId}/progress`,
          }}
        />
        <Onward view={view} />
      </article>
    </div>
  );
}

/** Back and on: one obvious next step. */
function Onward({ view }: { view: ReturnType<typeof useLoaderData<typeof loader>> }) {
  const { t } = useTranslation('learning');
  const busy = useNavigation().state !== 'idle';
  const { enrollmentId, previousId, nextId, done } = view;
  const items = view.outline.flatMap((module) => module.items);
  const label = nextId ? t('complete') : t('completeLast');
  const path = (id: string) => `/learn/${enrollmentId}/items/${id}`;
  return (
    <div className="no-print mt-10 flex flex-wrap items-center justify-between gap-3 border-t border-line pt-6">
      {previousId ? (
        <ButtonLink look="secondary" to={path(previousId)} rel="prev">
          {t('previous')}
          <span className="sr-only">{`: ${items.find((item) => item.id === previousId)?.title}`}</span>
        </ButtonLink>
      ) : (
        <span />
      )}
      {done ? (
        <ButtonLink
          to={nextId ? path(nextId) : `/learn/${enrollmentId}`}
          rel={nextId ? 'next' : undefined}
        >
          {nextId ? t('next') : t('backToCourse')}
        </ButtonLink>
      ) : (
        <Form method="post">
          <Button disabled={busy}>{label}</Button>
        </Form>
      )}
    </div>
  );
}
