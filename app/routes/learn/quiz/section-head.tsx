import { useTranslation } from 'react-i18next';

import type { SectionHead as Head } from '#app/domain/assessment/attempt-view.server.ts';
import '#app/platform/texts/quiz.ts';
import '#app/platform/texts/quiz-attempt.ts';
import type { Shown } from '#app/question-types/localised.ts';

import { durationWords } from './duration-words.ts';

type Props = { section: Shown<Head> };

/** In which part of the quiz a page is. */
export function SectionTitle({ section }: Props) {
  return (
    <p className="text-base font-semibold">
      <Title section={section} />
    </p>
  );
}

/** The page before the questions of a part: what it is about, and that its time begins. */
export function SectionIntroduction({ section }: Props) {
  const { t } = useTranslation('quizAttempt');
  const { t: shared } = useTranslation('quiz');
  const { introduction, questions, timeLimitMinutes, opened } = section;
  return (
    <div className="card space-y-3 p-4 sm:p-5">
      <p className="text-lg font-semibold">
        <Title section={section} />
      </p>
      {introduction && <p className="whitespace-pre-line">{introduction}</p>}
      <p className="text-sm text-ink-soft">
        {shared('sectionQuestions', { count: questions })}
        {timeLimitMinutes !== null && ` · ${durationWords(timeLimitMinutes, shared)}`}
      </p>
      {timeLimitMinutes !== null && (
        <p className="text-sm">{t(opened ? 'sectionRuns' : 'sectionBegins')}</p>
      )}
    </div>
  );
}

function Title({ section: { title, number, count } }: Props) {
  const { t } = useTranslation('quizAttempt');
  const place = t('sectionOf', { number, count });
  return title ? `${place}: ${title}` : place;
}
