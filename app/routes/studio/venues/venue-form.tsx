import { useForm } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import '#app/platform/texts/common.ts';
import '#app/platform/texts/registers.ts';
import { zoneName } from '#app/platform/time-in-words.ts';
import type { FormAnswer } from '#app/routes/form.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckedForm, SelectField, TextAreaField, TextField } from '#app/ui/form.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

type Typed = { name: string; address: string; zone: string };

/** Adds a venue, or says anew what it is called and where it is. */
export function VenueForm({
  venue,
  newKey,
  zones,
  zone,
  lastResult,
}: {
  /** Null: a new one. */
  venue: Typed | null;
  newKey?: string;
  zones: string[];
  /** That of a new one, to begin with. */
  zone?: string;
  lastResult: FormAnswer | undefined;
}) {
  const { t } = useTranslation(['registers', 'common']);
  const language = useLanguage();
  const [form, fields] = useForm<Typed, Typed, string[]>({
    id: 'venue',
    lastResult,
    defaultValue: venue ?? { zone },
  });
  // Sent twice, a new one keeps the key it was first sent with.
  const typedKey = lastResult?.initialValue?.['venueId'] as string | undefined;
  return (
    <CheckedForm form={form}>
      {venue ? (
        <input type="hidden" name="intent" value="save" />
      ) : (
        <input type="hidden" name="venueId" value={typedKey ?? newKey} />
      )}
      <TextField field={fields.name} label={t('venues.name')} maxLength={120} required />
      <TextAreaField
        field={fields.address}
        label={t('venues.address')}
        help={t('venues.addressHelp')}
        maxLength={500}
        rows={3}
      />
      <SelectField field={fields.zone} label={t('venues.zone')} help={t('venues.zoneHelp')}>
        {zones.map((one) => (
          <option key={one} value={one}>
            {`${zoneName(one, language)} (${one})`}
          </option>
        ))}
      </SelectField>
      <div className="flex flex-wrap gap-2">
        <Button>{t(venue ? 'save' : 'venues.create')}</Button>
        <ButtonLink look="quiet" to={venue ? '?' : '/studio/venues'}>
          {t('common:cancel')}
        </ButtonLink>
      </div>
    </CheckedForm>
  );
}
