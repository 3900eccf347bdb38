import { useTranslation } from 'react-i18next';

import '#app/platform/texts/home.ts';

type Shares = { met: number; gap: number; unassessed: number };

const WIDTH = 120;
const HEIGHT = 14;

/** The ladder summed up over many: met filled, measured gaps hatched, the unassessed an empty dotted outline. */
export function ShareBar({ met, gap, unassessed }: Shares) {
  const { t } = useTranslation('home');
  const total = met + gap + unassessed;
  const metWidth = part(met, total);
  const gapWidth = part(gap, total);
  return (
    <svg
      role="img"
      aria-label={t('shares', { met, gap, unassessed })}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      className="shrink-0"
    >
      <rect
        x="0.5"
        y="0.5"
        width={WIDTH - 1}
        height={HEIGHT - 1}
        rx="2"
        fill="none"
        stroke="var(--line-strong)"
        strokeDasharray="2 2"
      />
      {met > 0 && <rect width={metWidth} height={HEIGHT} rx="2" fill="var(--nila)" />}
      {gap > 0 && <Hatched x={metWidth} width={gapWidth} />}
    </svg>
  );
}

/** Never rounded to nothing. */
function part(count: number, total: number): number {
  return count === 0 || total === 0 ? 0 : Math.max(3, Math.round((count / total) * WIDTH));
}

function Hatched({ x, width }: { x: number; width: number }) {
  const strokes = [];
  for (let at = x + 3; at < x + width; at += 4) strokes.push(`M${at} 1L${at - 3} ${HEIGHT - 1}`);
  return (
    <g>
      <rect
        x={x + 0.5}
        y="0.5"
        width={Math.max(2, width - 1)}
        height={HEIGHT - 1}
        rx="2"
        fill="var(--bata-soft)"
        stroke="var(--bata)"
      />
      <path d={strokes.join('')} stroke="var(--bata)" />
    </g>
  );
}
