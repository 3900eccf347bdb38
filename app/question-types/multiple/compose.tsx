import { useTranslation } from 'react-i18next';

import type { ComposeProps } from '#app/question-types/compose-props.ts';
import {
  ChoiceFields,
  type TypedChoices,
  typedChoicesOf,
} from '#app/question-types/parts/choice-fields.tsx';
import { SelectField } from '#app/ui/form.tsx';

import type { MultipleWork } from './schema.ts';
import './words.ts';

type Typed = TypedChoices & { credit: string };

function MultipleFields({ form, languages }: ComposeProps<Typed>) {
  const { t } = useTranslation('questionMultiple');
  const { choices, right, credit } = form.getFieldset();
  return (
    <>
      <ChoiceFields
        type="checkbox"
        form={form}
        fields={{ choices, right }}
        languages={languages}
        help={t('choicesHelp')}
      />
      <SelectField field={credit} label={t('credit')} help={t('creditHelp')}>
        <option value="exact">{t('credits.exact')}</option>
        <option value="balanced">{t('credits.balanced')}</option>
      </SelectField>
    </>
  );
}

export const multipleComposer = {
  typedOf: ({ choices, credit }: MultipleWork): Typed => ({ ...typedChoicesOf(choices), credit }),
  Fields: MultipleFields,
};
