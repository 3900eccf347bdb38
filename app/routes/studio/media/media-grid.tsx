import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { LibraryEntry } from '#app/domain/catalogue/library/media-library.server.ts';
import '#app/platform/texts/studio-media.ts';
import { Badge } from '#app/ui/badge.tsx';
import { formatLength, formatSize } from '#app/ui/format-size.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import { MediaThumb } from './media-thumb.tsx';

/** Files of the library as cards, each leading to its page. */
export function MediaGrid({ assets }: { assets: LibraryEntry[] }) {
  const { t } = useTranslation('studioMedia');
  return (
    <ul
      aria-label={t('list')}
      className="grid grid-cols-2 gap-3 sm:grid-cols-3 sm:gap-4 lg:grid-cols-4 xl:grid-cols-6"
    >
      {assets.map((asset) => (
        <li key={asset.id} className="card relative overflow-hidden">
          <MediaThumb asset={asset} />
          <div className="space-y-1.5 p-3">
            <Link
              className="link block font-medium break-words after:absolute after:inset-0"
              to={`/studio/media/${asset.id}`}
            >
              {asset.title}
            </Link>
            <About asset={asset} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function About({ asset }: { asset: LibraryEntry }) {
  const { t } = useTranslation('studioMedia');
  const language = useLanguage();
  const { kind, size, seconds, courses, questions, archived } = asset;
  const facts = [
    t(`kinds.${kind}`),
    seconds ? formatLength(seconds, language) : null,
    formatSize(size, language),
  ];
  return (
    <>
      <p className="text-sm text-ink-soft">{facts.filter(Boolean).join(' · ')}</p>
      <p className="flex flex-wrap gap-1">
        {courses > 0 && <Badge tone="good">{t('usedIn', { count: courses })}</Badge>}
        {questions > 0 && <Badge tone="good">{t('usedInQuestions', { count: questions })}</Badge>}
        {courses + questions === 0 && <Badge>{t('notUsed')}</Badge>}
        {archived && <Badge tone="caution">{t('archived')}</Badge>}
      </p>
    </>
  );
}
