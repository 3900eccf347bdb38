import { useTranslation } from 'react-i18next';

import type { ComposeProps } from '#app/question-types/compose-props.ts';
import {
  type TypedUnits,
  typedUnitsOf,
  UnitFields,
} from '#app/question-types/parts/number/unit-fields.tsx';
import { TextField } from '#app/ui/form.tsx';

import type { NumericWork } from './schema.ts';
import './words.ts';

type Typed = TypedUnits & { value: string; tolerance: string };

function NumericFields({ form, languages }: ComposeProps<Typed>) {
  const { t } = useTranslation('questionNumeric');
  const { value, tolerance, unit, otherUnits, unitNeeded } = form.getFieldset();
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
      <UnitFields form={form} fields={{ unit, otherUnits, unitNeeded }} languages={languages} />
    </>
  );
}

export const numericComposer = {
  typedOf: ({ value, tolerance, ...units }: NumericWork): Typed => ({
    value: String(value),
    tolerance: String(tolerance),
    ...typedUnitsOf(units),
  }),
  Fields: NumericFields,
};
