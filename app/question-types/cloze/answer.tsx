import { useTranslation } from 'react-i18next';

import { partsOf } from '#app/question-types/answer-parts.ts';
import type { AnswerProps } from '#app/question-types/answer-props.ts';
import '#app/question-types/parts/gaps/answer-words.ts';
import { GapChoice } from '#app/question-types/parts/gaps/gap-choice.tsx';
import { GapText } from '#app/question-types/parts/gaps/gap-text-shown.tsx';

import type { ClozeContent } from './rules.ts';

const LONGEST = 200;

export function ClozeAnswer({ put: { text, gaps }, answer, name }: AnswerProps<ClozeContent>) {
  const { t } = useTranslation('answerGaps');
  const given = partsOf(answer);
  return (
    <GapText text={text} gaps={gaps.map(({ number }) => number)}>
      {(number, at) => {
        const field = String(number);
        const value = given.get(field)?.[0] ?? '';
        const choices = gaps.find((gap) => gap.number === number)?.choices;
        if (choices)
          return <GapChoice name={name(field)} at={at} value={value} choices={choices} />;
        return (
          <input
            name={name(field)}
            defaultValue={value}
            aria-label={t('gap', { at })}
            maxLength={LONGEST}
            spellCheck={false}
            autoCapitalize="none"
            className="input my-1 w-44 max-w-[calc(100%-1rem)]"
          />
        );
      }}
    </GapText>
  );
}
