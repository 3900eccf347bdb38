import type { FieldMetadata } from '@conform-to/react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

import { LONGEST_ANSWER, type ShownSurveyQuestion, STEPS } from '#app/domain/evaluation/survey.ts';
import { FieldGroup, TextAreaField } from '#app/ui/form.tsx';

type Part<K extends ShownSurveyQuestion['kind']> = {
  question: Extract<ShownSurveyQuestion, { kind: K }>;
  chosen: string[];
};

type Props = {
  question: ShownSurveyQuestion;
  place: number;
  field: FieldMetadata<string>;
  chosen: string[];
};

/** One question with its fields: a row from one to five, choices, or words. */
export function SurveyField({ question, place, field, chosen }: Props) {
  const { t } = useTranslation('survey');
  const asked = `${place}. ${question.text}`;
  const words = question.required ? asked : `${asked} (${t('optional')})`;
  if (question.kind === 'text')
    return (
      <div className="card p-4 sm:p-5">
        <TextAreaField field={field} label={words} help={t('noNames')} maxLength={LONGEST_ANSWER} />
      </div>
    );
  return (
    <div className="card p-4 sm:p-5">
      <FieldGroup field={field} legend={words} help={helpOf(question, t)}>
        {question.kind === 'scale' ? (
          <Scale question={question} chosen={chosen} />
        ) : (
          <Choices question={question} chosen={chosen} />
        )}
      </FieldGroup>
    </div>
  );
}

function helpOf(question: ShownSurveyQuestion, t: TFunction<'survey'>): string | undefined {
  return question.kind === 'choice' && question.several ? t('chooseAll') : undefined;
}

/** The words at the ends belong to the steps there, so that they are read out with them. */
function Scale({ question: { key, low, high }, chosen }: Part<'scale'>) {
  const ends: Record<number, string> = { 1: low, [STEPS]: high };
  const steps = Array.from({ length: STEPS }, (_, index) => index + 1);
  return (
    <>
      <div className="grid max-w-md grid-cols-5 gap-1">
        {steps.map((step) => (
          <label
            key={step}
            className="flex min-h-14 cursor-pointer flex-col items-center justify-center gap-1 rounded-md border border-line px-1 py-2 hover:bg-sunken has-checked:border-nila has-checked:bg-nila-soft"
          >
            <input
              type="radio"
              name={key}
              value={step}
              defaultChecked={chosen.includes(String(step))}
              className="size-5 accent-nila"
            />
            <span>
              {step}
              {ends[step] && <span className="sr-only">{`, ${ends[step]}`}</span>}
            </span>
          </label>
        ))}
      </div>
      <p aria-hidden className="flex max-w-md justify-between gap-4 text-sm text-ink-soft">
        <span>{`1: ${low}`}</span>
        <span className="text-end">{`${STEPS}: ${high}`}</span>
      </p>
    </>
  );
}

function Choices({ question: { key, several, choices }, chosen }: Part<'choice'>) {
  return (
    <div>
      {choices.map((choice) => (
        <label
          key={choice.key}
          className="flex min-h-11 cursor-pointer items-start gap-3 rounded-md px-2 py-2.5 hover:bg-sunken has-checked:bg-nila-soft"
        >
          <input
            type={several ? 'checkbox' : 'radio'}
            name={key}
            value={choice.key}
            defaultChecked={chosen.includes(choice.key)}
            className="mt-0.5 size-5 shrink-0 accent-nila"
          />
          <span className="min-w-0 break-words">{choice.text}</span>
        </label>
      ))}
    </div>
  );
}
