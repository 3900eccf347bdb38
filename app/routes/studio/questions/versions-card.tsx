import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { BankQuestionPage } from '#app/domain/catalogue/bank/bank-question-page.server.ts';
import '#app/platform/texts/question-bank.ts';
import { Badge } from '#app/ui/badge.tsx';
import { formatMoment } from '#app/ui/format.ts';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

/** How many of the versions the page of a question names. */
const SHOWN = 5;

export function VersionsCard({
  question: { id, versions, approved },
  zone,
}: {
  question: BankQuestionPage;
  zone: string;
}) {
  const { t } = useTranslation('questionBank');
  const language = useLanguage();
  return (
    <Card title={t('one.versions')}>
      <ol className="divide-y divide-line">
        {versions.slice(0, SHOWN).map(({ number, createdAt, createdBy, note }) => (
          <li key={number} className="py-2">
            <p className="flex flex-wrap items-center gap-2">
              <Link className="link" to={`/studio/questions/${id}/versions?version=${number}`}>
                {t('one.version', { number })}
              </Link>
              {number === approved && <Badge tone="good">{t('versions.current')}</Badge>}
            </p>
            <p className="text-sm text-ink-soft">
              {t('list.savedBy', {
                moment: formatMoment(createdAt, language, zone),
                name: createdBy ?? t('one.system'),
              })}
            </p>
            {note && <p className="text-sm whitespace-pre-line">{note}</p>}
          </li>
        ))}
      </ol>
      {versions.length > 1 && (
        <p className="mt-2">
          <Link className="link" to={`/studio/questions/${id}/versions`}>
            {t('one.allVersions')}
          </Link>
        </p>
      )}
    </Card>
  );
}
