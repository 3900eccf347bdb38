import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import type { AnswerView } from '#app/domain/assessment/marking/answer-view.server.ts';
import type { Shown } from '#app/question-types/localised.ts';
import { wordCount } from '#app/question-types/parts/word-count.ts';
import { reviewOfKind } from '#app/question-types/reviews-of.tsx';
import { formatSize } from '#app/ui/format-size.ts';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/answer-marking.ts';

type View = Pick<
  Shown<AnswerView>,
  'question' | 'byHand' | 'key' | 'right' | 'answer' | 'text' | 'files' | 'notes'
>;

/** The question, what markers alone are told of it, and what was answered: all of it text and downloads. */
export function AskedAndAnswered({
  view,
  answer,
}: {
  view: View;
  answer: RefObject<HTMLParagraphElement>;
}) {
  const { t } = useTranslation('answerMarking');
  const { question, byHand, notes, text, files } = view;
  const language = useLanguage();
  const Review = reviewOfKind(question.kind);
  return (
    <>
      <Card title={t('one.asked')}>
        <p className="break-words whitespace-pre-line">{question.stem}</p>
        {notes && (
          <details className="mt-3" open>
            <summary className="min-h-8 cursor-pointer text-sm font-semibold">
              {t('one.notes')}
            </summary>
            <p className="mt-1 text-sm break-words whitespace-pre-wrap">{notes}</p>
          </details>
        )}
      </Card>
      <Card title={t('one.answer')}>
        {!byHand && (
          <Review
            put={question.put}
            answer={view.answer}
            full={null}
            released={{ right: view.right, key: view.key }}
          />
        )}
        {byHand && text && (
          <>
            <p ref={answer} className="max-w-prose break-words whitespace-pre-wrap">
              {text}
            </p>
            <p className="mt-2 text-sm text-ink-soft">
              {t('one.words', { count: wordCount(text) })}
            </p>
          </>
        )}
        {files.length > 0 && (
          <ul aria-label={t('one.files')} className="mt-3 space-y-1">
            {files.map(({ id, name, size }) => (
              <li key={id} className="break-words">
                <a className="link" href={`/files/answers/${id}`} download>
                  {name}
                </a>
                <span className="text-sm text-ink-soft">{` (${formatSize(size, language)})`}</span>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </>
  );
}
