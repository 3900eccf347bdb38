import { useTranslation } from 'react-i18next';

import type { ComposeForm, ComposeProps } from '#app/question-types/compose-props.ts';
import {
  type TypedUnits,
  typedUnitsOf,
  UnitFields,
} from '#app/question-types/parts/number/unit-fields.tsx';
import { FieldLines, type Line } from '#app/ui/field-lines.tsx';
import { FieldGroup, NumberField, SelectField, TextField } from '#app/ui/form.tsx';

import { Examples } from './examples.tsx';
import type { CalculatedWork } from './schema.ts';
import './words.ts';

export type TypedVariable = Line & {
  name: string;
  least: string;
  most: string;
  decimals: string;
};
type Typed = TypedUnits & {
  variables: TypedVariable[];
  formula: string;
  tolerance: string;
  toleranceKind: string;
  decimals: string;
};

const MOST_VARIABLES = 8;
const NEW_VARIABLE = { name: '', least: '', most: '', decimals: '0' };

function CalculatedFields({ form, languages }: ComposeProps<Typed>) {
  const { t } = useTranslation('questionCalculated');
  const { variables, formula, tolerance, toleranceKind, decimals } = form.getFieldset();
  const { unit, otherUnits, unitNeeded } = form.getFieldset();
  return (
    <>
      <VariableFields form={form} />
      <div className="space-y-3">
        <TextField
          field={formula}
          label={t('formula')}
          help={t('formulaHelp')}
          maxLength={500}
          spellCheck={false}
          autoCapitalize="none"
          autoComplete="off"
          className="input font-mono"
        />
        <Examples fields={{ variables, formula, decimals }} />
      </div>
      <div className="grid gap-5 sm:grid-cols-3">
        <TextField
          field={tolerance}
          label={t('tolerance')}
          help={t('toleranceHelp')}
          type="number"
          step="any"
          inputMode="decimal"
          min={0}
        />
        <SelectField field={toleranceKind} label={t('toleranceKind')}>
          <option value="absolute">{t('toleranceKinds.absolute')}</option>
          <option value="relative">{t('toleranceKinds.relative')}</option>
        </SelectField>
        <NumberField
          field={decimals}
          label={t('decimals')}
          help={t('decimalsHelp')}
          min={0}
          max={6}
        />
      </div>
      <UnitFields form={form} fields={{ unit, otherUnits, unitNeeded }} languages={languages} />
    </>
  );
}

function VariableFields({ form }: { form: ComposeForm<Typed> }) {
  const { t } = useTranslation('questionCalculated');
  const { variables } = form.getFieldset();
  const number = { type: 'number', step: 'any', inputMode: 'decimal' } as const;
  return (
    <FieldGroup field={variables} legend={t('variables')} help={t('variablesHelp')}>
      <FieldLines
        form={form}
        field={variables}
        most={MOST_VARIABLES}
        newLine={NEW_VARIABLE}
        words={{
          line: (at) => t('variable', { at }),
          remove: (at) => t('remove', { at }),
          add: t('add'),
        }}
      >
        {(line, at) => {
          const { name, least, most, decimals } = line.getFieldset();
          return (
            <div className="grid grid-cols-2 gap-3 sm:grid-cols-[2fr_1fr_1fr_6rem]">
              <div className="col-span-2 sm:col-span-1">
                <TextField
                  field={name}
                  label={t('variableName', { at })}
                  maxLength={20}
                  spellCheck={false}
                  autoCapitalize="none"
                  autoComplete="off"
                />
              </div>
              <TextField field={least} label={t('least')} {...number} />
              <TextField field={most} label={t('most')} {...number} />
              <NumberField field={decimals} label={t('variableDecimals')} min={0} max={4} />
            </div>
          );
        }}
      </FieldLines>
    </FieldGroup>
  );
}

export const calculatedComposer = {
  typedOf: (work: CalculatedWork): Typed => {
    const { variables, formula, tolerance, toleranceKind, decimals, ...units } = work;
    const lines = variables.map(({ name, least, most, decimals }, at) => ({
      at: String(at),
      name,
      least: String(least),
      most: String(most),
      decimals: String(decimals),
    }));
    return {
      variables: lines.length > 0 ? lines : [{ at: '0', ...NEW_VARIABLE }],
      formula,
      tolerance: String(tolerance),
      toleranceKind,
      decimals: String(decimals),
      ...typedUnitsOf(units),
    };
  },
  Fields: CalculatedFields,
};
