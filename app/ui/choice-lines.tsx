import type { FieldMetadata, FormMetadata } from '@conform-to/react';
import type { ReactNode } from 'react';

import type { Language, Localised } from '#app/platform/i18n.ts';

import { Button } from './button.tsx';
import { WordsField } from './words-field.tsx';

/** `at` tells a line from the others, whatever becomes of those. */
type Line = { at: string; text: Localised };

/** Lines of choices that can be added and removed; before scripts arrive each press sends the form. */
export function ChoiceLines({
  form,
  field,
  languages,
  most,
  words,
  mark,
}: {
  form: Pick<FormMetadata, 'insert' | 'remove'>;
  field: FieldMetadata<Line[]>;
  languages: readonly Language[];
  most: number;
  words: { choice: (at: number) => string; remove: (at: number) => string; add: string };
  /** What else belongs to a line. */
  mark?: (name: string, at: number) => ReactNode;
}) {
  const lines = field.getFieldList().map((line) => {
    const { at, text } = line.getFieldset();
    return { at, text };
  });
  const names = lines.map(({ at }) => at.initialValue ?? '');
  return (
    <div className="space-y-3">
      {lines.map(({ at, text }, index) => (
        <div key={names[index]} className="space-y-2 rounded-md border border-line p-3">
          <input type="hidden" name={at.name} defaultValue={at.initialValue} />
          <WordsField
            field={text}
            languages={languages}
            legend={words.choice(index + 1)}
            maxLength={4000}
          />
          <div className="flex flex-wrap items-center justify-between gap-2">
            {mark?.(names[index]!, index + 1) ?? <span />}
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
            defaultValue: { at: freeName(names), text: { id: '', en: '' } },
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
