import { useTranslation } from 'react-i18next';

import type { AttemptResult } from '#app/domain/assessment/attempt-result.server.ts';
import type { OwnGain } from '#app/domain/assessment/own-gain.server.ts';
import { formatMoment, formatPoints, formatScore } from '#app/ui/format.ts';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/quiz.ts';
import '#app/platform/texts/quiz-outcome.ts';

type Shown = Pick<
  AttemptResult,
  | 'passed'
  | 'practice'
  | 'score'
  | 'points'
  | 'pointsOutOf'
  | 'passMark'
  | 'attemptsLeft'
  | 'review'
  | 'heldBackUntil'
  | 'nextFrom'
> & { gain: OwnGain | null; zone: string };

/** How an attempt has ended: passed or not, what it scored, what was learned, and what follows when. */
export function Outcome({ view }: { view: Shown }) {
  const { t } = useTranslation(['quizOutcome', 'quiz']);
  const language = useLanguage();
  const { passed, practice, score, points, pointsOutOf, passMark, attemptsLeft } = view;
  const { heldBackUntil, nextFrom, gain, zone } = view;
  return (
    <Card>
      <p className={`text-2xl font-bold ${passed ? 'text-daun' : 'text-bata'}`}>
        {practice ? t('practised') : passed ? t('quiz:passed') : t('quiz:notPassed')}
      </p>
      {score !== null && pointsOutOf !== 0 && (
        <p className="mt-1 text-lg">
          {t('scoreOf', {
            score: formatScore(score, language),
            points: formatPoints(points ?? 0, language),
            outOf: formatPoints(pointsOutOf ?? 0, language),
          })}
        </p>
      )}
      {!practice && (
        <p className="mt-1 text-sm text-ink-soft">
          {t('passMarkIs', { mark: formatScore(passMark, language) })}
          {!passed && attemptsLeft !== null && ` ${t('attemptsLeft', { count: attemptsLeft })}`}
        </p>
      )}
      {!passed && nextFrom && (
        <p className="mt-1 text-sm">
          {t('nextFrom', { time: formatMoment(nextFrom, language, zone) })}
        </p>
      )}
      {gain && score !== null && <Gain gain={gain} />}
      {heldBackUntil && (
        <p className="mt-3 text-sm text-ink-soft">
          {t('heldBackUntil', { time: formatMoment(heldBackUntil, language, zone) })}
        </p>
      )}
      {view.review === 'marks' && (
        <p className="mt-3 text-sm text-ink-soft">{t('answersWithheld')}</p>
      )}
    </Card>
  );
}

function Gain({ gain: { before, after, points, normalised } }: { gain: OwnGain }) {
  const { t } = useTranslation('quizOutcome');
  const language = useLanguage();
  const score = (share: number) => formatScore(share, language);
  return (
    <div className="mt-3 border-t border-line pt-3">
      <p className="font-semibold">
        {t('gain', {
          before: score(before),
          after: score(after),
          points: `${points > 0 ? '+' : ''}${formatPoints(points, language)}`,
        })}
      </p>
      {normalised !== null && points > 0 && (
        <p className="text-sm text-ink-soft">{t('gainNormalised', { part: score(normalised) })}</p>
      )}
    </div>
  );
}
