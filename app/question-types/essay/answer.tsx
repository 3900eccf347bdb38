import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

import type { AnswerProps } from '#app/question-types/answer-props.ts';
import { LongText } from '#app/question-types/parts/long-text.tsx';
import { Button } from '#app/ui/button.tsx';

import './answer-words.ts';
import { LONGEST_ESSAY } from './limits.ts';
import type { EssayContent } from './rules.ts';

/** A text area as browsers have it: nothing but letters comes out of it. */
export function EssayAnswer({ put, answer, name, label }: AnswerProps<EssayContent>) {
  const { t } = useTranslation('answerEssay');
  const { minWords, maxWords, template } = put;
  const block = useRef<HTMLDivElement>(null);
  const counted = (words: number) => {
    if (words > 0 && minWords !== null && words < minWords)
      return t('tooFew', { count: minWords - words });
    return maxWords !== null && words > maxWords ? t('tooMany', { count: words - maxWords }) : '';
  };
  return (
    <div ref={block} className="space-y-3">
      {template && (
        <details className="rounded-md border border-line px-3 py-2">
          <summary className="min-h-8 cursor-pointer text-sm font-semibold">
            {t('template')}
          </summary>
          <p className="mt-2 text-sm break-words whitespace-pre-wrap">{template}</p>
          <Button
            type="button"
            look="secondary"
            small
            className="mt-2 noscript:hidden"
            onClick={() => begin(block.current?.querySelector('textarea'), template)}
          >
            {t('useTemplate')}
          </Button>
        </details>
      )}
      <LongText
        name={name()}
        text={answer[0] ?? ''}
        label={label}
        longest={LONGEST_ESSAY}
        rows={12}
        hint={[lengthHint(), t('marked')].filter(Boolean).join(' ')}
        counted={counted}
      />
    </div>
  );

  function lengthHint(): string {
    if (minWords !== null && maxWords !== null)
      return t('between', { min: minWords, max: maxWords });
    if (minWords !== null) return t('atLeast', { min: minWords });
    return maxWords === null ? '' : t('atMost', { max: maxWords });
  }
}

/** The template comes before what is written already. */
function begin(control: HTMLTextAreaElement | null | undefined, template: string): void {
  if (!control) return;
  // Not by `value`: React would take the change for its own.
  control.setRangeText(control.value ? `${template}\n\n` : template, 0, 0, 'end');
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.focus();
}
