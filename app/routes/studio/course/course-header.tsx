import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { CourseHead } from '#app/domain/catalogue/draft/course-head.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import '#app/platform/texts/studio.ts';
import { formatMoment } from '#app/ui/format.ts';
import { PageHeader } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { StateBadges } from './state-badges.tsx';

export type CoursePage =
  | 'outline'
  | 'facts'
  | 'certificate'
  | 'authors'
  | 'review'
  | 'versions'
  | 'participants'
  | 'grades'
  | 'batches'
  | 'interest'
  | 'surveys';

/** What stands above every page of a course: what it is, how it stands, who saved last, and its other pages. */
export function CourseHeader({
  head,
  page,
  actions,
}: {
  head: CourseHead;
  page: CoursePage;
  actions?: ReactNode;
}) {
  const { t } = useTranslation('studio');
  const language = useLanguage();
  const { code, title, status, published, archived, isTemplate, announced } = head;
  const version = published?.version ?? null;
  return (
    <>
      <PageHeader
        title={inLanguage(title, language) || t('untitled')}
        crumbs={[{ to: '/studio', label: t('title') }]}
        actions={actions}
      />
      <div className="-mt-3 mb-5 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-ink-soft">
        <StateBadges stand={{ draft: status, version, announced, archived, isTemplate }} />
        <span>{code}</span>
        <Saved head={head} />
      </div>
      <CoursePages head={{ ...head, published: published !== null }} page={page} />
    </>
  );
}

function Saved({ head: { status, savedAt, savedBy, published, zone } }: { head: CourseHead }) {
  const { t } = useTranslation('studio');
  const language = useLanguage();
  const drafted = status !== 'none';
  const at = drafted ? savedAt : published?.at;
  if (!at) return null;
  const moment = formatMoment(at, language, zone);
  const name = drafted ? savedBy : published?.by;
  if (name) return <span>{t(drafted ? 'head.saved' : 'head.publishedBy', { name, moment })}</span>;
  return <span>{t(drafted ? 'head.savedAt' : 'head.publishedAt', { moment })}</span>;
}

/** The way between the pages of a course; how its people do is there once it has been published. */
export function CoursePages({
  head,
  page,
}: {
  head: { courseId: string; surveyKey: string | null; published: boolean; inBatches: boolean };
  page: CoursePage;
}) {
  const { t } = useTranslation('studio');
  const base = `/studio/courses/${head.courseId}`;
  const pages: { page: CoursePage; to: string }[] = [
    { page: 'outline', to: base },
    { page: 'facts', to: `${base}/facts` },
    { page: 'certificate', to: `${base}/certificate` },
    { page: 'authors', to: `${base}/authors` },
    { page: 'review', to: `${base}/review` },
    { page: 'versions', to: `${base}/versions` },
  ];
  if (head.published)
    pages.push(
      { page: 'participants', to: `${base}/participants` },
      { page: 'grades', to: `${base}/grades` },
    );
  if (head.inBatches)
    pages.push(
      { page: 'batches', to: `/studio/offerings?course=${head.courseId}` },
      { page: 'interest', to: `${base}/interest` },
    );
  if (head.surveyKey) pages.push({ page: 'surveys', to: `${base}/surveys/${head.surveyKey}` });
  return (
    <nav aria-label={t('head.pages')} className="no-print mb-6 border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-1">
        {pages.map(({ page: one, to }) => (
          <li key={one}>
            <Link
              to={to}
              aria-current={one === page ? 'page' : undefined}
              className="inline-flex min-h-11 items-center border-b-2 border-transparent px-3 text-sm font-medium text-ink-soft hover:text-ink aria-[current=page]:border-nila aria-[current=page]:text-nila-strong"
            >
              {t(`head.${one}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
