import { type SubmissionResult, useForm } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { RatingForm } from '#app/domain/competency/competency-form.ts';
import type { CompetencyPage } from '#app/domain/planning/competency-page.server.ts';

import '#app/platform/texts/competency.ts';
import '#app/platform/texts/evidence.ts';

import { Button } from './button.tsx';
import { CheckedForm, FieldGroup, TextAreaField } from './form.tsx';
import { Card } from './page.tsx';

/** A level with the indicators seen and a remark: of a team member, or of oneself. */
export function RatingCard({
  page,
  result,
}: {
  page: CompetencyPage;
  result: SubmissionResult | undefined;
}) {
  const { t } = useTranslation('evidence');
  const own = page.canRateSelf;
  const target = page.view.target?.positionId;
  const [form, fields] = useForm<RatingForm>({ id: 'rate', lastResult: result });
  return (
    <section id="assess" className="scroll-mt-4">
      <Card title={t(own ? 'rateSelfTitle' : 'rateTitle')}>
        <p className="mb-4 max-w-prose text-sm text-ink-soft">
          {own ? t(page.selfCounts ? 'selfCounts' : 'selfShown') : t('rateLead')}
        </p>
        <CheckedForm form={form}>
          <input type="hidden" name="intent" value="rate" />
          {target && <input type="hidden" name="target" value={target} />}
          <FieldGroup field={fields.level} legend={t(own ? 'rateSelfLevel' : 'rateLevel')}>
            {page.levels.map((level) => (
              <LevelChoice
                key={level.level}
                level={level}
                chosen={fields.level.initialValue === String(level.level)}
              />
            ))}
          </FieldGroup>
          <TextAreaField
            field={fields.remark}
            label={t('remark')}
            help={t('remarkHelp')}
            rows={3}
            maxLength={1000}
          />
          <Button>{t('rateSave')}</Button>
        </CheckedForm>
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
