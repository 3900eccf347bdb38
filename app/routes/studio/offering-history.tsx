import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import {
  type BatchChange,
  batchHistory,
  type ChangeSide,
} from '#app/domain/scheduling/offering/batch-history.server.ts';
import { momentInWords, timeInWords } from '#app/platform/time-in-words.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { pageTitle } from '#app/ui/page-title.ts';
import { Card, EmptyState } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/offerings.ts';

import { BatchHeader } from './offerings/batch-header.tsx';

export const meta = pageTitle<'offerings', { head: { code: string } }>('offerings', (t, view) =>
  [t('page.history'), view?.head.code].filter(Boolean).join(' · '),
);

export const loader = withActor((actor, { params }) => batchHistory(actor, idParam(params['id'])));

export default function OfferingHistory() {
  const { t } = useTranslation('offerings');
  const { head, changes } = useLoaderData<typeof loader>();
  return (
    <>
      <BatchHeader head={head} page="history" />
      {changes.length === 0 ? (
        <EmptyState title={t('history.none')}>{t('history.noneText')}</EmptyState>
      ) : (
        <ol className="space-y-4">
          {changes.map((change) => (
            <li key={change.id}>
              <Change change={change} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function Change({ change }: { change: BatchChange }) {
  const { t } = useTranslation('offerings');
  const language = useLanguage();
  const { head } = useLoaderData<typeof loader>();
  const { kind, reason, before, after, changedAt, by } = change;
  const at = momentInWords(changedAt, head.zone, language);
  return (
    <Card title={t(`history.kind.${kind}`)}>
      <p className="text-sm text-ink-soft">{by ? t('history.by', { at, name: by }) : at}</p>
      {reason && <p className="mt-2">{t('history.reason', { reason })}</p>}
      {(kind === 'rescheduled' || kind === 'capacity') && (
        <div className="mt-3 grid gap-4 sm:grid-cols-2">
          <Side label={t('history.before')} side={before} />
          <Side label={t('history.after')} side={after} />
        </div>
      )}
      {kind === 'cancelled' && (before.people ?? 0) > 0 && (
        <p className="mt-2">{t('history.people', { count: before.people ?? 0 })}</p>
      )}
    </Card>
  );
}

function Side({ label, side }: { label: string; side: ChangeSide }) {
  const { t } = useTranslation('offerings');
  const language = useLanguage();
  const { startsAt, endsAt, zone, room, onlineUrl, trainers, meetings, capacity } = side;
  const lines: string[] = [];
  if (startsAt && endsAt && zone) {
    lines.push(timeInWords({ startsAt, endsAt, zone }, language));
    lines.push(room ?? (onlineUrl ? t('meeting.online') : t('meeting.noRoom')));
    if (trainers && trainers.length > 0) lines.push(trainers.join('; '));
  }
  for (const meeting of meetings ?? []) lines.push(timeInWords(meeting, language));
  if (capacity !== undefined) lines.push(t('history.seats', { count: capacity ?? 0 }));
  return (
    <div>
      <h3 className="text-sm font-semibold">{label}</h3>
      <ul className="text-sm">
        {lines.length > 0 ? (
          lines.map((line) => <li key={line}>{line}</li>)
        ) : (
          <li>{t('history.nothing')}</li>
        )}
      </ul>
    </div>
  );
}
