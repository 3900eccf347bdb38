import type { SubmissionResult } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { CoursePage } from '#app/domain/planning/course-page.server.ts';
import '#app/platform/texts/batches.ts';

import { BatchCard } from './batch-card.tsx';
import { reasonAgainst } from './reason-against.ts';

type Props = {
  course: CoursePage & { isEmployee: boolean };
  /** What enrolling was refused for. */
  result: SubmissionResult<string[]> | undefined;
};

/** The batches in which a course is held, the next first. */
export function CourseBatches({ course, result }: Props) {
  const { t } = useTranslation('batches');
  if (course.batches.length === 0) return null;
  const mayTake = course.enrollment === null && reasonAgainst(course) === null;
  const refused = result?.initialValue?.['offeringId'];
  return (
    <section id="batches" aria-labelledby="batches-title">
      <h2 id="batches-title" className="mb-3 text-lg">
        {t('title')}
      </h2>
      <ul className="space-y-3">
        {course.batches.map((batch) => (
          <BatchCard
            key={batch.offeringId}
            batch={batch}
            mayTake={mayTake}
            result={refused === batch.offeringId ? result : undefined}
          />
        ))}
      </ul>
    </section>
  );
}
