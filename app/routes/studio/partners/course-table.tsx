import { useTranslation } from 'react-i18next';

import type { PartnerCourseLine } from '#app/domain/scheduling/partners/partner-view.server.ts';
import '#app/platform/texts/registers.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { formatMoney, formatNumber } from '#app/ui/format.ts';
import { Card } from '#app/ui/page.tsx';
import { StackedTable } from '#app/ui/stacked-table.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

/** The catalogue of an institution: each course with its length, its cost and where it is described. */
export function CourseTable({
  courses,
  mayKeep,
}: {
  courses: PartnerCourseLine[];
  mayKeep: boolean;
}) {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  if (courses.length === 0)
    return (
      <Card title={t('partners.catalogue')}>
        <p>{t('partners.noCourses')}</p>
      </Card>
    );
  return (
    <Card title={t('partners.catalogue')}>
      <StackedTable
        label={t('partners.catalogue')}
        card={false}
        rows={courses}
        keyOf={({ id }) => id}
        columns={[
          { label: t('partners.courseTitle'), cell: ({ title }) => title },
          {
            label: t('partners.minutes'),
            number: true,
            cell: ({ minutes }) => (minutes === null ? '–' : formatNumber(minutes, language)),
          },
          {
            label: t('partners.cost'),
            number: true,
            cell: ({ cost, currency }) =>
              cost === null || !currency ? '–' : formatMoney(cost, currency, language),
          },
          { label: t('partners.link'), cell: (course) => <WebLink course={course} /> },
          ...(mayKeep
            ? [
                {
                  label: t('edit'),
                  cell: (course: PartnerCourseLine) => <EditLink course={course} />,
                },
              ]
            : []),
        ]}
      />
    </Card>
  );
}

function WebLink({ course: { title, website } }: { course: PartnerCourseLine }) {
  const { t } = useTranslation('registers');
  if (!website) return <>–</>;
  return (
    <a
      className="link"
      href={website}
      rel="noreferrer nofollow"
      aria-label={t('partners.toCourseOf', { title })}
    >
      {t('partners.toCourse')}
    </a>
  );
}

function EditLink({ course: { id, title } }: { course: PartnerCourseLine }) {
  const { t } = useTranslation('registers');
  return (
    <ButtonLink
      look="quiet"
      small
      to={`?edit=${id}#edit`}
      aria-label={t('editOf', { name: title })}
    >
      {t('edit')}
    </ButtonLink>
  );
}
