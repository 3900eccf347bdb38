import type { TFunction } from 'i18next';

import type { QuestionCheck } from '#app/domain/assessment/checked-question.ts';
import type { Shown } from '#app/question-types/localised.ts';
import { Badge, type Tone } from '#app/ui/badge.tsx';
import { Button } from '#app/ui/button.tsx';

export type Check = Shown<QuestionCheck>;
export type Words = { t: TFunction<'quiz'> };

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

export function VerdictBadge({ verdict, t }: Words & { verdict: keyof typeof VERDICTS }) {
  const { tone, word } = VERDICTS[verdict];
  return <Badge tone={tone}>{t(word)}</Badge>;
}
