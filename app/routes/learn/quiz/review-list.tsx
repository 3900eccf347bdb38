import type { TFunction } from 'i18next';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import type { ReviewedQuestion } from '#app/domain/assessment/attempt-result.server.ts';
import type { Shown } from '#app/question-types/localised.ts';
import { AnswerFiles } from '#app/question-types/file-upload/answer-files.tsx';
import { reviewOfKind } from '#app/question-types/reviews-of.tsx';
import { Badge, type Tone } from '#app/ui/badge.tsx';
import { formatPoints } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import { withAddress } from './answer-uploads.tsx';
import { Explanation } from './explanation.tsx';
import { KeyCorrected } from './key-corrected.tsx';
import { QuestionPictures } from './question-pictures.tsx';
import type { ShownHandMarks } from './hand-marks-of.tsx';

/** Loaded when it is met; from the server it comes whole. */
const HandMarksOf = lazy(async () => ({
  default: (await import('./hand-marks-of.tsx')).HandMarksOf,
}));

/** A reviewed question in the reader's language. */
export type ShownReview = Shown<ReviewedQuestion>;

/** Each question again with the own answer, and with the right one where it is released. */
export function ReviewList({
  questions,
  hand,
  graded,
}: {
  questions: ShownReview[];
  /** What people did about them, by question. */
  hand: Record<string, ShownHandMarks>;
  /** Whether no answer waits for its marker any more. */
  graded: boolean;
}) {
  const { t } = useTranslation('quizOutcome');
  const { t: ofQuestion } = useTranslation('quiz');
  return (
    <section aria-labelledby="review">
      <h2 id="review" className="mt-4 mb-3 text-lg">
        {t('review')}
      </h2>
      <ol className="space-y-3">
        {questions.map((question, i) => (
          <li key={question.id} className="card p-4 sm:p-5">
            <AnswerFiles.Provider
              value={{ files: (hand[question.id]?.files ?? []).map(withAddress), uploading: null }}
            >
              <Reviewed
                place={i + 1}
                question={question}
                waits={question.byHand && !graded}
                t={ofQuestion}
              />
            </AnswerFiles.Provider>
            <Suspense>
              <HandMarksOf
                place={i + 1}
                question={question}
                hand={hand[question.id]}
                graded={graded}
              />
            </Suspense>
          </li>
        ))}
      </ol>
    </section>
  );
}

type Part = { place: number; question: ShownReview; waits: boolean; t: TFunction<'quiz'> };

function Reviewed({ place, question, waits, t }: Part) {
  const language = useLanguage();
  const { kind, stem, put, answer, points, pointsOutOf, shares, released } = question;
  const Review = reviewOfKind(kind);
  const { tone, word } = outcomeOf(question);
  const { t: ofResult } = useTranslation('quizOutcome');
  const { t: said } = useTranslation('handMarks');
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="text-sm font-semibold text-ink-soft">{t('questionNumber', { place })}</p>
        {waits && question.answer.length > 0 ? (
          <Badge tone="accent">{said('waits')}</Badge>
        ) : (
          <Badge tone={tone}>
            {t(word)}
            {pointsOutOf > 0 &&
              ` · ${ofResult('pointsOf', {
                points: formatPoints(points, language),
                outOf: formatPoints(pointsOutOf, language),
              })}`}
          </Badge>
        )}
      </div>
      <p className="mt-1 font-semibold whitespace-pre-line">{stem}</p>
      <QuestionPictures pictures={question.pictures} />
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
