import { useTranslation } from 'react-i18next';

import '#app/platform/texts/errors.ts';

/** Turns `code?param=value` (see routes/form.server.ts) into a sentence in the reader's language. */
export function useErrorText(): (message: string) => string {
  const { t } = useTranslation('errors');
  return (message) => {
    const [code = '', query = ''] = message.split('?');
    const params = Object.fromEntries(new URLSearchParams(query));
    return t(code as 'invalid', { ...params, defaultValue: t('invalid') });
  };
}
