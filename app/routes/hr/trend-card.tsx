import { useTranslation } from 'react-i18next';

import { metOf } from '#app/domain/competency/gap.ts';
import type { TrendPoint } from '#app/domain/reporting/unit-trend.server.ts';
import { formatDay, formatNumber } from '#app/ui/format.ts';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/gaps.ts';

const HEIGHT = 96;
const BAR = 28;
const STEP = 40;

/** Twelve months of a unit's totals: a picture, and the table it is drawn from. */
export function TrendCard({ points }: { points: TrendPoint[] }) {
  const { t } = useTranslation('gaps');
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const words = {
    gap: t('compared.gap'),
    unassessed: t('compared.unassessed'),
    met: t('compared.met'),
    pairs: t('compared.pairs'),
  };
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
        <div
          className="mt-3 overflow-x-auto"
          tabIndex={0}
          role="region"
          aria-label={t('trendTitle')}
        >
          <table className="table table-stack">
            <thead>
              <tr>
                <th scope="col">{t('date')}</th>
                <th scope="col" className="number">
                  {words.gap}
                </th>
                <th scope="col" className="number">
                  {words.unassessed}
                </th>
                <th scope="col" className="number">
                  {words.met}
                </th>
                <th scope="col" className="number">
                  {words.pairs}
                </th>
              </tr>
            </thead>
            <tbody>
              {points.map(({ day, counts }) => (
                <tr key={day}>
                  <th scope="row">{formatDay(day, language)}</th>
                  <td className="number" data-label={words.gap}>
                    {number(counts.measuredGap)}
                  </td>
                  <td className="number" data-label={words.unassessed}>
                    {number(counts.unassessed)}
                  </td>
                  <td className="number" data-label={words.met}>
                    {number(metOf(counts))}
                  </td>
                  <td className="number" data-label={words.pairs}>
                    {number(counts.pairs)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
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
