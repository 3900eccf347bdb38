import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { ReviewProps } from '#app/question-types/answer-props.ts';
import { GivenAndRight } from '#app/question-types/parts/given-and-right.tsx';
import type { Shown } from '#app/question-types/localised.ts';
import { formatNumber } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import './answer-words.ts';
import type { UnitsKey, UnitsPut } from './units.ts';

/**
 * A number read again.
 * @param right the right one in words, without its unit
 * @param tolerance how far off it may be, in words; empty where it must be exact
 * @param children what else authors read
 */
export function ReadNumber({
  put: { unit, unitNeeded },
  answer,
  full,
  released,
  right,
  tolerance,
  children,
}: ReviewProps<UnitsPut, UnitsKey> & {
  right: string;
  tolerance: string;
  children?: ReactNode;
}) {
  const units = released?.key.units ?? [];
  const base = unit ?? units[0]?.name;
  const withUnit = (text: string) => (base && !/\p{L}/u.test(text) ? `${text} ${base}` : text);
  const given = answer?.[0];
  return (
    <>
      <GivenAndRight
        given={answer && (given === undefined ? '' : unitNeeded ? given : withUnit(given))}
        full={full}
        right={released && withUnit(right) + (tolerance && ` (± ${tolerance})`)}
      />
      {!answer && (
        <ul className="mt-1 space-y-1 text-sm text-ink-soft">
          {children}
          <UnitLines units={units} unitNeeded={unitNeeded} />
        </ul>
      )}
    </>
  );
}

function UnitLines({
  units: [base, ...others],
  unitNeeded,
}: {
  units: NonNullable<Shown<UnitsKey>['units']>;
  unitNeeded: boolean;
}) {
  const { t } = useTranslation('answerNumber');
  const language = useLanguage();
  return (
    <>
      {base &&
        others.map(({ name, factor }, at) => (
          <li key={at}>
            {t('unitIs', {
              unit: name,
              factor: formatNumber(factor, language, 12),
              base: base.name,
            })}
          </li>
        ))}
      {unitNeeded && <li>{t('unitNeeded')}</li>}
    </>
  );
}
