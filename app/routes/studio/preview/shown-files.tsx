import { useTranslation } from 'react-i18next';

import type { ShownFile } from '#app/domain/catalogue/item/item-preview.server.ts';
import { LIBRARY_FILES } from '#app/domain/catalogue/library/library-path.ts';
import { inLanguage, type Language } from '#app/platform/i18n.ts';
import '#app/platform/texts/studio-review.ts';
import { FileAbout } from '#app/routes/studio/item/file-about.tsx';
import { Badge } from '#app/ui/badge.tsx';
import { EmptyState } from '#app/ui/page.tsx';

/** The files of a page of files, as they are in the library now. */
export function ShownFiles({ files, language }: { files: ShownFile[]; language: Language }) {
  const { t } = useTranslation('studioReview');
  if (files.length === 0)
    return <EmptyState title={t('preview.noFiles')}>{t('preview.noFilesHint')}</EmptyState>;
  return (
    <ul className="card divide-y divide-line">
      {files.map(({ name, label, kind, size }) => (
        <li key={name} className="px-4 py-3">
          {kind && size !== null ? (
            <>
              <a href={`${LIBRARY_FILES}/${name}`} className="link font-medium break-words">
                <span lang={language}>{inLanguage(label, language) || name}</span>
              </a>
              <FileAbout file={{ title: name, kind, size }} />
            </>
          ) : (
            <p className="flex flex-wrap gap-2">
              {name} <Badge tone="bad">{t('preview.fileGone')}</Badge>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
