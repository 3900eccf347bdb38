import { reviewOfKind } from '#app/question-types/reviews-of.tsx';
import type { QuestionKind } from '#app/question-types/rules-of.ts';

import { type Check, VerdictBadge, type Words } from './checked-question.tsx';
import { Explanation } from './explanation.tsx';

/** A question that is done with: the answer as it stands and, where it is released, what would have been right. */
export function ClosedQuestion({ kind, put, answer, check, t }: ClosedProps) {
  const Review = reviewOfKind(kind);
  const full = check.verdict === 'right';
  return (
    <div role="status">
      {check.verdict && <VerdictBadge verdict={check.verdict} t={t} />}
      <Review put={put} answer={answer} full={full} shares={null} released={check.released} />
      {check.released && <Explanation text={check.released.explanation} t={t} />}
      <p className="mt-3 text-sm text-ink-soft">{t('questionClosed')}</p>
    </div>
  );
}

type ClosedProps = Words & { kind: QuestionKind; put: unknown; answer: string[]; check: Check };
