import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import '#app/platform/texts/common.ts';

export type LadderSize = 'small' | 'medium' | 'large';

export type LadderProps = {
  required: number | null;
  /** null: not assessed. */
  held: number | null;
  /** Rungs of the framework. */
  levels?: number;
  size?: LadderSize;
  /** Hide the words where they stand right beside it. */
  quiet?: boolean;
};

export const BOX = {
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
      <LadderDrawing {...{ required, held, levels, width, height }} />
    </svg>
  );
}

type DrawingProps = {
  required: number | null;
  held: number | null;
  levels: number;
  width: number;
  height: number;
};

const drawings = new Map<string, ReactElement>();

/** What is inside the picture. There are few different ladders and lists show many: each is drawn once. */
export function LadderDrawing(props: DrawingProps): ReactElement {
  const { required, held, levels, width, height } = props;
  const key = `${required} ${held} ${levels} ${width} ${height}`;
  const known = drawings.get(key);
  if (known) return known;
  const drawn = draw(props);
  drawings.set(key, drawn);
  return drawn;
}

/** Rungs of one kind are one path: held, surplus, missing, open, not assessed. */
function draw({ required, held, levels, width, height }: DrawingProps): ReactElement {
  const gap = width / levels > 20 ? 3 : 2;
  const w = (width - gap * (levels - 1)) / levels;
  const rungs = Array.from({ length: levels }, (_, index) => ({
    level: index + 1,
    x: index * (w + gap),
    y: height * 0.25,
    w,
    h: height * 0.75,
  }));
  const wanted = required ?? 0;
  const of = (keep: (level: number) => boolean) =>
    rungs
      .filter(({ level }) => keep(level))
      .map(rungPath)
      .join('');
  const missing = (level: number) => held !== null && level > held && level <= wanted;
  const surplus = (level: number) =>
    held !== null && required !== null && level <= held && level > wanted;
  const looks = [
    {
      d: of(() => held === null),
      fill: 'none',
      stroke: 'var(--line-strong)',
      strokeDasharray: '2 2',
    },
    {
      d: of((level) => held !== null && level <= held && !surplus(level)),
      fill: 'var(--nila)',
      stroke: 'var(--nila)',
    },
    { d: of(surplus), fill: 'var(--nila-soft)', stroke: 'var(--nila)' },
    { d: of(missing), fill: 'var(--bata-soft)', stroke: 'var(--bata)' },
    {
      d: rungs
        .filter(({ level }) => missing(level))
        .map(hatchPath)
        .join(''),
      fill: 'none',
      stroke: 'var(--bata)',
    },
    {
      d: of((level) => held !== null && level > held && level > wanted),
      fill: 'none',
      stroke: 'var(--line-strong)',
    },
  ];
  return (
    <>
      {looks
        .filter(({ d }) => d !== '')
        .map((look, index) => (
          <path key={index} strokeLinejoin="round" {...look} />
        ))}
      {required !== null && (
        <path
          d={notchPath(required * (w + gap) - gap, height)}
          fill="var(--ink)"
          data-notch={required}
        />
      )}
    </>
  );
}

type Box = { x: number; y: number; w: number; h: number };

const n = (value: number) => Number(value.toFixed(2));

/** The outline lies within the rung; its joins are rounded by the stroke. */
function rungPath({ x, y, w, h }: Box): string {
  return `M${n(x + 0.5)} ${n(y + 0.5)}h${n(w - 1)}v${n(h - 1)}h${n(1 - w)}z`;
}

/** Diagonal strokes: the gap survives greyscale print and colour blindness. */
function hatchPath({ x, y, w, h }: Box): string {
  let d = '';
  for (let offset = 4; offset < w + h; offset += 4) {
    const from = `${n(x + Math.min(offset, w))} ${n(y + Math.max(0, offset - w))}`;
    const to = `${n(x + Math.max(0, offset - h))} ${n(y + Math.min(offset, h))}`;
    d += `M${from}L${to}`;
  }
  return d;
}

function notchPath(x: number, height: number): string {
  const size = n(height * 0.22);
  return `M${n(x - size)} 0H${n(x)}V${height}h-1.5V${n(size * 0.9)}Z`;
}
