import { useTranslation } from 'react-i18next';

import type { ReviewProps } from '#app/question-types/answer-props.ts';
import { GivenAndRight } from '#app/question-types/parts/given-and-right.tsx';

import './answer-words.ts';
import type { TrueFalseKey } from './rules.ts';

export function TrueFalseReview({ answer, full, released }: ReviewProps<object, TrueFalseKey>) {
  const { t } = useTranslation('answerTrueFalse');
  const given = answer?.[0];
  return (
    <GivenAndRight
      given={answer && (given === undefined ? '' : t(given === 'true' ? 'true' : 'false'))}
      full={full}
      right={released && t(released.key.correct ? 'true' : 'false')}
    />
  );
}
