import type { ReactNode } from 'react';

/** What is known of a thing: label and value, side by side where there is room. */
export function Facts({ facts }: { facts: (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl className="divide-y divide-line">
      {facts.map(([label, value]) => (
        <div key={label} className="gap-4 py-2.5 sm:grid sm:grid-cols-[12rem_1fr]">
          <dt className="text-sm text-ink-soft">{label}</dt>
          <dd className="min-w-0 font-medium break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
