import { useEffect, useRef } from 'react';

export type SummedError = {
  /** The id of the field; null: of the form as a whole. */
  field: string | null;
  /** Sentences. */
  messages: string[];
};

/** What is wrong, on top of a form, each with the way to its field; takes the focus when it appears. */
export function ErrorSummary({ title, errors }: { title: string; errors: SummedError[] }) {
  const box = useRef<HTMLDivElement>(null);
  const count = errors.length;
  useEffect(() => {
    if (count > 0) box.current?.focus();
  }, [count]);
  if (count === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="rounded-md border border-bata bg-bata-soft p-4"
    >
      <p className="font-semibold">{title}</p>
      <ul className="mt-1 list-disc ps-5 text-sm">
        {errors.map(({ field, messages }) => {
          const words = messages.join(' ');
          return (
            <li key={field ?? ''}>
              {field ? (
                <a className="link" href={`#${field}`}>
                  {words}
                </a>
              ) : (
                words
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
