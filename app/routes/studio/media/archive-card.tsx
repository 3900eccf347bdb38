import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { Button } from '#app/ui/button.tsx';
import { Card } from '#app/ui/page.tsx';

import '#app/platform/texts/studio-media.ts';

/** Archiving a file, bringing it back, and deleting what is archived and used by nothing. */
export function ArchiveCard({ archived, unused }: { archived: boolean; unused: boolean }) {
  const { t } = useTranslation('studioMedia');
  return (
    <Card title={t('asset.archiveTitle')}>
      <p className="mb-3 text-sm text-ink-soft">
        {t(archived ? 'asset.restoreLead' : 'asset.archiveLead')}
      </p>
      <Form method="post">
        <Button look="secondary" name="intent" value={archived ? 'restore' : 'archive'}>
          {t(archived ? 'asset.restore' : 'asset.archive')}
        </Button>
      </Form>
      {archived && unused && (
        <Form method="post" className="mt-5 border-t border-line pt-4">
          <p className="mb-3 text-sm text-ink-soft">{t('asset.deleteLead')}</p>
          <Button look="danger" name="intent" value="delete">
            {t('asset.delete')}
          </Button>
        </Form>
      )}
    </Card>
  );
}
