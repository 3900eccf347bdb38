import type { AnswerProps } from '#app/question-types/answer-props.ts';
import { NumberControl } from '#app/question-types/parts/number/number-control.tsx';
import type { UnitsPut } from '#app/question-types/parts/number/units.ts';

export function NumericAnswer(props: AnswerProps<UnitsPut>) {
  return <NumberControl {...props} />;
}
