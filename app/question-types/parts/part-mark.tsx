import { useTranslation } from 'react-i18next';

import '#app/platform/texts/quiz.ts';

import { RightMark, WrongMark } from './given-and-right.tsx';

/** Whether one part of an answer is right. */
export function PartMark({ right }: { right: boolean }) {
  const { t } = useTranslation('quiz');
  return (
    <span className="mt-0.5 shrink-0">
      {right ? <RightMark /> : <WrongMark />}
      <span className="sr-only">{t(right ? 'right' : 'wrong')}: </span>
    </span>
  );
}
