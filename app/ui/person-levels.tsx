import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { PersonCompetencies } from '#app/domain/planning/person-competencies.server.ts';

import '#app/platform/texts/competencies.ts';
import '#app/platform/texts/competency.ts';

import { ComparedLevels } from './compared-levels.tsx';
import { LevelTable } from './level-table.tsx';
import { Notice } from './notice.tsx';
import { EmptyState } from './page.tsx';
import { StateCounts } from './state-counts.tsx';

/**
 * Somebody else's competencies: against a position on a day, or those of one course alone. The page it stands in
 * answers the posted `competencyId` by asking for an assessment.
 */
export function PersonLevels({
  levels,
  base,
  recommendations,
  asked,
}: {
  levels: PersonCompetencies;
  base: string;
  recommendations: string;
  asked: boolean;
}) {
  const { t } = useTranslation('competencies');
  const { t: one } = useTranslation('competency');
  const { course, canRequest, canAssess } = levels;
  return (
    <div className="space-y-6">
      {asked && <Notice kind="success">{one('requestDone')}</Notice>}
      {course ? (
        <OfCourse levels={levels} course={course} base={base} />
      ) : (
        <>
          <ComparedLevels
            compared={levels}
            recommendations={levels.canSeeRecommendations ? recommendations : null}
            {...{ base, canRequest, canAssess }}
          />
          {levels.rows.length === 0 && (
            <EmptyState title={t('emptyTitleOf')}>{t('emptyTextOf')}</EmptyState>
          )}
        </>
      )}
    </div>
  );
}

function OfCourse({
  levels: { rows, counts, minutesPerHour, canRequest, canAssess },
  course,
  base,
}: {
  levels: PersonCompetencies;
  course: NonNullable<PersonCompetencies['course']>;
  base: string;
}) {
  const { t } = useTranslation('competencies');
  return (
    <>
      <p className="text-ink-soft">
        {t('courseOnly', { title: course.title })}{' '}
        <Link to={base} className="link">
          {t('courseAll')}
        </Link>
      </p>
      <div className="max-w-xl">
        <StateCounts counts={counts} />
      </div>
      <Form method="post" action={base} className="card overflow-hidden">
        <LevelTable
          {...{ rows, base, minutesPerHour, canRequest, canAssess }}
          outcomes={course.outcomes}
        />
      </Form>
    </>
  );
}
