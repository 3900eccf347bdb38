import type { TFunction } from 'i18next';
import { lazy, Suspense } from 'react';

import { answerField, baseField } from '#app/domain/assessment/answer.ts';
import { controlNames } from '#app/question-types/answer-parts.ts';
import { answerOf } from '#app/question-types/answers-of.tsx';
import type { QuestionCheck } from '#app/domain/assessment/checked-question.ts';
import type { Shown } from '#app/question-types/localised.ts';
import type { QuestionKind } from '#app/question-types/rules-of.ts';

import { FilesOfQuestion } from './answer-uploads.tsx';
import { QuestionPictures } from './question-pictures.tsx';
import { CheckLine } from './checked-question.tsx';

/** Only quizzes that are checked on the way show it; from the server it comes whole. */
const ClosedQuestion = lazy(async () => ({
  default: (await import('./closed-question.tsx')).ClosedQuestion,
}));

/** A question in the reader's language; `put` is what its kind shows. */
export type ShownQuestion = {
  id: string;
  place: number;
  kind: QuestionKind;
  stem: string;
  pictures?: { name: string; alt: string }[];
  put: unknown;
  answer: string[];
  sequence: number;
  check: Shown<QuestionCheck> | null;
};

type Props = {
  question: ShownQuestion;
  /** Why its answer could not be checked. */
  problem: string | null;
  t: TFunction<'quiz'>;
};

/** One question with its fields: plain controls that the browser keeps, so that answering works before any script. */
export function QuestionField({ question, problem, t }: Props) {
  const { id, place, kind, stem, pictures, put, answer, sequence, check } = question;
  const Answer = answerOf(kind);
  return (
    <fieldset id={`q${place}`} className="card p-4 sm:p-5">
      {!check?.closed && <input type="hidden" name={baseField(id)} value={sequence} />}
      <legend className="float-left w-full text-base font-semibold">
        <span className="text-ink-soft">{t('questionNumber', { place })}</span>{' '}
        <span className="whitespace-pre-line">{stem}</span>
      </legend>
      <div className="clear-both pt-3">
        {pictures && <QuestionPictures pictures={pictures} />}
        <FilesOfQuestion id={id}>
          {check?.closed ? (
            <Suspense>
              <ClosedQuestion kind={kind} put={put} answer={answer} check={check} t={t} />
            </Suspense>
          ) : (
            <Answer
              put={put}
              answer={answer}
              name={controlNames(answerField(id))}
              label={t('answerTo', { place })}
            />
          )}
        </FilesOfQuestion>
        {check && !check.closed && (
          <CheckLine id={id} place={place} check={check} problem={problem} t={t} />
        )}
      </div>
    </fieldset>
  );
}
