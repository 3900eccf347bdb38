import { useTranslation } from 'react-i18next';

import type { ShownContent } from '#app/domain/catalogue/item/item-preview.server.ts';
import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import type { Language } from '#app/platform/i18n.ts';
import '#app/platform/texts/quiz.ts';
import '#app/platform/texts/studio-review.ts';
import { shownIn } from '#app/question-types/localised.ts';
import { writtenQuestion } from '#app/question-types/put-question.ts';
import { QuestionField, type ShownQuestion } from '#app/routes/learn/quiz/question-field.tsx';
import { QuestionText } from '#app/routes/studio/item/question-text.tsx';
import { QuizRulesFacts } from '#app/routes/studio/item/quiz-rules-form.tsx';
import { EmptyState } from '#app/ui/page.tsx';

type Quiz = Extract<ShownContent, { kind: 'quiz' }>;

/** The questions of a quiz as they will be asked, in the order of the draft; below each, what is right. */
export function ShownQuiz({ quiz, language }: { quiz: Quiz; language: Language }) {
  const { t } = useTranslation('studioReview');
  const { t: quizWords } = useTranslation('quiz');
  const { questions, rules } = quiz;
  return (
    <div className="space-y-6">
      <div className="card px-4 py-2">
        <QuizRulesFacts rules={rules} />
      </div>
      {questions.length === 0 && (
        <EmptyState title={t('preview.noQuestions')}>{t('preview.noQuestionsHint')}</EmptyState>
      )}
      <div lang={language} className="space-y-4">
        {questions.map((question, at) => (
          <div key={question.key}>
            <QuestionField question={asked(question, at + 1, language)} t={quizWords} />
            <details className="px-4 py-2">
              <summary className="cursor-pointer text-sm font-semibold">
                {t('preview.answer', { at: at + 1 })}
              </summary>
              <QuestionText question={question} language={language} />
            </details>
          </div>
        ))}
      </div>
    </div>
  );
}

function asked(question: QuestionWork, place: number, language: Language): ShownQuestion {
  const { kind, stem, put } = shownIn(writtenQuestion(question), language);
  return { id: question.key, place, kind, stem, put, answer: [], sequence: 0 };
}
