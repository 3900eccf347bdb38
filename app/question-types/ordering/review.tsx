import { useTranslation } from 'react-i18next';

import '#app/platform/texts/quiz.ts';
import { partsOf } from '#app/question-types/answer-parts.ts';
import type { ReviewProps } from '#app/question-types/answer-props.ts';
import { PartMark } from '#app/question-types/parts/part-mark.tsx';

import { inPlaces } from './in-places.ts';
import type { OrderingContent, OrderingKey } from './rules.ts';

/** The items as they were numbered and, where that is released, in the right order. */
export function OrderingReview({
  put: { items },
  answer,
  released,
}: ReviewProps<OrderingContent, OrderingKey>) {
  const { t } = useTranslation('quiz');
  const ids = items.map(({ id }) => id);
  const inOrderOf = (entries: string[]) => {
    const places = partsOf(entries);
    const placeOf = (id: string) => places.get(id)?.[0];
    return inPlaces(ids, placeOf).map((id) => ({ id, place: placeOf(id) }));
  };
  const textOf = (id: string) => items.find((item) => item.id === id)?.text;
  const right = released && inOrderOf(released.right);
  const isRight = (given: { id: string; place: string | undefined }) =>
    right?.some(({ id, place }) => id === given.id && place === given.place) ?? false;
  const given = answer && answer.length > 0 ? inOrderOf(answer) : null;
  return (
    <div className="mt-2 space-y-3 text-sm">
      {answer && (
        <div>
          <p className="text-ink-soft">
            {t('yourAnswer')}: {!given && <b className="font-medium">{t('notAnswered')}</b>}
          </p>
          {given && (
            <ul className="mt-1 space-y-1">
              {given.map((item) => (
                <li key={item.id} className="flex items-start gap-2 font-medium">
                  {right && <PartMark right={isRight(item)} />}
                  <Placed place={item.place} text={textOf(item.id)} />
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      {right && !given?.every(isRight) && (
        <div>
          <p className="text-ink-soft">{t('rightAnswer')}:</p>
          <ol className="mt-1 space-y-1">
            {right.map(({ id, place }) => (
              <li key={id} className="flex items-start gap-2 font-medium">
                <Placed place={place} text={textOf(id)} />
              </li>
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}

function Placed({ place, text }: Record<'place' | 'text', string | undefined>) {
  return (
    <>
      <span className="w-6 shrink-0 text-end text-ink-soft tabular-nums">
        {place ? `${place}.` : '–'}
      </span>
      <span className="min-w-0 wrap-break-word">{text}</span>
    </>
  );
}
