import { type SubmissionResult, useForm } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { KeyedValue } from '#app/domain/settings/settings.ts';
import type { Day } from '#app/platform/clock.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckedForm, TextField } from '#app/ui/form.tsx';
import { Notice } from '#app/ui/notice.tsx';

import '#app/platform/texts/settings.ts';

import { ValueFields } from './value-fields.tsx';

type Entry = { value: unknown; validFrom: string; source: string };

/** A new value, the day from which it holds and what it rests on. */
export function SettingForm({
  setting,
  typed,
  choices,
  day,
  lastResult,
}: {
  setting: KeyedValue;
  typed: unknown;
  choices: string[];
  day: Day;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const { t } = useTranslation(['settings', 'common']);
  const [form, fields] = useForm<Entry>({
    id: 'setting',
    lastResult,
    defaultValue: { value: typed as string, validFrom: day, source: '' },
  });
  return (
    <CheckedForm form={form} className="max-w-2xl space-y-5">
      <ValueFields settingKey={setting.key} field={fields.value} choices={choices} />
      <TextField
        field={fields.validFrom}
        label={t('validFrom')}
        help={t('validFromHelp')}
        type="date"
        required
      />
      <TextField field={fields.source} label={t('source')} help={t('sourceHelp')} maxLength={200} />
      <Notice>{t(`item.${setting.key}.effect`)}</Notice>
      <div className="flex flex-wrap gap-2">
        <Button>{t('submit')}</Button>
        <ButtonLink look="quiet" to="/admin/settings">
          {t('common:cancel')}
        </ButtonLink>
      </div>
    </CheckedForm>
  );
}
