import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { ReportPage } from '#app/domain/reporting/report-page.ts';
import { Button } from '#app/ui/button.tsx';

import '#app/platform/texts/exports.ts';

/** Keeps the address of the page under a name. */
export function SaveView({ page, query }: { page: ReportPage; query: string }) {
  const { t } = useTranslation('exports');
  return (
    <div className="no-print flex flex-wrap items-start gap-x-6 gap-y-2 text-sm">
      <details>
        <summary className="link cursor-pointer">{t('views.save')}</summary>
        <Form method="post" action="/hr/views" className="mt-2 flex flex-wrap items-end gap-2">
          <input type="hidden" name="intent" value="save" />
          <input type="hidden" name="page" value={page} />
          <input type="hidden" name="query" value={query} />
          <label className="space-y-1">
            <span className="block font-semibold">{t('views.name')}</span>
            <input name="name" required maxLength={80} className="input input-small" />
          </label>
          <Button look="secondary" small>
            {t('views.save')}
          </Button>
        </Form>
      </details>
      <Link to="/hr/views" className="link">
        {t('views.open')}
      </Link>
    </div>
  );
}
