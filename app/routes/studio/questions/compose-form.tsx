import { type FormMetadata, useForm } from '@conform-to/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { ComposeChoices } from '#app/domain/catalogue/bank/bank-question-page.server.ts';
import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import { languages, type Localised } from '#app/platform/i18n.ts';
import '#app/platform/texts/question-bank.ts';
import { composerOf } from '#app/question-types/composers-of.tsx';
import { LONGEST_TEXT } from '#app/question-types/question-schema.ts';
import type { FormAnswer } from '#app/routes/form.server.ts';
import { DefaultSubmit } from '#app/routes/studio/item/default-submit.tsx';
import { CheckedForm, NumberField, SelectField } from '#app/ui/form.tsx';
import { WordsField } from '#app/ui/words-field.tsx';

import { CompetencyOptions } from './competency-options.tsx';
import { PictureFields, typedPictures } from './picture-fields.tsx';

/** What every question has, as it stands in the fields. Beside it stand the fields of its kind. */
export type TypedQuestion = {
  stem: Localised;
  explanation: Localised;
  points: string;
  competencyId: string;
  level: string;
  difficulty: string;
  pictures: { name: string; alt: Localised }[];
  categoryId: string;
  tags: string;
  note: string;
};
export type QuestionFields = ReturnType<FormMetadata<TypedQuestion, string[]>['getFieldset']>;

/**
 * The form of a question of the bank, in both languages.
 * @param values of the fields that stand beside the question
 * @param before what stands on top; after it come the fields of the question, then what `beside` makes of the fields
 */
export function ComposeForm({
  work,
  choices,
  values,
  lastResult,
  before,
  beside,
}: {
  work: QuestionWork;
  choices: ComposeChoices;
  values: Partial<TypedQuestion>;
  lastResult: FormAnswer | undefined;
  before: ReactNode;
  beside: (fields: QuestionFields) => ReactNode;
}) {
  const { t } = useTranslation('questionBank');
  const { typedOf, Fields } = composerOf(work.kind);
  const [form, fields] = useForm<TypedQuestion, TypedQuestion, string[]>({
    id: 'question',
    lastResult,
    defaultValue: { ...typedOf(work), ...typedQuestion(work), ...values },
  });
  return (
    <CheckedForm form={form} className="space-y-5">
      <DefaultSubmit />
      {before}
      <input type="hidden" name="type" value={work.kind} />
      <WordsField
        field={fields.stem}
        languages={languages}
        legend={t('form.stem')}
        rows={3}
        maxLength={LONGEST_TEXT}
      />
      <PictureFields field={fields.pictures} pictures={choices.pictures} />
      <Fields form={form} languages={languages} />
      <WordsField
        field={fields.explanation}
        languages={languages}
        legend={t('form.explanation')}
        help={t('form.explanationHelp')}
        rows={2}
        maxLength={LONGEST_TEXT}
      />
      <Measured fields={fields} choices={choices} />
      {beside(fields)}
    </CheckedForm>
  );
}

/** What a question counts, what it tells of whom, and how hard it is taken to be. */
function Measured({ fields, choices }: { fields: QuestionFields; choices: ComposeChoices }) {
  const { t } = useTranslation('questionBank');
  const { competencies } = choices;
  const known = [...new Set(competencies.flatMap((framework) => framework.levels))].sort();
  const levels = known.length > 0 ? known : [1, 2, 3, 4, 5];
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <SelectField field={fields.competencyId} label={t('form.competency')}>
        <option value="">{t('form.competencyNone')}</option>
        <CompetencyOptions competencies={competencies} />
      </SelectField>
      <SelectField field={fields.level} label={t('form.level')}>
        <option value="">{t('form.levelNone')}</option>
        {levels.map((level) => (
          <option key={level} value={level}>
            {t('form.levelOption', { level })}
          </option>
        ))}
      </SelectField>
      <SelectField field={fields.difficulty} label={t('form.difficulty')}>
        <option value="">{t('form.difficultyNone')}</option>
        {([1, 2, 3, 4, 5] as const).map((difficulty) => (
          <option key={difficulty} value={difficulty}>
            {t(`difficulties.${difficulty}`)}
          </option>
        ))}
      </SelectField>
      <NumberField field={fields.points} label={t('form.points')} min={0} max={100} />
    </div>
  );
}

function typedQuestion(work: QuestionWork) {
  const { stem, explanation, points, competencyId, level, difficulty, pictures } = work;
  return {
    ...{ stem, explanation },
    pictures: typedPictures(pictures),
    points: String(points),
    competencyId: competencyId ?? '',
    level: level === null ? '' : String(level),
    difficulty: difficulty === null ? '' : String(difficulty),
  };
}
