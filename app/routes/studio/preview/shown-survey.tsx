import { useTranslation } from 'react-i18next';

import type { SurveyQuestion } from '#app/domain/catalogue/course-content.ts';
import { inLanguage, type Language } from '#app/platform/i18n.ts';
import { EmptyState } from '#app/ui/page.tsx';

import '#app/platform/texts/studio-review.ts';

type Part = { question: SurveyQuestion; language: Language };

/** The questions of a survey as they will be asked; nothing that is chosen here is kept. */
export function ShownSurvey({
  questions,
  language,
}: {
  questions: SurveyQuestion[];
  language: Language;
}) {
  const { t } = useTranslation('studioReview');
  if (questions.length === 0)
    return <EmptyState title={t('preview.noQuestions')}>{t('preview.noQuestionsHint')}</EmptyState>;
  return (
    <ol lang={language} className="space-y-4">
      {questions.map((question, at) => (
        <li key={question.key}>
          <fieldset className="card p-4 sm:p-5">
            <legend className="float-left mb-3 w-full font-semibold">
              <span className="text-ink-soft">{at + 1}.</span>{' '}
              <span className="whitespace-pre-line">{inLanguage(question.text, language)}</span>
              {!question.required && (
                <span className="font-normal text-ink-soft"> ({t('preview.optional')})</span>
              )}
            </legend>
            <div className="clear-both">
              <Answer question={question} language={language} />
            </div>
          </fieldset>
        </li>
      ))}
    </ol>
  );
}

function Answer({ question, language }: Part) {
  const { t } = useTranslation('studioReview');
  switch (question.kind) {
    case 'text':
      return (
        <textarea className="input" rows={3} aria-label={inLanguage(question.text, language)} />
      );
    case 'choice':
      return question.choices.map(({ key, text }) => (
        <Choice
          key={key}
          name={question.key}
          type={question.several ? 'checkbox' : 'radio'}
          words={inLanguage(text, language)}
        />
      ));
    case 'scale':
      return [1, 2, 3, 4, 5].map((value) => {
        const end = value === 1 ? question.low : value === 5 ? question.high : null;
        const words = end && inLanguage(end, language);
        return (
          <Choice
            key={value}
            name={question.key}
            type="radio"
            words={words ? t('preview.scaleEnd', { value, words }) : String(value)}
          />
        );
      });
  }
}

function Choice({ name, type, words }: { name: string; type: string; words: string }) {
  return (
    <label className="flex min-h-11 cursor-pointer items-start gap-3 rounded-md px-2 py-2.5 hover:bg-sunken has-checked:bg-nila-soft">
      <input type={type} name={name} className="mt-0.5 size-5 shrink-0 accent-nila" />
      <span>{words}</span>
    </label>
  );
}
