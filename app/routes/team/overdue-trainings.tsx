import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { OverdueTraining } from '#app/domain/planning/team.server.ts';
import { formatDay } from '#app/ui/format.ts';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/required.ts';

/** Required courses that reports should have completed by now. */
export function OverdueTrainings({ trainings }: { trainings: OverdueTraining[] }) {
  const { t } = useTranslation('required');
  const language = useLanguage();
  return (
    <Card title={t('teamTitle')}>
      <ul className="divide-y divide-line">
        {trainings.map(({ employeeId, employeeName, slug, title, listed, dueOn }) => (
          <li key={`${employeeId} ${slug}`} className="py-2 first:pt-0 last:pb-0">
            <Link to={`/hr/employees/${employeeId}`} className="link font-semibold">
              {employeeName}
            </Link>
            {': '}
            {listed ? (
              <Link to={`/courses/${slug}`} className="link">
                {title}
              </Link>
            ) : (
              title
            )}
            <span className="block text-sm text-ink-soft">
              {t('dueBy', { day: formatDay(dueOn, language) })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
