import { useTranslation } from 'react-i18next';

import type { ComposeProps } from '#app/question-types/compose-props.ts';
import { TextAreaField } from '#app/ui/form.tsx';

import type { ShortTextWork } from './schema.ts';
import './words.ts';

type Typed = { accepted: string };

function ShortTextFields({ form }: ComposeProps<Typed>) {
  const { t } = useTranslation('questionShortText');
  return (
    <TextAreaField
      field={form.getFieldset().accepted}
      label={t('accepted')}
      help={t('acceptedHelp')}
      rows={4}
      spellCheck={false}
    />
  );
}

export const shortTextComposer = {
  typedOf: ({ accepted }: ShortTextWork): Typed => ({ accepted: accepted.join('\n') }),
  Fields: ShortTextFields,
};
