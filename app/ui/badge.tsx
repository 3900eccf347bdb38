import type { ReactNode } from 'react';

export type Tone = 'neutral' | 'accent' | 'good' | 'caution' | 'bad' | 'support';

const TONES: Record<Tone, string> = {
  neutral: 'bg-sunken text-ink-soft border-line',
  accent: 'bg-nila-soft text-nila-strong border-transparent',
  good: 'bg-daun-soft text-daun border-transparent',
  caution: 'bg-kunyit-soft text-kunyit border-transparent',
  bad: 'bg-bata-soft text-bata border-transparent',
  support: 'bg-soga-soft text-soga border-transparent',
};

/** A short state in words; the colour only repeats it. */
export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-sm border px-2 py-0.5 text-xs font-semibold whitespace-nowrap ${TONES[tone]}`}
    >
      {children}
    </span>
  );
}
