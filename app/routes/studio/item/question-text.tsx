import { useTranslation } from 'react-i18next';

import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import type { Language } from '#app/platform/i18n.ts';
import '#app/platform/texts/studio-item.ts';
import { shownBy } from '#app/question-types/localised.ts';
import { writtenQuestion } from '#app/question-types/put-question.ts';
import { reviewOfKind } from '#app/question-types/reviews-of.tsx';

/** A question of a draft to be read in one of its languages, with what makes an answer right. */
export function QuestionText({
  question,
  language,
}: {
  question: QuestionWork;
  language: Language;
}) {
  const { t } = useTranslation('studioItem');
  const unsaid = t('parts.unsaid');
  const written = writtenQuestion(question);
  const { stem, put, key, right } = shownBy(written, (text) => text[language] || unsaid);
  const explanation = written.explanation[language];
  const Review = reviewOfKind(question.kind);
  return (
    <div lang={language} className="space-y-1 py-1">
      <p className="font-medium whitespace-pre-line">{stem}</p>
      <Review put={put} answer={null} full={false} released={{ key, right }} />
      {explanation && <p className="text-sm whitespace-pre-line text-ink-soft">{explanation}</p>}
    </div>
  );
}
