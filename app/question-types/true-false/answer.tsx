import { useTranslation } from 'react-i18next';

import type { AnswerProps } from '#app/question-types/answer-props.ts';
import { ChoiceControls } from '#app/question-types/parts/choice-controls.tsx';

import './answer-words.ts';

export function TrueFalseAnswer({ answer, name }: AnswerProps<object>) {
  const { t } = useTranslation('answerTrueFalse');
  const choices = [
    { id: 'true', text: t('true') },
    { id: 'false', text: t('false') },
  ];
  return <ChoiceControls type="radio" name={name()} choices={choices} answer={answer} />;
}
