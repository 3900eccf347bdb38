import type { FieldMetadata, FormMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { Language, Localised } from '#app/platform/i18n.ts';
import { NO_WORDS } from '#app/question-types/localised.ts';
import { FieldLines, type Line } from '#app/ui/field-lines.tsx';
import { FieldGroup, TextField, TickField } from '#app/ui/form.tsx';
import { WordsField } from '#app/ui/words-field.tsx';

import './unit-words.ts';
import type { UnitsWork } from './units.ts';

/** Units as they stand in the fields. */
export type TypedUnits = {
  unit: Localised;
  otherUnits: (Line & { name: Localised; factor: string })[];
  unitNeeded: string;
};

export function typedUnitsOf({ unit, otherUnits, unitNeeded }: UnitsWork): TypedUnits {
  return {
    unit: unit ?? NO_WORDS,
    otherUnits: otherUnits.map(({ name, factor }, at) => ({
      at: String(at),
      name,
      factor: String(factor),
    })),
    unitNeeded: unitNeeded ? 'on' : '',
  };
}

/** The longest text of a question, in characters. */
const LONGEST_UNIT = 4000;
const MOST_OTHER_UNITS = 8;

/** The unit of a number; others, and whether one must be written, wait below it for whoever wants them. */
export function UnitFields({
  form,
  fields: { unit, otherUnits, unitNeeded },
  languages,
}: {
  form: Pick<FormMetadata, 'insert' | 'remove'>;
  fields: { [Name in keyof TypedUnits]: FieldMetadata<TypedUnits[Name]> };
  languages: readonly Language[];
}) {
  const { t } = useTranslation('questionUnits');
  const used =
    otherUnits.getFieldList().length > 0 ||
    Boolean(unitNeeded.initialValue) ||
    Boolean(otherUnits.errors);
  return (
    <div className="space-y-3">
      <WordsField field={unit} languages={languages} legend={t('unit')} maxLength={LONGEST_UNIT} />
      <details open={used}>
        <summary className="min-h-9 cursor-pointer py-1.5 text-sm font-semibold">
          {t('more')}
        </summary>
        <div className="space-y-4 pt-2">
          <FieldGroup
            field={otherUnits as FieldMetadata<unknown>}
            legend={t('others')}
            help={t('othersHelp')}
          >
            <FieldLines
              form={form}
              field={otherUnits}
              most={MOST_OTHER_UNITS}
              newLine={{ name: NO_WORDS, factor: '' }}
              words={{
                line: (at) => t('other', { at }),
                remove: (at) => t('remove', { at }),
                add: t('add'),
              }}
            >
              {(line, at) => {
                const { name, factor } = line.getFieldset();
                return (
                  <>
                    <WordsField
                      field={name}
                      languages={languages}
                      legend={t('other', { at })}
                      maxLength={LONGEST_UNIT}
                    />
                    <TextField
                      field={factor}
                      label={t('factor')}
                      type="number"
                      step="any"
                      inputMode="decimal"
                      className="input max-w-48"
                    />
                  </>
                );
              }}
            </FieldLines>
          </FieldGroup>
          <TickField field={unitNeeded} label={t('needed')} help={t('neededHelp')} />
        </div>
      </details>
    </div>
  );
}
