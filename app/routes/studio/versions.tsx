import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { courseHead } from '#app/domain/catalogue/draft/course-head.server.ts';
import { draftView } from '#app/domain/catalogue/draft/draft-view.server.ts';
import { courseVersions } from '#app/domain/catalogue/version/course-versions.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import '#app/platform/texts/studio-review.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { EmptyState } from '#app/ui/page.tsx';

import { CourseHeader } from './course/course-header.tsx';
import { VersionTable } from './version/version-table.tsx';

export const meta = pageTitle('studioReview', (t, data) => {
  const { head } = (data ?? {}) as { head?: { title: unknown } };
  return `${t('versions.title')} · ${inLanguage(head?.title, 'id')}`;
});

export const loader = withActor(async (actor, { params }) => {
  const courseId = idParam(params['id']);
  const head = courseHead(await draftView(actor, courseId));
  return { head, versions: await courseVersions(actor, courseId) };
});

export default function VersionsPage() {
  const { t } = useTranslation('studioReview');
  const { head, versions } = useLoaderData<typeof loader>();
  const { courseId, status, published, zone } = head;
  const course = `/studio/courses/${courseId}`;
  return (
    <>
      <CourseHeader head={head} page="versions" />
      <div className="space-y-6">
        {status !== 'none' && published && (
          <p>
            <Link className="link" to={`${course}/versions/draft`}>
              {t('versions.draftCompare')}
            </Link>
          </p>
        )}
        {versions.length === 0 ? (
          <EmptyState
            title={t('versions.empty')}
            action={<ButtonLink to={`${course}/review`}>{t('versions.emptyLink')}</ButtonLink>}
          >
            {t('versions.emptyText')}
          </EmptyState>
        ) : (
          <VersionTable courseId={courseId} versions={versions} zone={zone} />
        )}
      </div>
    </>
  );
}
