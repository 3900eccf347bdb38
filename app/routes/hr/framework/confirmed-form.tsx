import { type SubmissionResult, useForm } from '@conform-to/react';

import { resultOf } from '#app/routes/result-of.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm, TickField } from '#app/ui/form.tsx';

/** A step of the draft that cannot be taken back, once that is confirmed. */
export function ConfirmedForm({
  intent,
  revision,
  lastResult,
  words,
}: {
  intent: 'discard' | 'remove';
  revision: number;
  lastResult: SubmissionResult<string[]> | undefined;
  words: { body: string; confirm: string; button: string };
}) {
  const [form, fields] = useForm<{ confirm: string }>({
    id: intent,
    lastResult: resultOf(lastResult, intent),
  });
  return (
    <CheckedForm form={form}>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="revision" value={revision} />
      <p>{words.body}</p>
      {/* Ticked anew after a refusal: what it confirms may have changed. */}
      <TickField field={fields.confirm} label={words.confirm} defaultChecked={false} />
      <Button look="danger">{words.button}</Button>
    </CheckedForm>
  );
}
