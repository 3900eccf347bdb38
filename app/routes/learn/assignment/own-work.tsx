import type { SubmissionResult } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { AssignmentView } from '#app/domain/assessment/assignment-view.server.ts';
import { formatScore } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { SubmittedWork } from '#app/ui/submitted-work.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { HandIn } from './hand-in.tsx';

type View = Pick<AssignmentView, 'takes' | 'submissions' | 'mayHandIn' | 'done'> & {
  justHandedIn: boolean;
  zone: string;
};

/** What the learner has handed in and how it stands, and the form where something is to be handed in. */
export function OwnWork({
  view,
  result,
}: {
  view: View;
  result: SubmissionResult<string[]> | undefined;
}) {
  const { t } = useTranslation('assignment');
  const { submissions, mayHandIn, zone } = view;
  const [latest, ...earlier] = submissions;
  return (
    <section aria-labelledby="work" className="mt-10 space-y-5 border-t border-line pt-6">
      <h2 id="work" className="text-xl">
        {t('work')}
      </h2>
      <Standing view={view} />
      {latest && (
        <div className="card p-4 sm:p-5">
          <SubmittedWork work={latest} zone={zone} />
        </div>
      )}
      {mayHandIn && <HandIn takes={view.takes} again={latest !== undefined} result={result} />}
      {earlier.length > 0 && (
        <section aria-labelledby="earlier" className="space-y-2">
          <h3 id="earlier" className="text-lg">
            {t('earlier')}
          </h3>
          {earlier.map((work) => (
            <details key={work.id} className="card p-4">
              <summary className="min-h-8 cursor-pointer font-semibold">
                {t('number', { number: work.number })}
              </summary>
              <div className="mt-3">
                <SubmittedWork work={work} zone={zone} />
              </div>
            </details>
          ))}
        </section>
      )}
    </section>
  );
}

/** How it stands, and what to do. */
function Standing({ view }: { view: View }) {
  const { t } = useTranslation('assignment');
  const language = useLanguage();
  const [latest] = view.submissions;
  if (!latest) return null;
  if (latest.state === 'waiting')
    return (
      <Notice
        kind={view.justHandedIn ? 'success' : 'info'}
        title={view.justHandedIn ? t('handedInTitle') : t('waitingTitle')}
      >
        {t('waitingText')}
      </Notice>
    );
  if (view.done)
    return (
      <Notice kind="success" title={t('passedTitle')}>
        {latest.score !== null && t('passedScore', { score: formatScore(latest.score, language) })}
      </Notice>
    );
  if (latest.state === 'passed') return <Notice>{t('changedText')}</Notice>;
  return (
    <Notice kind="warning" title={t('returnedTitle')}>
      {t('returnedText')}
    </Notice>
  );
}
