import { useForm } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { FormAnswer } from '#app/routes/form.server.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm, TextAreaField } from '#app/ui/form.tsx';
import { Card } from '#app/ui/page.tsx';

import '#app/platform/texts/studio-review.ts';

import type { ReviewData } from './review-data.server.ts';

type Step = { review: ReviewData; lastResult?: FormAnswer };

/** Handing a draft in, by those who write it. */
export function HandInCard({ review: { complete }, lastResult }: Step) {
  const { t } = useTranslation('studioReview');
  const [form] = useForm({ id: 'hand-in', lastResult: resultOf(lastResult, 'hand-in') });
  return (
    <Card title={t('handIn.title')}>
      <CheckedForm form={form}>
        <input type="hidden" name="intent" value="hand-in" />
        <p>{t('handIn.text')}</p>
        {!complete && <p className="text-ink-soft">{t('handIn.unfinished')}</p>}
        <Button look="secondary">{t('handIn.submit')}</Button>
      </CheckedForm>
    </Card>
  );
}

/** Taking it back while it is under review. */
export function TakeBackCard({ lastResult }: Step) {
  const { t } = useTranslation('studioReview');
  const [form] = useForm({ id: 'take-back', lastResult: resultOf(lastResult, 'take-back') });
  return (
    <Card title={t('takeBack.title')}>
      <CheckedForm form={form}>
        <input type="hidden" name="intent" value="take-back" />
        <p>{t('takeBack.text')}</p>
        <Button look="secondary">{t('takeBack.submit')}</Button>
      </CheckedForm>
    </Card>
  );
}

/** Giving it back to its authors with what is to be mended. */
export function SendBackCard({ lastResult }: Step) {
  const { t } = useTranslation('studioReview');
  const [form, fields] = useForm<{ note: string }>({
    id: 'send-back',
    lastResult: resultOf(lastResult, 'send-back'),
  });
  return (
    <Card title={t('sendBack.title')}>
      <CheckedForm form={form}>
        <input type="hidden" name="intent" value="send-back" />
        <TextAreaField
          field={fields.note}
          label={t('sendBack.note')}
          help={t('sendBack.noteHelp')}
          rows={3}
          maxLength={2000}
          required
        />
        <Button look="secondary">{t('sendBack.submit')}</Button>
      </CheckedForm>
    </Card>
  );
}
