import { useTranslation } from 'react-i18next';

import type { MailLine } from '#app/domain/notifications/kept-mails.server.ts';
import { Badge } from '#app/ui/badge.tsx';

import '#app/platform/texts/notices.ts';

/** What became of a mail, in a word. */
export function MailState({
  mail,
  sending,
}: {
  mail: Pick<MailLine, 'sentAt' | 'failed'>;
  sending: boolean;
}) {
  const { t } = useTranslation('notices');
  if (mail.sentAt) return <Badge tone="good">{t('kept.sent')}</Badge>;
  if (!sending) return <Badge>{t('kept.keptState')}</Badge>;
  if (mail.failed) return <Badge tone="bad">{t('kept.failed')}</Badge>;
  return <Badge tone="caution">{t('kept.waiting')}</Badge>;
}
