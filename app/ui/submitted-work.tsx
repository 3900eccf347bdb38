import { useTranslation } from 'react-i18next';

import type { Submission, SubmissionState } from '#app/domain/assessment/submission.ts';

import '#app/platform/texts/assignment.ts';

import { Badge, type Tone } from './badge.tsx';
import { formatMoment, formatScore } from './format.ts';
import { formatSize } from './format-size.ts';
import { useLanguage } from './use-language.ts';

const TONES: Record<SubmissionState, Tone> = {
  waiting: 'accent',
  returned: 'caution',
  passed: 'good',
};

/** How a piece of work stands, in words. */
export function SubmissionBadge({ state }: { state: SubmissionState }) {
  const { t } = useTranslation('assignment');
  return <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>;
}

type Work = Omit<Submission, 'submittedAt' | 'markedAt'> & {
  submittedAt: Date | string;
  markedAt: Date | string | null;
};

/** A piece of work: what was handed in and when, and how it was marked. All of it is text and downloads. */
export function SubmittedWork({ work, zone }: { work: Work; zone: string }) {
  const { t } = useTranslation('assignment');
  const language = useLanguage();
  const handedIn = t('handedIn', { moment: formatMoment(work.submittedAt, language, zone) });
  return (
    <div className="space-y-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
        <SubmissionBadge state={work.state} />
        {work.score !== null && (
          <span className="font-semibold text-ink">
            {t('score', { score: formatScore(work.score, language) })}
          </span>
        )}
        <span>{work.earlierVersion ? `${handedIn}, ${t('earlierVersion')}` : handedIn}</span>
      </p>
      {work.text && <p className="max-w-prose break-words whitespace-pre-wrap">{work.text}</p>}
      {work.files.length > 0 && (
        <ul className="space-y-1">
          {work.files.map(({ name, size }) => (
            <li key={name} className="break-words">
              <a className="link" href={`/files/submissions/${work.id}/${name}`}>
                {name}
              </a>
              <span className="text-sm text-ink-soft">{` (${formatSize(size, language)})`}</span>
            </li>
          ))}
        </ul>
      )}
      <MarkOf work={work} zone={zone} />
    </div>
  );
}

function MarkOf({ work, zone }: { work: Work; zone: string }) {
  const { t } = useTranslation('assignment');
  const language = useLanguage();
  if (!work.markedAt) return null;
  const moment = formatMoment(work.markedAt, language, zone);
  const { markedBy: name, feedback } = work;
  return (
    <div className="border-s-2 border-line-strong ps-4">
      {feedback && (
        <>
          <p className="text-sm font-semibold">{t('feedback')}</p>
          <p className="max-w-prose break-words whitespace-pre-wrap">{feedback}</p>
        </>
      )}
      <p className="text-sm text-ink-soft">
        {name ? t('markedBy', { name, moment }) : t('marked', { moment })}
      </p>
    </div>
  );
}
