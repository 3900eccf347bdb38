import { useTranslation } from 'react-i18next';

import type { RequiredHere } from '#app/domain/planning/course-page.server.ts';
import { formatDay } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/required.ts';

/** That the reader's position requires this course, and by when. */
export function RequiredNotice({ required }: { required: Omit<RequiredHere, 'renewId'> }) {
  const { t } = useTranslation('required');
  const language = useLanguage();
  const { state, dueOn, completedOn } = required;
  const day = formatDay(completedOn ?? dueOn, language);
  if (state === 'done') return <Notice kind="success">{t('doneHere', { day })}</Notice>;
  if (state === 'overdue') return <Notice kind="warning">{t('overdueHere', { day })}</Notice>;
  return <Notice>{t(state === 'renewal' ? 'renewHere' : 'requiredHere', { day })}</Notice>;
}
