import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ANSWERS_SHOWN } from '#app/question-types/answer-props.ts';

import './rubric/answer-words.ts';
import { wordCount } from './word-count.ts';

/**
 * A text of some length to be written. How many words it has is shown once scripts have arrived; without them it is the
 * same control.
 */
export function LongText({
  name,
  text,
  label,
  longest,
  rows,
  hint,
  counted,
}: {
  name: string;
  text: string;
  label: string;
  longest: number;
  rows: number;
  hint?: ReactNode;
  /** What is said beside the number of words. */
  counted?: (words: number) => string;
}) {
  const { t } = useTranslation('answerRubric');
  const id = useId();
  const control = useRef<HTMLTextAreaElement>(null);
  const [words, setWords] = useState<number | null>(null);
  useEffect(() => {
    const field = control.current;
    if (!field) return;
    const count = () => setWords(wordCount(field.value));
    count();
    field.addEventListener('input', count);
    field.form?.addEventListener(ANSWERS_SHOWN, count);
    const { form } = field;
    return () => {
      field.removeEventListener('input', count);
      form?.removeEventListener(ANSWERS_SHOWN, count);
    };
  }, []);
  const beside = words === null ? '' : (counted?.(words) ?? '');
  return (
    <div className="space-y-1.5">
      {hint && (
        <p id={id} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
      <textarea
        ref={control}
        name={name}
        defaultValue={text}
        aria-label={label}
        aria-describedby={hint ? id : undefined}
        maxLength={longest}
        rows={rows}
        className="input"
      />
      {words !== null && (
        <p className="text-sm text-ink-soft">
          {t('words', { count: words })}
          {beside && `, ${beside}`}
        </p>
      )}
    </div>
  );
}
