import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

import type { ReviewedQuestion } from '#app/domain/assessment/attempt-result.server.ts';
import type { Shown } from '#app/question-types/localised.ts';
import { reviewOfKind } from '#app/question-types/reviews-of.tsx';
import { Badge, type Tone } from '#app/ui/badge.tsx';
import { formatPoints } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import { Explanation } from './explanation.tsx';
import { KeyCorrected } from './key-corrected.tsx';

/** A reviewed question in the reader's language. */
export type ShownReview = Shown<ReviewedQuestion>;

/** Each question again with the own answer, and with the right one where it is released. */
export function ReviewList({ questions }: { questions: ShownReview[] }) {
  const { t } = useTranslation('quiz');
  return (
    <section aria-labelledby="review">
      <h2 id="review" className="mt-4 mb-3 text-lg">
        {t('review')}
      </h2>
      <ol className="space-y-3">
        {questions.map((question, i) => (
          <li key={question.id} className="card p-4 sm:p-5">
            <Reviewed place={i + 1} question={question} t={t} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type Part = { place: number; question: ShownReview; t: TFunction<'quiz'> };

function Reviewed({ place, question, t }: Part) {
  const language = useLanguage();
  const { kind, stem, put, answer, points, pointsOutOf, shares, released } = question;
  const Review = reviewOfKind(kind);
  const { tone, word } = outcomeOf(question);
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="text-sm font-semibold text-ink-soft">{t('questionNumber', { place })}</p>
        <Badge tone={tone}>
          {t(word)}
          {pointsOutOf > 0 &&
            ` · ${t('pointsOf', {
              points: formatPoints(points, language),
              outOf: formatPoints(pointsOutOf, language),
            })}`}
        </Badge>
      </div>
      <p className="mt-1 font-semibold whitespace-pre-line">{stem}</p>
      <Review
        put={put}
        answer={answer}
        full={pointsOutOf === 0 ? null : points === pointsOutOf}
        shares={shares}
        released={released}
      />
      {released && <Explanation text={released.explanation} t={t} />}
      <KeyCorrected corrected={question.corrected} />
    </>
  );
}

type Outcome = {
  tone: Tone;
  word: 'right' | 'partlyRight' | 'wrong' | 'notAnswered' | 'notGraded';
};

function outcomeOf({ points, pointsOutOf, answer }: ShownReview): Outcome {
  if (pointsOutOf === 0) return { tone: 'neutral', word: 'notGraded' };
  if (points === pointsOutOf) return { tone: 'good', word: 'right' };
  if (points > 0) return { tone: 'caution', word: 'partlyRight' };
  return answer.length > 0
    ? { tone: 'bad', word: 'wrong' }
    : { tone: 'neutral', word: 'notAnswered' };
}
