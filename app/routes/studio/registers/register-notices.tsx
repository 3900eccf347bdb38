import { useTranslation } from 'react-i18next';

import '#app/platform/texts/registers.ts';
import type { FormAnswer } from '#app/routes/form.server.ts';
import { Badge } from '#app/ui/badge.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';

import type { Done } from './done.ts';

/** On top of the page of one thing: what was done or refused, and that it is archived. */
export function RegisterNotices({
  result,
  inForm,
  done,
  archived,
}: {
  result: FormAnswer | undefined;
  /** A form of the page shows the result. */
  inForm: boolean;
  done: Done | null;
  archived: boolean;
}) {
  const { t } = useTranslation('registers');
  return (
    <div className="mb-6 space-y-3 empty:hidden">
      {!inForm && <RefusalNotice result={result} />}
      {!result && done && <Notice kind="success">{t(`done.${done}`)}</Notice>}
      {archived && <Badge tone="caution">{t('archived')}</Badge>}
    </div>
  );
}
