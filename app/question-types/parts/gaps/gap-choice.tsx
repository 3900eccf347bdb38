import { useTranslation } from 'react-i18next';

import './answer-words.ts';

/** A gap that is filled with one of several texts. */
export function GapChoice({
  name,
  at,
  value,
  choices,
  marked = false,
}: {
  name: string;
  at: number;
  value: string;
  choices: { id: string; text: string }[];
  /** Something is held over it that can be dropped here. */
  marked?: boolean;
}) {
  const { t } = useTranslation('answerGaps');
  return (
    <select
      name={name}
      defaultValue={value}
      aria-label={t('gap', { at })}
      className={`input my-1 w-auto max-w-[calc(100%-1rem)] min-w-28 ${marked ? 'border-nila bg-nila-soft' : ''}`}
    >
      <option value="">{t('choose')}</option>
      {choices.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  );
}
