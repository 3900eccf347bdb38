import type { FieldMetadata, FormMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { Language, Localised } from '#app/platform/i18n.ts';
import { NO_WORDS } from '#app/question-types/localised.ts';
import { ChoiceLines } from '#app/ui/choice-lines.tsx';
import { FieldGroup } from '#app/ui/form.tsx';

import './choice-words.ts';
import type { WrittenChoice } from './choices.ts';

const MOST_CHOICES = 12;

/** Choices as they stand in the fields. */
export type TypedChoices = { choices: { at: string; text: Localised }[]; right: string[] };

/** Lines that an empty list begins with. */
const EMPTY_LINES = ['0', '1', '2', '3'];

export function typedChoicesOf(choices: WrittenChoice[]): TypedChoices {
  const lines = choices.map(({ text }, at) => ({ at: String(at), text }));
  return {
    choices: lines.length > 0 ? lines : EMPTY_LINES.map((at) => ({ at, text: NO_WORDS })),
    right: choices.flatMap(({ correct }, at) => (correct ? [String(at)] : [])),
  };
}

/** Choices to be written, each with a mark of whether it is right: of one alone, or of several. */
export function ChoiceFields({
  type,
  form,
  fields: { choices, right },
  languages,
  help,
}: {
  type: 'radio' | 'checkbox';
  form: Pick<FormMetadata, 'insert' | 'remove'>;
  fields: { choices: FieldMetadata<TypedChoices['choices']>; right: FieldMetadata<string[]> };
  languages: readonly Language[];
  help: string;
}) {
  const { t } = useTranslation('questionChoices');
  const chosen = [right.initialValue ?? []].flat() as string[];
  return (
    <FieldGroup field={choices as FieldMetadata<unknown>} legend={t('choices')} help={help}>
      <ChoiceLines
        form={form}
        field={choices}
        languages={languages}
        most={MOST_CHOICES}
        words={{
          choice: (at) => t('choice', { at }),
          remove: (at) => t('remove', { at }),
          add: t('add'),
        }}
        beside={(name, at) => (
          <label className="flex min-h-9 items-center gap-2 text-sm">
            <input
              type={type}
              name={right.name}
              value={name}
              defaultChecked={chosen.includes(name)}
              className="size-5 accent-nila"
            />
            {t('right', { at })}
          </label>
        )}
      />
    </FieldGroup>
  );
}
