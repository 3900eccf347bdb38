import { useTranslation } from 'react-i18next';

import { partsOf } from '#app/question-types/answer-parts.ts';
import type { AnswerProps } from '#app/question-types/answer-props.ts';
import { GapChoice } from '#app/question-types/parts/gaps/gap-choice.tsx';
import { GapText } from '#app/question-types/parts/gaps/gap-text-shown.tsx';
import { useHydrated } from '#app/ui/use-hydrated.ts';

import './answer-words.ts';
import type { DragTextContent } from './rules.ts';
import { useWordMoves } from './use-word-moves.tsx';

/** Gaps in which a word is chosen. Once scripts run, words can also be tapped or dragged into them. */
export function DragTextAnswer({ put, answer, name }: AnswerProps<DragTextContent>) {
  const { text, gaps, words, reuse } = put;
  const { t } = useTranslation('answerDragText');
  const hydrated = useHydrated();
  const given = partsOf(answer);
  const moves = useWordMoves(reuse, [...given.values()].flat());
  return (
    <div ref={moves.box} onChange={moves.onChange} className="space-y-3">
      <p className="text-sm text-ink-soft">
        {t('choose')} {t(reuse ? 'several' : 'once')}{' '}
        <span className={hydrated ? '' : 'invisible'}>{t('drag')}</span>
      </p>
      {/* Whoever uses keys or hears the page finds the same words in each gap. */}
      <ul aria-label={t('words')} className="flex flex-wrap gap-2 rounded-md bg-sunken p-2">
        {words.map(({ id, text }) => {
          const spent = !reuse && moves.used.includes(id);
          return (
            <li
              key={id}
              data-word={id}
              draggable={hydrated}
              {...(hydrated && moves.ofWord(id))}
              className={`rounded-md border px-3 py-2 leading-tight wrap-anywhere select-none ${
                spent
                  ? 'border-dashed border-line text-ink-soft line-through'
                  : 'border-line-strong bg-surface'
              } ${hydrated ? 'cursor-grab' : ''}`}
            >
              {text}
            </li>
          );
        })}
      </ul>
      <GapText text={text} gaps={gaps}>
        {(number, at) => {
          const field = String(number);
          return (
            <span {...moves.ofGap(number)}>
              <GapChoice
                name={name(field)}
                at={at}
                value={given.get(field)?.[0] ?? ''}
                choices={words}
                marked={moves.over === number}
              />
            </span>
          );
        }}
      </GapText>
    </div>
  );
}
