import type { AnswerProps } from '#app/question-types/answer-props.ts';
import { ChoiceControls } from '#app/question-types/parts/choice-controls.tsx';
import type { ChoicesContent } from '#app/question-types/parts/choices.ts';

export function SingleAnswer({ put, answer, name }: AnswerProps<ChoicesContent>) {
  return <ChoiceControls type="radio" name={name()} choices={put.choices} answer={answer} />;
}
