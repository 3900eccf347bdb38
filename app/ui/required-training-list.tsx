import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { RequiredTraining } from '#app/domain/planning/required-trainings.server.ts';

import '#app/platform/texts/required.ts';

import { ButtonLink } from './button.tsx';
import { formatDay } from './format.ts';
import { useImportanceLabel } from './importance-label.ts';
import { RenewButton } from './renew-button.tsx';
import { TrainingBadge } from './training-badge.tsx';
import { useLanguage } from './use-language.ts';

/**
 * Courses that a position requires of a person, with their days.
 * @param own the reader's own: with the way on
 */
export function RequiredTrainingList({
  trainings,
  own = false,
}: {
  trainings: RequiredTraining[];
  own?: boolean;
}) {
  const { t } = useTranslation('required');
  const language = useLanguage();
  const importanceLabel = useImportanceLabel();
  return (
    <ul className="divide-y divide-line">
      {trainings.map((training) => {
        const { requirementId, slug, title, listed, importance, everyMonths } = training;
        const { dueOn, completedOn, state } = training;
        const day = completedOn
          ? t('doneOn', { day: formatDay(completedOn, language) })
          : t('dueBy', { day: formatDay(dueOn, language) });
        const recurs = everyMonths === null ? null : t('everyMonths', { count: everyMonths });
        return (
          <li
            key={requirementId}
            className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3 first:pt-0 last:pb-0"
          >
            <div className="min-w-0 flex-1 basis-56 space-y-1">
              {listed ? (
                <Link to={`/courses/${slug}`} className="link font-semibold">
                  {title}
                </Link>
              ) : (
                <span className="font-semibold">{title}</span>
              )}
              <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-soft">
                <TrainingBadge state={state} />
                <span>
                  {[day, importanceLabel(importance), recurs].filter(Boolean).join(' · ')}
                </span>
              </p>
            </div>
            {own && <Onward training={training} />}
          </li>
        );
      })}
    </ul>
  );
}

function Onward({ training }: { training: RequiredTraining }) {
  const { t } = useTranslation('required');
  const { slug, title, listed, state, enrollmentId, renewId } = training;
  if (state === 'done' || !(enrollmentId || listed)) return null;
  if (renewId && !enrollmentId) return <RenewButton assignmentId={renewId} title={title} small />;
  return (
    <ButtonLink
      small
      look={enrollmentId ? 'primary' : 'secondary'}
      to={enrollmentId ? `/learn/${enrollmentId}` : `/courses/${slug}`}
    >
      {t(enrollmentId ? 'resume' : 'see')}
      <span className="sr-only">{`: ${title}`}</span>
    </ButtonLink>
  );
}
