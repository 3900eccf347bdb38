import type { SubmissionResult } from '@conform-to/react';
import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { CourseBatch } from '#app/domain/enrollment/batches/course-batches.server.ts';
import { canWithdraw } from '#app/domain/enrollment/enrollment-status.ts';
import '#app/platform/texts/batches.ts';
import { momentInWords, timeInWords } from '#app/platform/time-in-words.ts';
import { Badge } from '#app/ui/badge.tsx';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { LeaveBatch } from '#app/ui/leave-batch.tsx';
import { MeetingLines } from '#app/ui/meeting-lines.tsx';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

type Props = {
  batch: CourseBatch;
  /** Nothing but the batch itself may be against it. */
  mayTake: boolean;
  result: SubmissionResult<string[]> | undefined;
};

/** A batch: when and where, what is left, and the one thing to do with it or why not. */
export function BatchCard({ batch, mayTake, result }: Props) {
  const { t } = useTranslation('batches');
  const { offeringId, code, status, meetings, mine, hindrance } = batch;
  const name = batch.name ?? t('batch', { code });
  return (
    <li className="card space-y-3 p-4 sm:p-5" id={`batch-${offeringId}`}>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="text-base font-semibold">{name}</h3>
        {status === 'cancelled' && <Badge tone="bad">{t('cancelledBatch')}</Badge>}
        {status === 'open' && mine && (
          <Badge tone="good">{mine.status === 'completed' ? t('seatDone') : t('yourSeat')}</Badge>
        )}
      </div>
      <MeetingLines meetings={meetings} />
      {status === 'open' && <BatchTerms batch={batch} />}
      {mine ? (
        <OwnSeat {...mine} />
      ) : (
        (mayTake || hindrance === 'cancelled') && (
          <>
            <RefusalNotice result={result} />
            {hindrance === null ? (
              <EnrollForm offeringId={offeringId} name={name} />
            ) : (
              <Hindrance batch={batch} hindrance={hindrance} />
            )}
          </>
        )
      )}
    </li>
  );
}

function BatchTerms({ batch }: { batch: CourseBatch }) {
  const { t } = useTranslation('batches');
  const language = useLanguage();
  const { capacity, left, organiser, hindrance, zone, opensAt, closesAt } = batch;
  const said = (moment: string) => ({ time: momentInWords(moment, zone, language) });
  const number = (count: number) => formatNumber(count, language);
  const window =
    hindrance === 'early'
      ? t('opens', said(opensAt))
      : closesAt === null
        ? t('openNow')
        : hindrance === 'closed'
          ? t('closedSince', said(closesAt))
          : t('openUntil', said(closesAt));
  const seats =
    capacity === null || left === null
      ? t('noLimit')
      : t('seatsLeft', { left: number(left), capacity: number(capacity) });
  return (
    <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-2">
      <Term name={t('left')}>{seats}</Term>
      <Term name={t('window')}>{window}</Term>
      {organiser && <Term name={t('organiser')}>{organiser}</Term>}
    </dl>
  );
}

function Term({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt className="text-ink-soft">{name}</dt>
      <dd className="font-medium tabular-nums">{children}</dd>
    </div>
  );
}

function OwnSeat({ enrollmentId, status }: NonNullable<CourseBatch['mine']>) {
  const { t } = useTranslation('batches');
  return (
    <div className="space-y-2">
      <ButtonLink small to={`/learn/${enrollmentId}`}>
        {t('toSeat')}
      </ButtonLink>
      {canWithdraw(status) && <LeaveBatch enrollmentId={enrollmentId} />}
    </div>
  );
}

function EnrollForm({ offeringId, name }: { offeringId: string; name: string }) {
  const { t } = useTranslation('batches');
  const busy = useNavigation().state !== 'idle';
  return (
    <Form method="post">
      <input type="hidden" name="offeringId" value={offeringId} />
      <Button disabled={busy} aria-label={t('enrollIn', { name })}>
        {t('enroll')}
      </Button>
    </Form>
  );
}

function Hindrance({
  batch: { clash },
  hindrance,
}: {
  batch: CourseBatch;
  hindrance: NonNullable<CourseBatch['hindrance']>;
}) {
  const { t } = useTranslation('batches');
  const language = useLanguage();
  const words = clash && { title: clash.title, time: timeInWords(clash, language) };
  return <p className="text-sm font-medium">{t(`why.${hindrance}`, { ...words })}</p>;
}
