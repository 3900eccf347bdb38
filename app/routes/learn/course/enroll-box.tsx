import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { CoursePage } from '#app/domain/planning/course-page.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { useErrorText } from '#app/ui/error-text.ts';
import { Notice } from '#app/ui/notice.tsx';

import '#app/platform/texts/catalogue.ts';
import '#app/platform/texts/required.ts';

type Props = { course: CoursePage & { isEmployee: boolean }; errors: string[] };

/** The one thing to do with a course: enrol, go on, or see why not. */
export function EnrollBox({ course, errors }: Props) {
  const { t } = useTranslation(['catalogue', 'required']);
  const errorText = useErrorText();
  const busy = useNavigation().state !== 'idle';
  const { enrollment, offeringId } = course;
  const again = course.required?.again ?? false;
  if (enrollment && !again) {
    const { id, status } = enrollment;
    const label = { enrolled: t('start'), in_progress: t('continue'), completed: t('review') }[
      status
    ];
    return (
      <div className="space-y-3">
        <Notice kind={status === 'completed' ? 'success' : 'info'}>
          {status === 'completed' ? t('completedNotice') : t('enrolledNotice')}
        </Notice>
        <ButtonLink to={`/learn/${id}`} className="w-full">
          {label}
        </ButtonLink>
      </div>
    );
  }
  const reason = reasonAgainst(course);
  if (reason || !offeringId) return <Notice>{t(reason ?? 'notOpen')}</Notice>;
  return (
    <Form method="post" className="space-y-3">
      {errors.length > 0 && <Notice kind="error">{errors.map(errorText).join(' ')}</Notice>}
      <input type="hidden" name="offeringId" value={offeringId} />
      <Button className="w-full" disabled={busy}>
        {again ? t('required:enrollAgain') : t('enroll')}
      </Button>
    </Form>
  );
}

function reasonAgainst(course: Props['course']) {
  if (!course.offeringId) return 'notOpen';
  if (!course.isEmployee) return 'notEmployee';
  return course.canEnroll ? null : 'needsPrerequisites';
}
