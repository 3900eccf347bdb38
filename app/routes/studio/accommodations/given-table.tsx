import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { GivenAccommodation } from '#app/domain/assessment/accommodations/accommodations-view.server.ts';
import { Badge } from '#app/ui/badge.tsx';
import { Button } from '#app/ui/button.tsx';
import { formatMoment } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/accommodations.ts';

/** What was given, to whom and by whom, and the buttons that end it. */
export function GivenTable({ given, zone }: { given: GivenAccommodation[]; zone: string }) {
  const { t } = useTranslation('accommodations');
  const language = useLanguage();
  const moment = (at: Date) => formatMoment(at, language, zone);
  return (
    <table className="table table-stack">
      <thead>
        <tr>
          <th scope="col">{t('recipient')}</th>
          <th scope="col">{t('what')}</th>
          <th scope="col">{t('by')}</th>
          <th scope="col">
            <span className="sr-only">{t('end')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {given.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              {one.name || t('kinds.all')}
              {one.name && (
                <span className="block text-sm font-normal text-ink-soft">
                  {t(`kinds.${one.kind}`)}
                </span>
              )}
            </th>
            <td data-label={t('what')}>
              <What given={one} moment={moment} />
            </td>
            <td data-label={t('by')}>
              {moment(one.createdAt)}
              {one.createdBy && (
                <span className="block text-sm text-ink-soft">
                  {t('byName', { name: one.createdBy })}
                </span>
              )}
            </td>
            <td>
              <EndCell one={one} moment={moment} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Moment = (at: Date) => string;

function What({ given, moment }: { given: GivenAccommodation; moment: Moment }) {
  const { t } = useTranslation('accommodations');
  const { timePercent, extraTries, opensAt, closesAt } = given;
  const parts = [
    timePercent !== null && t('time', { percent: timePercent }),
    extraTries !== null && t('extra', { count: extraTries }),
    opensAt && t('opens', { time: moment(opensAt) }),
    closesAt && t('closes', { time: moment(closesAt) }),
  ].filter(Boolean);
  return <>{parts.join(' · ')}</>;
}

function EndCell({ one, moment }: { one: GivenAccommodation; moment: Moment }) {
  const { t } = useTranslation('accommodations');
  if (one.endedAt) return <Badge tone="neutral">{t('ended', { time: moment(one.endedAt) })}</Badge>;
  if (!one.mayEnd) return <Badge tone="good">{t('inForce')}</Badge>;
  return (
    <Form method="post" action="?" preventScrollReset>
      <input type="hidden" name="intent" value="end" />
      <input type="hidden" name="id" value={one.id} />
      <Button look="quiet" small aria-label={t('endOf', { name: one.name || t('kinds.all') })}>
        {t('end')}
      </Button>
    </Form>
  );
}
