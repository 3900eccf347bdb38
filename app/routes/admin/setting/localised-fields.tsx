import type { FieldMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { Localised } from '#app/platform/i18n.ts';
import { FieldGroup, TextField } from '#app/ui/form.tsx';

import '#app/platform/texts/settings.ts';

/** A short text in both languages. */
export function LocalisedFields({
  field,
  legend,
}: {
  field: FieldMetadata<Localised>;
  legend: string;
}) {
  const { t } = useTranslation('settings');
  const { id, en } = field.getFieldset();
  return (
    <FieldGroup field={field as FieldMetadata<unknown>} legend={legend}>
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField field={id} label={t('inIndonesian')} lang="id" maxLength={200} />
        <TextField field={en} label={t('inEnglish')} lang="en" maxLength={200} />
      </div>
    </FieldGroup>
  );
}
