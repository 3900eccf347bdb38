import { useTranslation } from 'react-i18next';

import type { AnswerProps } from '#app/question-types/answer-props.ts';
import { TextControl } from '#app/question-types/parts/text-control.tsx';

import './answer-words.ts';
import type { UnitsPut } from './units.ts';

/** A number to be typed: its unit stands behind it, unless it is to be written. */
export function NumberControl({ put, answer, name, label }: AnswerProps<UnitsPut>) {
  const { t } = useTranslation('answerNumber');
  const { unit, otherUnits, unitNeeded } = put;
  const others = otherUnits.join(', ');
  const hint = unitNeeded ? t('withUnit') : others && t('otherUnits', { units: others });
  const hintId = `${name()}-hint`;
  return (
    <>
      <TextControl
        name={name()}
        answer={answer}
        label={label}
        unit={unit}
        inputMode={hint ? 'text' : 'decimal'}
        maxLength={60}
        className="input max-w-48"
        aria-describedby={hint ? hintId : undefined}
      />
      {hint && (
        <p id={hintId} className="mt-1.5 text-sm text-ink-soft">
          {hint}
        </p>
      )}
    </>
  );
}
