import type { FieldMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { Language, Localised } from '#app/platform/i18n.ts';
import type { ComposeForm } from '#app/question-types/compose-props.ts';
import { NO_WORDS } from '#app/question-types/localised.ts';
import { FieldLines } from '#app/ui/field-lines.tsx';
import { FieldGroup, NumberField } from '#app/ui/form.tsx';
import { WordsField } from '#app/ui/words-field.tsx';

import './form-words.ts';
import { RUBRIC, type WrittenCriterion } from './rubric.ts';

type TypedLevel = { at: string; text: Localised; percent: string };
type TypedCriterion = { at: string; text: Localised; weight: string; levels: TypedLevel[] };
export type TypedMarking = { notes: Localised; rubric: TypedCriterion[] };

type Part = {
  form: ComposeForm<Record<string, unknown>>;
  fields: {
    notes: FieldMetadata<unknown> | FieldMetadata<Localised>;
    rubric: FieldMetadata<unknown> | FieldMetadata<TypedCriterion[]>;
  };
  languages: readonly Language[];
};

const LONGEST = 4000;
const NEW_LEVELS = [100, 50, 0].map((percent, at) => ({
  ...{ at: String(at), text: NO_WORDS },
  percent: String(percent),
}));

/** What people mark by: notes that nobody else sees, and a rubric. */
export function MarkingFields({ form, fields: { notes, rubric }, languages }: Part) {
  const { t } = useTranslation('questionRubric');
  return (
    <>
      <FieldGroup
        field={rubric as FieldMetadata<unknown>}
        legend={t('rubric')}
        help={t('rubricHelp')}
      >
        <FieldLines
          form={form}
          field={rubric as FieldMetadata<TypedCriterion[]>}
          most={RUBRIC.criteria}
          newLine={{ text: NO_WORDS, weight: '1', levels: NEW_LEVELS }}
          words={{
            line: (at) => t('criterion', { at }),
            remove: (at) => t('removeCriterion', { at }),
            add: t('addCriterion'),
          }}
        >
          {(line, at) => <CriterionFields form={form} line={line} at={at} languages={languages} />}
        </FieldLines>
      </FieldGroup>
      <WordsField
        field={notes as FieldMetadata<Localised>}
        languages={languages}
        legend={t('notes')}
        help={t('notesHelp')}
        rows={3}
        maxLength={LONGEST}
      />
    </>
  );
}

function CriterionFields({
  form,
  line,
  at,
  languages,
}: Pick<Part, 'form' | 'languages'> & { line: FieldMetadata<TypedCriterion>; at: number }) {
  const { t } = useTranslation('questionRubric');
  const { text, weight, levels } = line.getFieldset();
  return (
    <>
      <WordsField
        field={text}
        languages={languages}
        legend={t('criterion', { at })}
        maxLength={LONGEST}
      />
      <div className="max-w-40">
        <NumberField field={weight} label={t('weight', { at })} min={1} max={RUBRIC.heaviest} />
      </div>
      <FieldGroup field={levels as FieldMetadata<unknown>} legend={t('levels', { at })}>
        <FieldLines
          form={form}
          field={levels}
          most={RUBRIC.levels}
          newLine={{ text: NO_WORDS, percent: '0' }}
          words={{
            line: (at) => t('level', { at }),
            remove: (at) => t('removeLevel', { at }),
            add: t('addLevel'),
          }}
        >
          {(level, place) => (
            <div className="grid gap-3 sm:grid-cols-[1fr_9rem]">
              <WordsField
                field={level.getFieldset().text}
                languages={languages}
                legend={t('level', { at: place })}
                maxLength={LONGEST}
              />
              <NumberField
                field={level.getFieldset().percent}
                label={t('percent', { at: place })}
                min={0}
                max={100}
              />
            </div>
          )}
        </FieldLines>
      </FieldGroup>
    </>
  );
}

/** The rubric as it stands in the fields. */
export function typedRubric(rubric: WrittenCriterion[]): TypedCriterion[] {
  return rubric.map(({ text, weight, levels }, at) => ({
    ...{ at: String(at), text },
    weight: String(weight),
    levels: levels.map(({ text, percent }, place) => ({
      ...{ at: String(place), text },
      percent: String(percent),
    })),
  }));
}
