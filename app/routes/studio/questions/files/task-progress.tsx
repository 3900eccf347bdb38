import { useTranslation } from 'react-i18next';

import '#app/platform/texts/question-import.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Card } from '#app/ui/page.tsx';
import { useLookAgain } from '#app/ui/use-look-again.ts';

/** How far a file is. Looks again by itself; without scripts by the link. */
export function TaskProgress({ words, progress }: { words: string; progress: number }) {
  const { t } = useTranslation('questionImport');
  useLookAgain(true);
  return (
    <Card>
      <div role="status" className="space-y-3">
        <p className="font-semibold">{words}</p>
        <progress className="progress" max={100} value={progress} aria-label={t('progress')} />
        <p className="text-sm text-ink-soft">{t('waiting')}</p>
      </div>
      <p className="mt-4">
        <ButtonLink look="secondary" small to="." reloadDocument>
          {t('reload')}
        </ButtonLink>
      </p>
    </Card>
  );
}
