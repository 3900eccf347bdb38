import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import '#app/platform/texts/quiz-outcome.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Ladder } from '#app/ui/ladder.tsx';
import { Card } from '#app/ui/page.tsx';

type Step = {
  competencyId: string;
  name: string;
  levels: number;
  required: number | null;
  from: number | null;
  to: number | null;
  proposed: number | null;
};

/** From which level to which the course has brought its participant, and what that means for the gap. */
export function LevelCard({ steps }: { steps: Step[] }) {
  const { t } = useTranslation('quizOutcome');
  return (
    <Card
      title={t('yourLevel')}
      actions={
        <ButtonLink small look="quiet" to="/me/competencies">
          {t('allCompetencies')}
        </ButtonLink>
      }
    >
      <ul className="divide-y divide-line">
        {steps.map((step) => (
          <li key={step.competencyId} className="py-3 first:pt-0 last:pb-0">
            <p className="font-semibold">{step.name}</p>
            <div className="mt-2 flex flex-wrap items-center gap-3">
              <Ladder required={step.required} held={step.from} levels={step.levels} />
              <ArrowRight aria-hidden className="size-5 text-ink-soft" strokeWidth={1.5} />
              <Ladder required={step.required} held={step.to} levels={step.levels} />
            </div>
            <p className="mt-2 text-sm">
              <Meaning step={step} />
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Meaning({ step: { required, from, to, proposed } }: { step: Step }) {
  const { t } = useTranslation('quizOutcome');
  const raised = to !== null && to > (from ?? 0);
  const met = raised && required !== null && to >= required;
  // Only what was measured before can have been a gap.
  const gapBefore = from !== null && required !== null && from < required;
  return (
    <>
      {raised
        ? from === null
          ? t('levelNow', { to })
          : t('levelRaised', { from, to })
        : t('levelKept')}
      {met && ` ${gapBefore ? t('gapClosed') : t('standardMet')}`}
      {proposed !== null && ` ${t('levelProposed', { level: proposed })}`}
    </>
  );
}
