import type { FieldMetadata, FormMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import { FieldLines } from '#app/ui/field-lines.tsx';
import { FieldGroup, NumberField, TextField } from '#app/ui/form.tsx';

import '#app/platform/texts/offerings.ts';

import { unitChoice } from './typed-batch.ts';

type Form = Pick<FormMetadata, 'insert' | 'remove'>;
type UnitLine = { at: string; unit: string };

const UNITS = 'units-to-choose';
const FILES = 'files-to-choose';

/** The units a batch is meant for; the list of units stands here for the quotas too. */
export function UnitLines({
  form,
  field,
  units,
}: {
  form: Form;
  field: FieldMetadata<UnitLine[]>;
  units: { code: string; name: string }[];
}) {
  const { t } = useTranslation('offerings');
  return (
    <FieldGroup
      field={field as FieldMetadata<unknown>}
      legend={t('form.audience')}
      help={t('form.audienceHelp')}
    >
      <datalist id={UNITS}>
        {units.map((unit) => (
          <option key={unit.code} value={unitChoice(unit)} />
        ))}
      </datalist>
      <FieldLines
        form={form}
        field={field}
        most={50}
        newLine={{ unit: '' }}
        words={{ remove: (at) => t('form.removeUnit', { at }), add: t('form.addUnit') }}
      >
        {(line, at) => (
          <TextField
            field={line.getFieldset().unit}
            label={t('form.unitAt', { at })}
            list={UNITS}
            maxLength={300}
          />
        )}
      </FieldLines>
    </FieldGroup>
  );
}

/** How many people of a unit a batch takes. */
export function QuotaLines({
  form,
  field,
}: {
  form: Form;
  field: FieldMetadata<(UnitLine & { seats: string })[]>;
}) {
  const { t } = useTranslation('offerings');
  return (
    <FieldGroup
      field={field as FieldMetadata<unknown>}
      legend={t('form.quotas')}
      help={t('form.quotasHelp')}
    >
      <FieldLines
        form={form}
        field={field}
        most={100}
        newLine={{ unit: '', seats: '' }}
        words={{
          line: (at) => t('form.quotaAt', { at }),
          remove: (at) => t('form.removeQuota', { at }),
          add: t('form.addQuota'),
        }}
      >
        {(line) => {
          const { unit, seats } = line.getFieldset();
          return (
            <div className="grid gap-3 sm:grid-cols-[1fr_8rem]">
              <TextField field={unit} label={t('form.unit')} list={UNITS} maxLength={300} />
              <NumberField field={seats} label={t('form.seats')} min={1} />
            </div>
          );
        }}
      </FieldLines>
    </FieldGroup>
  );
}

/** Files of the library for the participants. */
export function MaterialLines({
  form,
  field,
  names,
}: {
  form: Form;
  field: FieldMetadata<{ at: string; name: string }[]>;
  names: string[];
}) {
  const { t } = useTranslation('offerings');
  return (
    <FieldGroup
      field={field as FieldMetadata<unknown>}
      legend={t('form.materials')}
      help={t('form.materialsHelp')}
    >
      <datalist id={FILES}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <FieldLines
        form={form}
        field={field}
        most={50}
        newLine={{ name: '' }}
        words={{ remove: (at) => t('form.removeMaterial', { at }), add: t('form.addMaterial') }}
      >
        {(line, at) => (
          <TextField
            field={line.getFieldset().name}
            label={t('form.materialAt', { at })}
            list={FILES}
            maxLength={300}
          />
        )}
      </FieldLines>
    </FieldGroup>
  );
}
