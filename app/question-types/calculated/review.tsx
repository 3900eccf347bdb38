import { useTranslation } from 'react-i18next';

import type { ReviewProps } from '#app/question-types/answer-props.ts';
import { ReadNumber } from '#app/question-types/parts/number/read-number.tsx';
import type { UnitsPut } from '#app/question-types/parts/number/units.ts';
import { formatNumber } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import './answer-words.ts';
import type { CalculatedKey } from './rules.ts';

/** Participants read the result of their own numbers, authors also how it comes about. */
export function CalculatedReview(props: ReviewProps<UnitsPut, CalculatedKey>) {
  const { t } = useTranslation('answerCalculated');
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language, 6);
  const { right = [], key } = props.released ?? {};
  const { variables = [], formula = '', tolerance = 0, toleranceKind } = key ?? {};
  const result = Number.parseFloat(right[0] ?? '');
  return (
    <ReadNumber
      {...props}
      right={Number.isNaN(result) ? t('noResult') : number(result)}
      tolerance={
        tolerance > 0 ? number(tolerance) + (toleranceKind === 'relative' ? ' %' : '') : ''
      }
    >
      <li>
        {t('formula')}: <code className="break-all text-ink">{formula || '–'}</code>
      </li>
      {variables.map(({ name, least, most, decimals }) => (
        <li key={name}>
          {t('variable', { name, least: number(least), most: number(most), decimals })}
        </li>
      ))}
    </ReadNumber>
  );
}
