import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { Comparison } from '#app/domain/planning/comparison.server.ts';
import { viewpointQuery } from '#app/domain/planning/viewpoint.ts';

import '#app/platform/texts/competencies.ts';
import '#app/platform/texts/suggestions.ts';

import { ComparisonForm, ComparisonNotes } from './comparison-form.tsx';
import { LevelRadar, radarAxes } from './level-radar.tsx';
import { LevelTable } from './level-table.tsx';
import { MatchCard } from './match-card.tsx';
import { Card } from './page.tsx';
import { StateCounts } from './state-counts.tsx';

/**
 * A person's levels against a position on a day: what is compared, counts, picture, match and the table with its next
 * steps. The page it stands in answers the posted `competencyId` by asking for an assessment.
 */
export function ComparedLevels({
  compared,
  base,
  recommendations,
  ...options
}: {
  compared: Comparison & { minutesPerHour: number };
  base: string;
  /** The page of the courses recommended to the person; null: not for this reader. */
  recommendations: string | null;
  canRequest: boolean;
  canAssess?: boolean;
  own?: boolean;
}) {
  const { t } = useTranslation('competencies');
  const { t: suggest } = useTranslation('suggestions');
  const { rows, counts, view, matches, minutesPerHour } = compared;
  const axes = radarAxes(
    rows.flatMap((row) => (row.required === null ? [] : [{ ...row, required: row.required }])),
  );
  const query = viewpointQuery(view);
  const measured = counts.met + counts.gap;
  return (
    <>
      <ComparisonForm view={view} base={base} />
      <ComparisonNotes view={view} nothingAssessed={measured === 0 && counts.unassessed > 0} />
      {measured + counts.unassessed > 0 && (
        <div className={axes.length > 0 ? 'grid gap-6 lg:grid-cols-[1fr_20rem]' : ''}>
          <div className="min-w-0 space-y-6">
            <Card title={t('standing')}>
              <StateCounts counts={counts} />
              <p className="mt-3 max-w-prose text-sm text-ink-soft">{t('explain')}</p>
              {recommendations && counts.gap > 0 && (
                <p className="no-print mt-3 text-sm">
                  <Link to={recommendations} className="link">
                    {suggest('all')}
                  </Link>
                </p>
              )}
            </Card>
            <MatchCard matches={matches} />
          </div>
          {axes.length > 0 && (
            <div className="card self-start p-4">
              <LevelRadar axes={axes} target={view.target !== null} />
            </div>
          )}
        </div>
      )}
      {rows.length > 0 && (
        <Form method="post" action={`${base}${query}`} className="card overflow-hidden">
          {view.target && <input type="hidden" name="target" value={view.target.positionId} />}
          <LevelTable
            {...{ rows, base, minutesPerHour, query }}
            {...options}
            target={view.target !== null}
            past={!view.isToday}
          />
        </Form>
      )}
    </>
  );
}
