import { useTranslation } from 'react-i18next';

import type { ReviewProps } from '#app/question-types/answer-props.ts';
import { GivenAndRight } from '#app/question-types/parts/given-and-right.tsx';

import './answer-words.ts';
import type { ShortTextKey } from './rules.ts';

/** Participants read one of the accepted texts, their authors all of them and how they are compared. */
export function ShortTextReview({ answer, full, released }: ReviewProps<object, ShortTextKey>) {
  const texts = answer ? released?.right : released?.key.accepted;
  return (
    <>
      <GivenAndRight
        given={answer && (answer[0] ?? '')}
        full={full}
        right={released && ((texts ?? []).join('; ') || '–')}
      />
      {!answer && released && <Comparison {...released.key} />}
    </>
  );
}

function Comparison({ partly = [], caseMatters, typos = 0 }: ShortTextKey) {
  const { t } = useTranslation('answerShortText');
  const parts = partly.map(({ text, percent }) => `${text} (${percent}%)`).join('; ');
  return (
    <ul className="mt-1 space-y-1 text-sm text-ink-soft">
      {parts && <li>{t('partly', { texts: parts })}</li>}
      {typos > 0 && <li>{t('typos', { count: typos })}</li>}
      {caseMatters && <li>{t('caseMatters')}</li>}
    </ul>
  );
}
