import type { SubmissionResult } from '@conform-to/react';
import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { CoursePage } from '#app/domain/planning/course-page.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';
import { RenewButton } from '#app/ui/renew-button.tsx';

import '#app/platform/texts/batches.ts';
import '#app/platform/texts/catalogue.ts';
import '#app/platform/texts/required.ts';

import { reasonAgainst } from './reason-against.ts';

type Props = {
  course: CoursePage & { isEmployee: boolean };
  /** What enrolling was refused for. */
  result: SubmissionResult<string[]> | undefined;
};

/** The one thing to do with a course: enrol, choose a batch, go on, or see why not. */
export function EnrollBox({ course, result }: Props) {
  const { t } = useTranslation(['catalogue', 'batches']);
  const busy = useNavigation().state !== 'idle';
  const { enrollment, offeringId, batches } = course;
  if (enrollment) {
    const { id, status } = enrollment;
    const renewId = course.required?.renewId;
    const seat = batches.some(({ mine }) => mine?.enrollmentId === id);
    const label = { enrolled: t('start'), in_progress: t('continue'), completed: t('review') }[
      status
    ];
    return (
      <div className="space-y-3">
        {renewId ? (
          <Renewal course={course} assignmentId={renewId} />
        ) : (
          <Notice kind={status === 'completed' ? 'success' : 'info'}>
            {status === 'completed' ? t('completedNotice') : t('enrolledNotice')}
          </Notice>
        )}
        <ButtonLink to={`/learn/${id}`} look={renewId ? 'secondary' : 'primary'} className="w-full">
          {seat ? t('batches:toSeat') : label}
        </ButtonLink>
      </div>
    );
  }
  if (!offeringId && batches.length === 0) return <Notice>{t('notOpen')}</Notice>;
  const reason = reasonAgainst(course);
  if (reason) return <Notice>{t(reason)}</Notice>;
  if (!offeringId)
    return (
      <ButtonLink to="#batches" className="w-full">
        {t('batches:choose')}
      </ButtonLink>
    );
  return (
    <Form method="post" className="space-y-3">
      {result?.initialValue?.['offeringId'] === offeringId && <RefusalNotice result={result} />}
      <input type="hidden" name="offeringId" value={offeringId} />
      <Button className="w-full" disabled={busy}>
        {t('enroll')}
      </Button>
    </Form>
  );
}

/** Completed before and required anew: take it again, or why that cannot be now. */
function Renewal({ course, assignmentId }: { course: Props['course']; assignmentId: string }) {
  const { t } = useTranslation(['catalogue', 'required']);
  if (!course.offeringId) return <Notice>{t('required:renewalClosed')}</Notice>;
  const reason = reasonAgainst(course);
  if (reason) return <Notice>{t(reason)}</Notice>;
  return (
    <>
      <p className="text-sm text-ink-soft">{t('required:againText')}</p>
      <RenewButton assignmentId={assignmentId} title={course.title} className="w-full" />
    </>
  );
}
