import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';

import { i18nFor, isLanguage } from './platform/i18n.ts';

const language = document.documentElement.lang;

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nextProvider i18n={i18nFor(isLanguage(language) ? language : 'id')}>
        <RemixBrowser />
      </I18nextProvider>
    </StrictMode>,
  );
});
