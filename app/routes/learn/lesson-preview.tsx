import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { lessonPreview } from '#app/domain/catalogue/version/lesson-preview.server.ts';
import { shortText } from '#app/platform/address-text.ts';
import { languageOf } from '#app/platform/language.server.ts';
import '#app/platform/texts/catalogue.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { allowFrames } from '#app/routes/allow-frames.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { PageHeader } from '#app/ui/page.tsx';

import { LessonBody } from './player/lesson-body.tsx';

export const meta = pageTitle(
  'catalogue',
  (t, data: { title: string } | undefined) => data?.title ?? t('preview'),
);

export const loader = withActor(async (actor, { request, params }) => {
  const preview = await lessonPreview(
    actor,
    { slug: shortText(params['slug'], 200) ?? '', itemId: idParam(params['itemId']) },
    await languageOf(request),
  );
  await allowFrames(request, preview.html);
  return preview;
});

export default function LessonPreview() {
  const { t } = useTranslation(['catalogue', 'common']);
  const { slug, courseTitle, title, html, previousId, nextId } = useLoaderData<typeof loader>();
  const course = `/courses/${slug}`;
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          { to: '/catalogue', label: t('title') },
          { to: course, label: courseTitle },
        ]}
      />
      <div className="max-w-3xl space-y-6">
        <Notice>{t('previewNotice')}</Notice>
        <LessonBody html={html} />
        <div className="flex flex-wrap gap-3 border-t border-line pt-6">
          {previousId && (
            <ButtonLink look="secondary" rel="prev" to={`${course}/lessons/${previousId}`}>
              {t('previous', { ns: 'common' })}
            </ButtonLink>
          )}
          {nextId && (
            <ButtonLink look="secondary" rel="next" to={`${course}/lessons/${nextId}`}>
              {t('next', { ns: 'common' })}
            </ButtonLink>
          )}
        </div>
      </div>
    </>
  );
}
