import type { SubmissionResult } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { SeenAppeal } from '#app/domain/assessment/marking/answer-view.server.ts';
import { formatMoment } from '#app/ui/format.ts';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/answer-marking.ts';

import { DecisionForm } from './decision-form.tsx';

/** What the owner of the answer asked for, what became of it, and the decision where the reader may take it. */
export function AppealCard({
  view: { appeals, mayDecide, points, pointsOutOf, zone },
  result,
}: {
  view: {
    appeals: SeenAppeal[];
    mayDecide: boolean;
    points: number | null;
    pointsOutOf: number;
    zone: string;
  };
  result: SubmissionResult<string[]> | undefined;
}) {
  const { t } = useTranslation('answerMarking');
  const language = useLanguage();
  return appeals.map(({ id, reason, openedAt, decision, answer, decidedAt }) => (
    <Card key={id} title={t('one.appealTitle')}>
      <div className="space-y-4">
        <div>
          <p className="text-sm text-ink-soft">
            {`${t('one.appealText')}, ${formatMoment(openedAt, language, zone)}`}
          </p>
          <p className="max-w-prose break-words whitespace-pre-wrap">{reason}</p>
        </div>
        {decision && decidedAt && (
          <div className="border-s-2 border-line-strong ps-4">
            <p className="text-sm font-semibold">
              {`${t(decision === 'upheld' ? 'one.upheldShort' : 'one.refusedShort')}, ${formatMoment(decidedAt, language, zone)}`}
            </p>
            <p className="max-w-prose break-words whitespace-pre-wrap">{answer}</p>
          </div>
        )}
        {!decision && mayDecide && points !== null && (
          <DecisionForm points={points} outOf={pointsOutOf} result={result} />
        )}
        {!decision && !mayDecide && <p className="text-sm text-ink-soft">{t('one.appealOther')}</p>}
      </div>
    </Card>
  ));
}
