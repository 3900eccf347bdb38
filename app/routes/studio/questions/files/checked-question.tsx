import { useTranslation } from 'react-i18next';

import { answerField } from '#app/domain/assessment/answer.ts';
import type { CheckedQuestion } from '#app/domain/questions/formats/run-question-import.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import '#app/platform/texts/question-import.ts';
import { controlNames } from '#app/question-types/answer-parts.ts';
import { answerOf } from '#app/question-types/answers-of.tsx';
import { shownBy } from '#app/question-types/localised.ts';
import { writtenQuestion } from '#app/question-types/put-question.ts';
import { reviewOfKind } from '#app/question-types/reviews-of.tsx';
import { Badge } from '#app/ui/badge.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

/** A question of a file as a participant will get it, and beside it what is right. */
export function CheckedQuestionCard({
  question,
  at,
  pictures,
}: {
  question: CheckedQuestion;
  at: number;
  /** Where its pictures are, up to their hashes. */
  pictures: string;
}) {
  const { t } = useTranslation('questionImport');
  const language = useLanguage();
  const { work, line, already, tags, category } = question;
  const written = writtenQuestion(work);
  const say = (text: { id: string; en: string }) => inLanguage(text, language) || t('unsaid');
  const { stem, put, key, right } = shownBy(written, say);
  const explanation = inLanguage(written.explanation, language);
  const Answer = answerOf(work.kind);
  const Review = reviewOfKind(work.kind);
  const beside = [category.join(' › '), tags.join(', ')].filter(Boolean);
  return (
    <article className="card space-y-4 p-4 sm:p-5" aria-labelledby={`question-${at}`}>
      <header className="flex flex-wrap items-center gap-2">
        <h3 id={`question-${at}`} className="text-sm font-semibold text-ink-soft">
          {t('questionAt', { at, line })}
        </h3>
        {already && <Badge tone="caution">{t('alreadyThere')}</Badge>}
        {beside.length > 0 && <p className="text-sm text-ink-soft">{beside.join(' · ')}</p>}
      </header>
      <div className="grid gap-6 lg:grid-cols-2">
        {/* Nothing is sent from here: a form of its own keeps its fields out of others. Without a name, for it is no
            place to go to. */}
        <form className="min-w-0" onSubmit={(event) => event.preventDefault()}>
          <p className="mb-2 text-sm font-semibold text-ink-soft">{t('asPut')}</p>
          <fieldset disabled>
            <legend className="mb-3 font-semibold wrap-break-word whitespace-pre-line">
              {stem}
            </legend>
            {question.pictures.map(({ name, hash }) => (
              <img
                key={name}
                src={`${pictures}/${hash}`}
                alt={inLanguage(work.pictures.find((one) => one.name === name)?.alt, language)}
                className="mb-3 max-w-full rounded-md"
              />
            ))}
            <Answer
              put={put}
              answer={[]}
              name={controlNames(answerField(work.key))}
              label={t('questionAt', { at, line })}
            />
          </fieldset>
        </form>
        <div className="min-w-0">
          <p className="mb-2 text-sm font-semibold text-ink-soft">{t('right')}</p>
          <p className="font-medium wrap-break-word whitespace-pre-line">{stem}</p>
          <Review put={put} answer={null} full={false} released={{ key, right }} />
          {explanation && (
            <p className="mt-3 text-sm wrap-break-word whitespace-pre-line">
              <span className="font-semibold">{t('explanation')}:</span> {explanation}
            </p>
          )}
        </div>
      </div>
    </article>
  );
}
