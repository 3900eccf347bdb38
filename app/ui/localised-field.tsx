import type { FieldMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { Localised } from '#app/platform/i18n.ts';

import '#app/platform/texts/forms.ts';

import { FieldGroup, TextAreaField, TextField } from './form.tsx';

/** A text in both languages, Indonesian first. @param rows of a text that may be long; without: one line */
export function LocalisedField({
  field,
  legend,
  help,
  rows,
  maxLength,
}: {
  field: FieldMetadata<unknown> | FieldMetadata<Localised>;
  legend: string;
  help?: string;
  rows?: number;
  maxLength: number;
}) {
  const { t } = useTranslation('forms');
  const { id, en } = (field as FieldMetadata<Localised>).getFieldset();
  const words = [
    { field: id, label: t('inIndonesian'), lang: 'id' },
    { field: en, label: t('inEnglish'), lang: 'en' },
  ];
  return (
    <FieldGroup field={field as FieldMetadata<unknown>} legend={legend} help={help}>
      <div className="grid gap-3 sm:grid-cols-2">
        {words.map((word) =>
          rows ? (
            <TextAreaField key={word.lang} {...word} rows={rows} maxLength={maxLength} />
          ) : (
            <TextField key={word.lang} {...word} maxLength={maxLength} />
          ),
        )}
      </div>
    </FieldGroup>
  );
}
