import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { UnitLine } from '#app/domain/organisation/units.server.ts';
import { Badge } from '#app/ui/badge.tsx';
import { formatDay, formatNumber } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/organisation.ts';

/** Says of a unit that it is no more. */
export function UnitEnd({ unit }: { unit: Pick<UnitLine, 'ended' | 'validUntil'> }) {
  const { t } = useTranslation('organisation');
  const language = useLanguage();
  if (!unit.ended || !unit.validUntil) return null;
  return <Badge>{t('units.ended', { day: formatDay(unit.validUntil, language) })}</Badge>;
}

export function UnitTable({ lines, label }: { lines: UnitLine[]; label: string }) {
  const { t } = useTranslation('organisation');
  const language = useLanguage();
  const words = { code: t('units.code'), kind: t('units.kind'), staff: t('units.staff') };
  return (
    <div className="card overflow-x-auto" tabIndex={0} role="region" aria-label={label}>
      <table className="table table-stack">
        <thead>
          <tr>
            <th scope="col">{t('units.unit')}</th>
            <th scope="col">{words.code}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col" className="number">
              {words.staff}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                <Link className="link me-2" to={`/hr/units/${line.id}`}>
                  {line.name}
                </Link>
                <UnitEnd unit={line} />
              </th>
              <td className="sm:whitespace-nowrap" data-label={words.code}>
                {line.code}
              </td>
              <td data-label={words.kind}>{line.kind}</td>
              <td className="number" data-label={words.staff}>
                {formatNumber(line.people, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
