import { useTranslation } from 'react-i18next';

import type { Localised } from '#app/platform/i18n.ts';
import type { ComposeProps } from '#app/question-types/compose-props.ts';
import { NO_WORDS } from '#app/question-types/localised.ts';
import { TextField } from '#app/ui/form.tsx';
import { WordsField } from '#app/ui/words-field.tsx';

import type { NumericWork } from './schema.ts';
import './words.ts';

type Typed = { value: string; tolerance: string; unit: Localised };

const LONGEST_UNIT = 4000;

function NumericFields({ form, languages }: ComposeProps<Typed>) {
  const { t } = useTranslation('questionNumeric');
  const { value, tolerance, unit } = form.getFieldset();
  const number = { type: 'number', step: 'any', inputMode: 'decimal' } as const;
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField field={value} label={t('value')} {...number} />
        <TextField
          field={tolerance}
          label={t('tolerance')}
          help={t('toleranceHelp')}
          min={0}
          {...number}
        />
      </div>
      <WordsField field={unit} languages={languages} legend={t('unit')} maxLength={LONGEST_UNIT} />
    </>
  );
}

export const numericComposer = {
  typedOf: ({ value, tolerance, unit }: NumericWork): Typed => ({
    value: String(value),
    tolerance: String(tolerance),
    unit: unit ?? NO_WORDS,
  }),
  Fields: NumericFields,
};
