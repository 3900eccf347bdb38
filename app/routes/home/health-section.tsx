import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { Health } from '#app/domain/reporting/health.server.ts';
import { Badge } from '#app/ui/badge.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/home.ts';

/** The administrator's part: whether everything runs, and what has piled up. */
export function HealthSection({ health }: { health: Health }) {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const counts = [
    { label: t('eventsWaiting'), value: health.eventsWaiting },
    { label: health.sendsMail ? t('mailsWaiting') : t('mailsKept'), value: health.mailsWaiting },
    { label: t('mailsFailed'), value: health.mailsFailed },
    { label: t('tasksFailed'), value: health.tasksFailed },
  ];
  return (
    <Card
      title={t('health')}
      actions={
        <Badge tone={health.ready ? 'good' : 'bad'}>
          {health.ready ? t('ready') : t('notReady')}
        </Badge>
      }
    >
      <div className="grid gap-x-10 gap-y-4 sm:grid-cols-2">
        <dl className="divide-y divide-line">
          {health.checks.map(({ name, ok }) => (
            <div key={name} className="flex items-center justify-between gap-4 py-2">
              <dt>{t(`check.${name}`)}</dt>
              <dd>
                <Badge tone={ok ? 'good' : 'bad'}>{ok ? t('ok') : t('failing')}</Badge>
              </dd>
            </div>
          ))}
        </dl>
        <dl className="divide-y divide-line">
          {counts.map(({ label, value }) => (
            <div key={label} className="flex items-center justify-between gap-4 py-2">
              <dt>{label}</dt>
              <dd className="font-semibold tabular-nums">{formatNumber(value, language)}</dd>
            </div>
          ))}
        </dl>
      </div>
      <p className="mt-4 flex flex-wrap gap-x-4 gap-y-1 text-sm">
        <Link to="/admin/mail" className="link">
          {t('seeMails')}
        </Link>
        <Link to="/admin/access" className="link">
          {t('seeAccess')}
        </Link>
      </p>
    </Card>
  );
}
