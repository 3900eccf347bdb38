import { Link } from '@remix-run/react';
import { CheckCircle2, Circle } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { CourseView } from '#app/domain/enrollment/course-view.server.ts';
import { useCourseKindLabel } from '#app/ui/course-kind-label.ts';
import { formatNumber } from '#app/ui/format.ts';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

export function CourseFacts({ course }: { course: CourseView }) {
  const { t } = useTranslation(['catalogue', 'common']);
  const language = useLanguage();
  const kindLabel = useCourseKindLabel();
  const hours = `${formatNumber(course.hours, language, 2)} ${t('hoursShort', { ns: 'common' })}`;
  return (
    <Card title={t('facts')}>
      <dl className="space-y-3 text-sm">
        <Fact name={t('provider')}>{course.provider}</Fact>
        <Fact name={t('kindLabel')}>{kindLabel(course.kind)}</Fact>
        <Fact name={t('credited')}>{hours}</Fact>
        {course.minutes > 0 && (
          <Fact name={t('duration')}>{t('aboutMinutes', { count: course.minutes })}</Fact>
        )}
        {course.offeringId && <Fact name={t('form')}>{t('selfPaced')}</Fact>}
        {course.languages.length > 0 && (
          <Fact name={t('languageLabel')}>
            {course.languages.map((written) => t(`language.${written}`)).join(', ')}
          </Fact>
        )}
        {course.audience && (
          <Fact name={t('audience')}>
            <AudienceLines audience={course.audience} />
          </Fact>
        )}
        <Fact name={t('prerequisites')}>
          {course.prerequisites.length === 0 ? (
            t('noPrerequisites')
          ) : (
            <ul className="space-y-1.5">
              {course.prerequisites.map((required) => (
                <Prerequisite key={required.slug} {...required} />
              ))}
            </ul>
          )}
        </Fact>
      </dl>
    </Card>
  );
}

/** Each list that asks something on a line of its own: all of them must be met. */
function AudienceLines({ audience }: { audience: NonNullable<CourseView['audience']> }) {
  const { units, families, levels, statuses } = audience;
  return (
    <ul className="space-y-1">
      {[units, families, levels, statuses]
        .filter((list) => list.length > 0)
        .map((list) => (
          <li key={list[0]}>{list.join(', ')}</li>
        ))}
    </ul>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink-soft">{name}</dt>
      <dd className="mt-0.5 font-medium">{children}</dd>
    </div>
  );
}

function Prerequisite({ slug, title, listed, met }: CourseView['prerequisites'][number]) {
  const { t } = useTranslation('catalogue');
  const Icon = met ? CheckCircle2 : Circle;
  return (
    <li className="flex items-start gap-2">
      <Icon
        aria-hidden
        className={`mt-0.5 size-4 shrink-0 ${met ? 'text-daun' : 'text-ink-soft'}`}
        strokeWidth={1.5}
      />
      <span>
        {listed ? (
          <Link to={`/courses/${slug}`} className="link">
            {title}
          </Link>
        ) : (
          title
        )}
        <span className="block font-normal text-ink-soft">
          {met ? t('prerequisiteMet') : t('prerequisiteOpen')}
        </span>
      </span>
    </li>
  );
}
