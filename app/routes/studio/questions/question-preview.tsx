import { useTranslation } from 'react-i18next';

import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import '#app/platform/texts/question-bank.ts';
import '#app/platform/texts/quiz.ts';
import { shownIn } from '#app/question-types/localised.ts';
import { writtenQuestion } from '#app/question-types/put-question.ts';
import { QuestionField } from '#app/routes/learn/quiz/question-field.tsx';
import { LibraryPictures } from '#app/routes/studio/item/library-pictures.tsx';
import { QuestionText } from '#app/routes/studio/item/question-text.tsx';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

/** A question as a participant gets it, and below it what is right. */
export function QuestionPreview({ work }: { work: QuestionWork }) {
  const { t } = useTranslation('questionBank');
  const { t: quizWords } = useTranslation('quiz');
  const language = useLanguage();
  const { kind, stem, put } = shownIn(writtenQuestion(work), language);
  const question = {
    id: work.key,
    place: 1,
    kind,
    stem,
    put,
    answer: [],
    sequence: 0,
    check: null,
  };
  return (
    <Card title={t('one.preview')}>
      <div lang={language} className="space-y-4">
        {/* Nothing is sent from here: a form of its own keeps its fields out of others. */}
        <form onSubmit={(event) => event.preventDefault()}>
          <QuestionField question={question} problem={null} t={quizWords} />
        </form>
        <LibraryPictures pictures={work.pictures} language={language} />
        <details>
          <summary className="cursor-pointer text-sm font-semibold">{t('one.answer')}</summary>
          <QuestionText question={work} language={language} />
        </details>
      </div>
    </Card>
  );
}
