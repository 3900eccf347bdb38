import { useForm } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { FormAnswer } from '#app/routes/form.server.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm, TextAreaField, TickField } from '#app/ui/form.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Card } from '#app/ui/page.tsx';

import '#app/platform/texts/studio-review.ts';

import type { ReviewData } from './review-data.server.ts';

/** Publishing for training managers: what is new, and whether those under way may come over; or why not now. */
export function PublishCard({
  review,
  lastResult,
}: {
  review: ReviewData;
  lastResult?: FormAnswer;
}) {
  const { t } = useTranslation('studioReview');
  const { head, nextVersion, complete } = review;
  const result = resultOf(lastResult, 'publish');
  const version = { version: nextVersion };
  return (
    <Card title={t('publish.title', version)}>
      <div className="space-y-4">
        <p>{t('publish.text')}</p>
        {head.may.notByAnother && (
          <Notice>{t(`publish.byAnother.${head.may.notByAnother}`)}</Notice>
        )}
        {!complete && <Notice kind="warning">{t('publish.incomplete')}</Notice>}
        {(result || (head.may.publish && complete)) && (
          <PublishForm review={review} result={result} />
        )}
      </div>
    </Card>
  );
}

function PublishForm({ review, result }: { review: ReviewData; result: FormAnswer | undefined }) {
  const { t } = useTranslation('studioReview');
  const { head, revision, nextVersion, complete } = review;
  const [form, fields] = useForm<{ note: string; offersMove: string }>({
    id: 'publish',
    lastResult: result,
    defaultValue: { note: '', offersMove: 'on' },
  });
  return (
    <CheckedForm form={form}>
      <input type="hidden" name="intent" value="publish" />
      <input type="hidden" name="revision" value={revision} />
      <TextAreaField
        field={fields.note}
        label={t('publish.note')}
        help={t('publish.noteHelp')}
        rows={3}
        maxLength={2000}
      />
      {head.published ? (
        <div className="space-y-2">
          <TickField
            field={fields.offersMove}
            label={t('publish.offersMove')}
            help={t('publish.offersMoveHelp')}
          />
          <UnderWay review={review} />
        </div>
      ) : (
        <input type="hidden" name="offersMove" value="on" />
      )}
      {head.may.publish && complete && (
        <Button>{t('publish.submit', { version: nextVersion })}</Button>
      )}
    </CheckedForm>
  );
}

/** How many are in which version now. */
function UnderWay({ review: { underWay } }: { review: ReviewData }) {
  const { t } = useTranslation('studioReview');
  if (underWay.length === 0) return <p className="text-sm">{t('publish.underWayNone')}</p>;
  return (
    <div className="text-sm">
      <p className="font-semibold">{t('publish.underWay')}</p>
      <ul className="list-disc ps-5">
        {underWay.map(({ version, count }) => (
          <li key={version}>{t('publish.underWayLine', { version, count })}</li>
        ))}
      </ul>
    </div>
  );
}
