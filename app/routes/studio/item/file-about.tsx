import { useTranslation } from 'react-i18next';

import type { MediaKind } from '#app/domain/media/media-kind.ts';
import { formatNumber } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/studio-item.ts';

/** What a file of the library is, and how large. */
export function FileAbout({
  file: { title, kind, size },
}: {
  file: { title: string; kind: MediaKind; size: number };
}) {
  const { t } = useTranslation('studioItem');
  const language = useLanguage();
  const large =
    size >= 1_000_000
      ? t('files.megabytes', { size: formatNumber(size / 1_000_000, language, 1) })
      : t('files.kilobytes', { size: formatNumber(Math.max(1, size / 1_000), language) });
  return (
    <p className="text-sm break-words text-ink-soft">
      {[title, t(`files.kinds.${kind}`), large].join(' · ')}
    </p>
  );
}
