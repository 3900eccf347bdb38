import type { FieldMetadata } from '@conform-to/react';
import type { ReactNode } from 'react';

import { useErrorText } from '#app/ui/error-text.ts';

/** Fields that answer one question together; what is wrong with them as a whole stands below the question. */
export function FieldGroup({
  field,
  legend,
  help,
  children,
}: {
  field: FieldMetadata<unknown>;
  legend: string;
  help?: string;
  children: ReactNode;
}) {
  const errorText = useErrorText();
  const described = [help && field.descriptionId, field.errors && field.errorId];
  return (
    <fieldset
      id={field.id}
      tabIndex={-1}
      aria-describedby={described.filter(Boolean).join(' ') || undefined}
      className="space-y-3"
    >
      <legend className="text-sm font-semibold">{legend}</legend>
      {help && (
        <p id={field.descriptionId} className="text-sm text-ink-soft">
          {help}
        </p>
      )}
      {field.errors && (
        <p id={field.errorId} className="text-sm font-medium text-bata">
          {field.errors.map(errorText).join(' ')}
        </p>
      )}
      {children}
    </fieldset>
  );
}

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

/** One thing that is so or not. */
export function TickField({ field, label }: { field: FieldMetadata<unknown>; label: string }) {
  return (
    <label className="flex min-h-9 items-center gap-2">
      <input
        type="checkbox"
        id={field.id}
        name={field.name}
        defaultChecked={field.initialValue === 'on' || field.initialValue === true}
        className="size-5 accent-nila"
      />
      {label}
    </label>
  );
}
