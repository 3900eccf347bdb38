import type { FieldMetadata } from '@conform-to/react';
import type { ComponentProps } from 'react';

import type { Language, Localised } from '#app/platform/i18n.ts';

import { FieldLines, type Line } from './field-lines.tsx';
import { WordsField } from './words-field.tsx';

type Choice = Line & { text: Localised };
type Lines = ComponentProps<typeof FieldLines<Choice>>;

/** Lines of one text each. */
export function ChoiceLines({
  languages,
  words: { choice, ...words },
  ...lines
}: Pick<Lines, 'form' | 'most' | 'beside'> & {
  field: FieldMetadata<Choice[]>;
  languages: readonly Language[];
  words: { choice: (at: number) => string; remove: (at: number) => string; add: string };
}) {
  return (
    <FieldLines {...lines} newLine={{ text: { id: '', en: '' } }} words={words}>
      {(line, at) => (
        <WordsField
          field={line.getFieldset().text}
          languages={languages}
          legend={choice(at)}
          maxLength={4000}
        />
      )}
    </FieldLines>
  );
}
