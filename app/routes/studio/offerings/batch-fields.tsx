import type { FieldMetadata, FormMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { BatchChoices } from '#app/domain/scheduling/offering/batch-choices.server.ts';
import { batchZones } from '#app/domain/scheduling/offering/batch-zones.ts';
import { currencies } from '#app/domain/scheduling/money.ts';
import { zoneName } from '#app/platform/time-in-words.ts';
import { NumberField, SelectField, TextField } from '#app/ui/form.tsx';
import { useJobLevelLabel } from '#app/ui/job-label.ts';
import { LocalisedField } from '#app/ui/localised-field.tsx';
import { useLanguage } from '#app/ui/use-language.ts';
import { useStatusLabel } from '#app/ui/status-label.ts';

import '#app/platform/texts/offerings.ts';

import { MaterialLines, QuotaLines, UnitLines } from './batch-lines.tsx';
import { TickList } from './tick-list.tsx';
import type { TypedBatch } from './typed-batch.ts';

export type BatchFieldset = { [K in keyof TypedBatch]: FieldMetadata<TypedBatch[K]> };
type Parts = {
  form: FormMetadata<TypedBatch, string[]>;
  fields: BatchFieldset;
  choices: BatchChoices;
};

/** The fields of a batch. @param announced seats and zone have commands of their own by then */
export function BatchFields({ announced = false, ...parts }: Parts & { announced?: boolean }) {
  return (
    <>
      <Basics {...parts} announced={announced} />
      <AudienceFields {...parts} />
      <Means {...parts} />
    </>
  );
}

function Basics({ fields, announced }: Parts & { announced: boolean }) {
  const { t } = useTranslation('offerings');
  const language = useLanguage();
  return (
    <>
      <LocalisedField
        field={fields.name}
        legend={t('form.name')}
        help={t('form.nameHelp')}
        maxLength={200}
      />
      <TextField
        field={fields.code}
        label={t('form.code')}
        help={t('form.codeHelp')}
        maxLength={60}
      />
      {announced ? (
        <>
          <input type="hidden" name={fields.zone.name} value={fields.zone.initialValue} />
          <input type="hidden" name={fields.capacity.name} value={fields.capacity.initialValue} />
        </>
      ) : (
        <SelectField field={fields.zone} label={t('form.zone')} help={t('form.zoneHelp')}>
          {batchZones.map((zone) => (
            <option key={zone} value={zone}>
              {zoneName(zone, language)}
            </option>
          ))}
        </SelectField>
      )}
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          field={fields.opensAt}
          label={t('form.opensAt')}
          type="datetime-local"
          required
        />
        <TextField
          field={fields.closesAt}
          label={t('form.closesAt')}
          help={t('form.closesAtHelp')}
          type="datetime-local"
          required
        />
        {!announced && (
          <NumberField field={fields.capacity} label={t('form.capacity')} min={1} required />
        )}
        <NumberField
          field={fields.minimum}
          label={t('form.minimum')}
          help={t('form.minimumHelp')}
          min={1}
        />
      </div>
    </>
  );
}

function AudienceFields({ form, fields, choices }: Parts) {
  const { t } = useTranslation('offerings');
  const jobLevel = useJobLevelLabel();
  const statusLabel = useStatusLabel();
  const { families, levels, statuses } = choices;
  return (
    <>
      <UnitLines form={form} field={fields.units} units={choices.units} />
      <TickList
        field={fields.levels}
        legend={t('form.levels')}
        options={levels.map((value) => ({ value, label: jobLevel(value) }))}
      />
      <TickList
        field={fields.families}
        legend={t('form.families')}
        options={families.map((value) => ({ value, label: value }))}
      />
      <TickList
        field={fields.statuses}
        legend={t('form.statuses')}
        options={statuses.map((value) => ({ value, label: statusLabel(value) }))}
      />
      <QuotaLines form={form} field={fields.quotas} />
    </>
  );
}

function Means({ form, fields, choices }: Parts) {
  const { t } = useTranslation('offerings');
  return (
    <>
      <SelectField
        field={fields.organiserId}
        label={t('form.organiser')}
        help={t('form.organiserHelp')}
      >
        <option value="">{t('form.organiserOwn')}</option>
        {choices.partners.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField field={fields.cost} label={t('form.cost')} inputMode="decimal" />
        <SelectField field={fields.currency} label={t('form.currency')}>
          {currencies.map((currency) => (
            <option key={currency} value={currency}>
              {currency}
            </option>
          ))}
        </SelectField>
      </div>
      <TextField
        field={fields.budgetLine}
        label={t('form.budgetLine')}
        help={t('form.budgetLineHelp')}
        maxLength={200}
      />
      <LocalisedField
        field={fields.notice}
        legend={t('form.notice')}
        help={t('form.noticeHelp')}
        rows={4}
        maxLength={4000}
      />
      <MaterialLines form={form} field={fields.materials} names={choices.materials} />
    </>
  );
}
