import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { FoundPosition, Viewpoint } from '#app/domain/planning/viewpoint.ts';

import '#app/platform/texts/comparison.ts';

import { Badge } from './badge.tsx';
import { Button } from './button.tsx';
import { formatDay } from './format.ts';
import { Notice } from './notice.tsx';
import { useLanguage } from './use-language.ts';

/** Chooses the position and the day that levels are compared with: an address, so that it can be sent and kept. */
export function ComparisonForm({ view, base }: { view: Viewpoint; base: string }) {
  const { t } = useTranslation('comparison');
  const { target, isToday, day, find, found } = view;
  const inUse = target !== null || !isToday || found !== null;
  return (
    <details className="card p-4 sm:p-5" open={inUse}>
      <summary className="cursor-pointer font-semibold">{t('title')}</summary>
      <div className="mt-4">
        <Compared view={view} />
      </div>
      <Form method="get" action={base} className="no-print mt-4 flex flex-wrap items-end gap-3">
        {target && <input type="hidden" name="target" value={target.positionId} />}
        <label className="block min-w-0 grow space-y-1.5">
          <span className="block text-sm font-semibold">{t('find')}</span>
          <input
            key={find}
            type="search"
            name="find"
            defaultValue={find}
            maxLength={100}
            className="input"
            aria-describedby="find-help"
          />
        </label>
        <label className="block space-y-1.5">
          <span className="block text-sm font-semibold">{t('day')}</span>
          <input
            key={day}
            type="date"
            name="on"
            defaultValue={isToday ? undefined : day}
            min="1900-01-01"
            max="2199-12-31"
            className="input"
          />
        </label>
        <Button look="secondary">{t('show')}</Button>
        <p id="find-help" className="w-full text-sm text-ink-soft">
          {t('findHelp')}
        </p>
      </Form>
      {found && <Found found={found} view={view} base={base} />}
    </details>
  );
}

function Compared({ view }: { view: Viewpoint }) {
  const { t } = useTranslation('comparison');
  const language = useLanguage();
  const { held, target, isToday, day } = view;
  const on = formatDay(day, language);
  return (
    <div className="space-y-1">
      <p>
        {isToday
          ? t('held', { position: held.name })
          : t('heldOn', { position: held.name, day: on })}
      </p>
      {target && <p className="font-semibold">{t('target', { position: target.name })}</p>}
      {!isToday && <p className="text-sm text-ink-soft">{t('past')}</p>}
      {(target || !isToday) && (
        <p>
          <Link to="?" className="link no-print">
            {t('reset')}
          </Link>
        </p>
      )}
    </div>
  );
}

function Found({ found, view, base }: { found: FoundPosition[]; view: Viewpoint; base: string }) {
  const { t } = useTranslation('comparison');
  if (found.length === 0)
    return (
      <div className="mt-4">
        <Notice>{t('foundNone', { find: view.find })}</Notice>
      </div>
    );
  const on = view.isToday ? '' : `&on=${view.day}`;
  return (
    <section className="mt-4" aria-labelledby="positions-found">
      <h2 id="positions-found" className="text-sm font-semibold">
        {t('found')}
      </h2>
      <ul className="mt-2 grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {found.map(({ positionId, code, name, level, hasStandard }) => (
          <li key={positionId} className="min-w-0">
            <Link
              to={`${base}?target=${positionId}${on}`}
              className="link"
              aria-label={t('choose', { position: name })}
            >
              {name}
            </Link>
            <span className="block text-xs text-ink-soft">
              {`${code} · ${level}`} {!hasStandard && <Badge>{t('noStandardMark')}</Badge>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What stands in the way of a comparison, in words. */
export function ComparisonNotes({
  view,
  nothingAssessed,
}: {
  view: Viewpoint;
  nothingAssessed: boolean;
}) {
  const { t } = useTranslation('comparison');
  const position = view.target ?? view.held;
  if (!position.hasStandard) return <Notice>{t('noStandard', { position: position.name })}</Notice>;
  return nothingAssessed ? <Notice>{t('nothingAssessed')}</Notice> : null;
}
