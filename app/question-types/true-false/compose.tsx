import { useTranslation } from 'react-i18next';

import type { ComposeProps } from '#app/question-types/compose-props.ts';
import { FieldGroup } from '#app/ui/form.tsx';

import './answer-words.ts';
import type { TrueFalseWork } from './schema.ts';
import './words.ts';

type Typed = { correct: string };

function TrueFalseFields({ form }: ComposeProps<Typed>) {
  const { t } = useTranslation(['questionTrueFalse', 'answerTrueFalse']);
  const { correct } = form.getFieldset();
  return (
    <FieldGroup field={correct} legend={t('correct')}>
      {(['true', 'false'] as const).map((word) => (
        <label key={word} className="flex min-h-9 items-center gap-2">
          <input
            type="radio"
            name={correct.name}
            value={word}
            defaultChecked={correct.initialValue === word}
            className="size-5 accent-nila"
          />
          {t(`answerTrueFalse:${word}`)}
        </label>
      ))}
    </FieldGroup>
  );
}

export const trueFalseComposer = {
  typedOf: ({ correct }: TrueFalseWork): Typed => ({ correct: String(correct) }),
  Fields: TrueFalseFields,
};
