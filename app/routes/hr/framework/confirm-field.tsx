import type { FieldMetadata } from '@conform-to/react';

/** A tick without which something that cannot be undone is not done. */
export function ConfirmField({ field, label }: { field: FieldMetadata<string>; label: string }) {
  return (
    <div>
      <label className="flex min-h-9 items-center gap-2">
        <input
          type="checkbox"
          id={field.id}
          name={field.name}
          aria-invalid={field.errors ? true : undefined}
          aria-describedby={field.errors ? field.errorId : undefined}
          className="size-5 accent-nila"
        />
        {label}
      </label>
      {field.errors && (
        <p id={field.errorId} className="text-sm font-medium text-bata">
          {field.errors.join(' ')}
        </p>
      )}
    </div>
  );
}
