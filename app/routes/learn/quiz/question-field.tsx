import type { TFunction } from 'i18next';

import { answerField, baseField } from '#app/domain/assessment/answer.ts';
import type { QuestionKind } from '#app/domain/questions/question.ts';

/** A question in the reader's language. */
export type ShownQuestion = {
  id: string;
  place: number;
  kind: QuestionKind;
  stem: string;
  choices: { id: string; text: string }[];
  unit: string | null;
  answer: string[];
  sequence: number;
};

type Part = { question: ShownQuestion; t: TFunction<'quiz'> };

/** One question with its fields: plain inputs that the browser keeps, so that answering works before any script. */
export function QuestionField({ question, t }: Part) {
  const { id, place, kind, stem, sequence } = question;
  return (
    <fieldset id={`q${place}`} className="card p-4 sm:p-5">
      <input type="hidden" name={baseField(id)} value={sequence} />
      <legend className="float-left w-full text-base font-semibold">
        <span className="text-ink-soft">{t('questionNumber', { place })}</span>{' '}
        <span className="whitespace-pre-line">{stem}</span>
      </legend>
      <div className="clear-both pt-3">
        {kind === 'multiple' && <p className="mb-2 text-sm text-ink-soft">{t('chooseAll')}</p>}
        {kind === 'numeric' || kind === 'short_text' ? (
          <TextAnswer question={question} t={t} />
        ) : (
          <Choices question={question} t={t} />
        )}
      </div>
    </fieldset>
  );
}

function Choices({ question, t }: Part) {
  const { id, kind, answer } = question;
  const choices =
    kind === 'true_false'
      ? [
          { id: 'true', text: t('true') },
          { id: 'false', text: t('false') },
        ]
      : question.choices;
  return choices.map((choice) => (
    <label
      key={choice.id}
      className="flex min-h-11 cursor-pointer items-start gap-3 rounded-md px-2 py-2.5 hover:bg-sunken has-checked:bg-nila-soft"
    >
      <input
        type={kind === 'multiple' ? 'checkbox' : 'radio'}
        name={answerField(id)}
        value={choice.id}
        defaultChecked={answer.includes(choice.id)}
        className="mt-0.5 size-5 shrink-0 accent-nila"
      />
      <span>{choice.text}</span>
    </label>
  ));
}

function TextAnswer({ question, t }: Part) {
  const { id, place, kind, answer, unit } = question;
  const number = kind === 'numeric';
  return (
    <div className="flex max-w-md items-center gap-2">
      <input
        name={answerField(id)}
        defaultValue={answer[0] ?? ''}
        aria-label={t('answerTo', { place })}
        inputMode={number ? 'decimal' : undefined}
        maxLength={number ? 40 : 200}
        spellCheck={false}
        className={number ? 'input max-w-48' : 'input'}
      />
      {unit && <span className="text-ink-soft">{unit}</span>}
    </div>
  );
}
