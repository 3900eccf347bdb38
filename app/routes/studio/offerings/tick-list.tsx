import type { FieldMetadata } from '@conform-to/react';

import { FieldGroup } from '#app/ui/form.tsx';

/** Some of several, each ticked or not; a long list scrolls. */
export function TickList({
  field,
  legend,
  help,
  options,
}: {
  field: FieldMetadata<string[]>;
  legend: string;
  help?: string;
  options: { value: string; label: string; note?: string | null }[];
}) {
  if (options.length === 0) return null;
  const chosen = ([] as unknown[]).concat(field.initialValue ?? []);
  return (
    <FieldGroup field={field as FieldMetadata<unknown>} legend={legend} help={help}>
      <ul className="max-h-60 overflow-y-auto rounded-md border border-line px-3 py-1">
        {options.map(({ value, label, note }) => (
          <li key={value}>
            <label className="flex min-h-9 items-center gap-2">
              <input
                type="checkbox"
                name={field.name}
                value={value}
                defaultChecked={chosen.includes(value)}
                className="size-5 shrink-0 accent-nila"
              />
              <span>
                {label}
                {note && <span className="text-sm text-ink-soft"> · {note}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </FieldGroup>
  );
}
