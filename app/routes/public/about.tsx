import { useTranslation } from 'react-i18next';

import { PlainFrame } from '#app/ui/plain-frame.tsx';

import '#app/platform/texts/about.ts';

export const handle = { plain: true };

/** What this site is, for anyone; asks nothing of the database. */
export default function About() {
  const { t } = useTranslation('about');
  return (
    <PlainFrame title={t('title')} lead={t('lead')} wide>
      <p className="max-w-prose">{t('circle')}</p>
      <p className="mt-4 max-w-prose">{t('licence')}</p>
    </PlainFrame>
  );
}
