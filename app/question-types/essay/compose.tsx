import { useTranslation } from 'react-i18next';

import type { Localised } from '#app/platform/i18n.ts';
import type { ComposeProps } from '#app/question-types/compose-props.ts';
import {
  MarkingFields,
  type TypedMarking,
  typedRubric,
} from '#app/question-types/parts/rubric/marking-fields.tsx';
import { NumberField } from '#app/ui/form.tsx';
import { WordsField } from '#app/ui/words-field.tsx';

import { MOST_WORDS } from './limits.ts';
import type { EssayWork } from './schema.ts';
import './words.ts';

type Typed = TypedMarking & { minWords: string; maxWords: string; template: Localised };

const LONGEST = 4000;

function EssayFields({ form, languages }: ComposeProps<Typed>) {
  const { t } = useTranslation('questionEssay');
  const { minWords, maxWords, template, notes, rubric } = form.getFieldset();
  return (
    <>
      <fieldset className="space-y-3">
        <legend className="text-sm font-semibold">{t('length')}</legend>
        <p className="text-sm text-ink-soft">{t('lengthHelp')}</p>
        <div className="grid max-w-md gap-3 sm:grid-cols-2">
          <NumberField field={minWords} label={t('minWords')} min={1} max={MOST_WORDS} />
          <NumberField field={maxWords} label={t('maxWords')} min={1} max={MOST_WORDS} />
        </div>
      </fieldset>
      <WordsField
        field={template}
        languages={languages}
        legend={t('template')}
        help={t('templateHelp')}
        rows={3}
        maxLength={LONGEST}
      />
      <MarkingFields form={form} fields={{ notes, rubric }} languages={languages} />
    </>
  );
}

export const essayComposer = {
  typedOf: ({ minWords, maxWords, template, notes, rubric }: EssayWork): Typed => ({
    minWords: minWords === null ? '' : String(minWords),
    maxWords: maxWords === null ? '' : String(maxWords),
    template,
    notes,
    rubric: typedRubric(rubric),
  }),
  Fields: EssayFields,
};
