import type { FieldMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import { type Language, languages as all, type Localised } from '#app/platform/i18n.ts';

import '#app/platform/texts/forms.ts';

import { FieldGroup, TextAreaField, TextField } from './form.tsx';

/**
 * A text in the languages of a course; what is kept in another language goes along unseen.
 * @param rows of a text that may be long; without: one line
 */
export function WordsField({
  field,
  languages,
  legend,
  help,
  rows,
  maxLength,
}: {
  field: FieldMetadata<unknown> | FieldMetadata<Localised>;
  languages: readonly Language[];
  legend: string;
  help?: string;
  rows?: number;
  maxLength: number;
}) {
  const { t } = useTranslation('forms');
  const words = (field as FieldMetadata<Localised>).getFieldset();
  const names = { id: t('inIndonesian'), en: t('inEnglish') };
  const shown = all.filter((language) => languages.includes(language));
  const unseen = all
    .filter((language) => !languages.includes(language))
    .map((language) => (
      <input
        key={language}
        type="hidden"
        name={words[language].name}
        defaultValue={words[language].initialValue}
      />
    ));
  const alone = shown.length === 1;
  const one = (language: Language, label: string, help?: string) => {
    const said = words[language];
    const common = {
      ...{ label, help, maxLength, lang: language },
      field: alone ? withErrorsOf(field, said) : said,
    };
    return rows ? (
      <TextAreaField key={language} {...common} rows={rows} />
    ) : (
      <TextField key={language} {...common} />
    );
  };
  if (alone)
    return (
      <div id={field.id} tabIndex={-1}>
        {one(shown[0]!, legend, help)}
        {unseen}
      </div>
    );
  return (
    <FieldGroup field={field as FieldMetadata<unknown>} legend={legend} help={help}>
      <div className="@container">
        <div className="grid gap-3 @lg:grid-cols-2">
          {shown.map((language) => one(language, names[language]))}
        </div>
      </div>
    </FieldGroup>
  );
}

/** The one field of a text: what is wrong with the text as a whole is wrong with it. */
function withErrorsOf(whole: Pick<FieldMetadata<unknown>, 'errors'>, field: FieldMetadata<string>) {
  const { id, name, initialValue, errorId, descriptionId } = field;
  const found = [...(whole.errors ?? []), ...(field.errors ?? [])];
  const errors = found.length > 0 ? found : undefined;
  return { id, name, initialValue, errorId, descriptionId, errors };
}
