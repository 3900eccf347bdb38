import type { FieldMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { Localised } from '#app/platform/i18n.ts';
import { FieldGroup, TextField } from '#app/ui/form.tsx';

import '#app/platform/texts/settings.ts';

import { LocalisedFields } from './localised-fields.tsx';

type Band = { above: string; label: Localised };

/** The bands of the final score, with two empty lines for more; without scripts no line can be added on the page. */
export function BandFields({ field }: { field: FieldMetadata<unknown> }) {
  const { t } = useTranslation('settings');
  const { bands, rest } = (
    field as FieldMetadata<{ bands: Band[]; rest: Localised }>
  ).getFieldset();
  return (
    <FieldGroup
      field={field}
      legend={t('item.certificates.classification.title')}
      help={t('bandsHelp')}
    >
      {bands.getFieldList().map((band, index) => {
        const { above, label } = band.getFieldset();
        return (
          <div key={band.key} className="space-y-3 border-t border-line pt-3">
            <TextField
              field={above}
              label={t('bandAbove')}
              type="number"
              inputMode="decimal"
              min={0}
              max={100}
              step={0.01}
            />
            <LocalisedFields field={label} legend={t('band', { n: index + 1 })} />
          </div>
        );
      })}
      <div className="border-t border-line pt-3">
        <LocalisedFields field={rest} legend={t('bandRest')} />
      </div>
    </FieldGroup>
  );
}
