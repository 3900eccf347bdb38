import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { StandardListLine } from '#app/domain/competency/standards-list.server.ts';
import { formatNumber } from '#app/ui/format.ts';
import { useJobKindLabel, useJobLevelLabel } from '#app/ui/job-label.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/standards.ts';

/** Positions with how much each requires, and where that is laid down. */
export function StandardLines({ lines }: { lines: StandardListLine[] }) {
  const { t } = useTranslation('standards');
  const language = useLanguage();
  const jobKind = useJobKindLabel();
  const jobLevel = useJobLevelLabel();
  const words = {
    code: t('code'),
    kind: t('kind'),
    level: t('level'),
    family: t('family'),
    requires: t('requires'),
    people: t('people'),
  };
  return (
    <div className="card overflow-x-auto" tabIndex={0} role="region" aria-label={t('title')}>
      <table className="table table-stack">
        <thead>
          <tr>
            <th scope="col">{t('position')}</th>
            <th scope="col">{words.code}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.level}</th>
            <th scope="col">{words.family}</th>
            <th scope="col">{words.requires}</th>
            <th scope="col" className="number">
              {words.people}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                <Link className="link" to={`/hr/standards/positions/${line.id}`}>
                  {line.name}
                </Link>
              </th>
              <td className="sm:whitespace-nowrap" data-label={words.code}>
                {line.code}
              </td>
              <td data-label={words.kind}>{jobKind(line.kind)}</td>
              <td data-label={words.level}>{jobLevel(line.level)}</td>
              <td data-label={words.family}>{line.family}</td>
              <td data-label={words.requires}>
                <Requires line={line} />
              </td>
              <td className="number" data-label={words.people}>
                {formatNumber(line.people, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Requires({ line: { own, ofFamily, ofLevel } }: { line: StandardListLine }) {
  const { t } = useTranslation('standards');
  const from = [
    own > 0 && t('fromOwn', { count: own }),
    ofFamily > 0 && t('fromFamily', { count: ofFamily }),
    ofLevel > 0 && t('fromLevel', { count: ofLevel }),
  ].filter(Boolean);
  if (from.length === 0) return <span className="text-ink-soft">{t('requiresNothing')}</span>;
  return (
    <>
      <span className="font-semibold">{own + ofFamily + ofLevel}</span>
      <span className="text-ink-soft"> ({from.join(', ')})</span>
    </>
  );
}
