import type { FieldMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { Localised } from '#app/platform/i18n.ts';
import { FieldGroup, TextField } from '#app/ui/form.tsx';
import { LocalisedField } from '#app/ui/localised-field.tsx';

import '#app/platform/texts/settings.ts';

type Band = { bound: string; label: Localised };

/** Words for bands of a percentage, with two empty lines for more; without scripts no line can be added on the page. */
export function BandFields({
  field,
  legend,
  words,
}: {
  field: FieldMetadata<unknown>;
  legend: string;
  words: 'classification' | 'match';
}) {
  const { t } = useTranslation('settings');
  const { bands, rest } = (
    field as FieldMetadata<{ bands: Band[]; rest: Localised }>
  ).getFieldset();
  return (
    <FieldGroup field={field} legend={legend} help={t(`bands.${words}.help`)}>
      {bands.getFieldList().map((band, index) => {
        const { bound, label } = band.getFieldset();
        return (
          <div key={band.key} className="space-y-3 border-t border-line pt-3">
            <TextField
              field={bound}
              label={t(`bands.${words}.bound`)}
              type="number"
              inputMode="decimal"
              min={0}
              max={100}
              step={0.01}
            />
            <LocalisedField
              field={label}
              legend={t(`bands.${words}.one`, { n: index + 1 })}
              maxLength={200}
            />
          </div>
        );
      })}
      <div className="border-t border-line pt-3">
        <LocalisedField field={rest} legend={t(`bands.${words}.rest`)} maxLength={200} />
      </div>
    </FieldGroup>
  );
}
