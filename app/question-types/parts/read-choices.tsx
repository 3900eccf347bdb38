import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import '#app/platform/texts/quiz.ts';
import type { ReviewProps } from '#app/question-types/answer-props.ts';
import { Badge } from '#app/ui/badge.tsx';

import type { ChoicesContent } from './choices.ts';

/** Choices with those that were taken, and those that are right where that is released. */
export function ReadChoices({
  put,
  answer,
  released,
}: Omit<ReviewProps<ChoicesContent, object>, 'full'>) {
  const { t } = useTranslation('quiz');
  return (
    <ul className="mt-2 space-y-1">
      {put.choices.map(({ id, text }) => {
        const chosen = answer?.includes(id) ?? false;
        const right = released?.right.includes(id) ?? false;
        return (
          <li
            key={id}
            className={`flex items-start gap-2 rounded-sm px-2 py-1.5 ${chosen ? 'bg-sunken' : ''}`}
          >
            {released &&
              (right ? (
                <Check aria-hidden className="mt-1 size-4 shrink-0 text-daun" strokeWidth={2} />
              ) : (
                <span className="size-4 shrink-0" />
              ))}
            <span className="flex min-w-0 flex-wrap items-center gap-2">
              <span className="min-w-0 wrap-break-word">{text}</span>
              {chosen && <Badge>{t('yourAnswer')}</Badge>}
              {right && <Badge tone="good">{t('rightAnswer')}</Badge>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
