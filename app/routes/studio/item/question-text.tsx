import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import type { Language } from '#app/platform/i18n.ts';
import { formatNumber } from '#app/ui/format.ts';

import '#app/platform/texts/studio-item.ts';

/** A question of a draft to be read in one of its languages, with what makes an answer right. */
export function QuestionText({
  question,
  language,
}: {
  question: QuestionWork;
  language: Language;
}) {
  const { t } = useTranslation('studioItem');
  const explanation = question.explanation[language];
  return (
    <div lang={language} className="space-y-1 py-1">
      <p className="font-medium whitespace-pre-line">
        {question.stem[language] || t('parts.unsaid')}
      </p>
      <RightAnswer question={question} language={language} />
      {explanation && <p className="text-sm whitespace-pre-line text-ink-soft">{explanation}</p>}
    </div>
  );
}

function RightAnswer({ question, language }: { question: QuestionWork; language: Language }) {
  const { t } = useTranslation('studioItem');
  if (question.kind === 'single' || question.kind === 'multiple')
    return (
      <ul className="space-y-1">
        {question.choices.map(({ text, correct }, at) => (
          <li key={at} className="flex items-start gap-2">
            {correct ? (
              <Check
                aria-label={t('quiz.rightAnswer')}
                className="mt-1 size-4 shrink-0 text-daun"
                strokeWidth={2}
              />
            ) : (
              <span className="size-4 shrink-0" />
            )}
            <span>{text[language] || t('parts.unsaid')}</span>
          </li>
        ))}
      </ul>
    );
  return (
    <p>
      <span className="text-ink-soft">{t('quiz.rightAnswer')}:</span> {typedAnswer()}
    </p>
  );

  function typedAnswer(): string {
    switch (question.kind) {
      case 'true_false':
        return t(question.correct ? 'quiz.true' : 'quiz.false');
      case 'numeric': {
        const { value, tolerance, unit } = question;
        const around = tolerance > 0 ? ` (± ${formatNumber(tolerance, language, 6)})` : '';
        return `${formatNumber(value, language, 6)} ${unit?.[language] ?? ''}${around}`.trim();
      }
      case 'short_text':
        return question.accepted.join('; ') || t('quiz.noneRight');
      default:
        return '';
    }
  }
}
