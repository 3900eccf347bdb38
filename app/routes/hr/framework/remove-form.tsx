import { type SubmissionResult, useForm } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import { Button } from '#app/ui/button.tsx';
import { CheckedForm } from '#app/ui/form.tsx';

import '#app/platform/texts/frameworks.ts';

import { ConfirmField } from './confirm-field.tsx';
import { resultOf } from './result-of.ts';

/** Takes a competency out of the draft, once that is confirmed. */
export function RemoveForm({
  revision,
  lastResult,
}: {
  revision: number;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const { t } = useTranslation('frameworks');
  const [form, fields] = useForm<{ confirm: string }>({
    id: 'remove',
    lastResult: resultOf(lastResult, 'remove'),
  });
  return (
    <CheckedForm form={form}>
      <input type="hidden" name="intent" value="remove" />
      <input type="hidden" name="revision" value={revision} />
      <p>{t('one.removeBody')}</p>
      <ConfirmField field={fields.confirm} label={t('one.removeConfirm')} />
      <Button look="danger">{t('one.remove')}</Button>
    </CheckedForm>
  );
}
