import type { InputHTMLAttributes } from 'react';

/** One line to be typed, with a unit behind it where there is one. */
export function TextControl({
  name,
  answer,
  label,
  unit,
  className = 'input',
  ...rest
}: {
  name: string;
  answer: string[];
  label: string;
  unit?: string | null;
} & Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'inputMode' | 'maxLength' | 'className' | 'aria-describedby'
>) {
  return (
    <div className="flex max-w-md items-center gap-2">
      <input
        name={name}
        defaultValue={answer[0] ?? ''}
        aria-label={label}
        spellCheck={false}
        className={className}
        {...rest}
      />
      {unit && <span className="text-ink-soft">{unit}</span>}
    </div>
  );
}
