/** One line per figure, so that programs can compare runs. */
export type Figure = {
  bench: string;
  metric: string;
  value: number;
  unit: string;
  n: number;
  note?: string;
};

export function printFigure(figure: Figure): void {
  process.stdout.write(`${JSON.stringify({ note: '', ...figure, value: round(figure.value) })}\n`);
}

/** The value below which the share `p` (0–1) of the samples lies. */
export function percentile(samples: number[], p: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN;
}

function round(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 100) / 100;
}
