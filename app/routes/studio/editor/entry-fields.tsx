import { type ReactNode, useId } from 'react';

type Common = {
  label: string;
  help?: ReactNode;
  /** What is wrong with it. */
  error?: string | null;
  required?: boolean;
};

type Text = Common & {
  value: string;
  onChange: (value: string) => void;
  maxLength: number;
  /** Lines; one is a field, more an area. */
  rows?: number;
  type?: 'text' | 'url';
  placeholder?: never;
};

/** One entry of a block: label above, help and what is wrong below. */
export function TextEntry({ label, help, error, rows = 1, onChange, ...rest }: Text) {
  const id = useId();
  const shared = {
    ...rest,
    id,
    className: 'input',
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy(id, help, error),
  };
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="block text-sm font-semibold">
        {label}
      </label>
      {rows > 1 ? (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...shared} onChange={(event) => onChange(event.target.value)} />
      )}
      <HelpAndError id={id} help={help} error={error} />
    </div>
  );
}

export function TickEntry({
  label,
  help,
  checked,
  onChange,
}: Pick<Common, 'label' | 'help'> & { checked: boolean; onChange: (checked: boolean) => void }) {
  const id = useId();
  return (
    <div className="space-y-1">
      <label className="flex items-center gap-2 font-medium">
        <input
          type="checkbox"
          className="size-5"
          checked={checked}
          aria-describedby={help ? `${id}-help` : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
      <HelpAndError id={id} help={help} />
    </div>
  );
}

export function HelpAndError({ id, help, error }: Pick<Common, 'help' | 'error'> & { id: string }) {
  return (
    <>
      {help && (
        <p id={`${id}-help`} className="text-sm text-ink-soft">
          {help}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className="text-sm font-medium text-bata">
          {error}
        </p>
      )}
    </>
  );
}

export function describedBy(id: string, help: ReactNode, error?: string | null) {
  const named = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return named || undefined;
}
