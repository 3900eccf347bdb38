import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { ReviewedQuestion } from '#app/domain/assessment/attempt-result.server.ts';
import type {
  HandMarks,
  OwnAppeal,
  OwnMark,
} from '#app/domain/assessment/marking/hand-marks.server.ts';
import type { Shown } from '#app/question-types/localised.ts';
import { AnnotatedText } from '#app/ui/annotated-text.tsx';
import { formatPoints } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/hand-marks.ts';

import { attemptPath } from './quiz-paths.ts';
import { useAttemptPath } from './use-attempt-path.ts';

export type ShownHandMarks = Shown<HandMarks>;
type Question = Shown<ReviewedQuestion>;

/** What people gave an answer and why, what became of a second look, and where one is asked for. */
export function HandMarksOf({
  place,
  question,
  hand,
  graded,
}: {
  place: number;
  question: Question;
  hand: ShownHandMarks | undefined;
  graded: boolean;
}) {
  const { t } = useTranslation('handMarks');
  const path = useAttemptPath();
  const { id, points, pointsOutOf, asked } = question;
  const mayAsk = graded && !asked && points < pointsOutOf;
  const marks = (hand?.marks ?? []).filter(({ round }) => round !== 'appeal');
  return (
    <>
      {marks.map((mark, at) => (
        <Mark key={at} mark={mark} text={hand?.text ?? ''} at={at + 1} question={question} />
      ))}
      {hand?.appeals.map((appeal, at) => (
        <Appeal key={at} appeal={appeal} />
      ))}
      {mayAsk && (
        <p className="mt-3">
          <Link className="link text-sm" to={`${attemptPath(path)}/second-look/${id}`}>
            {t('ask', { place })}
          </Link>
        </p>
      )}
    </>
  );
}

function Mark({
  mark,
  text,
  at,
  question,
}: {
  mark: Shown<OwnMark>;
  text: string;
  at: number;
  question: Question;
}) {
  const { t } = useTranslation('handMarks');
  const language = useLanguage();
  const { round, points, comment, annotations, levels } = mark;
  const who = round === 'moderation' ? t('moderator') : t('marker', { at });
  return (
    <section className="mt-3 space-y-2 border-s-2 border-line-strong ps-4">
      <h3 className="text-sm font-semibold">
        {`${who}: ${t('points', {
          points: formatPoints(points, language),
          outOf: formatPoints(question.pointsOutOf, language),
        })}`}
      </h3>
      {levels.length > 0 && (
        <ul className="list-disc ps-5 text-sm">
          {levels.map(({ criterion, level, percent }, n) => (
            <li key={n}>{t('level', { criterion, level, percent })}</li>
          ))}
        </ul>
      )}
      {comment && <p className="max-w-prose break-words whitespace-pre-wrap">{comment}</p>}
      {annotations.length > 0 && (
        <AnnotatedText text={text} annotations={annotations} id={`note-${question.id}-${at}`} />
      )}
    </section>
  );
}

function Appeal({ appeal: { reason, decision, answer } }: { appeal: Shown<OwnAppeal> }) {
  const { t } = useTranslation('handMarks');
  const head = {
    upheld: t('appealUpheld'),
    refused: t('appealRefused'),
    waits: t('appealWaits'),
  }[decision ?? 'waits'];
  return (
    <section className="mt-3 space-y-1 border-s-2 border-nila ps-4">
      <h3 className="text-sm font-semibold">{head}</h3>
      <p className="text-sm break-words whitespace-pre-wrap">{t('yourReason', { reason })}</p>
      {answer && <p className="max-w-prose break-words whitespace-pre-wrap">{answer}</p>}
    </section>
  );
}
