import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { OwnBatch } from '#app/domain/enrollment/batches/own-batch.server.ts';
import '#app/platform/texts/batches.ts';
import { formatSize } from '#app/ui/format-size.ts';
import { MeetingLines } from '#app/ui/meeting-lines.tsx';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

/** The batch of one's own seat: when and where, what to know, and what to read. */
export function OwnBatchCards({ batch, enrollmentId }: { batch: OwnBatch; enrollmentId: string }) {
  const { t } = useTranslation('batches');
  const language = useLanguage();
  const { code, name, meetings, notice, materials } = batch;
  return (
    <>
      <Card title={t('schedule')}>
        <p className="mb-3 text-sm text-ink-soft">{name ?? t('batch', { code })}</p>
        <MeetingLines meetings={meetings} />
      </Card>
      {notice && (
        <Card title={t('notice')}>
          <p className="max-w-prose whitespace-pre-line">{notice}</p>
        </Card>
      )}
      {materials.length > 0 && (
        <Card title={t('materials')}>
          <ul className="divide-y divide-line">
            {materials.map(({ assetId, title, size }) => (
              <li key={assetId}>
                <a
                  href={`/learn/${enrollmentId}/materials/${assetId}`}
                  className="flex min-h-12 items-center gap-3 py-2"
                >
                  <Download aria-hidden className="size-5 shrink-0 text-nila" strokeWidth={1.5} />
                  <span className="min-w-0 break-words">
                    <span className="sr-only">{`${t('download')}: `}</span>
                    <span className="link font-medium">{title}</span>
                    <span className="block text-sm text-ink-soft">
                      {formatSize(size, language)}
                    </span>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
