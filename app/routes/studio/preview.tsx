import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { itemPreview } from '#app/domain/catalogue/item/item-preview.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import '#app/platform/texts/common.ts';
import '#app/platform/texts/studio-item.ts';
import '#app/platform/texts/studio-review.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { allowFrames } from '#app/routes/allow-frames.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { PageHeader } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { PreviewContent } from './preview/content.tsx';

export const meta = pageTitle('studioReview', (t, data) => {
  const { title } = (data ?? {}) as { title?: unknown };
  return `${t('preview.title')} · ${inLanguage(title, 'id')}`;
});

export const loader = withActor(async (actor, { request, params }) => {
  const place = { courseId: idParam(params['id']), key: idParam(params['key']) };
  const shown = await itemPreview(actor, place, await languageOf(request));
  await allowFrames(request, 'html' in shown.content ? shown.content.html : null);
  return shown;
});

export default function PreviewPage() {
  const { t } = useTranslation(['studioReview', 'studioItem', 'common']);
  const language = useLanguage();
  const shown = useLoaderData<typeof loader>();
  const { courseId, key, content, shownIn, languages, minutes, required, previous, next } = shown;
  const course = `/studio/courses/${courseId}`;
  const about = [
    t(`studioItem:kinds.${content.kind}`),
    inLanguage(shown.moduleTitle, shownIn),
    t('common:minutes', { count: minutes }),
    !required && t('preview.notRequired'),
  ];
  return (
    <>
      <PageHeader
        title={inLanguage(shown.title, shownIn) || t('studioItem:noTitle')}
        lead={about.filter(Boolean).join(' · ')}
        crumbs={[
          { to: '/studio', label: t('studioItem:studio') },
          { to: course, label: inLanguage(shown.courseTitle, language) || t('studioItem:noTitle') },
        ]}
        actions={
          <ButtonLink look="secondary" to={`${course}/items/${key}`}>
            {t(shown.may.write ? 'preview.toEditor' : 'preview.toItem')}
          </ButtonLink>
        }
      />
      <div className="max-w-3xl space-y-6">
        <Notice title={t('preview.title')}>
          <p>{t(shown.status === 'none' ? 'preview.published' : 'preview.draft')}</p>
          {shownIn !== language && <p>{t(`preview.onlyIn.${shownIn}`)}</p>}
          {languages.length > 1 && (
            <p className="mt-2 flex flex-wrap gap-2">
              {languages.map((one) => (
                <a
                  key={one}
                  className="chip"
                  href={`?lng=${one}`}
                  aria-current={one === shownIn ? 'true' : undefined}
                >
                  {t(`preview.in.${one}`)}
                </a>
              ))}
            </p>
          )}
        </Notice>
        <PreviewContent content={content} language={shownIn} />
        <nav
          aria-label={t('studioItem:neighbours')}
          className="flex flex-wrap gap-3 border-t border-line pt-6"
        >
          {previous && (
            <ButtonLink look="secondary" rel="prev" to={`${course}/preview/${previous}`}>
              {t('common:previous')}
            </ButtonLink>
          )}
          {next && (
            <ButtonLink look="secondary" rel="next" to={`${course}/preview/${next}`}>
              {t('common:next')}
            </ButtonLink>
          )}
          <ButtonLink look="quiet" to={`${course}/review`}>
            {t('preview.toReview')}
          </ButtonLink>
        </nav>
      </div>
    </>
  );
}
