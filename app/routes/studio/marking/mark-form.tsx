import type { SubmissionResult } from '@conform-to/react';
import { useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { LONGEST_FEEDBACK } from '#app/domain/assessment/submission.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm, FieldGroup, NumberField, TextAreaField } from '#app/ui/form.tsx';
import { Card } from '#app/ui/page.tsx';
import { plainForm } from '#app/ui/plain-form.ts';

import '#app/platform/texts/studio-marking.ts';

const RESULTS = ['passed', 'returned'] as const;

/** How a piece of work is marked. No result is chosen beforehand: a mark cannot be taken back. */
export function MarkForm({ result }: { result: SubmissionResult<string[]> | undefined }) {
  const { t } = useTranslation('studioMarking');
  const busy = useNavigation().state !== 'idle';
  const { form, field, chosen } = plainForm('mark', result);
  return (
    <Card title={t('one.markTitle')}>
      <CheckedForm form={form} className="max-w-2xl space-y-5">
        <FieldGroup field={field('result')} legend={t('one.result')}>
          {RESULTS.map((one) => (
            <label
              key={one}
              className="flex min-h-11 cursor-pointer items-start gap-3 rounded-md px-2 py-2.5 hover:bg-sunken has-checked:bg-nila-soft"
            >
              <input
                type="radio"
                name="result"
                value={one}
                defaultChecked={chosen('result').includes(one)}
                className="mt-0.5 size-5 shrink-0 accent-nila"
              />
              <span>
                {t(`one.${one}`)}
                <span className="block text-sm text-ink-soft">{t(`one.${one}Help`)}</span>
              </span>
            </label>
          ))}
        </FieldGroup>
        <div className="max-w-48">
          <NumberField
            field={field('score')}
            label={t('one.score')}
            help={t('one.scoreHelp')}
            min={0}
            max={100}
          />
        </div>
        <TextAreaField
          field={field('feedback')}
          label={t('one.feedback')}
          help={t('one.feedbackHelp')}
          rows={6}
          maxLength={LONGEST_FEEDBACK}
        />
        <p className="text-sm text-ink-soft">{t('one.final')}</p>
        <Button disabled={busy}>{t('one.save')}</Button>
      </CheckedForm>
    </Card>
  );
}
