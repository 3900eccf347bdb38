import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { OwnHome } from '#app/domain/reporting/own-home.server.ts';
import { ProgressBar } from '#app/routes/learn/player/progress-bar.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { formatDay, formatHours, formatNumber } from '#app/ui/format.ts';
import { ComingMeetings } from '#app/ui/coming-meetings.tsx';
import { Card } from '#app/ui/page.tsx';
import { StateBar } from '#app/ui/state-bar.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/batches.ts';
import '#app/platform/texts/home.ts';

import { NearestGap } from './nearest-gap.tsx';
import { RequiredCard } from './required-card.tsx';

/** The employee's own part: the next step first, then hours, what is under way, and the proof so far. */
export function OwnSection({ own }: { own: OwnHome }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="space-y-4">
        <NearestGap {...own} />
        <Coming coming={own.coming} />
        <RequiredCard required={own.required} />
        <Underway underway={own.underway} />
      </div>
      <div className="space-y-4">
        <Hours hours={own.hours} />
        <Standing counts={own.counts} />
        <Certificates certificates={own.certificates} />
      </div>
    </div>
  );
}

function Coming({ coming }: Pick<OwnHome, 'coming'>) {
  const { t } = useTranslation('batches');
  if (coming.length === 0) return null;
  return (
    <Card title={t('comingTitle')}>
      <ComingMeetings coming={coming} />
    </Card>
  );
}

function Underway({ underway }: Pick<OwnHome, 'underway'>) {
  const { t } = useTranslation(['home', 'batches']);
  return (
    <Card title={t('underway')}>
      {underway.length === 0 && (
        <p className="flex flex-wrap items-center justify-between gap-3 text-ink-soft">
          {t('noUnderway')}
          <ButtonLink look="secondary" small to="/catalogue">
            {t('toCatalogue')}
          </ButtonLink>
        </p>
      )}
      <ul className="divide-y divide-line">
        {underway.map(({ enrollmentId, title, progress, status }) => {
          const home = `/learn/${enrollmentId}`;
          return (
            <li
              key={enrollmentId}
              className="flex flex-wrap items-end gap-x-4 gap-y-3 py-3 first:pt-0 last:pb-0"
            >
              <div className="min-w-0 flex-1 basis-56 space-y-1.5">
                <Link to={home} className="link font-semibold">
                  {title}
                </Link>
                {progress.total > 0 && <ProgressBar {...progress} />}
              </div>
              <ButtonLink
                small
                to={progress.resumeItemId ? `${home}/items/${progress.resumeItemId}` : home}
              >
                {progress.total === 0 && !progress.resumeItemId
                  ? t('batches:toSeat')
                  : status === 'enrolled'
                    ? t('start')
                    : t('resume')}
                <span className="sr-only">{`: ${title}`}</span>
              </ButtonLink>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function Hours({ hours }: Pick<OwnHome, 'hours'>) {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const { minutes, minutesPerHour, target, ceiling, year } = hours;
  const gained = minutes / minutesPerHour;
  return (
    <Card title={t('hoursTitle', { year })}>
      <p className="text-2xl font-semibold tabular-nums">
        {t('hoursMeter', {
          hours: formatHours(minutes, language, minutesPerHour),
          target: formatNumber(target, language),
        })}
      </p>
      <progress
        className="progress mt-2"
        aria-label={t('hoursTitle', { year })}
        value={Math.min(gained, target)}
        max={target || 1}
      />
      <p className="mt-2 text-sm text-ink-soft">
        {gained >= target
          ? t('hoursReached')
          : t('hoursLeft', { hours: formatNumber(target - gained, language, 2) })}
        {ceiling !== null && gained > ceiling && ` ${t('hoursCeiling', { ceiling })}`}
      </p>
    </Card>
  );
}

function Standing({ counts }: Pick<OwnHome, 'counts'>) {
  const { t } = useTranslation('home');
  const lines = [
    { label: t('met'), count: counts.met },
    { label: t('gap'), count: counts.gap },
    { label: t('unassessed'), count: counts.unassessed },
  ];
  if (lines.every(({ count }) => count === 0)) return null;
  return (
    <Card title={t('counts')}>
      <StateBar counts={counts} />
      <dl className="mt-3 space-y-1 text-sm">
        {lines.map(({ label, count }) => (
          <div key={label} className="flex justify-between gap-4">
            <dt className="text-ink-soft">{label}</dt>
            <dd className="font-semibold tabular-nums">{count}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm">
        <Link to="/me/competencies" className="link">
          {t('allCompetencies')}
        </Link>
      </p>
    </Card>
  );
}

function Certificates({ certificates }: Pick<OwnHome, 'certificates'>) {
  const { t } = useTranslation('home');
  const language = useLanguage();
  return (
    <Card title={t('certificates')}>
      {certificates.length === 0 ? (
        <p className="text-sm text-ink-soft">{t('noCertificates')}</p>
      ) : (
        <>
          <ul className="divide-y divide-line">
            {certificates.map(({ id, title, issuedOn }) => (
              <li
                key={id}
                className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-2 first:pt-0"
              >
                <span className="min-w-0">
                  <span className="font-semibold">{title}</span>
                  <span className="block text-sm text-ink-soft">
                    {t('issuedOn', { day: formatDay(issuedOn, language) })}
                  </span>
                </span>
                <a href={`/me/certificates/${id}/pdf`} className="link py-1 text-sm">
                  {t('pdf')}
                  <span className="sr-only">{`: ${title}`}</span>
                </a>
              </li>
            ))}
          </ul>
          <p className="mt-2 text-sm">
            <Link to="/me/certificates" className="link">
              {t('allCertificates')}
            </Link>
          </p>
        </>
      )}
    </Card>
  );
}
