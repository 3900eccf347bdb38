import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { CourseHint } from '#app/domain/planning/level-row.ts';
import type { OwnHome } from '#app/domain/reporting/own-home.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { courseReasons } from '#app/ui/course-suggestion.tsx';
import { Ladder } from '#app/ui/ladder.tsx';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/home.ts';
import '#app/platform/texts/suggestions.ts';

type Props = Pick<OwnHome, 'nearest' | 'counts' | 'hours'>;

/** The one gap to close first and the one step that closes it; or what else is to be done. */
export function NearestGap({ nearest, counts, hours }: Props) {
  const { t } = useTranslation('home');
  const { t: suggest } = useTranslation('suggestions');
  if (!nearest) return <NoGap counts={counts} />;
  const { competencyId, name, required, held, levels, courses } = nearest;
  return (
    <Card title={t('nearestGap')}>
      <div className="space-y-2">
        <p className="text-xl font-semibold text-pretty">
          <Link to={`/me/competencies/${competencyId}`} className="link">
            {name}
          </Link>
        </p>
        <Ladder required={required} held={held} levels={levels} />
      </div>
      <div className="mt-4 rounded-md bg-sunken p-4">
        {courses[0] ? (
          <Step course={courses[0]} minutesPerHour={hours.minutesPerHour} />
        ) : (
          <p>
            {t('noCourse')} {t('noCourseStep')}
          </p>
        )}
      </div>
      {counts.gap > 1 && (
        <p className="mt-3 text-sm">
          <Link to="/me/recommendations" className="link">
            {suggest('all')}
          </Link>
        </p>
      )}
    </Card>
  );
}

function Step({ course, minutesPerHour }: { course: CourseHint; minutesPerHour: number }) {
  const { t } = useTranslation('home');
  const { t: say } = useTranslation('suggestions');
  const language = useLanguage();
  const { slug, title, enrollmentId } = course;
  return (
    <div className="flex flex-wrap items-end justify-between gap-4">
      <div className="min-w-0 space-y-1">
        <h3 className="text-sm font-semibold text-ink-soft">{t('closesIt')}</h3>
        <p className="font-semibold">{title}</p>
        <p className="text-sm text-ink-soft">
          {courseReasons(course, say, language, minutesPerHour)}
        </p>
      </div>
      <ButtonLink to={enrollmentId ? `/learn/${enrollmentId}` : `/courses/${slug}`}>
        {enrollmentId ? t('goOn') : t('seeCourse')}
      </ButtonLink>
    </div>
  );
}

function NoGap({ counts: { met, unassessed } }: Pick<Props, 'counts'>) {
  const { t } = useTranslation('home');
  const [title, text] =
    met > 0
      ? [t('noGap'), t('noGapText')]
      : unassessed > 0
        ? [t('nothingAssessed'), t('nothingAssessedText')]
        : [t('noStandard'), t('noStandardText')];
  return (
    <Card title={title}>
      <p className="max-w-prose text-ink-soft">{text}</p>
      <p className="mt-4 flex flex-wrap gap-2">
        {unassessed > 0 && (
          <ButtonLink look={met > 0 ? 'secondary' : 'primary'} to="/me/competencies">
            {t('askAssessment')}
          </ButtonLink>
        )}
        <ButtonLink look="secondary" to="/catalogue">
          {t('toCatalogue')}
        </ButtonLink>
      </p>
    </Card>
  );
}
