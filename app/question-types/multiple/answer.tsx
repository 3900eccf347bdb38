import { useTranslation } from 'react-i18next';

import type { AnswerProps } from '#app/question-types/answer-props.ts';
import { ChoiceControls } from '#app/question-types/parts/choice-controls.tsx';
import type { ChoicesContent } from '#app/question-types/parts/choices.ts';

import './answer-words.ts';

export function MultipleAnswer({ put, answer, name }: AnswerProps<ChoicesContent>) {
  const { t } = useTranslation('answerMultiple');
  return (
    <>
      <p className="mb-2 text-sm text-ink-soft">{t('chooseAll')}</p>
      <ChoiceControls type="checkbox" name={name()} choices={put.choices} answer={answer} />
    </>
  );
}
