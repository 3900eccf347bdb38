import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { QueuedAnswer } from '#app/domain/assessment/marking/answer-queue.server.ts';
import type { AnswerState } from '#app/domain/assessment/marking/answer-search.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { Badge, type Tone } from '#app/ui/badge.tsx';
import { formatDay, formatMoment, fullName } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/answer-marking.ts';

type Queued = Omit<QueuedAnswer, 'since'> & { since: Date | string | null };

const TONES: Record<AnswerState, Tone> = {
  marking: 'accent',
  moderation: 'caution',
  appeal: 'caution',
  given: 'neutral',
  done: 'good',
};

/** Answers to mark and answers that were marked, each leading to its page. */
export function AnswerTable({ answers, zone }: { answers: Queued[]; zone: string }) {
  const { t } = useTranslation('answerMarking');
  const language = useLanguage();
  return (
    <div className="card overflow-x-auto" tabIndex={0} role="region" aria-label={t('title')}>
      <table className="table table-stack">
        <thead>
          <tr>
            <th scope="col">{t('learner')}</th>
            <th scope="col">{t('question')}</th>
            <th scope="col">{t('since')}</th>
            <th scope="col">{t('state')}</th>
          </tr>
        </thead>
        <tbody>
          {answers.map((one, at) => (
            <tr key={`${one.id} ${one.state}`}>
              <th scope="row">
                <Link
                  className="link"
                  to={`/studio/answers/${one.id}`}
                  aria-label={one.person ? undefined : t('openNumber', { at: at + 1 })}
                >
                  {one.person ? fullName(one.person) : t('nobody')}
                </Link>
                {one.person && (
                  <span className="block text-sm font-normal text-ink-soft">
                    {one.person.unitName}
                  </span>
                )}
              </th>
              <td data-label={t('question')}>
                <span className="line-clamp-2 break-words">{inLanguage(one.stem, language)}</span>
                <span className="block text-sm text-ink-soft">
                  {`${inLanguage(one.quiz, language)}, ${inLanguage(one.course, language)}`}
                </span>
              </td>
              <td data-label={t('since')}>
                {one.since ? formatMoment(one.since, language, zone) : formatDay(one.day, language)}
                {one.state !== 'done' && (
                  <span className="block text-sm text-ink-soft">
                    {one.days === 0 ? t('today') : t('waits', { count: one.days })}
                  </span>
                )}
              </td>
              <td data-label={t('state')}>
                <Badge tone={TONES[one.state]}>{t(`badges.${one.state}`)}</Badge>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
