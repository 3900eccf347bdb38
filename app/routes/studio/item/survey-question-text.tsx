import { useTranslation } from 'react-i18next';

import type { SurveyQuestion } from '#app/domain/catalogue/course-content.ts';
import type { Language } from '#app/platform/i18n.ts';

import '#app/platform/texts/studio-item.ts';

/** A question of a survey to be read in one of its languages. */
export function SurveyQuestionText({
  question,
  language,
}: {
  question: SurveyQuestion;
  language: Language;
}) {
  const { t } = useTranslation('studioItem');
  const said = (text: { id: string; en: string }) => text[language] || t('parts.unsaid');
  const about = [
    t(`survey.kinds.${question.kind}`),
    question.kind === 'choice' && question.several && t('survey.several'),
    !question.required && t('survey.optional'),
  ];
  return (
    <div lang={language} className="space-y-1 py-1">
      <p className="font-medium whitespace-pre-line">{said(question.text)}</p>
      <p className="text-sm text-ink-soft">{about.filter(Boolean).join(' · ')}</p>
      {question.kind === 'scale' && <p>{`1: ${said(question.low)} · 5: ${said(question.high)}`}</p>}
      {question.kind === 'choice' && (
        <ul className="list-disc ps-5">
          {question.choices.map(({ key, text }) => (
            <li key={key}>{said(text)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
