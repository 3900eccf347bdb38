import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { CompetencyPage } from '#app/domain/planning/competency-page.server.ts';

import '#app/platform/texts/competency.ts';

import { Badge } from './badge.tsx';
import { Button } from './button.tsx';
import { CourseSuggestion } from './course-suggestion.tsx';
import { formatDay } from './format.ts';
import { Ladder } from './ladder.tsx';
import { Notice } from './notice.tsx';
import { Card } from './page.tsx';
import { useLanguage } from './use-language.ts';

/** One competency of a person: ladder, next step, what the level rests on, what each level says. */
export function CompetencySheet({ page, done }: { page: CompetencyPage; done: string | null }) {
  const { t } = useTranslation('competency');
  const { required, held, levels, state, proposed, requested, canRequest } = page;
  return (
    <div className="space-y-6">
      {done === 'asked' && <Notice kind="success">{t('requestDone')}</Notice>}
      {done === 'assessed' && <Notice kind="success">{t('assessDone')}</Notice>}
      <Card>
        <Ladder required={required} held={held} levels={levels.length || undefined} size="large" />
        {proposed !== null && (
          <p className="mt-3">
            <Badge tone="accent">{t('proposed', { level: proposed })}</Badge>
          </p>
        )}
        {state === 'unassessed' && (
          <div className="mt-4">
            {requested && <Badge>{t('requested')}</Badge>}
            {!requested && canRequest && (
              <Form method="post">
                <input type="hidden" name="competencyId" value={page.competencyId} />
                <Button>{t('request')}</Button>
              </Form>
            )}
          </div>
        )}
      </Card>
      {state === 'gap' && <Closing page={page} />}
      <Evidence page={page} />
      {page.canAssess && <Assess page={page} />}
      <Levels page={page} />
    </div>
  );
}

function Closing({ page }: { page: CompetencyPage }) {
  const { t } = useTranslation('competency');
  return (
    <section id="courses" className="scroll-mt-4">
      <Card title={t('closing')}>
        {page.courses.length === 0 ? (
          <Notice>{t('noCourse')}</Notice>
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

function Evidence({ page }: { page: CompetencyPage }) {
  const { t } = useTranslation('competency');
  const language = useLanguage();
  return (
    <Card title={t('why')}>
      {page.evidence.length === 0 ? (
        <p className="text-ink-soft">{t('noEvidence')}</p>
      ) : (
        <>
          <p className="mb-3 max-w-prose text-sm text-ink-soft">{t('whyLead')}</p>
          <div className="-mx-4 sm:mx-0">
            <table className="table table-stack">
              <thead>
                <tr>
                  <th scope="col">{t('date')}</th>
                  <th scope="col">{t('source')}</th>
                  <th scope="col" className="number">
                    {t('level')}
                  </th>
                  <th scope="col">{t('until')}</th>
                  <th scope="col">{t('used')}</th>
                </tr>
              </thead>
              <tbody>
                {page.evidence.map((proof) => (
                  <tr
                    key={proof.id}
                    className={proof.use === 'decides' ? 'bg-nila-soft' : undefined}
                  >
                    <td data-label={t('date')} className="whitespace-nowrap">
                      {formatDay(proof.takenOn, language)}
                    </td>
                    <td data-label={t('source')}>
                      {t(`sources.${proof.source as 'course'}`)}
                      {proof.course && `: ${proof.course.title}`}
                    </td>
                    <td data-label={t('level')} className="number">
                      {proof.level}
                    </td>
                    <td data-label={t('until')} className="whitespace-nowrap">
                      {proof.validUntil ? formatDay(proof.validUntil, language) : t('noEnd')}
                    </td>
                    <td data-label={t('used')}>{t(`use.${proof.use}`)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Card>
  );
}

function Assess({ page }: { page: CompetencyPage }) {
  const { t } = useTranslation('competency');
  return (
    <section id="assess" className="scroll-mt-4">
      <Card title={t('assessTitle')}>
        <p className="mb-4 max-w-prose text-sm text-ink-soft">{t('assessLead')}</p>
        <Form method="post" className="flex flex-wrap items-end gap-3">
          <label className="block min-w-0 grow space-y-1.5">
            <span className="block text-sm font-semibold">{t('assessLevel')}</span>
            <select name="level" required defaultValue="" className="input">
              <option value="">{t('chooseLevel')}</option>
              {page.levels.map(({ level, name, description }) => (
                <option key={level} value={level}>
                  {[level, name, description].filter(Boolean).join(' · ')}
                </option>
              ))}
            </select>
          </label>
          <Button>{t('assessSave')}</Button>
        </Form>
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
