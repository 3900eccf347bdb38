import { type FormMetadata, useForm } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { OpenPart } from '#app/domain/catalogue/item/open-part.ts';
import type { QuizPage } from '#app/domain/catalogue/item/item-page-view.server.ts';
import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import type { Localised } from '#app/platform/i18n.ts';
import '#app/platform/texts/common.ts';
import '#app/platform/texts/studio-item.ts';
import { composerOf } from '#app/question-types/composers-of.tsx';
import type { FormAnswer } from '#app/routes/form.server.ts';
import { CompetencyOptions } from '#app/routes/studio/questions/competency-options.tsx';
import { PictureFields, typedPictures } from '#app/routes/studio/questions/picture-fields.tsx';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckedForm, NumberField, SelectField } from '#app/ui/form.tsx';
import { WordsField } from '#app/ui/words-field.tsx';

import { DifficultyField } from './difficulty-field.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { DefaultSubmit } from './default-submit.tsx';
import { QuestionText } from './question-text.tsx';
import { seenOf } from './seen.ts';

/** What every question has, as it stands in the fields. Beside it stand the fields of its kind. */
type TypedQuestion = {
  stem: Localised;
  explanation: Localised;
  points: string;
  competencyId: string;
  level: string;
  difficulty: string;
  pictures: { name: string; alt: Localised }[];
};
type QuestionFormData = FormMetadata<TypedQuestion, string[]>;

const LONGEST = 4000;

/** Writes one question of a quiz. */
export function QuestionForm({
  item,
  open: { part: question, seen },
  lastResult: result,
}: {
  item: QuizPage;
  open: OpenPart<QuestionWork>;
  lastResult: FormAnswer | undefined;
}) {
  const { t } = useTranslation(['studioItem', 'common']);
  const { languages } = item;
  const { typedOf, Fields } = composerOf(question.kind);
  const [form, fields] = useForm<TypedQuestion, TypedQuestion, string[]>({
    id: 'question',
    lastResult: result,
    defaultValue: { ...typedOf(question), ...typedQuestion(question) },
  });
  const isNew = seen === null;
  return (
    <CheckedForm form={form} className="space-y-5" preventScrollReset>
      <DefaultSubmit />
      <ConflictNotice result={result}>
        {languages.map((language) => (
          <QuestionText key={language} question={question} language={language} />
        ))}
      </ConflictNotice>
      <input type="hidden" name="intent" value="question" />
      <input type="hidden" name="key" value={keyOf(result) ?? question.key} />
      <input type="hidden" name="type" value={question.kind} />
      <input type="hidden" name="seen" value={seenOf(result, seen)} />
      <WordsField
        field={fields.stem}
        languages={languages}
        legend={t('quiz.stem')}
        rows={3}
        maxLength={LONGEST}
      />
      <PictureFields field={fields.pictures} pictures={item.composer.pictures} />
      <Fields form={form} languages={languages} />
      <WordsField
        field={fields.explanation}
        languages={languages}
        legend={t('quiz.explanation')}
        help={t('quiz.explanationHelp')}
        rows={2}
        maxLength={LONGEST}
      />
      <Measured item={item} fields={fields} />
      <div className="flex flex-wrap gap-2">
        <Button>{t(isNew ? 'quiz.submitNew' : 'quiz.submit')}</Button>
        <Button look="secondary" name="another" value="on">
          {t('quiz.submitAnother')}
        </Button>
        <ButtonLink look="quiet" preventScrollReset to="?">
          {t('common:cancel')}
        </ButtonLink>
      </div>
    </CheckedForm>
  );
}

/** A new question keeps the key it was first sent with: sent twice, it is one question. */
function keyOf(result: FormAnswer | undefined): string | undefined {
  return result?.initialValue?.['key'] as string | undefined;
}

/** What a question counts, and what it tells of whom. */
function Measured({
  item,
  fields,
}: {
  item: QuizPage;
  fields: ReturnType<QuestionFormData['getFieldset']>;
}) {
  const { t } = useTranslation('studioItem');
  const { competencies } = item.composer;
  const levels = [...new Set(competencies.flatMap((framework) => framework.levels))].sort();
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <NumberField field={fields.points} label={t('quiz.pointsField')} min={0} max={100} />
      <SelectField
        field={fields.competencyId}
        label={t('quiz.competency')}
        help={t('quiz.competencyHelp')}
      >
        <option value="">{t('quiz.competencyNone')}</option>
        <CompetencyOptions competencies={competencies} />
      </SelectField>
      <SelectField field={fields.level} label={t('quiz.level')}>
        <option value="">{t('quiz.levelNone')}</option>
        {(levels.length > 0 ? levels : [1, 2, 3, 4, 5]).map((level) => (
          <option key={level} value={level}>
            {t('quiz.levelOption', { level })}
          </option>
        ))}
      </SelectField>
      <DifficultyField field={fields.difficulty} />
    </div>
  );
}

function typedQuestion(question: QuestionWork): TypedQuestion {
  const { stem, explanation, points, competencyId, level, difficulty, pictures } = question;
  return {
    stem,
    explanation,
    points: String(points),
    competencyId: competencyId ?? '',
    level: level === null ? '' : String(level),
    difficulty: String(difficulty ?? ''),
    pictures: typedPictures(pictures ?? []),
  };
}
