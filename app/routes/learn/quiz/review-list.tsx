import type { TFunction } from 'i18next';
import { Check, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { Badge } from '#app/ui/badge.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import type { ShownReview } from './shown-review.ts';

type Part = { question: ShownReview; released: boolean; t: TFunction<'quiz'>; words: Words };

/** Said for every question: looked up once. */
type Words = ReturnType<typeof wordsOf>;
const wordsOf = (t: TFunction<'quiz'>) => ({
  right: t('right'),
  wrong: t('wrong'),
  notAnswered: t('notAnswered'),
  yourAnswer: t('yourAnswer'),
  rightAnswer: t('rightAnswer'),
  explanation: t('explanation'),
});

/** Each question again with the own answer, and with the right one where it is released. */
export function ReviewList({
  questions,
  released,
}: {
  questions: ShownReview[];
  released: boolean;
}) {
  const { t } = useTranslation('quiz');
  const words = wordsOf(t);
  return (
    <section aria-labelledby="review">
      <h2 id="review" className="mt-4 mb-3 text-lg">
        {t('review')}
      </h2>
      <ol className="space-y-3">
        {questions.map((question, i) => (
          <li key={question.id} className="card p-4 sm:p-5">
            <Reviewed place={i + 1} {...{ question, released, t, words }} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Reviewed({ place, ...part }: Part & { place: number }) {
  const { question, t, words } = part;
  const { points, pointsOutOf, answered, stem, explanation } = question;
  const full = points === pointsOutOf;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="text-sm font-semibold text-ink-soft">{t('questionNumber', { place })}</p>
        <Badge tone={full ? 'good' : answered ? 'bad' : 'neutral'}>
          {full ? words.right : answered ? words.wrong : words.notAnswered} ·{' '}
          {t('pointsOf', { points, outOf: pointsOutOf })}
        </Badge>
      </div>
      <p className="mt-1 font-semibold whitespace-pre-line">{stem}</p>
      {question.choices.length > 0 ? <Choices {...part} /> : <Typed {...part} />}
      {explanation && (
        <p className="mt-3 border-s-4 border-nila bg-nila-soft px-3 py-2 text-sm">
          <span className="font-semibold">{words.explanation}:</span> {explanation}
        </p>
      )}
    </>
  );
}

function Choices({ question, released, words }: Part) {
  return (
    <ul className="mt-2 space-y-1">
      {question.choices.map(({ text, chosen, right }, i) => (
        <li
          key={i}
          className={`flex flex-wrap items-center gap-2 rounded-sm px-2 py-1.5 ${chosen ? 'bg-sunken' : ''}`}
        >
          {released && (right ? <RightMark /> : <span className="size-4" />)}
          <span>{text}</span>
          {chosen && <Badge>{words.yourAnswer}</Badge>}
          {right && <Badge tone="good">{words.rightAnswer}</Badge>}
        </li>
      ))}
    </ul>
  );
}

function RightMark() {
  return <Check aria-hidden className="size-4 text-daun" strokeWidth={2} />;
}

function Typed({ question, released, t, words }: Part) {
  const language = useLanguage();
  const { given, right, tolerance, unit, kind, points, pointsOutOf } = question;
  const word = (value: string | number) => {
    if (kind === 'true_false') return value === 'true' ? t('true') : t('false');
    const text = typeof value === 'number' ? formatNumber(value, language, 6) : value;
    return unit ? `${text} ${unit}` : text;
  };
  const full = points === pointsOutOf;
  return (
    <dl className="mt-2 space-y-1 text-sm">
      <div className="flex flex-wrap items-center gap-2">
        <dt className="text-ink-soft">{words.yourAnswer}:</dt>
        <dd className="flex items-center gap-1 font-medium">
          {given !== null && (full ? <RightMark /> : <WrongMark />)}
          {given === null ? words.notAnswered : word(given)}
        </dd>
      </div>
      {released && right !== null && (
        <div className="flex flex-wrap gap-2">
          <dt className="text-ink-soft">{words.rightAnswer}:</dt>
          <dd className="font-medium">
            {word(right)}
            {tolerance ? ` (± ${formatNumber(tolerance, language, 6)})` : ''}
          </dd>
        </div>
      )}
    </dl>
  );
}

function WrongMark() {
  return <X aria-hidden className="size-4 text-bata" strokeWidth={2} />;
}
