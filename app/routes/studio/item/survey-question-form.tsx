import { useForm } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import { LARGEST_COURSE, type SurveyQuestion } from '#app/domain/catalogue/course-content.ts';
import type { OpenPart } from '#app/domain/catalogue/item/open-part.ts';
import type { SurveyPage } from '#app/domain/catalogue/item/item-page-view.server.ts';
import type { Localised } from '#app/platform/i18n.ts';
import '#app/platform/texts/common.ts';
import '#app/platform/texts/studio-item.ts';
import type { FormAnswer } from '#app/routes/form.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { ChoiceLines } from '#app/ui/choice-lines.tsx';
import { CheckedForm, FieldGroup, TickField } from '#app/ui/form.tsx';
import { WordsField } from '#app/ui/words-field.tsx';

import { ConflictNotice } from './conflict-notice.tsx';
import { DefaultSubmit } from './default-submit.tsx';
import { seenOf } from './seen.ts';
import { SurveyQuestionText } from './survey-question-text.tsx';

/** A question of a survey as it stands in the fields. */
type TypedQuestion = {
  text: Localised;
  required: string;
  low: Localised;
  high: Localised;
  several: string;
  choices: { at: string; text: Localised }[];
};

const LONGEST = LARGEST_COURSE.line;

/** Writes one question of a survey. */
export function SurveyQuestionForm({
  item: { languages },
  open: { part: question, seen },
  lastResult: result,
}: {
  item: SurveyPage;
  open: OpenPart<SurveyQuestion>;
  lastResult: FormAnswer | undefined;
}) {
  const { t } = useTranslation(['studioItem', 'common']);
  const [form, fields] = useForm<TypedQuestion, TypedQuestion, string[]>({
    id: 'question',
    lastResult: result,
    defaultValue: typedQuestion(question),
  });
  const words = { languages, maxLength: LONGEST };
  return (
    <CheckedForm form={form} className="space-y-5" preventScrollReset>
      <DefaultSubmit />
      <ConflictNotice result={result}>
        {languages.map((language) => (
          <SurveyQuestionText key={language} question={question} language={language} />
        ))}
      </ConflictNotice>
      <input type="hidden" name="intent" value="survey-question" />
      <input
        type="hidden"
        name="key"
        value={(result?.initialValue?.['key'] as string | undefined) ?? question.key}
      />
      <input type="hidden" name="type" value={question.kind} />
      <input type="hidden" name="seen" value={seenOf(result, seen)} />
      <WordsField {...words} field={fields.text} legend={t('survey.text')} rows={2} />
      {question.kind === 'scale' && (
        <>
          <WordsField
            {...words}
            field={fields.low}
            legend={t('survey.low')}
            help={t('survey.lowHelp')}
          />
          <WordsField
            {...words}
            field={fields.high}
            legend={t('survey.high')}
            help={t('survey.highHelp')}
          />
        </>
      )}
      {question.kind === 'choice' && (
        <>
          <FieldGroup
            field={fields.choices}
            legend={t('survey.choices')}
            help={t('survey.choicesHelp')}
          >
            <ChoiceLines
              form={form}
              field={fields.choices}
              languages={languages}
              most={20}
              words={{
                choice: (at) => t('survey.choice', { at }),
                remove: (at) => t('survey.removeChoice', { at }),
                add: t('survey.addChoice'),
              }}
            />
          </FieldGroup>
          <TickField field={fields.several} label={t('survey.several')} />
        </>
      )}
      <TickField field={fields.required} label={t('survey.required')} />
      <div className="flex flex-wrap gap-2">
        <Button>{t(seen === null ? 'survey.submitNew' : 'survey.submit')}</Button>
        <Button look="secondary" name="another" value="on">
          {t('survey.submitAnother')}
        </Button>
        <ButtonLink look="quiet" preventScrollReset to="?">
          {t('common:cancel')}
        </ButtonLink>
      </div>
    </CheckedForm>
  );
}

const NO_WORDS: Localised = { id: '', en: '' };
/** Lines that an empty list begins with. */
const EMPTY_LINES = ['0', '1', '2'];

function typedQuestion(question: SurveyQuestion): TypedQuestion {
  const { text, required } = question;
  const [low, high] = question.kind === 'scale' ? [question.low, question.high] : [];
  const stored = question.kind === 'choice' ? question.choices : [];
  const choices =
    stored.length > 0
      ? stored.map(({ key, text }) => ({ at: key, text }))
      : EMPTY_LINES.map((at) => ({ at, text: NO_WORDS }));
  return {
    text,
    required: required ? 'on' : '',
    low: low ?? NO_WORDS,
    high: high ?? NO_WORDS,
    several: question.kind === 'choice' && question.several ? 'on' : '',
    choices,
  };
}
