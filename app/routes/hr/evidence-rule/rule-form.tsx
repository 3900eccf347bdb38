import { type SubmissionResult, useForm } from '@conform-to/react';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import {
  assessingSources,
  type EvidenceRule,
  evidenceSources,
  rulePresets,
} from '#app/domain/competency/evidence-rule.ts';
import { RANKS, ruleAsTyped } from '#app/domain/competency/evidence-rule-form.ts';
import type { Day } from '#app/platform/clock.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm, FieldGroup, NumberField, SelectField, TextField } from '#app/ui/form.tsx';

import '#app/platform/texts/evidence.ts';
import '#app/platform/texts/evidence-rule.ts';

type Typed = ReturnType<typeof ruleAsTyped> & { validFrom: string; source: string };

/** The fields of a rule; sending them works out the effect and changes nothing. */
export function RuleForm({
  rule,
  day,
  source,
  lastResult,
}: {
  rule: EvidenceRule;
  day: Day;
  source: string;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const { t } = useTranslation('evidenceRule');
  const { t: evidence } = useTranslation('evidence');
  const sourceName = (name: string) => evidence(`sources.${name as 'self'}`);
  const [form, fields] = useForm<Typed>({
    id: 'rule',
    lastResult,
    defaultValue: { ...ruleAsTyped(rule), validFrom: day, source },
  });
  const ranks = fields.rank.getFieldset();
  const months = fields.validMonths.getFieldset();
  return (
    <CheckedForm form={form} className="space-y-6">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <span className="font-semibold">{t('presets')}</span>
        {Object.keys(rulePresets).map((preset) => (
          <Link key={preset} to={`?preset=${preset}#rule`} className="link">
            {t(`preset.${preset as keyof typeof rulePresets}`)}
          </Link>
        ))}
      </p>
      <FieldGroup field={fields.rank} legend={t('order')} help={t('rankHelp')}>
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
          {assessingSources.map((name) => (
            <SelectField key={name} field={ranks[name]!} label={sourceName(name)}>
              <option value="">{t('none')}</option>
              {RANKS.map((n) => (
                <option key={n} value={n}>
                  {t('rank', { n })}
                </option>
              ))}
            </SelectField>
          ))}
        </div>
      </FieldGroup>
      <div className="grid gap-4 sm:grid-cols-3">
        <SelectField field={fields.pick} label={t('pickField')}>
          {(['latest', 'highest'] as const).map((pick) => (
            <option key={pick} value={pick}>
              {t(`pickChoice.${pick}`)}
            </option>
          ))}
        </SelectField>
        <NumberField
          field={fields.weighDays}
          label={t('weighField')}
          help={t('weighHelp')}
          min={0}
          max={366}
        />
        <SelectField field={fields.expiry} label={t('expiryField')}>
          {(['lapses', 'stays'] as const).map((expiry) => (
            <option key={expiry} value={expiry}>
              {t(`expiryChoice.${expiry}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <FieldGroup field={fields.validMonths} legend={t('monthsField')} help={t('monthsHelp')}>
        <div className="grid grid-cols-2 gap-4 lg:grid-cols-5">
          {evidenceSources.map((name) => (
            <NumberField
              key={name}
              field={months[name]!}
              label={sourceName(name)}
              min={1}
              max={240}
            />
          ))}
        </div>
      </FieldGroup>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          field={fields.validFrom}
          label={t('validFrom')}
          help={t('validFromHelp')}
          type="date"
          required
        />
        <TextField field={fields.source} label={t('source')} maxLength={200} />
      </div>
      <Button name="intent" value="preview">
        {t('preview')}
      </Button>
    </CheckedForm>
  );
}
