import type { FieldMetadata, FormMetadata } from '@conform-to/react';
import type { ReactNode } from 'react';

import { Button } from './button.tsx';

/** `at` tells a line from the others, whatever becomes of those. */
export type Line = { at: string };

/**
 * Lines of fields that can be added and removed; before scripts arrive each press sends the form.
 * @param words `line` names what belongs together, where a line has several fields of the same names as others
 * @param beside what else belongs to a line: it stands beside the button that removes it
 */
export function FieldLines<Own extends Line>({
  form,
  field,
  most,
  newLine,
  words,
  beside,
  children,
}: {
  form: Pick<FormMetadata, 'insert' | 'remove'>;
  field: FieldMetadata<Own[]>;
  most: number;
  newLine: Omit<Own, 'at'>;
  words: { line?: (at: number) => string; remove: (at: number) => string; add: string };
  beside?: (name: string, at: number) => ReactNode;
  children: (line: FieldMetadata<Own>, at: number) => ReactNode;
}) {
  const lines = field.getFieldList() as FieldMetadata<Own>[];
  const marks = lines.map((line) => (line as FieldMetadata<Line>).getFieldset().at);
  const names = marks.map((mark) => mark.initialValue ?? '');
  return (
    <div className="space-y-3">
      {lines.map((line, index) => (
        <div
          key={names[index]}
          role={words.line && 'group'}
          aria-label={words.line?.(index + 1)}
          className="space-y-3 rounded-md border border-line p-3"
        >
          <input type="hidden" name={marks[index]!.name} defaultValue={names[index]} />
          {children(line, index + 1)}
          <div className="flex flex-wrap items-center justify-between gap-2">
            {beside?.(names[index]!, index + 1) ?? <span />}
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

/** A name that no line of the list has. */
export function freeName(names: string[]): string {
  const taken = names.map(Number).filter(Number.isFinite);
  return String(Math.max(-1, ...taken) + 1);
}
