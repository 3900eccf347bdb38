import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { FilesPage } from '#app/domain/catalogue/item/item-page-view.server.ts';
import '#app/platform/texts/studio-item.ts';
import { Badge } from '#app/ui/badge.tsx';
import { Button } from '#app/ui/button.tsx';
import { Card } from '#app/ui/page.tsx';

import { FileAbout } from './file-about.tsx';

/** Files of the media library that can be added to the page. */
export function FileSearch({ item }: { item: FilesPage }) {
  const { t } = useTranslation('studioItem');
  const { library } = item;
  if (!library) return null;
  return (
    <Card title={t('files.find')}>
      <div id="library" className="space-y-4">
        <Form
          method="get"
          action="#library"
          role="search"
          className="flex flex-wrap items-end gap-2"
        >
          <label className="min-w-48 flex-1 text-sm font-semibold">
            {t('files.findField')}
            <input name="find" type="search" defaultValue={library.find} className="input mt-1.5" />
          </label>
          <Button look="secondary">{t('files.findSubmit')}</Button>
        </Form>
        {library.files.length === 0 ? (
          <p className="text-ink-soft">{t('files.none')}</p>
        ) : (
          <ul className="divide-y divide-line">
            {library.files.map((file) => (
              <Found key={file.name} item={item} file={file} />
            ))}
          </ul>
        )}
        {library.more && <p className="text-sm text-ink-soft">{t('files.more')}</p>}
        <p>
          <Link className="link" to="/studio/media">
            {t('files.upload')}
          </Link>
        </p>
      </div>
    </Card>
  );
}

function Found({
  item,
  file,
}: {
  item: FilesPage;
  file: NonNullable<FilesPage['library']>['files'][number];
}) {
  const { t } = useTranslation('studioItem');
  const { name, title } = file;
  const isListed = item.composer.files.some((one) => one.name === name);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-medium break-words">{name}</p>
        <FileAbout file={file} />
      </div>
      {isListed ? (
        <Badge>{t('files.added')}</Badge>
      ) : (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="intent" value="file" />
          <input type="hidden" name="name" value={name} />
          {item.languages.map((language) => (
            <input key={language} type="hidden" name={`label.${language}`} value={title} />
          ))}
          <Button look="secondary" small aria-label={t('files.addOf', { name })}>
            {t('files.add')}
          </Button>
        </Form>
      )}
    </li>
  );
}
