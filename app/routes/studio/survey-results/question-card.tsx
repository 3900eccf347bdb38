import { useTranslation } from 'react-i18next';

import { STEPS } from '#app/domain/evaluation/survey.ts';
import type { QuestionResult } from '#app/domain/evaluation/survey-results.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { formatNumber } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/studio-marking.ts';

import { Distribution } from './distribution.tsx';

type Props = { place: number; question: QuestionResult; texts: string[] };

/** What was answered to one question. */
export function QuestionCard({ place, question, texts }: Props) {
  const { t } = useTranslation('studioMarking');
  const language = useLanguage();
  const text = inLanguage(question.text, language);
  const facts = [
    t('survey.answered', { count: question.answered }),
    question.kind === 'scale' &&
      question.average !== null &&
      t('survey.average', { average: formatNumber(question.average, language, 1), most: STEPS }),
    question.kind === 'choice' && question.several && t('survey.several'),
    question.kind === 'text' && texts.length > 1 && t('survey.inOrder'),
  ].filter(Boolean);
  return (
    <section className="card p-4 sm:p-5">
      <h3 className="text-lg break-words">{`${place}. ${text}`}</h3>
      <p className="mt-1 mb-4 text-sm text-ink-soft">{facts.join(' · ')}</p>
      <Answers question={question} texts={texts} />
    </section>
  );
}

function Answers({ question, texts }: Omit<Props, 'place'>) {
  const { t } = useTranslation('studioMarking');
  const language = useLanguage();
  const label = inLanguage(question.text, language);
  switch (question.kind) {
    case 'scale': {
      const ends = [question.low, question.high].map((end) => inLanguage(end, language));
      const rows = question.steps.map((count, index) => {
        const end = index === 0 ? ends[0] : index === STEPS - 1 ? ends[1] : '';
        return { label: end ? `${index + 1}: ${end}` : String(index + 1), count };
      });
      return <Distribution label={label} rows={rows} of={question.answered} />;
    }
    case 'choice': {
      const rows = question.options.map(({ label: option, count }) => ({
        label: inLanguage(option, language),
        count,
      }));
      return <Distribution label={label} rows={rows} of={question.answered} />;
    }
    case 'text':
      if (texts.length === 0) return <p className="text-ink-soft">{t('survey.noWords')}</p>;
      return (
        <>
          <ul className="divide-y divide-line">
            {texts.map((words, index) => (
              <li key={index} className="py-2.5 break-words whitespace-pre-wrap">
                {words}
              </li>
            ))}
          </ul>
          {texts.length < question.answered && (
            <p className="mt-2 text-sm text-ink-soft">
              {t('survey.more', { shown: texts.length, count: question.answered })}
            </p>
          )}
        </>
      );
  }
}
