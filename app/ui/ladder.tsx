import { useTranslation } from 'react-i18next';

import '#app/platform/texts/common.ts';

type Size = 'small' | 'medium' | 'large';

export type LadderProps = {
  required: number | null;
  /** null: not assessed. */
  held: number | null;
  /** Rungs of the framework. */
  levels?: number;
  size?: Size;
  /** Hide the words where they stand right beside it. */
  quiet?: boolean;
};

const BOX = {
  small: { width: 60, height: 12 },
  medium: { width: 120, height: 20 },
  large: { width: 240, height: 36 },
} as const;

/**
 * The level ladder: held rungs filled, the required rung marked by a notch, missing rungs hatched,
 * surplus lighter, not assessed an empty dotted outline. Always with the words beside or behind it.
 */
export function Ladder({ required, held, levels = 5, size = 'medium', quiet }: LadderProps) {
  const { t } = useTranslation();
  const words =
    held === null
      ? t('level.notAssessed')
      : required === null
        ? t('level.heldOnly', { held })
        : t('level.ofRequired', { held, required });
  return (
    <span className="inline-flex items-center gap-2">
      <LadderPicture {...{ required, held, levels, size }} words={quiet ? undefined : words} />
      {!quiet && size !== 'small' && (
        <span aria-hidden className="text-sm text-ink-soft">
          {words}
        </span>
      )}
    </span>
  );
}

/** The ladder alone, for lists that say the words themselves. */
export function LadderPicture({
  required,
  held,
  levels = 5,
  size = 'medium',
  words,
}: Omit<LadderProps, 'quiet'> & { words?: string }) {
  const { width, height } = BOX[size];
  return (
    <svg
      role={words ? 'img' : 'presentation'}
      aria-label={words}
      aria-hidden={words ? undefined : true}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className="shrink-0"
    >
      {Array.from({ length: levels }, (_, index) => (
        <Rung key={index} level={index + 1} {...{ required, held, levels, width, height }} />
      ))}
      {required !== null && <Notch {...{ required, levels, width, height }} />}
    </svg>
  );
}

type RungProps = {
  level: number;
  required: number | null;
  held: number | null;
  levels: number;
  width: number;
  height: number;
};

function Rung({ level, required, held, levels, width, height }: RungProps) {
  const gap = width / levels > 20 ? 3 : 2;
  const w = (width - gap * (levels - 1)) / levels;
  const x = (level - 1) * (w + gap);
  const top = height * 0.25;
  const h = height * 0.75;
  const inner = { x: x + 0.5, y: top + 0.5, width: w - 1, height: h - 1, rx: 1.5 };
  const missing = required !== null && level <= required;
  if (held === null)
    return (
      <rect
        {...inner}
        fill="none"
        stroke="var(--line-strong)"
        strokeDasharray="2 2"
        strokeWidth="1"
      />
    );
  if (level <= held) {
    const surplus = required !== null && level > required;
    return (
      <rect
        {...inner}
        fill={surplus ? 'var(--nila-soft)' : 'var(--nila)'}
        stroke="var(--nila)"
        strokeWidth="1"
      />
    );
  }
  return (
    <g>
      <rect
        {...inner}
        fill={missing ? 'var(--bata-soft)' : 'none'}
        stroke={missing ? 'var(--bata)' : 'var(--line-strong)'}
        strokeWidth="1"
      />
      {missing && <Hatch x={x} y={top} width={w} height={h} />}
    </g>
  );
}

/** Diagonal strokes: the gap survives greyscale print and colour blindness. */
function Hatch({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  const step = 4;
  const lines = [];
  for (let offset = step; offset < width + height; offset += step) {
    const x1 = x + Math.min(offset, width);
    const y1 = y + Math.max(0, offset - width);
    const x2 = x + Math.max(0, offset - height);
    const y2 = y + Math.min(offset, height);
    lines.push(`M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}`);
  }
  return <path d={lines.join('')} stroke="var(--bata)" strokeWidth="1" />;
}

function Notch({
  required,
  levels,
  width,
  height,
}: Omit<RungProps, 'held' | 'level'> & { required: number }) {
  const gap = width / levels > 20 ? 3 : 2;
  const w = (width - gap * (levels - 1)) / levels;
  const x = required * (w + gap) - gap;
  const size = height * 0.22;
  return (
    <path
      d={`M${x - size} 0H${x}V${height}h-1.5V${size * 0.9}Z`}
      fill="var(--ink)"
      data-notch={required}
    />
  );
}
