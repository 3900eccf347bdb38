import { useTranslation } from 'react-i18next';

import { gapOf } from '#app/domain/competency/gap.ts';
import type { StaffCell, StaffMatrix } from '#app/domain/reporting/staff-matrix.server.ts';
import { twentieths } from '#app/domain/reporting/matrix-measure.ts';
import { formatNumber, fullName } from '#app/ui/format.ts';
import { useFollowLinks } from '#app/ui/use-follow-links.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/gaps.ts';

import { moveBetweenCells } from './matrix-keys.ts';

/** People down, competencies across; each cell opens the proof behind it. */
export function StaffTable({ matrix }: { matrix: Pick<StaffMatrix, 'columns' | 'people'> }) {
  const { t } = useTranslation('gaps');
  const language = useLanguage();
  const openLink = useFollowLinks();
  const { columns, people } = matrix;
  const say = sayCell(
    t('staffCell', { skipInterpolation: true }),
    t('staffUnassessed', { skipInterpolation: true }),
  );
  const unassessedWord = t('state.unassessed');
  return (
    <div className="matrix-box card" tabIndex={0} role="region" aria-label={t('staffTable')}>
      <table className="matrix" onKeyDown={moveBetweenCells} onClick={openLink}>
        <thead>
          <tr>
            <th scope="col">{t('person')}</th>
            <th scope="col">{t('sumLevels')}</th>
            <th scope="col">{unassessedWord}</th>
            {columns.map(({ id, code, name }) => (
              <th key={id} scope="col" title={name}>
                <span aria-hidden>{code}</span>
                <span className="sr-only">{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => {
            const name = fullName(person);
            const address = `/hr/employees/${person.employeeId}/competencies`;
            return (
              <tr key={person.employeeId}>
                <th scope="row">
                  <a href={address} className="link">
                    {name}
                  </a>
                  <span className="block text-xs font-normal text-ink-soft">
                    {person.positionTitle}, {person.unitName}
                  </span>
                </th>
                <td>
                  <span>{formatNumber(person.gap, language)}</span>
                </td>
                <td>
                  <span>{formatNumber(person.unassessed, language)}</span>
                </td>
                {person.cells.map((cell, n) => {
                  const column = columns[n]!;
                  if (!cell) return <td key={column.id} />;
                  return (
                    <td key={column.id} className={looksOf(cell)}>
                      <a href={`${address}/${column.id}`} aria-label={say(column.name, name, cell)}>
                        {textOf(cell)}
                      </a>
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Filled by the part of the required levels that is held; hatched where nothing is known. */
function looksOf({ required, held }: StaffCell): string {
  if (held === null) return 'matrix-cell m0 u20';
  const filled = twentieths(Math.min(held, required), required);
  return `matrix-cell m${filled} u0${held < required ? ' font-bold' : ''}`;
}

function textOf(cell: StaffCell): string {
  if (cell.held === null) return `–/${cell.required}`;
  const gap = gapOf(cell);
  return `${cell.held}/${cell.required}${gap > 0 ? ` (−${gap})` : ''}`;
}

/** The sentences of a cell, filled by hand: a page has hundreds of them. */
function sayCell(assessed: string, unassessed: string) {
  return (competency: string, person: string, cell: StaffCell) =>
    (cell.held === null ? unassessed : assessed)
      .replace('{{competency}}', competency)
      .replace('{{person}}', person)
      .replace('{{held}}', String(cell.held))
      .replace('{{required}}', String(cell.required))
      .replace('{{gap}}', String(gapOf(cell)));
}
