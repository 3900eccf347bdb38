import type { SubmissionResult } from '@conform-to/react';
import { useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { LONGEST_COMMENT } from '#app/domain/assessment/marking/mark-limits.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm, FieldGroup, TextAreaField, TextField } from '#app/ui/form.tsx';
import { formatPoints } from '#app/ui/format.ts';
import { plainForm } from '#app/ui/plain-form.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/answer-marking.ts';

const DECISIONS = ['upheld', 'refused'] as const;

/** How somebody decides on what an owner of an answer asked for. */
export function DecisionForm({
  points,
  outOf,
  result,
}: {
  /** In hundredths, both. */
  points: number;
  outOf: number;
  result: SubmissionResult<string[]> | undefined;
}) {
  const { t } = useTranslation('answerMarking');
  const language = useLanguage();
  const busy = useNavigation().state !== 'idle';
  const { form, field, chosen } = plainForm('decision', result);
  return (
    <CheckedForm form={form} className="max-w-2xl space-y-5">
      <input type="hidden" name="intent" value="decide" />
      <FieldGroup field={field('decision')} legend={t('one.decision')}>
        {DECISIONS.map((one) => (
          <label key={one} className="flex min-h-11 items-center gap-3">
            <input
              type="radio"
              name="decision"
              value={one}
              defaultChecked={chosen('decision').includes(one)}
              className="size-5 shrink-0 accent-nila"
            />
            {t(`one.${one}`)}
          </label>
        ))}
      </FieldGroup>
      <div className="max-w-72">
        <TextField
          field={field('points')}
          label={t('one.newPoints', {
            points: formatPoints(points, language),
            most: formatPoints(outOf, language),
          })}
          help={t('one.newPointsHelp')}
          inputMode="decimal"
          autoComplete="off"
        />
      </div>
      <TextAreaField
        field={field('answer')}
        label={t('one.answerTo')}
        rows={4}
        maxLength={LONGEST_COMMENT}
      />
      <Button disabled={busy}>{t('one.decide')}</Button>
    </CheckedForm>
  );
}
