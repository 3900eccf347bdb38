import type { ReviewProps } from '#app/question-types/answer-props.ts';
import { GivenAndRight } from '#app/question-types/parts/given-and-right.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import type { NumericKey, NumericPut } from './rules.ts';

export function NumericReview({
  put: { unit },
  answer,
  full,
  released,
}: ReviewProps<NumericPut, NumericKey>) {
  const language = useLanguage();
  const withUnit = (text: string) => (unit ? `${text} ${unit}` : text);
  const number = (value: number) => formatNumber(value, language, 6);
  const given = answer?.[0];
  return (
    <GivenAndRight
      given={answer && (given === undefined ? '' : withUnit(given))}
      full={full}
      right={
        released &&
        withUnit(number(released.key.value)) +
          (released.key.tolerance > 0 ? ` (± ${number(released.key.tolerance)})` : '')
      }
    />
  );
}
