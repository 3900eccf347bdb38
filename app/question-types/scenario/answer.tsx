import type { FunctionComponent } from 'react';
import { useTranslation } from 'react-i18next';

import { innerAnswer, innerNames } from '#app/question-types/answer-parts.ts';
import type { AnswerProps } from '#app/question-types/answer-props.ts';

import './answer-words.ts';
import type { ScenarioPut } from './rules.ts';

type AnswerOf = (kind: string) => FunctionComponent<AnswerProps<unknown>>;

/** The questions of a case one below the other, each answered as it would be alone. */
export function scenarioAnswer(answerOf: AnswerOf): FunctionComponent<AnswerProps<ScenarioPut>> {
  return function ScenarioAnswer({ put, answer, name, label }) {
    const { t } = useTranslation('answerScenario');
    return (
      <div className="space-y-6">
        {put.parts.map(({ id, kind, stem, put }, index) => {
          const Answer = answerOf(kind);
          const at = index + 1;
          return (
            <fieldset key={id} className="border-t border-line pt-4">
              <legend className="float-left w-full font-semibold">
                <span className="text-ink-soft">{t('part', { at })}</span>{' '}
                <span className="whitespace-pre-line">{stem}</span>
              </legend>
              <div className="clear-both pt-3">
                <Answer
                  put={put}
                  answer={innerAnswer(answer, id)}
                  name={innerNames(name, id)}
                  label={t('answerTo', { label, at })}
                />
              </div>
            </fieldset>
          );
        })}
      </div>
    );
  };
}
