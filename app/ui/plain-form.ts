import type { FieldMetadata, SubmissionResult } from '@conform-to/react';

type Result = SubmissionResult<string[]> | undefined;

/**
 * A form and its fields as the components of forms want them, from nothing but the answer of the server: what is wrong
 * with each, and what was typed. For pages where people learn, which load no library for forms.
 */
export function plainForm(id: string, result: Result) {
  const wrong = Object.entries(result?.error ?? {}).flatMap(([name, messages]) =>
    messages && messages.length > 0 ? [[name, messages] as const] : [],
  );
  const allErrors: Record<string, string[]> = Object.fromEntries(wrong);
  const typed: Record<string, unknown> = result?.initialValue ?? {};
  return {
    form: { id, allErrors, onSubmit: () => undefined },
    field: (name: string) =>
      ({
        id: `${id}-${name}`,
        name,
        errors: allErrors[name],
        errorId: `${id}-${name}-error`,
        descriptionId: `${id}-${name}-description`,
        initialValue: typed[name],
      }) as unknown as FieldMetadata<string>,
    /** What was typed or chosen for a field: one value, many, or none. */
    chosen: (name: string): string[] => {
      const value = typed[name];
      return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
    },
  };
}
