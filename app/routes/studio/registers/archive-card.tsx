import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import '#app/platform/texts/registers.ts';
import { Button } from '#app/ui/button.tsx';
import { Card } from '#app/ui/page.tsx';

/** Takes something out of what can be chosen, or puts it back; it says what happens to what is planned with it. */
export function ArchiveCard({
  what,
  archived,
}: {
  what: 'venue' | 'trainer' | 'partner';
  archived: boolean;
}) {
  const { t } = useTranslation('registers');
  return (
    <Card title={t('archive.title')}>
      <p className="mb-3 text-sm text-ink-soft">
        {t(archived ? 'archive.restoreLead' : `archive.${what}`)}
      </p>
      <Form method="post" action="?">
        <Button look="secondary" name="intent" value={archived ? 'restore' : 'archive'}>
          {t(archived ? 'archive.restore' : 'archive.archive')}
        </Button>
      </Form>
    </Card>
  );
}
