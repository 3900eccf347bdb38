import { useTranslation } from 'react-i18next';

import type { QuestionState } from '#app/domain/questions/bank/policy.ts';
import '#app/platform/texts/question-bank.ts';
import { Badge, type Tone } from '#app/ui/badge.tsx';

const TONES: Record<QuestionState, Tone> = {
  draft: 'neutral',
  in_review: 'caution',
  approved: 'good',
  retired: 'bad',
};

/** How a question stands, and which version quizzes take where that is not the latest. */
export function StateBadge({
  question: { state, approved, version },
}: {
  question: { state: QuestionState; approved: number | null; version: number };
}) {
  const { t } = useTranslation('questionBank');
  const older = approved !== null && approved !== version && state !== 'retired';
  return (
    <span className="flex flex-wrap items-center gap-2">
      <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>
      {older && <span className="text-sm">{t('usedOlder', { number: approved })}</span>}
    </span>
  );
}
