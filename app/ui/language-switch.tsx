import { useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from './use-language.ts';

const NAMES = { id: 'Bahasa Indonesia', en: 'English' } as const;

/** Links that reload the page in the other language; the server keeps the choice in a cookie. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const current = useLanguage();
  const { pathname, search } = useLocation();
  return (
    <nav aria-label={t('language')} className="flex gap-1 text-sm">
      {(['id', 'en'] as const).map((language) => {
        const params = new URLSearchParams(search);
        params.set('lng', language);
        return (
          <a
            key={language}
            href={`${pathname}?${params}`}
            hrefLang={language}
            lang={language}
            aria-label={NAMES[language]}
            aria-current={language === current ? 'true' : undefined}
            className="inline-flex min-h-9 min-w-9 items-center justify-center rounded-sm px-2 font-semibold text-ink-soft hover:bg-sunken aria-[current]:bg-nila-soft aria-[current]:text-nila-strong"
          >
            {language.toUpperCase()}
          </a>
        );
      })}
    </nav>
  );
}
