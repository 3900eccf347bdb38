import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import '#app/platform/texts/quiz.ts';
import { RightMark, WrongMark } from '#app/question-types/parts/given-and-right.tsx';

import './answer-words.ts';
import { GapText } from './gap-text-shown.tsx';

/** A gap that is read again. */
export type GapRead = {
  number: number;
  /** What was filled in; empty: nothing; null: nobody was asked, an author reads what is right. */
  given: string | null;
  /** null: not released. */
  released: { right: string; fits: boolean } | null;
};

/** A text with what stands in its gaps, and with what is right where that is released. */
export function ReadGaps({ text, gaps }: { text: string; gaps: GapRead[] }) {
  const { t } = useTranslation('answerGaps');
  return (
    <div className="mt-2">
      <GapText text={text} gaps={gaps.map(({ number }) => number)}>
        {(number, at) => (
          <span className="my-0.5 inline-flex max-w-full flex-wrap items-center gap-1 align-middle whitespace-normal">
            <span className="sr-only">{t('gap', { at })}:</span>
            <Filled gap={gaps.find((gap) => gap.number === number)!} />
          </span>
        )}
      </GapText>
    </div>
  );
}

function Filled({ gap: { given, released } }: { gap: GapRead }) {
  const { t } = useTranslation(['quiz', 'answerGaps']);
  const right = released && (
    <Text className="bg-daun-soft">
      <RightMark />
      <span className="sr-only">{t('rightAnswer')}:</span> {released.right || '–'}
    </Text>
  );
  if (given === null) return right;
  if (released?.fits)
    return (
      <Text className="bg-daun-soft">
        <RightMark />
        {given} <span className="sr-only">({t('right')})</span>
      </Text>
    );
  return (
    <>
      <Text className={released ? 'bg-bata-soft' : 'bg-sunken'}>
        {released && <WrongMark />}
        {given || <i className="font-normal text-ink-soft">{t('answerGaps:notFilled')}</i>}
        {released && <span className="sr-only">({t('wrong')})</span>}
      </Text>
      {right}
    </>
  );
}

function Text({ className, children }: { className: string; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-sm px-2 py-0.5 font-medium wrap-anywhere ${className}`}
    >
      {children}
    </span>
  );
}
