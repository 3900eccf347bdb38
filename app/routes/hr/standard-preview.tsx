import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { cellText, suffixesOf } from '#app/domain/competency/standard-cell.ts';
import type {
  DayEffects,
  StandardPreview as Preview,
} from '#app/domain/competency/preview-standards.server.ts';
import { standardEffects } from '#app/domain/competency/standard-effect.ts';
import type { StandardGrid } from '#app/domain/competency/standard-grid.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { Button } from '#app/ui/button.tsx';
import { formatDay, formatNumber } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/standards.ts';

type Shown = { preview: Preview; grid: StandardGrid };

/** What the change would do, and the button that makes it; takes the focus when it appears. */
export function StandardPreview({
  preview,
  digest,
  grid,
  validFrom,
  today,
}: Shown & { digest: string; validFrom: string; today: string }) {
  const { t } = useTranslation('standards');
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [preview]);
  const { cells, days, positions } = preview;
  if (cells.length === 0)
    return (
      <div ref={box} tabIndex={-1}>
        <Notice kind="info" title={t('preview.nothing')}>
          {t('preview.nothingBody')}
        </Notice>
      </div>
    );
  const day = formatDay(validFrom, language);
  const later = cells.filter((cell) => cell.later).length;
  return (
    <div ref={box} tabIndex={-1} aria-label={t('preview.title')} role="group">
      <Card title={t('preview.title')}>
        <div className="space-y-5">
          <p>{t('preview.summary', { cells: cells.length, positions, day })}</p>
          {validFrom < today && (
            <Notice kind="warning" title={t('preview.pastTitle')}>
              {t('preview.past', { day })}
            </Notice>
          )}
          {later > 0 && <Notice>{t('preview.later', { count: later })}</Notice>}
          {days.map((effects) => (
            <DayOf key={effects.day} {...{ effects, positions, today }} />
          ))}
          <Cells preview={preview} grid={grid} />
        </div>
        <input type="hidden" name="shown" value={digest} />
        <div className="mt-5 flex flex-wrap items-center gap-3">
          <Button name="intent" value="confirm">
            {t('grid.confirm')}
          </Button>
          <p className="text-sm text-ink-soft">{t('grid.confirmNote')}</p>
        </div>
      </Card>
    </div>
  );
}

function DayOf({
  effects: { day, people, units, positionsMoved },
  positions,
  today,
}: {
  effects: DayEffects;
  positions: number;
  today: string;
}) {
  const { t } = useTranslation('standards');
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const shown = standardEffects.filter((effect) => people[effect] > 0);
  return (
    <section className="space-y-3">
      <h3 className="font-semibold">
        {day === today ? t('preview.today') : t('preview.onDay', { day: formatDay(day, language) })}
      </h3>
      {positionsMoved < positions && (
        <p className="text-sm text-ink-soft">
          {t('preview.moved', { moved: positionsMoved, positions })}
        </p>
      )}
      {people.concerned === 0 ? (
        <p>{t('preview.nobody')}</p>
      ) : (
        <>
          <p>{t('preview.concerned', { count: people.concerned })}</p>
          <ul className="flex flex-wrap gap-x-8 gap-y-2">
            {shown.map((effect) => (
              <li key={effect}>
                <span className="text-xl font-semibold tabular-nums">{number(people[effect])}</span>{' '}
                {t(`preview.effect.${effect}`)}
              </li>
            ))}
          </ul>
          <details open={units.length <= 8}>
            <summary className="cursor-pointer text-sm font-semibold">
              {t('preview.byUnit')}
            </summary>
            <div className="mt-2 overflow-x-auto">
              <table className="table table-stack">
                <thead>
                  <tr>
                    <th scope="col">{t('preview.unit')}</th>
                    <th scope="col" className="number">
                      {t('preview.people')}
                    </th>
                    {shown.map((effect) => (
                      <th key={effect} scope="col" className="number">
                        {t(`preview.effect.${effect}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {units.map((unit) => (
                    <tr key={unit.unitId}>
                      <th scope="row">{unit.name}</th>
                      <td className="number" data-label={t('preview.people')}>
                        {number(unit.people.concerned)}
                      </td>
                      {shown.map((effect) => (
                        <td
                          key={effect}
                          className="number"
                          data-label={t(`preview.effect.${effect}`)}
                        >
                          {number(unit.people[effect])}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </details>
        </>
      )}
    </section>
  );
}

/** Each changed cell: what its row said before, and what it says then. */
function Cells({ preview: { cells }, grid }: Shown) {
  const { t } = useTranslation('standards');
  const language = useLanguage();
  const suffixes = suffixesOf(grid.importances);
  const rows = new Map(grid.rows.map((row) => [row.key, row]));
  const columns = new Map(grid.columns.map((column) => [column.id, column]));
  return (
    <details open={cells.length <= 8}>
      <summary className="cursor-pointer text-sm font-semibold">{t('preview.cells')}</summary>
      <ul className="mt-2 space-y-1 text-sm">
        {cells.map((cell) => (
          <li key={`${cell.key} ${cell.competencyId}`}>
            {rows.get(cell.key)?.name ?? cell.key} ·{' '}
            {inLanguage(columns.get(cell.competencyId)?.name, language)}:{' '}
            <s className="text-ink-soft">
              <span className="sr-only">{t('preview.before')} </span>
              {cellText(cell.before, suffixes) || t('preview.empty')}
            </s>{' '}
            <strong>
              <span className="sr-only">{t('preview.after')} </span>
              {cellText(cell, suffixes) || t('preview.empty')}
            </strong>
          </li>
        ))}
      </ul>
    </details>
  );
}
