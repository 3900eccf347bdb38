import type { FieldMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { Localised } from '#app/platform/i18n.ts';
import { FieldGroup, TextAreaField, TextField } from '#app/ui/form.tsx';

import '#app/platform/texts/frameworks.ts';

/** A text in both languages, Indonesian first. @param rows of a text that may be long; without: one line */
export function BothLanguages({
  field,
  legend,
  help,
  rows,
  maxLength = 500,
}: {
  field: FieldMetadata<unknown> | FieldMetadata<Localised>;
  legend: string;
  help?: string;
  rows?: number;
  maxLength?: number;
}) {
  const { t } = useTranslation('frameworks');
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
