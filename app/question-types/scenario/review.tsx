import type { FunctionComponent } from 'react';
import { useTranslation } from 'react-i18next';

import '#app/platform/texts/quiz.ts';
import { innerAnswer } from '#app/question-types/answer-parts.ts';
import type { ReviewProps } from '#app/question-types/answer-props.ts';
import { WHOLE_SHARE } from '#app/question-types/question-type.ts';
import { Badge, type Tone } from '#app/ui/badge.tsx';

import './answer-words.ts';
import type { ScenarioKey, ScenarioPut } from './rules.ts';

type ReviewOf = (kind: string) => FunctionComponent<ReviewProps<unknown, unknown>>;

/** Each question of a case as it is read alone, with what became of it. */
export function scenarioReview(
  reviewOf: ReviewOf,
): FunctionComponent<ReviewProps<ScenarioPut, ScenarioKey>> {
  return function ScenarioReview({ put, answer, shares, released }) {
    const { t } = useTranslation('answerScenario');
    return (
      <ol className="mt-3 space-y-4">
        {put.parts.map(({ id, kind, stem, weight, put }, index) => {
          const Review = reviewOf(kind);
          const inner = answer && innerAnswer(answer, id);
          const share = shares?.[id] ?? null;
          const right = released && innerAnswer(released.right, id);
          return (
            <li key={id} className="border-t border-line pt-3">
              <div className="flex flex-wrap items-center justify-between gap-2">
                <p className="text-sm font-semibold text-ink-soft">
                  {t('part', { at: index + 1 })}
                  {weight > 1 && ` · ${t('weight', { weight })}`}
                </p>
                {inner && <Outcome share={share} answered={inner.length > 0} weight={weight} />}
              </div>
              <p className="mt-1 font-medium whitespace-pre-line">{stem}</p>
              <Review
                put={put}
                answer={inner}
                full={share === null ? null : share === WHOLE_SHARE}
                released={right && { right, key: released.key.parts[id] ?? {} }}
              />
            </li>
          );
        })}
      </ol>
    );
  };
}

function Outcome({
  share,
  answered,
  weight,
}: {
  share: number | null;
  answered: boolean;
  weight: number;
}) {
  const { t } = useTranslation('quiz');
  const [tone, word] = outcomeOf(share, answered, weight);
  return word && <Badge tone={tone}>{t(word)}</Badge>;
}

type Word = 'right' | 'partlyRight' | 'wrong' | 'notAnswered' | 'notGraded';

/** Nothing where it is not known what the part has earned. */
function outcomeOf(
  share: number | null,
  answered: boolean,
  weight: number,
): [tone: Tone, word: Word | null] {
  if (weight === 0) return ['neutral', 'notGraded'];
  if (!answered) return ['neutral', 'notAnswered'];
  if (share === null) return ['neutral', null];
  if (share === WHOLE_SHARE) return ['good', 'right'];
  return share > 0 ? ['caution', 'partlyRight'] : ['bad', 'wrong'];
}
