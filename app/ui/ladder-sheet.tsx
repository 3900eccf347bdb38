import { BOX, LadderDrawing, type LadderSize } from './ladder.tsx';

type Pair = { required: number | null; held: number | null; levels: number };

/** Draws each different ladder of a long list once; the rows then refer to it with `LadderMark` of the same size. */
export function LadderSheet({ pairs, size = 'medium' }: { pairs: Pair[]; size?: LadderSize }) {
  const different = new Map(pairs.map((pair) => [nameOf(pair), pair]));
  const { width, height } = BOX[size];
  return (
    <svg aria-hidden width="0" height="0" className="absolute">
      {[...different].map(([name, pair]) => (
        <symbol key={name} id={name} viewBox={`0 0 ${width} ${height}`}>
          <LadderDrawing {...pair} width={width} height={height} />
        </symbol>
      ))}
    </svg>
  );
}

/** A ladder of the sheet. The words stand beside it. */
export function LadderMark({ size = 'medium', ...pair }: Pair & { size?: LadderSize }) {
  return (
    <svg aria-hidden className={LOOK[size]}>
      <use href={`#${nameOf(pair)}`} />
    </svg>
  );
}

const LOOK = {
  small: 'h-3 w-15 shrink-0',
  medium: 'h-5 w-30 shrink-0',
  large: 'h-9 w-60 shrink-0',
};

function nameOf({ required, held, levels }: Pair): string {
  return `ladder-${levels}-${required ?? 'x'}-${held ?? 'x'}`;
}
