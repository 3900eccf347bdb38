import { useTranslation } from 'react-i18next';

import { NumberField, TextField } from '#app/ui/form.tsx';
import { formatHours } from '#app/ui/format.ts';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/studio-facts.ts';

import type { FactsFields, FactsPage } from './facts-page.ts';

/** The credited time: what the items add up to, or another figure with its reason. */
export function HoursFields({ fields, page }: { fields: FactsFields; page: FactsPage }) {
  const { t } = useTranslation('studioFacts');
  const language = useLanguage();
  const { minutes, minutesPerHour } = page.view;
  return (
    <Card title={t('parts.credited')}>
      <p className="mb-4 max-w-prose">
        {t('computed', {
          minutes: t('minutes', { count: minutes.sum }),
          hours: formatHours(minutes.sum, language, minutesPerHour),
        })}
      </p>
      <div className="grid gap-5 sm:grid-cols-2">
        <NumberField
          field={fields.minutes}
          label={t('minutesLabel')}
          help={t('minutesHelp', { minutes: minutesPerHour })}
          min={0}
          max={100_000}
        />
        <TextField
          field={fields.reason}
          label={t('reason')}
          help={t('reasonHelp')}
          maxLength={300}
        />
      </div>
    </Card>
  );
}
