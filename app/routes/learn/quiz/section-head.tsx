import type { TFunction } from 'i18next';

import type { SectionHead as Head } from '#app/domain/assessment/attempt-view.server.ts';
import type { Shown } from '#app/question-types/localised.ts';

import { durationWords } from './duration-words.ts';

type Props = { section: Shown<Head>; t: TFunction<'quiz'> };

/** In which part of the quiz a page is. */
export function SectionTitle({ section, t }: Props) {
  return <p className="text-base font-semibold">{titleOf(section, t)}</p>;
}

/** The page before the questions of a part: what it is about, and that its time begins. */
export function SectionIntroduction({ section, t }: Props) {
  const { introduction, questions, timeLimitMinutes, opened } = section;
  return (
    <div className="card space-y-3 p-4 sm:p-5">
      <p className="text-lg font-semibold">{titleOf(section, t)}</p>
      {introduction && <p className="whitespace-pre-line">{introduction}</p>}
      <p className="text-sm text-ink-soft">
        {t('sectionQuestions', { count: questions })}
        {timeLimitMinutes !== null && ` · ${durationWords(timeLimitMinutes, t)}`}
      </p>
      {timeLimitMinutes !== null && (
        <p className="text-sm">{t(opened ? 'sectionRuns' : 'sectionBegins')}</p>
      )}
    </div>
  );
}

function titleOf({ title, number, count }: Props['section'], t: Props['t']): string {
  const place = t('sectionOf', { number, count });
  return title ? `${place}: ${title}` : place;
}
