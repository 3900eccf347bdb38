import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

import type { QuizRulesSaid } from '#app/domain/assessment/quiz-rules-said.ts';
import type { Shown } from '#app/question-types/localised.ts';
import { formatMoment, formatNumber, formatScore } from '#app/ui/format.ts';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/quiz.ts';
import '#app/platform/texts/quiz-start.ts';

import { durationWords } from './duration-words.ts';

type Rules = Omit<QuizRulesSaid, 'sections'> & { sections: Shown<QuizRulesSaid['sections']> };
type Props = { rules: Rules; attemptsUsed: number; zone: string };

/** The rules of a quiz before it begins: the four that everybody looks for, then every other in a sentence. */
export function QuizFacts({ rules, attemptsUsed, zone }: Props) {
  const { t } = useTranslation('quizStart');
  const { t: shared } = useTranslation('quiz');
  const language = useLanguage();
  const { timeLimitMinutes, attemptsAllowed } = rules;
  const facts = [
    [t('factQuestions'), formatNumber(rules.questions, language)],
    [
      t('factTime'),
      timeLimitMinutes === null ? t('noLimit') : durationWords(timeLimitMinutes, shared),
    ],
    [t('factPassMark'), rules.practice ? t('noPassMark') : formatScore(rules.passMark, language)],
    [
      t('factAttempts'),
      attemptsAllowed === null
        ? t('unlimited')
        : t('attemptsOf', { used: attemptsUsed, allowed: attemptsAllowed }),
    ],
  ];
  return (
    <Card>
      <dl className="grid grid-cols-2 gap-4 sm:grid-cols-4">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt className="text-sm text-ink-soft">{label}</dt>
            <dd className="text-lg font-semibold">{value}</dd>
          </div>
        ))}
      </dl>
      {rules.sections.length > 0 && <Sections sections={rules.sections} />}
      <ul className="mt-4 list-disc space-y-1 ps-5 text-sm text-ink-soft">
        {sentences(
          rules,
          t,
          (minutes) => durationWords(minutes, shared),
          (moment) => formatMoment(moment, language, zone),
          (share) => formatScore(share, language),
        ).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Card>
  );
}

function sentences(
  rules: Rules,
  t: TFunction<'quizStart'>,
  duration: (minutes: number) => string,
  moment: (at: Date) => string,
  percent: (share: number) => string,
): string[] {
  const { opensAt, closesAt, attemptDelayMinutes, penalty, feedback, tries, tryPenalty } = rules;
  const timed =
    rules.timeLimitMinutes !== null || rules.sections.some((s) => s.timeLimitMinutes !== null);
  return [
    rules.practice && t('ruleExercise'),
    opensAt && t('ruleOpens', { time: moment(opensAt) }),
    closesAt && t('ruleCloses', { time: moment(closesAt) }),
    attemptDelayMinutes !== null && t('ruleDelay', { duration: duration(attemptDelayMinutes) }),
    timed && t('hintTime'),
    rules.moreTime && t('ruleMoreTime'),
    rules.sections.some((s) => s.timeLimitMinutes !== null) && t('ruleSectionTime'),
    rules.sequential && t('ruleSequential'),
    feedback === 'immediate' && t('ruleImmediate'),
    feedback === 'tries' &&
      (tryPenalty > 0
        ? t('ruleTriesCost', { count: tries, percent: percent(tryPenalty) })
        : t('ruleTries', { count: tries })),
    penalty > 0 && t('rulePenalty', { percent: percent(penalty) }),
    rules.networks && t('ruleNetworks'),
    rules.heldBack && (closesAt ? t('ruleHeldBack') : t('ruleNoReview')),
    t('hintSaved'),
    t('hintResume'),
  ].filter((sentence): sentence is string => typeof sentence === 'string');
}

function Sections({ sections }: { sections: Rules['sections'] }) {
  const { t } = useTranslation('quizStart');
  const { t: shared } = useTranslation('quiz');
  return (
    <ol className="mt-4 divide-y divide-line border-y border-line text-sm">
      {sections.map(({ title, questions, timeLimitMinutes }, at) => (
        <li key={at} className="flex flex-wrap justify-between gap-x-4 gap-y-1 py-2">
          <span className="font-semibold">{title || t('sectionNumber', { number: at + 1 })}</span>
          <span className="text-ink-soft">
            {shared('sectionQuestions', { count: questions })}
            {timeLimitMinutes !== null && ` · ${durationWords(timeLimitMinutes, shared)}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
