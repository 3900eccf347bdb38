import { useForm } from '@conform-to/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { PartnerChoice } from '#app/domain/scheduling/partners/partner-choices.server.ts';
import '#app/platform/texts/common.ts';
import '#app/platform/texts/registers.ts';
import type { FormAnswer } from '#app/routes/form.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckedForm, SelectField, TextField } from '#app/ui/form.tsx';

export type TrainerTyped = {
  name: string;
  partnerId: string;
  email: string;
  phone: string;
  expertise: string;
};

/** What is typed of a trainer: of an employee how he or she is reached and what is taught, of others also who it is. */
export function TrainerForm({
  from,
  typed,
  partners,
  lastResult,
  submit,
  cancel,
  children,
}: {
  from: 'inside' | 'outside';
  typed: Partial<TrainerTyped>;
  partners: PartnerChoice[];
  lastResult: FormAnswer | undefined;
  submit: string;
  /** Where one goes without sending it. */
  cancel: string;
  /** Hidden fields, and what stands above the others. */
  children: ReactNode;
}) {
  const { t } = useTranslation(['registers', 'common']);
  const [form, fields] = useForm<TrainerTyped, TrainerTyped, string[]>({
    id: 'trainer',
    lastResult,
    defaultValue: typed,
  });
  return (
    <CheckedForm form={form}>
      {children}
      {from === 'outside' && (
        <>
          <TextField
            field={fields.name}
            label={t('trainers.name')}
            help={t('trainers.nameHelp')}
            maxLength={160}
            required
          />
          <SelectField field={fields.partnerId} label={t('trainers.partner')}>
            <option value="">{t('trainers.partnerNone')}</option>
            {partners.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        </>
      )}
      <TextField
        field={fields.expertise}
        label={t('trainers.expertise')}
        help={t('trainers.expertiseHelp')}
        maxLength={300}
      />
      <TextField field={fields.email} label={t('trainers.email')} type="email" maxLength={254} />
      <TextField field={fields.phone} label={t('trainers.phone')} type="tel" maxLength={40} />
      <div className="flex flex-wrap gap-2">
        <Button>{submit}</Button>
        <ButtonLink look="quiet" to={cancel}>
          {t('common:cancel')}
        </ButtonLink>
      </div>
    </CheckedForm>
  );
}
