import { useTranslation } from 'react-i18next';

import '#app/platform/texts/quiz.ts';

import './rubric/answer-words.ts';
import { wordCount } from './word-count.ts';

/** A text that a participant wrote, as nothing but text. */
export function WrittenText({ text }: { text: string }) {
  const { t } = useTranslation(['answerRubric', 'quiz']);
  if (!text) return <p className="mt-2 text-sm text-ink-soft">{t('quiz:notAnswered')}</p>;
  return (
    <div className="mt-2">
      <p className="text-sm text-ink-soft">
        {t('yourAnswer')} ({t('words', { count: wordCount(text) })})
      </p>
      <p className="mt-1 max-w-prose border-s-2 border-line-strong ps-3 break-words whitespace-pre-wrap">
        {text}
      </p>
    </div>
  );
}
