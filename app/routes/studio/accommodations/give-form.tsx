import { useForm } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import { scopeText } from '#app/domain/assessment/accommodations/accommodation-form.ts';
import type { Recipient } from '#app/domain/assessment/accommodations/find-recipients.server.ts';
import type { FormAnswer } from '#app/routes/form.server.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm, NumberField, TextField } from '#app/ui/form.tsx';
import { Card } from '#app/ui/page.tsx';

import '#app/platform/texts/accommodations.ts';

type Typed = {
  scope: string;
  timePercent: string;
  extraTries: string;
  opensAt: string;
  closesAt: string;
};
type Props = { recipient: Recipient; zone: string; result: FormAnswer | undefined };

/** What is given to whoever was chosen. */
export function GiveForm({ recipient, zone, result }: Props) {
  const { t } = useTranslation('accommodations');
  const name = recipient.name || t('kinds.all');
  const [form, fields] = useForm<Typed>({ id: 'give', lastResult: result });
  return (
    <Card title={t('giveTo', { name })}>
      <CheckedForm form={form} className="space-y-5">
        <input type="hidden" name="intent" value="give" />
        <input type="hidden" name="scope" value={scopeText(scopeOf(recipient))} />
        <div className="grid gap-5 sm:grid-cols-2">
          <NumberField
            field={fields.timePercent}
            label={t('timePercent')}
            help={t('timePercentHelp')}
            min={100}
            max={1000}
          />
          <NumberField field={fields.extraTries} label={t('extraTries')} min={0} max={100} />
          <TextField
            field={fields.opensAt}
            type="datetime-local"
            label={t('opensAt')}
            help={t('momentHelp', { zone })}
          />
          <TextField
            field={fields.closesAt}
            type="datetime-local"
            label={t('closesAt')}
            help={t('momentHelp', { zone })}
          />
        </div>
        <Button>{t('give')}</Button>
      </CheckedForm>
    </Card>
  );
}

export function scopeOf({ kind, id }: Recipient) {
  return kind === 'all' || id === null ? { kind: 'all' as const, id: null } : { kind, id };
}
