import { Link } from '@remix-run/react';
import { History } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { Language } from '#app/platform/i18n.ts';

import '#app/platform/texts/studio-editor.ts';

/** Which of the texts of an item is being written, with its history. */
export function TextLanguages({
  languages,
  language,
  history,
}: {
  languages: Language[];
  language: Language;
  history: string;
}) {
  const { t } = useTranslation('studioEditor');
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      {languages.length > 1 ? (
        <nav aria-label={t('page.language')} className="flex flex-wrap gap-2">
          {languages.map((one) => (
            <Link
              key={one}
              className="chip"
              to={`?text=${one}`}
              aria-current={one === language ? 'true' : undefined}
            >
              {t(`page.inLanguage.${one}`)}
            </Link>
          ))}
        </nav>
      ) : (
        <span />
      )}
      <Link className="link inline-flex items-center gap-1.5" to={history}>
        <History aria-hidden className="size-4" strokeWidth={1.5} />
        {t('page.history')}
      </Link>
    </div>
  );
}
