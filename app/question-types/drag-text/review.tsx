import { useTranslation } from 'react-i18next';

import { partsOf } from '#app/question-types/answer-parts.ts';
import type { ReviewProps } from '#app/question-types/answer-props.ts';
import { ReadGaps } from '#app/question-types/parts/gaps/read-gaps.tsx';

import './answer-words.ts';
import type { DragTextContent, DragTextKey } from './rules.ts';

export function DragTextReview({
  put: { text, gaps, words },
  answer,
  released,
}: ReviewProps<DragTextContent, DragTextKey>) {
  const { t } = useTranslation('answerDragText');
  const given = answer && partsOf(answer);
  const right = partsOf(released?.right ?? []);
  const said = (ids: string[] = []) =>
    ids.map((id) => words.find((word) => word.id === id)?.text ?? '').join('; ');
  const fits = (number: number) => {
    const [word, ...more] = given?.get(String(number)) ?? [];
    const of = released?.key.gaps.find((gap) => gap.number === number);
    return word !== undefined && more.length === 0 && of !== undefined && of.words.includes(word);
  };
  const belonging = released?.key.gaps.flatMap((gap) => gap.words);
  const others = words.filter(({ id }) => belonging && !belonging.includes(id));
  return (
    <>
      <ReadGaps
        text={text}
        gaps={gaps.map((number) => ({
          number,
          given: given && said(given.get(String(number))),
          released: released && { right: said(right.get(String(number))), fits: fits(number) },
        }))}
      />
      {!answer && others.length > 0 && (
        <p className="mt-1 text-sm text-ink-soft">
          {t('others', { words: others.map((word) => word.text).join('; ') })}
        </p>
      )}
    </>
  );
}
