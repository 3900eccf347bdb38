import { expect } from 'vitest';

/** Milliseconds of the processor that no machine needs to notice. */
const A_MOMENT = 250;
/** Four times as much to do takes four times as long where everything is looked at once, and 16 times where pairs are. */
const MORE = 4;
const MOST_GROWTH = 10;
const TRIES = 3;

/**
 * Says that work grows with what there is to do, and not with its square. It compares the work with itself, so that a
 * slow or busy machine is none of its concern.
 * @param work does so much; `size` is the most
 */
export function expectSteadyGrowth(size: number, work: (size: number) => unknown): void {
  const whole = least(() => work(size));
  if (whole < A_MOMENT) return;
  const quarter = least(() => work(Math.ceil(size / MORE)));
  expect(whole / quarter, `${whole} ms, a quarter of it ${quarter} ms`).toBeLessThan(MOST_GROWTH);
}

/** The least of several tries: whatever else the process does only adds to one. */
function least(work: () => unknown): number {
  return Math.min(
    ...Array.from({ length: TRIES }, () => {
      const began = process.cpuUsage();
      work();
      return process.cpuUsage(began).user / 1_000;
    }),
  );
}
