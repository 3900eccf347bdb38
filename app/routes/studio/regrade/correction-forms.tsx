import { useForm } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import { languages } from '#app/platform/i18n.ts';
import '#app/platform/texts/quiz-results.ts';
import { composerOf } from '#app/question-types/composers-of.tsx';
import type { FormAnswer } from '#app/routes/form.server.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { DefaultSubmit } from '#app/routes/studio/item/default-submit.tsx';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm, SelectField, TextAreaField } from '#app/ui/form.tsx';
import { Card } from '#app/ui/page.tsx';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';

const LONGEST = 1000;

/** Marks another answer as right, in the fields in which the question is written. */
export function KeyForm({ work, result }: { work: QuestionWork; result: FormAnswer | undefined }) {
  const { t } = useTranslation('quizResults');
  const { typedOf, Fields } = composerOf(work.kind);
  const lastResult = resultOf(result, 'key');
  const [form, fields] = useForm<{ reason: string }, { reason: string }, string[]>({
    id: 'key',
    lastResult,
    defaultValue: { ...typedOf(work), reason: '' },
  });
  return (
    <Card title={t('key.another')}>
      <p className="mb-4 text-sm text-ink-soft">{t('key.anotherText')}</p>
      <CheckedForm form={form} action="?step=key" className="space-y-5" preventScrollReset>
        <DefaultSubmit />
        <RefusalNotice result={lastResult} />
        <input type="hidden" name="intent" value="key" />
        <input type="hidden" name="type" value={work.kind} />
        <Fields
          form={form}
          languages={languages.filter((language) => work.stem[language] !== '')}
        />
        <TextAreaField
          field={fields.reason}
          label={t('key.reason')}
          help={t('key.reasonHelp')}
          rows={2}
          maxLength={LONGEST}
        />
        <Button>{t('key.preview')}</Button>
      </CheckedForm>
    </Card>
  );
}

/** Says that no key holds any more. */
export function RuleForm({ result }: { result: FormAnswer | undefined }) {
  const { t } = useTranslation('quizResults');
  const lastResult = resultOf(result, 'rule');
  const [form, fields] = useForm<{ rule: string; reason: string }, unknown, string[]>({
    id: 'rule',
    lastResult,
    defaultValue: { rule: 'everyone', reason: '' },
  });
  return (
    <Card title={t('key.withoutKey')}>
      <CheckedForm form={form} action="?step=rule" className="space-y-5" preventScrollReset>
        <RefusalNotice result={lastResult} />
        <input type="hidden" name="intent" value="rule" />
        <SelectField field={fields.rule} label={t('key.withoutKey')}>
          <option value="everyone">{t('key.rules.everyone')}</option>
          <option value="nobody">{t('key.rules.nobody')}</option>
        </SelectField>
        <TextAreaField
          field={fields.reason}
          label={t('key.reason')}
          help={t('key.reasonHelp')}
          rows={2}
          maxLength={LONGEST}
        />
        <Button>{t('key.preview')}</Button>
      </CheckedForm>
    </Card>
  );
}
