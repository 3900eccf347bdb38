import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { SINCE_EVER } from '#app/domain/competency/standard.ts';
import type {
  EntryFacts,
  StandardLine,
  StandardOf,
} from '#app/domain/competency/standard-of.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { formatDay } from '#app/ui/format.ts';
import { useImportanceLabel } from '#app/ui/importance-label.ts';
import { useKindLabel } from '#app/ui/kind-label.ts';
import { Card, EmptyState } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/standards.ts';

import { StandardHistory } from './standard-history.tsx';
import { useDecree, useRequirement } from './use-requirement.ts';

/** One standard: what is in force, what is dated ahead, what was. */
export function StandardSheet({ standard, empty }: { standard: StandardOf; empty: string }) {
  const { t } = useTranslation('standards');
  return (
    <div className="space-y-6">
      {standard.now.length > 0 ? (
        <Now lines={standard.now} />
      ) : (
        <EmptyState title={t('nowNone')}>{empty}</EmptyState>
      )}
      <Coming coming={standard.coming} />
      <StandardHistory lines={standard.history} />
    </div>
  );
}

function Now({ lines }: { lines: StandardLine[] }) {
  const { t } = useTranslation('standards');
  const language = useLanguage();
  const kindLabel = useKindLabel();
  const importanceLabel = useImportanceLabel();
  const decree = useDecree();
  const words = {
    required: t('required'),
    importance: t('importance'),
    from: t('from'),
    decree: t('decree'),
    since: t('since'),
  };
  return (
    <div>
      <h2 id="now" className="mb-3 text-lg">
        {t('now')}
      </h2>
      <div className="card overflow-x-auto" tabIndex={0} role="region" aria-labelledby="now">
        <table className="table table-stack">
          <thead>
            <tr>
              <th scope="col">{t('competency')}</th>
              <th scope="col">{words.required}</th>
              <th scope="col">{words.importance}</th>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.decree}</th>
              <th scope="col">{words.since}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ competency, entry }) => (
              <tr key={competency.id}>
                <th scope="row">
                  {inLanguage(competency.name, language)}{' '}
                  <span className="block font-normal text-ink-soft">
                    {competency.code} · {kindLabel(competency.kind)}
                  </span>
                </th>
                <td className="sm:whitespace-nowrap" data-label={words.required}>
                  {entry.level
                    ? t('ofLevels', { level: entry.level, levels: competency.levels })
                    : t('notRequired')}
                </td>
                <td data-label={words.importance}>
                  {entry.level ? importanceLabel(entry.importance) : ''}
                </td>
                <td data-label={words.from}>
                  <Scope entry={entry} />
                </td>
                <td data-label={words.decree}>{decree(entry)}</td>
                <td className="sm:whitespace-nowrap" data-label={words.since}>
                  {entry.validFrom === SINCE_EVER
                    ? t('sinceEver')
                    : formatDay(entry.validFrom, language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Inherited requirements lead to where they are laid down. */
function Scope({ entry: { scope, key } }: { entry: EntryFacts }) {
  const { t } = useTranslation('standards');
  if (scope === 'position') return t('scope.position');
  const path = scope === 'family' ? 'families' : 'levels';
  return (
    <Link className="link" to={`/hr/standards/${path}/${encodeURIComponent(key)}`}>
      {t(`scopeOf.${scope}`, { key })}
    </Link>
  );
}

function Coming({ coming }: { coming: StandardOf['coming'] }) {
  const { t } = useTranslation('standards');
  const language = useLanguage();
  const requirement = useRequirement();
  const decree = useDecree();
  return (
    <Card title={t('coming')}>
      {coming.length === 0 ? (
        <p className="text-sm text-ink-soft">{t('comingNone')}</p>
      ) : (
        <ol className="divide-y divide-line">
          {coming.map(({ day, competency, from, to }) => (
            <li key={`${day} ${competency.id}`} className="py-2.5">
              <p className="font-medium">
                {formatDay(day, language)} · {inLanguage(competency.name, language)}
              </p>
              <p className="text-sm text-ink-soft">
                {t('comingChange', { from: requirement(from), to: requirement(to) })}
                {to && ` · ${t(`scopeOf.${to.scope}`, { key: to.key })} · ${decree(to)}`}
              </p>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
