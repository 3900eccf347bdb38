import type { FieldMetadata, FormMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { Language, Localised } from '#app/platform/i18n.ts';
import { NO_WORDS } from '#app/question-types/localised.ts';
import { Button } from '#app/ui/button.tsx';
import { freeName } from '#app/ui/choice-lines.tsx';
import { WordsField } from '#app/ui/words-field.tsx';

import './words.ts';

const LONGEST = 4000;

/** A pair as it stands in the fields; `at` tells it from the others, whatever becomes of those. */
export type TypedPair = { at: string; left: Localised; right: Localised };

/** Pairs that can be added and removed; before scripts arrive each press sends the form. */
export function PairLines({
  form,
  field,
  languages,
  most,
}: {
  form: Pick<FormMetadata, 'insert' | 'remove'>;
  field: FieldMetadata<TypedPair[]>;
  languages: readonly Language[];
  most: number;
}) {
  const { t } = useTranslation('questionMatching');
  const lines = field.getFieldList().map((line) => line.getFieldset());
  const names = lines.map(({ at }) => at.initialValue ?? '');
  const side = { languages, maxLength: LONGEST };
  return (
    <div className="space-y-3">
      {lines.map(({ at, left, right }, index) => (
        <div
          key={names[index]}
          role="group"
          aria-label={t('pair', { at: index + 1 })}
          className="space-y-2 rounded-md border border-line p-3"
        >
          <input type="hidden" name={at.name} defaultValue={at.initialValue} />
          <div className={languages.length === 1 ? 'grid gap-3 sm:grid-cols-2' : 'space-y-3'}>
            <WordsField field={left} legend={t('left', { at: index + 1 })} {...side} />
            <WordsField field={right} legend={t('right', { at: index + 1 })} {...side} />
          </div>
          <div className="flex justify-end">
            <Button look="quiet" small {...form.remove.getButtonProps({ name: field.name, index })}>
              {t('remove', { at: index + 1 })}
            </Button>
          </div>
        </div>
      ))}
      {lines.length < most && (
        <Button
          look="secondary"
          small
          {...form.insert.getButtonProps({
            name: field.name,
            defaultValue: { at: freeName(names), left: NO_WORDS, right: NO_WORDS },
          })}
        >
          {t('add')}
        </Button>
      )}
    </div>
  );
}
