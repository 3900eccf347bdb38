import type { FieldMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import { formatNumber } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import type { TypedVariable } from './compose.tsx';
import { isFormula, type Numbers, readFormula } from './formula.ts';
import { roundTo } from './functions.ts';
import { exampleDraws, numbersWithoutResult } from './results.ts';
import { hasNumbers, isName, type Variable } from './variables.ts';
import './words.ts';

const EXAMPLES = 3;

/** What the formula as it stands in its field makes of some draws, or where it cannot be read. */
export function Examples({
  fields: { variables, formula, decimals },
}: {
  fields: {
    variables: FieldMetadata<TypedVariable[]>;
    formula: FieldMetadata<string>;
    decimals: FieldMetadata<string>;
  };
}) {
  const { t } = useTranslation('questionCalculated');
  const language = useLanguage();
  const written = {
    variables: writtenVariables((variables.value ?? []) as Partial<TypedVariable>[]),
    formula: typeof formula.value === 'string' ? formula.value : '',
  };
  const places = Math.min(6, Math.max(0, Number(decimals.value ?? 0) || 0));
  if (written.formula.trim() === '' || written.variables.length === 0)
    return <p className="text-sm text-ink-soft">{t('examplesLater')}</p>;
  const read = readFormula(
    written.formula,
    written.variables.map(({ name }) => name),
  );
  if (!isFormula(read))
    return (
      <p role="status" className="text-sm font-medium text-bata">
        {t(`misread.${read.code}`, { at: read.at, word: read.word })}
      </p>
    );
  const say = (numbers: Numbers) =>
    Object.entries(numbers)
      .map(([name, number]) => `${name} = ${formatNumber(number, language, 4)}`)
      .join('; ');
  const without = numbersWithoutResult(written, read);
  return (
    <div role="status" className="space-y-2 rounded-md bg-sunken p-3 text-sm">
      <p className="font-semibold">{t('examples')}</p>
      <ul className="space-y-1">
        {exampleDraws(written, read, EXAMPLES).map(({ numbers, result }, at) => (
          <li key={at} className="flex flex-wrap justify-between gap-x-4">
            <span className="text-ink-soft">{say(numbers)}</span>
            <span className="font-semibold">
              {result === null
                ? t('noResult')
                : `= ${formatNumber(roundTo(result, places), language, places)}`}
            </span>
          </li>
        ))}
      </ul>
      {without && (
        <p className="font-medium text-bata">{t('without', { numbers: say(without) })}</p>
      )}
    </div>
  );
}

/** The variables that can be drawn as they are typed so far. */
function writtenVariables(typed: Partial<TypedVariable>[]): Variable[] {
  return typed.flatMap(({ name = '', least = '', most = '', decimals = '0' }) => {
    const variable = {
      name: name.trim(),
      least: Number(least),
      most: Number(most),
      decimals: Number(decimals),
    };
    const { least: from, most: to, decimals: places } = variable;
    const bounded = [from, to].every((one) => Math.abs(one) <= 1e11) && /^[0-4]$/.test(`${places}`);
    const said = least !== '' && most !== '';
    return said && bounded && isName(variable.name) && hasNumbers(variable) ? [variable] : [];
  });
}
