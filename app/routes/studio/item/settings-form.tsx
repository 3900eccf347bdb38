import { useForm } from '@conform-to/react';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { LARGEST_COURSE } from '#app/domain/catalogue/course-content.ts';
import type { ItemPageView } from '#app/domain/catalogue/item/item-page-view.server.ts';
import '#app/platform/texts/studio-item.ts';
import type { FormAnswer } from '#app/routes/form.server.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { Button } from '#app/ui/button.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { CheckedForm, NumberField, TickField } from '#app/ui/form.tsx';
import { Card } from '#app/ui/page.tsx';
import { WordsField } from '#app/ui/words-field.tsx';

import { ConflictNotice } from './conflict-notice.tsx';
import { seenOf } from './seen.ts';

/** What an item says of itself: title, time, whether it must be done; when it opens is set in the outline. */
export function SettingsForm({
  item,
  lastResult,
}: {
  item: ItemPageView;
  lastResult?: FormAnswer;
}) {
  const { t } = useTranslation('studioItem');
  const { settings, languages, computed } = item;
  const result = resultOf(lastResult, 'settings');
  const [form, fields] = useForm({
    id: 'settings',
    lastResult: result,
    defaultValue: {
      title: settings.title,
      minutes: settings.minutes === null ? '' : String(settings.minutes),
      required: settings.required ? 'on' : '',
    },
  });
  return (
    <Card title={t('settings.title')}>
      <CheckedForm form={form} className="space-y-5">
        <ConflictNotice result={result}>
          <StoredSettings item={item} />
        </ConflictNotice>
        <input type="hidden" name="intent" value="settings" />
        <input type="hidden" name="seen" value={seenOf(result, item.settingsSeen)} />
        <WordsField
          field={fields.title}
          languages={languages}
          legend={t('settings.itemTitle')}
          maxLength={LARGEST_COURSE.line}
        />
        <NumberField
          field={fields.minutes}
          label={t('settings.minutes')}
          help={t('settings.minutesHelp', { count: computed })}
          min={0}
          max={10_000}
        />
        <TickField
          field={fields.required}
          label={t('settings.required')}
          help={t('settings.requiredHelp')}
        />
        <Button look="secondary">{t('settings.submit')}</Button>
      </CheckedForm>
      <Conditions item={item} />
    </Card>
  );
}

/** The same to be read. */
export function StoredSettings({
  item: { settings, languages, computed },
}: {
  item: ItemPageView;
}) {
  const { t } = useTranslation('studioItem');
  const { minutes, required, title } = settings;
  return (
    <Facts
      facts={[
        [t('settings.itemTitle'), languages.map((language) => title[language]).join(' / ')],
        [t('settings.minutes'), minutes ?? t('settings.computed', { count: computed })],
        [t('settings.required'), t(required ? 'settings.yes' : 'settings.no')],
      ]}
    />
  );
}

/** When it opens, and where that is set. */
export function Conditions({ item }: { item: ItemPageView }) {
  const { t } = useTranslation('studioItem');
  const { courseId, key, conditions, minimumMinutes, writes } = item;
  const words = [
    conditions === 0 && minimumMinutes === null && t('settings.conditionsNone'),
    conditions > 0 && t('settings.conditionsCount', { count: conditions }),
    minimumMinutes !== null && t('settings.minimum', { count: minimumMinutes }),
  ].filter(Boolean);
  return (
    <div className="mt-5 space-y-1 border-t border-line pt-4">
      <h3 className="text-sm font-semibold">{t('settings.conditions')}</h3>
      <p>{words.join(' ')}</p>
      {writes && (
        <Link className="link" to={`/studio/courses/${courseId}?open=${key}#${key}`}>
          {t('settings.conditionsChange')}
        </Link>
      )}
    </div>
  );
}
