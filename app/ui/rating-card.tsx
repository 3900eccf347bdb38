import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { CompetencyPage } from '#app/domain/planning/competency-page.server.ts';

import '#app/platform/texts/competency.ts';
import '#app/platform/texts/evidence.ts';

import { Button } from './button.tsx';
import { Card } from './page.tsx';

/**
 * A level with the indicators seen and a remark: of a team member, or of oneself. A plain form: learners' pages load
 * no form library.
 */
export function RatingCard({
  page,
  typed,
}: {
  page: CompetencyPage;
  /** What was typed into a form that was refused. */
  typed: Record<string, unknown>;
}) {
  const { t } = useTranslation('evidence');
  const own = page.canRateSelf;
  const target = page.view.target?.positionId;
  return (
    <section id="assess" className="scroll-mt-4">
      <Card title={t(own ? 'rateSelfTitle' : 'rateTitle')}>
        <p className="mb-4 max-w-prose text-sm text-ink-soft">
          {own ? t(page.selfCounts ? 'selfCounts' : 'selfShown') : t('rateLead')}
        </p>
        <Form method="post" className="space-y-4">
          <input type="hidden" name="intent" value="rate" />
          {target && <input type="hidden" name="target" value={target} />}
          <fieldset className="space-y-3">
            <legend className="mb-3 text-sm font-semibold">
              {t(own ? 'rateSelfLevel' : 'rateLevel')}
            </legend>
            {page.levels.map((level) => (
              <LevelChoice
                key={level.level}
                level={level}
                chosen={typed['level'] === String(level.level)}
              />
            ))}
          </fieldset>
          <div className="space-y-1.5">
            <label htmlFor="remark" className="block text-sm font-semibold">
              {t('remark')}
            </label>
            <textarea
              id="remark"
              name="remark"
              rows={3}
              maxLength={1000}
              defaultValue={typeof typed['remark'] === 'string' ? typed['remark'] : ''}
              className="input"
              aria-describedby="remark-help"
            />
            <p id="remark-help" className="text-sm text-ink-soft">
              {t('remarkHelp')}
            </p>
          </div>
          <Button>{t('rateSave')}</Button>
        </Form>
      </Card>
    </section>
  );
}

/** A level to choose; its indicators open with it. */
function LevelChoice({
  level: { level, name, description, indicators },
  chosen,
}: {
  level: CompetencyPage['levels'][number];
  chosen: boolean;
}) {
  const { t } = useTranslation('evidence');
  const { t: competency } = useTranslation('competency');
  return (
    <div className="group rounded-md border border-line p-3">
      <label className="flex gap-3">
        <input
          type="radio"
          name="level"
          value={level}
          defaultChecked={chosen}
          required
          className="mt-1 size-4 shrink-0 accent-nila"
        />
        <span className="min-w-0">
          <span className="font-semibold">
            {[competency('levelN', { level }), name].filter(Boolean).join(' · ')}
          </span>
          <span className="block text-sm text-ink-soft">{description}</span>
        </span>
      </label>
      {indicators.length > 0 && (
        <fieldset className="mt-3 ms-7 hidden space-y-2 group-has-[[type=radio]:checked]:block">
          <legend className="text-sm font-semibold">{t('indicators')}</legend>
          {indicators.map((text, at) => (
            <label key={at} className="flex gap-2 text-sm">
              <input
                type="checkbox"
                name="indicators"
                value={`${level}.${at}`}
                className="mt-0.5 size-4 shrink-0 accent-nila"
              />
              {text}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
