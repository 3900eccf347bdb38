import { useTranslation } from 'react-i18next';

import { metOf } from '#app/domain/competency/gap.ts';
import type { TrendPoint } from '#app/domain/reporting/unit-trend.server.ts';
import { formatDay, formatNumber } from '#app/ui/format.ts';
import { Card } from '#app/ui/page.tsx';
import { StackedTable } from '#app/ui/stacked-table.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/gaps.ts';

const HEIGHT = 96;
const BAR = 28;
const STEP = 40;

/** Twelve months of a unit's totals: a picture, and the table it is drawn from. */
export function TrendCard({ points }: { points: TrendPoint[] }) {
  const { t } = useTranslation('gaps');
  const language = useLanguage();
  const count = (label: string, of: (counts: TrendPoint['counts']) => number) => ({
    ...{ label, number: true },
    cell: ({ counts }: TrendPoint) => formatNumber(of(counts), language),
  });
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  return (
    <Card title={t('trendTitle')}>
      <TrendPicture points={points} />
      <p aria-hidden className="flex max-w-[33rem] justify-between text-sm text-ink-soft">
        <span>{formatDay(first.day, language)}</span>
        <span>{formatDay(last.day, language)}</span>
      </p>
      <p className="mt-2 text-sm text-ink-soft">{t('trendLegend')}</p>
      <details className="mt-3" open={false}>
        <summary className="link cursor-pointer text-sm">{t('trendTable')}</summary>
        <div className="mt-3">
          <StackedTable<TrendPoint>
            card={false}
            label={t('trendTitle')}
            rows={points}
            keyOf={({ day }) => day}
            columns={[
              { label: t('date'), cell: ({ day }) => formatDay(day, language) },
              count(t('compared.gap'), ({ measuredGap }) => measuredGap),
              count(t('compared.unassessed'), ({ unassessed }) => unassessed),
              count(t('compared.met'), metOf),
              count(t('compared.pairs'), ({ pairs }) => pairs),
            ]}
          />
        </div>
      </details>
    </Card>
  );
}

/** A bar for each point: met filled, measured gaps hatched, not assessed a dotted outline on top. */
function TrendPicture({ points }: { points: TrendPoint[] }) {
  const most = Math.max(1, ...points.map(({ counts }) => counts.pairs));
  const width = points.length * STEP;
  const tall = (value: number) => Math.round((value / most) * HEIGHT);
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${width} ${HEIGHT + 2}`}
      className="h-28 w-full max-w-[33rem]"
      preserveAspectRatio="none"
    >
      <defs>
        <pattern
          id="trend-gap"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" fill="var(--bata-soft)" />
          <rect width="1.5" height="6" fill="var(--bata)" />
        </pattern>
      </defs>
      {points.map(({ day, counts }, n) => {
        const [met, gap, rest] = [metOf(counts), counts.measuredGap, counts.unassessed].map(
          tall,
        ) as [number, number, number];
        const x = n * STEP + (STEP - BAR) / 2;
        return (
          <g key={day}>
            <rect x={x} y={HEIGHT - met} width={BAR} height={met} fill="var(--nila)" />
            <rect x={x} y={HEIGHT - met - gap} width={BAR} height={gap} fill="url(#trend-gap)" />
            {rest > 0 && (
              <rect
                x={x + 0.5}
                y={HEIGHT - met - gap - rest + 0.5}
                width={BAR - 1}
                height={Math.max(0, rest - 1)}
                fill="none"
                stroke="var(--line-strong)"
                strokeDasharray="3 2"
              />
            )}
          </g>
        );
      })}
      <path d={`M0 ${HEIGHT + 1}H${width}`} stroke="var(--line-strong)" />
    </svg>
  );
}
