type Counts = { met: number; gap: number; unassessed: number };

const WIDTH = 120;
const HEIGHT = 12;

/**
 * Many ladders in one bar: met filled, measured gaps hatched, not assessed a dotted outline.
 * The words stand beside it.
 */
export function StateBar({ counts }: { counts: Counts }) {
  const total = counts.met + counts.gap + counts.unassessed;
  if (total === 0) return null;
  const met = Math.round((counts.met / total) * WIDTH);
  const gap = Math.round((counts.gap / total) * WIDTH);
  const rest = WIDTH - met - gap;
  return (
    <svg aria-hidden width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <rect width={met} height={HEIGHT} fill="var(--nila)" />
      {gap > 0 && (
        <>
          <rect x={met} width={gap} height={HEIGHT} fill="var(--bata-soft)" />
          <path d={hatch(met, gap)} stroke="var(--bata)" strokeWidth="1" />
        </>
      )}
      {rest > 0 && (
        <rect
          x={met + gap + 0.5}
          y="0.5"
          width={Math.max(0, rest - 1)}
          height={HEIGHT - 1}
          fill="none"
          stroke="var(--line-strong)"
          strokeDasharray="2 2"
        />
      )}
    </svg>
  );
}

function hatch(from: number, width: number): string {
  let path = '';
  for (let x = 0; x < width + HEIGHT; x += 4) {
    const [left, right] = [Math.max(0, x - HEIGHT), Math.min(x, width)];
    path += `M${from + left} ${Math.min(HEIGHT, x)}L${from + right} ${Math.max(0, x - width)}`;
  }
  return path;
}
