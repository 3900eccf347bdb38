import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import '#app/platform/texts/quiz.ts';
import { partsOf } from '#app/question-types/answer-parts.ts';
import type { ReviewProps } from '#app/question-types/answer-props.ts';
import { PartMark } from '#app/question-types/parts/part-mark.tsx';

import type { MatchingContent, MatchingKey } from './rules.ts';

/** Each left side with what was chosen for it and, where that is released, what belongs to it. */
export function MatchingReview({
  put: { lefts, rights },
  answer,
  released,
}: ReviewProps<MatchingContent, MatchingKey>) {
  const { t } = useTranslation('quiz');
  const chosen = partsOf(answer ?? []);
  const right = released && partsOf(released.right);
  const textOf = (ids: string[] | undefined) => rights.find(({ id }) => id === ids?.[0])?.text;
  return (
    <dl className="mt-2 divide-y divide-line text-sm">
      {lefts.map(({ id, text }) => {
        const [given, wanted] = [textOf(chosen.get(id)), textOf(right?.get(id))];
        const isRight = given !== undefined && given === wanted;
        return (
          <div key={id} className="grid gap-x-4 gap-y-1 py-2 sm:grid-cols-2">
            <dt className="min-w-0 wrap-break-word">{text}</dt>
            {answer && (
              <dd className="flex min-w-0 items-start gap-2 font-medium wrap-break-word">
                {right && <PartMark right={isRight} />}
                {given ?? <span className="text-ink-soft">{t('notAnswered')}</span>}
              </dd>
            )}
            {right && !isRight && (
              <dd className="flex min-w-0 items-start gap-2 wrap-break-word sm:col-start-2">
                <ArrowRight aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-soft" />
                <span>
                  <span className={answer ? 'text-ink-soft' : 'sr-only'}>{t('rightAnswer')}: </span>
                  <span className="font-medium">{wanted}</span>
                </span>
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
