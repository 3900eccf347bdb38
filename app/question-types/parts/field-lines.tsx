import type { FieldMetadata, FormMetadata } from '@conform-to/react';
import type { ReactNode } from 'react';

import { Button } from '#app/ui/button.tsx';
import { freeName } from '#app/ui/choice-lines.tsx';

/** `at` tells a line from the others, whatever becomes of those. */
export type Line = { at: string };

/** Lines of fields that can be added and removed; before scripts arrive each press sends the form. */
export function FieldLines<Own extends Line>({
  form,
  field,
  most,
  newLine,
  words,
  children,
}: {
  form: Pick<FormMetadata, 'insert' | 'remove'>;
  field: FieldMetadata<Own[]>;
  most: number;
  newLine: Own;
  words: { remove: (at: number) => string; add: string };
  children: (line: FieldMetadata<Own>, at: number) => ReactNode;
}) {
  const lines = field.getFieldList() as FieldMetadata<Own>[];
  const marks = lines.map((line) => (line as FieldMetadata<Line>).getFieldset().at);
  const names = marks.map((mark, index) => mark.initialValue ?? String(index));
  return (
    <div className="space-y-3">
      {lines.map((line, index) => (
        <div key={names[index]} className="space-y-3 rounded-md border border-line p-3">
          <input type="hidden" name={marks[index]!.name} defaultValue={names[index]} />
          {children(line, index + 1)}
          <div className="flex justify-end">
            <Button look="quiet" small {...form.remove.getButtonProps({ name: field.name, index })}>
              {words.remove(index + 1)}
            </Button>
          </div>
        </div>
      ))}
      {lines.length < most && (
        <Button
          look="secondary"
          small
          {...form.insert.getButtonProps({
            name: field.name,
            defaultValue: { ...newLine, at: freeName(names) } as never,
          })}
        >
          {words.add}
        </Button>
      )}
    </div>
  );
}
