import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { ExportPage } from '#app/domain/reporting/report-page.ts';
import { Button } from '#app/ui/button.tsx';

import '#app/platform/texts/exports.ts';

const FORMATS = ['xlsx', 'csv', 'pdf'] as const;

/** Asks for a file of the page as it is filtered. */
export function ExportForm({ page, query }: { page: ExportPage; query: string }) {
  const { t } = useTranslation('exports');
  return (
    <Form method="post" action="/hr/exports" className="no-print flex items-center gap-2">
      <input type="hidden" name="page" value={page} />
      <input type="hidden" name="query" value={query} />
      <select name="format" aria-label={t('format')} className="input input-small">
        {FORMATS.map((format) => (
          <option key={format} value={format}>
            {t(`formats.${format}`)}
          </option>
        ))}
      </select>
      <Button look="secondary" className="whitespace-nowrap">
        {t('make')}
      </Button>
    </Form>
  );
}
