import { useTranslation } from 'react-i18next';

import type { ShownMatch } from '#app/domain/planning/shown-match.ts';

import '#app/platform/texts/match.ts';

import { formatShare } from './format.ts';
import { Card } from './page.tsx';
import { useLanguage } from './use-language.ts';

/** The job person match with the position held and with the target, in both modes, or why it is withheld. */
export function MatchCard({ matches }: { matches: ShownMatch[] }) {
  const { t } = useTranslation('match');
  return (
    <Card title={t('match')}>
      <p className="max-w-prose text-sm text-ink-soft">{t('matchLead')}</p>
      <div className={`mt-4 grid gap-6 ${matches.length > 1 ? 'sm:grid-cols-2' : ''}`}>
        {matches.map((match) => (
          <section key={match.scale} className="min-w-0 space-y-2">
            <h3 className="text-sm font-semibold">
              {t(`scale.${match.scale}`, { position: match.position })}
            </h3>
            <Result result={match.result} />
          </section>
        ))}
      </div>
    </Card>
  );
}

function Result({ result }: { result: ShownMatch['result'] }) {
  const { t } = useTranslation('match');
  const language = useLanguage();
  if (result.kind === 'nothing') return <p className="text-ink-soft">{t('matchNothing')}</p>;
  if (result.kind === 'withheld')
    return (
      <>
        <p>{t('withheld', { count: result.missing.length })}</p>
        <p className="text-sm text-ink-soft">{result.missing.join(', ')}</p>
      </>
    );
  return (
    <dl className="space-y-3">
      {(['official', 'capped'] as const).map((mode) => (
        <div key={mode}>
          <dt className="text-sm text-ink-soft">{t(mode)}</dt>
          <dd>
            <span className="text-2xl font-bold tabular-nums">
              {formatShare(result[mode].basisPoints, language)}
            </span>{' '}
            <span className="font-semibold">{result[mode].band}</span>
            <span className="block text-xs text-ink-soft">{t(`${mode}Help`)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
