import type { SubmissionResult } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { gapOf, surplusOf } from '#app/domain/competency/gap.ts';
import type { CompetencyPage } from '#app/domain/planning/competency-page.server.ts';

import '#app/platform/texts/comparison.ts';
import '#app/platform/texts/competency.ts';
import '#app/platform/texts/evidence.ts';
import '#app/platform/texts/level-history.ts';
import '#app/platform/texts/suggestions.ts';

import { Badge } from './badge.tsx';
import { Button } from './button.tsx';
import { ComparisonForm } from './comparison-form.tsx';
import { CourseSuggestion } from './course-suggestion.tsx';
import { EvidenceCard } from './evidence-card.tsx';
import { formatDay } from './format.ts';
import { Ladder } from './ladder.tsx';
import { HistoryPicture, HistoryTable } from './level-history.tsx';
import { Notice } from './notice.tsx';
import { Card } from './page.tsx';
import { RatingCard } from './rating-card.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { useLanguage } from './use-language.ts';

/**
 * One competency of a person: ladder, next step, what the level rests on, what each level says.
 * @param base the address of the page
 */
export function CompetencySheet({
  page,
  done,
  base,
  result,
}: {
  page: CompetencyPage;
  done: string | null;
  base: string;
  /** What the form was refused for, and what was typed into it. */
  result: SubmissionResult<string[]> | undefined;
}) {
  const { t } = useTranslation('competency');
  const { t: proof } = useTranslation('evidence');
  const { required, held, levels, state, proposed, requested, canRequest, view } = page;
  return (
    <div className="space-y-6">
      {done === 'asked' && <Notice kind="success">{t('requestDone')}</Notice>}
      {done === 'assessed' && <Notice kind="success">{t('assessDone')}</Notice>}
      {(done === 'ratedSelf' || done === 'takenBack' || done === 'recorded') && (
        <Notice kind="success">{proof(done)}</Notice>
      )}
      <RefusalNotice result={result} />
      <Card>
        <Ladder required={required} held={held} levels={levels.length || undefined} size="large" />
        <Requirements page={page} />
        {proposed !== null && (
          <p className="mt-3">
            <Badge tone="accent">{t('proposed', { level: proposed })}</Badge>
          </p>
        )}
        {state === 'unassessed' && view.isToday && (
          <div className="mt-4">
            {requested && <Badge>{t('requested')}</Badge>}
            {!requested && canRequest && (
              <Form method="post">
                <input type="hidden" name="intent" value="request" />
                {view.target && (
                  <input type="hidden" name="target" value={view.target.positionId} />
                )}
                <Button>{t('request')}</Button>
              </Form>
            )}
          </div>
        )}
      </Card>
      {state === 'gap' && view.isToday && <Closing page={page} />}
      <EvidenceCard page={page} />
      {view.isToday && (page.canAssess || page.canRateSelf) && (
        <RatingCard page={page} typed={result?.initialValue ?? {}} />
      )}
      <History page={page} />
      <Levels page={page} />
      <ComparisonForm view={view} base={base} />
    </div>
  );
}

/** What the position held and the target ask for, and by how much the level misses or passes it. */
function Requirements({ page }: { page: CompetencyPage }) {
  const { t } = useTranslation('comparison');
  const { t: competency } = useTranslation('competency');
  const language = useLanguage();
  const { view, required, requiredHere, held } = page;
  const pair = required === null ? null : { required, held };
  return (
    <div className="mt-3 space-y-1 text-sm">
      {!view.isToday && <p>{t('asOf', { day: formatDay(view.day, language) })}</p>}
      {pair && held !== null && gapOf(pair) > 0 && (
        <p className="font-semibold text-bata">{competency('gapBy', { count: gapOf(pair) })}</p>
      )}
      {pair && surplusOf(pair) > 0 && <p>{competency('surplusBy', { count: surplusOf(pair) })}</p>}
      {view.target && (
        <>
          <p>{t('target', { position: view.target.name })}</p>
          <p className="text-ink-soft">
            {required === null ? t('notTarget') : t('requiredTarget', { level: required })}
          </p>
          <p className="text-ink-soft">
            {requiredHere === null ? t('notHere') : t('requiredHere', { level: requiredHere })}
          </p>
        </>
      )}
    </div>
  );
}

function History({ page }: { page: CompetencyPage }) {
  const { t } = useTranslation('levelHistory');
  const { history, levels, name, view } = page;
  if (history.length === 0) return null;
  return (
    <Card title={t('history')}>
      <HistoryPicture
        histories={[{ name, levels: levels.length || 5, steps: history }]}
        today={view.today}
      />
      <div className="-mx-4 mt-4 sm:mx-0">
        <HistoryTable steps={history} today={view.today} />
      </div>
    </Card>
  );
}

function Closing({ page }: { page: CompetencyPage }) {
  const { t } = useTranslation('competency');
  const { t: suggest } = useTranslation('suggestions');
  return (
    <section id="courses" className="scroll-mt-4">
      <Card title={t('closing')}>
        {page.courses.length === 0 ? (
          <Notice>{suggest('noCourse')}</Notice>
        ) : (
          <>
            <p className="mb-3 text-sm text-ink-soft">{t('closingLead')}</p>
            <ol className="space-y-3">
              {page.courses.map((course) => (
                <li key={course.slug}>
                  <CourseSuggestion course={course} minutesPerHour={page.minutesPerHour} />
                </li>
              ))}
            </ol>
          </>
        )}
      </Card>
    </section>
  );
}

function Levels({ page }: { page: CompetencyPage }) {
  const { t } = useTranslation('competency');
  return (
    <Card title={t('aboutLevels')}>
      {page.description && <p className="mb-4 max-w-prose">{page.description}</p>}
      <ol className="divide-y divide-line">
        {page.levels.map(({ level, name, description, indicators }) => (
          <li key={level} className="py-3">
            <p className="flex flex-wrap items-center gap-2 font-semibold">
              {t('levelN', { level })}
              {name && <span className="font-normal text-ink-soft">{name}</span>}
              {level === page.held && <Badge tone="accent">{t('isHeld')}</Badge>}
              {level === page.required && <Badge tone="support">{t('isRequired')}</Badge>}
            </p>
            <p className="mt-1 max-w-prose">{description}</p>
            {indicators.length > 0 && (
              <details
                className="mt-1 text-sm"
                open={level === page.required || level === page.held}
              >
                <summary className="cursor-pointer text-ink-soft">{t('indicators')}</summary>
                <ul className="mt-1 list-disc space-y-0.5 ps-5">
                  {indicators.map((indicator) => (
                    <li key={indicator}>{indicator}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
