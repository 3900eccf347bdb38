import { LadderDrawing } from './ladder.tsx';

type Pair = { required: number | null; held: number | null; levels: number };

const WIDTH = 120;
const HEIGHT = 20;

/** Draws each different ladder of a long list once; the rows then refer to it with `LadderMark`. */
export function LadderSheet({ pairs }: { pairs: Pair[] }) {
  const different = new Map(pairs.map((pair) => [nameOf(pair), pair]));
  return (
    <svg aria-hidden width="0" height="0" className="absolute">
      {[...different].map(([name, pair]) => (
        <symbol key={name} id={name} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
          <LadderDrawing {...pair} width={WIDTH} height={HEIGHT} />
        </symbol>
      ))}
    </svg>
  );
}

/** A ladder of the sheet. The words stand beside it. */
export function LadderMark(pair: Pair) {
  return (
    <svg aria-hidden width={WIDTH} height={HEIGHT} className="shrink-0">
      <use href={`#${nameOf(pair)}`} />
    </svg>
  );
}

function nameOf({ required, held, levels }: Pair): string {
  return `ladder-${levels}-${required ?? 'x'}-${held ?? 'x'}`;
}
