import { useForm } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import { SOON_DAYS } from '#app/domain/scheduling/partners/agreement.ts';
import { type PartnerKind, partnerKinds } from '#app/domain/scheduling/partners/partner-kinds.ts';
import '#app/platform/texts/common.ts';
import '#app/platform/texts/registers.ts';
import type { FormAnswer } from '#app/routes/form.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckedForm, SelectField, TextAreaField, TextField } from '#app/ui/form.tsx';

export type PartnerTyped = {
  name: string;
  kind: PartnerKind;
  agreementNumber: string;
  agreementFrom: string;
  agreementUntil: string;
  contact: string;
  email: string;
  website: string;
};

/** Adds an institution, or says anew what is known of one. */
export function PartnerForm({
  partner,
  newKey,
  lastResult,
}: {
  /** Null: a new one. */
  partner: PartnerTyped | null;
  newKey?: string;
  lastResult: FormAnswer | undefined;
}) {
  const { t } = useTranslation(['registers', 'common']);
  const [form, fields] = useForm<PartnerTyped, PartnerTyped, string[]>({
    id: 'partner',
    lastResult,
    defaultValue: partner ?? { kind: 'university' },
  });
  // Sent twice, a new one keeps the key it was first sent with.
  const typedKey = lastResult?.initialValue?.['partnerId'] as string | undefined;
  return (
    <CheckedForm form={form}>
      {partner ? (
        <input type="hidden" name="intent" value="save" />
      ) : (
        <input type="hidden" name="partnerId" value={typedKey ?? newKey} />
      )}
      <TextField field={fields.name} label={t('partners.name')} maxLength={160} required />
      <SelectField field={fields.kind} label={t('partners.kind')}>
        {partnerKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`partners.kinds.${kind}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        field={fields.agreementNumber}
        label={t('partners.agreementNumber')}
        maxLength={120}
      />
      <TextField field={fields.agreementFrom} label={t('partners.agreementFrom')} type="date" />
      <TextField
        field={fields.agreementUntil}
        label={t('partners.agreementUntil')}
        help={t('partners.agreementUntilHelp', { days: SOON_DAYS })}
        type="date"
      />
      <TextAreaField
        field={fields.contact}
        label={t('partners.contact')}
        help={t('partners.contactHelp')}
        maxLength={500}
        rows={3}
      />
      <TextField field={fields.email} label={t('partners.email')} type="email" maxLength={254} />
      <TextField
        field={fields.website}
        label={t('partners.website')}
        inputMode="url"
        maxLength={500}
      />
      <div className="flex flex-wrap gap-2">
        <Button>{t(partner ? 'save' : 'partners.create')}</Button>
        <ButtonLink look="quiet" to={partner ? '?' : '/studio/partners'}>
          {t('common:cancel')}
        </ButtonLink>
      </div>
    </CheckedForm>
  );
}
