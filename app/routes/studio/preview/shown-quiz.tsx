import { useTranslation } from 'react-i18next';

import type { ShownContent } from '#app/domain/catalogue/item/item-preview.server.ts';
import type { ShownEntry } from '#app/domain/catalogue/item/shown-entries.server.ts';
import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import type { Language } from '#app/platform/i18n.ts';
import '#app/platform/texts/quiz.ts';
import '#app/platform/texts/studio-review.ts';
import { shownIn } from '#app/question-types/localised.ts';
import { writtenQuestion } from '#app/question-types/put-question.ts';
import { QuestionField, type ShownQuestion } from '#app/routes/learn/quiz/question-field.tsx';
import { LibraryPictures } from '#app/routes/studio/item/library-pictures.tsx';
import { QuestionText } from '#app/routes/studio/item/question-text.tsx';
import { QuizRulesFacts } from '#app/routes/studio/item/rules-facts.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { EmptyState } from '#app/ui/page.tsx';

type Quiz = Extract<ShownContent, { kind: 'quiz' }>;

/** What a quiz asks, as it will be asked, in the order of the draft; below each question what is right. */
export function ShownQuiz({ quiz, language }: { quiz: Quiz; language: Language }) {
  const { t } = useTranslation('studioReview');
  const { entries, rules, setting } = quiz;
  return (
    <div className="space-y-6">
      <div className="card px-4 py-2">
        <QuizRulesFacts rules={rules} setting={setting} />
      </div>
      {entries.length === 0 && (
        <EmptyState title={t('preview.noQuestions')}>{t('preview.noQuestionsHint')}</EmptyState>
      )}
      <div lang={language} className="space-y-4">
        {entries.map((entry) => (
          <Entry key={entry.key} entry={entry} language={language} />
        ))}
      </div>
    </div>
  );
}

function Entry({ entry, language }: { entry: ShownEntry; language: Language }) {
  const { t } = useTranslation('studioReview');
  const { t: quizWords } = useTranslation('quiz');
  const { at } = entry;
  switch (entry.kind) {
    case 'question':
      return (
        <div>
          <QuestionField question={asked(entry.work, at, language)} problem={null} t={quizWords} />
          <LibraryPictures pictures={entry.work.pictures} language={language} />
          <details className="px-4 py-2">
            <summary className="cursor-pointer text-sm font-semibold">
              {t('preview.answer', { at })}
            </summary>
            <QuestionText question={entry.work} language={language} />
          </details>
        </div>
      );
    case 'section':
      return (
        <header className="space-y-1 pt-4">
          <h2 className="text-lg">{entry.title[language] || t('preview.section')}</h2>
          {entry.introduction[language] && (
            <p className="whitespace-pre-line">{entry.introduction[language]}</p>
          )}
          {entry.timeLimitMinutes !== null && (
            <p className="text-ink-soft">
              {t('preview.sectionLimit', { minutes: entry.timeLimitMinutes })}
            </p>
          )}
        </header>
      );
    case 'draw': {
      const { count, fitting } = entry;
      return <p className="card p-4">{t('preview.draw', { at, count, fitting })}</p>;
    }
    case 'gone':
      return <Notice kind="warning">{t('preview.questionGone', { at })}</Notice>;
  }
}

function asked(question: QuestionWork, place: number, language: Language): ShownQuestion {
  const { kind, stem, put } = shownIn(writtenQuestion(question), language);
  return { id: question.key, place, kind, stem, put, answer: [], sequence: 0, check: null };
}
