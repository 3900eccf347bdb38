import type { SVGProps } from 'react';
import { useTranslation } from 'react-i18next';

import '#app/platform/texts/comparison.ts';
import '#app/platform/texts/competencies.ts';

type Axis = {
  code: string;
  required: number;
  /** By the position held, where another is compared with. */
  requiredHere: number | null;
  held: number | null;
  levels: number;
};

const FEWEST = 3;
const MOST = 12;
const SIZE = 260;
const CENTRE = SIZE / 2;
const RADIUS = 96;
/** Room beside the circle for half a code. */
const ASIDE = 24;

/** The axes that make a readable radar: whole kinds in order, as long as they fit. */
export function radarAxes<A extends Axis & { kind: string }>(rows: A[]): A[] {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  let axes: A[] = [];
  for (const kind of kinds) {
    const more = rows.filter((row) => row.kind === kind);
    if (axes.length + more.length <= MOST) axes = [...axes, ...more];
  }
  return axes.length >= FEWEST ? axes : [];
}

/**
 * Required levels as an outline, held levels as a filled shape. What was never assessed is an open point on its
 * axis and no part of the shape. With a target, a finer outline shows the position held. The table of the page is what a screen reader reads.
 */
export function LevelRadar({ axes, target = false }: { axes: Axis[]; target?: boolean }) {
  const { t } = useTranslation('competencies');
  const { t: compare } = useTranslation('comparison');
  const levels = Math.max(...axes.map((axis) => axis.levels));
  const at = (index: number, level: number) => point(index, axes.length, (level / levels) * RADIUS);
  const held = axes.flatMap((axis, index) => (axis.held === null ? [] : [at(index, axis.held)]));
  return (
    <figure>
      <svg
        role="img"
        aria-label={`${t('radar')}. ${t('radarHint')}`}
        viewBox={`${-ASIDE} 0 ${SIZE + 2 * ASIDE} ${SIZE}`}
        className="mx-auto w-full max-w-80"
      >
        <path d={rings(axes.length, levels)} fill="none" stroke="var(--line)" />
        <path
          d={closed(held)}
          fill="var(--nila)"
          fillOpacity="0.18"
          stroke="var(--nila)"
          strokeWidth="2"
        />
        <path
          d={closed(axes.map((axis, index) => at(index, axis.required)))}
          fill="none"
          stroke="var(--ink)"
          strokeWidth="1.5"
          strokeDasharray="5 3"
        />
        {target && (
          <path
            d={closed(axes.map((axis, index) => at(index, axis.requiredHere ?? 0)))}
            fill="none"
            stroke="var(--ink-soft)"
            strokeDasharray="1.5 2.5"
          />
        )}
        <path d={dots(held)} fill="var(--nila)" />
        <path
          d={dots(axes.flatMap((axis, index) => (axis.held === null ? [at(index, 0.35)] : [])))}
          fill="var(--surface)"
          stroke="var(--line-strong)"
          strokeDasharray="2 1.5"
        />
        <g textAnchor="middle" dominantBaseline="middle" fontSize="11" fill="var(--ink-soft)">
          {axes.map((axis, index) => {
            const [x, y] = at(index, levels * 1.17);
            return (
              <text key={axis.code} x={x} y={y}>
                {axis.code}
              </text>
            );
          })}
        </g>
      </svg>
      <figcaption className="mt-2 flex flex-wrap justify-center gap-x-5 gap-y-1 text-sm text-ink-soft">
        <Key line={HELD_LINE}>{t('radarHeld')}</Key>
        <Key line={REQUIRED_LINE}>{t('radarRequired')}</Key>
        {target && <Key line={HERE_LINE}>{compare('radarHere')}</Key>}
      </figcaption>
    </figure>
  );
}

const HELD_LINE = { stroke: 'var(--nila)', strokeWidth: 3 };
const REQUIRED_LINE = { stroke: 'var(--ink)', strokeWidth: 1.5, strokeDasharray: '5 3' };
const HERE_LINE = { stroke: 'var(--ink-soft)', strokeDasharray: '1.5 2.5' };

function Key({ line, children }: { line: SVGProps<SVGPathElement>; children: string }) {
  return (
    <span className="inline-flex items-center gap-2">
      <svg aria-hidden width="24" height="8">
        <path d="M0 4H24" {...line} />
      </svg>
      {children}
    </span>
  );
}

type XY = [x: number, y: number];

function point(index: number, of: number, distance: number): XY {
  const angle = (index / of) * 2 * Math.PI - Math.PI / 2;
  return [round(CENTRE + Math.cos(angle) * distance), round(CENTRE + Math.sin(angle) * distance)];
}

function rings(axes: number, levels: number): string {
  const spokes = Array.from(
    { length: axes },
    (_, index) => `M${CENTRE} ${CENTRE}L${point(index, axes, RADIUS).join(' ')}`,
  );
  const circles = Array.from({ length: levels }, (_, level) =>
    closed(
      Array.from({ length: axes }, (_, index) =>
        point(index, axes, ((level + 1) / levels) * RADIUS),
      ),
    ),
  );
  return [...spokes, ...circles].join('');
}

function closed(points: XY[]): string {
  return points.length === 0 ? '' : `M${points.map((xy) => xy.join(' ')).join('L')}Z`;
}

function dots(points: XY[]): string {
  return points
    .map(([x, y]) => `M${round(x - 3.5)} ${y}a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0Z`)
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
