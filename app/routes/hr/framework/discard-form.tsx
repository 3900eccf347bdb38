import { type SubmissionResult, useForm } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import { Button } from '#app/ui/button.tsx';
import { CheckedForm } from '#app/ui/form.tsx';

import '#app/platform/texts/frameworks.ts';

import { ConfirmField } from './confirm-field.tsx';
import { resultOf } from './result-of.ts';

/** Throws the draft away, once that is confirmed. */
export function DiscardForm({
  revision,
  lastResult,
}: {
  revision: number;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const { t } = useTranslation('frameworks');
  const [form, fields] = useForm<{ confirm: string }>({
    id: 'discard',
    lastResult: resultOf(lastResult, 'discard'),
  });
  return (
    <CheckedForm form={form}>
      <input type="hidden" name="intent" value="discard" />
      <input type="hidden" name="revision" value={revision} />
      <p>{t('edit.discardBody')}</p>
      <ConfirmField field={fields.confirm} label={t('edit.discardConfirm')} />
      <Button look="danger">{t('edit.discard')}</Button>
    </CheckedForm>
  );
}
