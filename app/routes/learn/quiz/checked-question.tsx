import type { TFunction } from 'i18next';

import type { QuestionCheck } from '#app/domain/assessment/checked-question.ts';
import type { Shown } from '#app/question-types/localised.ts';
import { reviewOfKind } from '#app/question-types/reviews-of.tsx';
import type { QuestionKind } from '#app/question-types/rules-of.ts';
import { Badge, type Tone } from '#app/ui/badge.tsx';
import { Button } from '#app/ui/button.tsx';

import { Explanation } from './explanation.tsx';

type Check = Shown<QuestionCheck>;
type Words = { t: TFunction<'quiz'> };

const VERDICTS = {
  right: { tone: 'good', word: 'right' },
  partly: { tone: 'caution', word: 'partlyRight' },
  wrong: { tone: 'bad', word: 'wrong' },
} as const satisfies Record<string, { tone: Tone; word: string }>;

/** Below the fields of a question: how the answer did that was checked last, and the button that checks this one. */
export function CheckLine({ id, place, check, problem, t }: CheckLineProps) {
  return (
    <div className="mt-4 flex flex-wrap items-center gap-3 border-t border-line pt-3">
      <Button
        name="check"
        value={id}
        look="secondary"
        small
        aria-label={t('checkAnswerTo', { place })}
      >
        {t('checkAnswer')}
      </Button>
      <p role="status" className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
        {check.verdict && <VerdictBadge verdict={check.verdict} t={t} />}
        {t('triesLeft', { count: check.triesLeft })}
      </p>
      {problem && (
        <p role="alert" className="w-full text-sm font-medium text-bata">
          {problem}
        </p>
      )}
    </div>
  );
}

type CheckLineProps = Words & {
  id: string;
  place: number;
  check: Check;
  /** Why it could not be checked. */
  problem: string | null;
};

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

function VerdictBadge({ verdict, t }: Words & { verdict: keyof typeof VERDICTS }) {
  const { tone, word } = VERDICTS[verdict];
  return <Badge tone={tone}>{t(word)}</Badge>;
}
