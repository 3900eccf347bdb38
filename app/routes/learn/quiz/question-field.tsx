import type { TFunction } from 'i18next';

import { answerField, baseField } from '#app/domain/assessment/answer.ts';
import { controlNames } from '#app/question-types/answer-parts.ts';
import { answerOf } from '#app/question-types/answers-of.tsx';
import type { QuestionKind } from '#app/question-types/rules-of.ts';

/** A question in the reader's language; `put` is what its kind shows. */
export type ShownQuestion = {
  id: string;
  place: number;
  kind: QuestionKind;
  stem: string;
  put: unknown;
  answer: string[];
  sequence: number;
};

/** One question with its fields: plain controls that the browser keeps, so that answering works before any script. */
export function QuestionField({
  question: { id, place, kind, stem, put, answer, sequence },
  t,
}: {
  question: ShownQuestion;
  t: TFunction<'quiz'>;
}) {
  const Answer = answerOf(kind);
  return (
    <fieldset id={`q${place}`} className="card p-4 sm:p-5">
      <input type="hidden" name={baseField(id)} value={sequence} />
      <legend className="float-left w-full text-base font-semibold">
        <span className="text-ink-soft">{t('questionNumber', { place })}</span>{' '}
        <span className="whitespace-pre-line">{stem}</span>
      </legend>
      <div className="clear-both pt-3">
        <Answer
          put={put}
          answer={answer}
          name={controlNames(answerField(id))}
          label={t('answerTo', { place })}
        />
      </div>
    </fieldset>
  );
}
