import { useForm } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { AssignmentSettings } from '#app/domain/catalogue/course-content.ts';
import type { AssignmentPage } from '#app/domain/catalogue/item/item-page-view.server.ts';
import '#app/platform/texts/studio-item.ts';
import type { FormAnswer } from '#app/routes/form.server.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { Button } from '#app/ui/button.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { CheckedForm, TickField } from '#app/ui/form.tsx';
import { Card } from '#app/ui/page.tsx';

import { ConflictNotice } from './conflict-notice.tsx';
import { seenOf } from './seen.ts';

/** What is handed in for an assignment; what it asks is its text. */
export function AssignmentForm({
  item,
  lastResult,
}: {
  item: AssignmentPage;
  lastResult?: FormAnswer;
}) {
  const { t } = useTranslation('studioItem');
  const { settings, seen } = item.composer;
  const result = resultOf(lastResult, 'assignment');
  const [form, fields] = useForm({
    id: 'assignment',
    lastResult: result,
    defaultValue: { text: settings.text ? 'on' : '', files: settings.files ? 'on' : '' },
  });
  return (
    <Card title={t('assignment.title')}>
      <CheckedForm form={form}>
        <ConflictNotice result={result}>
          <AssignmentFacts settings={settings} />
        </ConflictNotice>
        <input type="hidden" name="intent" value="assignment" />
        <input type="hidden" name="seen" value={seenOf(result, seen)} />
        <p className="text-ink-soft">{t('assignment.lead')}</p>
        <div>
          <TickField field={fields.text} label={t('assignment.text')} />
          <TickField field={fields.files} label={t('assignment.files')} />
        </div>
        <Button look="secondary">{t('assignment.submit')}</Button>
      </CheckedForm>
    </Card>
  );
}

/** The same to be read. */
export function AssignmentFacts({ settings }: { settings: AssignmentSettings }) {
  const { t } = useTranslation('studioItem');
  const yes = (so: boolean) => t(so ? 'settings.yes' : 'settings.no');
  return (
    <Facts
      facts={[
        [t('assignment.text'), yes(settings.text)],
        [t('assignment.files'), yes(settings.files)],
      ]}
    />
  );
}
