import type { AnswerProps } from '#app/question-types/answer-props.ts';
import { NumberControl } from '#app/question-types/parts/number/number-control.tsx';
import type { UnitsPut } from '#app/question-types/parts/number/units.ts';

export function CalculatedAnswer(props: AnswerProps<UnitsPut>) {
  return <NumberControl {...props} />;
}
