import { useTranslation } from 'react-i18next';

import type { ComposeProps } from '#app/question-types/compose-props.ts';
import {
  ChoiceFields,
  type TypedChoices,
  typedChoicesOf,
} from '#app/question-types/parts/choice-fields.tsx';

import type { SingleWork } from './schema.ts';
import './words.ts';

function SingleFields({ form, languages }: ComposeProps<TypedChoices>) {
  const { t } = useTranslation('questionSingle');
  return (
    <ChoiceFields
      type="radio"
      form={form}
      fields={form.getFieldset()}
      languages={languages}
      help={t('choicesHelp')}
    />
  );
}

export const singleComposer = {
  typedOf: ({ choices }: SingleWork): TypedChoices => typedChoicesOf(choices),
  Fields: SingleFields,
};
