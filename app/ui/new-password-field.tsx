import type { FieldMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import { PASSWORD_LENGTH } from '#app/domain/identity/password-length.ts';

import '#app/platform/texts/forms.ts';

import { TextField } from './form.tsx';

/** Where somebody chooses a password, with what it must be. */
export function NewPasswordField({ field }: { field: FieldMetadata<string> }) {
  const { t } = useTranslation('forms');
  return (
    <TextField
      field={field}
      label={t('newPassword')}
      help={t('newPasswordHelp', { min: PASSWORD_LENGTH.min })}
      type="password"
      autoComplete="new-password"
      minLength={PASSWORD_LENGTH.min}
      required
    />
  );
}
