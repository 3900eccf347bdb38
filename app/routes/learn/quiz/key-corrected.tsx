import { useTranslation } from 'react-i18next';

import type { ReviewedQuestion } from '#app/domain/assessment/attempt-result.server.ts';
import '#app/platform/texts/key-correction.ts';
import { Notice } from '#app/ui/notice.tsx';

/** Says that the key of a question was set right, and why. */
export function KeyCorrected({ corrected }: Pick<ReviewedQuestion, 'corrected'>) {
  const { t } = useTranslation('keyCorrection');
  if (!corrected) return null;
  return (
    <div className="mt-3">
      <Notice kind="info">
        {t(corrected.kind)}
        {corrected.reason && ` ${t('reason', { reason: corrected.reason })}`}
      </Notice>
    </div>
  );
}

/** Says that a pass stands although a corrected key would have taken it away. */
export function PassKept({ passKept }: { passKept: boolean }) {
  const { t } = useTranslation('keyCorrection');
  return passKept && <Notice kind="info">{t('kept')}</Notice>;
}
