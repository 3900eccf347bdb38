import { useTranslation } from 'react-i18next';

import type { AnswerProps } from '#app/question-types/answer-props.ts';
import { partsOf } from '#app/question-types/answer-parts.ts';

import './answer-words.ts';
import type { MatchingContent } from './rules.ts';

export function MatchingAnswer({ put, answer, name }: AnswerProps<MatchingContent>) {
  const { t } = useTranslation('answerMatching');
  const chosen = partsOf(answer);
  return (
    <>
      <p className="mb-2 text-sm text-ink-soft">{t('chooseEach')}</p>
      <div className="divide-y divide-line">
        {put.lefts.map(({ id, text }) => (
          <div
            key={id}
            className="grid gap-1.5 py-3 first:pt-0 last:pb-0 sm:grid-cols-2 sm:items-center sm:gap-4"
          >
            <label htmlFor={name(id)} className="min-w-0 wrap-break-word">
              {text}
            </label>
            <select
              id={name(id)}
              name={name(id)}
              defaultValue={chosen.get(id)?.[0] ?? ''}
              className="input"
            >
              <option value="">{t('choose')}</option>
              {put.rights.map((right) => (
                <option key={right.id} value={right.id}>
                  {right.text}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
    </>
  );
}
