import { useTranslation } from 'react-i18next';

import { inLanguage } from '#app/platform/i18n.ts';
import type { PreviewData } from '#app/routes/hr/framework-publish.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/frameworks.ts';

import { useProblemText } from './problem-text.ts';

const SHOWN = 50;

/** What keeps a draft from being published, place by place. */
export function PublishBlocks({
  preview: { problems, tooHigh, coursesTooHigh },
}: {
  preview: PreviewData;
}) {
  const { t } = useTranslation('frameworks');
  const language = useLanguage();
  const problemText = useProblemText();
  return (
    <>
      {problems.length > 0 && (
        <Notice kind="warning" title={t('publish.problems', { count: problems.length })}>
          <Lines lines={problems.map(problemText)} />
        </Notice>
      )}
      {tooHigh.length > 0 && (
        <Notice kind="warning" title={t('publish.tooHigh', { count: tooHigh.length })}>
          <p>{t('publish.tooHighBody')}</p>
          <Lines
            lines={tooHigh.map(({ scope, ...line }) =>
              t('publish.tooHighLine', { ...line, scope: t(`publish.scope.${scope}`) }),
            )}
          />
        </Notice>
      )}
      {coursesTooHigh.length > 0 && (
        <Notice
          kind="warning"
          title={t('publish.coursesTooHigh', { count: coursesTooHigh.length })}
        >
          <p>{t('publish.coursesTooHighBody')}</p>
          <Lines
            lines={coursesTooHigh.map(({ title, ...line }) =>
              t('publish.coursesTooHighLine', { ...line, title: inLanguage(title, language) }),
            )}
          />
        </Notice>
      )}
    </>
  );
}

function Lines({ lines }: { lines: string[] }) {
  const { t } = useTranslation('frameworks');
  return (
    <ul className="mt-1 list-disc ps-5">
      {lines.slice(0, SHOWN).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {lines.length > SHOWN && <li>{t('publish.more', { count: lines.length - SHOWN })}</li>}
    </ul>
  );
}
