import type { FieldMetadata } from '@conform-to/react';

/** Codes of which any number can be ticked. */
export function TickFields({
  field,
  choices,
  label,
}: {
  field: FieldMetadata<unknown>;
  choices: string[];
  label: (choice: string) => string;
}) {
  const ticked = [field.initialValue ?? []].flat() as unknown[];
  return choices.map((choice) => (
    <label key={choice} className="flex min-h-9 items-center gap-2">
      <input
        type="checkbox"
        name={field.name}
        value={choice}
        defaultChecked={ticked.includes(choice)}
        className="size-5 accent-nila"
      />
      {label(choice)}
    </label>
  ));
}
