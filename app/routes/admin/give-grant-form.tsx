import { type SubmissionResult, useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { type GiveGrant, givableRoles } from '#app/domain/organisation/give-grant.ts';
import { Button } from '#app/ui/button.tsx';
import { SelectField, TextField } from '#app/ui/form.tsx';

import '#app/platform/texts/access.ts';
import '#app/platform/texts/roles.ts';

/** A role, the unit it covers and its days. */
export function GiveGrantForm({
  units,
  from,
  lastResult,
}: {
  units: { id: string; name: string; depth: number }[];
  from: string;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const { t } = useTranslation(['access', 'roles']);
  const [form, fields] = useForm<GiveGrant>({
    id: 'give-grant',
    lastResult,
    defaultValue: { validFrom: from },
  });
  return (
    <Form
      method="post"
      id={form.id}
      onSubmit={form.onSubmit}
      noValidate
      className="grid max-w-2xl gap-4 sm:grid-cols-2"
    >
      <SelectField field={fields.role} label={t('grants.role')}>
        {givableRoles.map((role) => (
          <option key={role} value={role}>
            {t(`roles:${role}`)}
          </option>
        ))}
      </SelectField>
      <SelectField field={fields.unitId} label={t('grants.covers')} help={t('grants.coversHelp')}>
        <option value="">{t('grants.everywhere')}</option>
        {units.map((unit) => (
          <option key={unit.id} value={unit.id}>
            {'\u00a0\u00a0'.repeat(unit.depth) + unit.name}
          </option>
        ))}
      </SelectField>
      <TextField field={fields.validFrom} label={t('grants.validFrom')} type="date" required />
      <TextField field={fields.validUntil} label={t('grants.validUntil')} type="date" />
      <div>
        <Button name="intent" value="give">
          {t('grants.give')}
        </Button>
      </div>
    </Form>
  );
}
