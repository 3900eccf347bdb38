import type { SubmissionResult } from '@conform-to/react';
import { useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { ShownSurveyQuestion } from '#app/domain/evaluation/survey.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm } from '#app/ui/form.tsx';
import { plainForm } from '#app/ui/plain-form.ts';

import { SurveyField } from './survey-field.tsx';

/** The questions of a survey. What was chosen and typed stays there when something is missing. */
export function SurveyForm({
  questions,
  result,
}: {
  questions: ShownSurveyQuestion[];
  result: SubmissionResult<string[]> | undefined;
}) {
  const { t } = useTranslation('survey');
  const busy = useNavigation().state !== 'idle';
  const { form, field, chosen } = plainForm('survey', result);
  return (
    <CheckedForm form={form} className="space-y-6">
      {questions.map((question, index) => (
        <SurveyField
          key={question.key}
          question={question}
          place={index + 1}
          field={field(question.key)}
          chosen={chosen(question.key)}
        />
      ))}
      <Button disabled={busy}>{t('send')}</Button>
    </CheckedForm>
  );
}
