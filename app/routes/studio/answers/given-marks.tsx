import { useTranslation } from 'react-i18next';

import type { SeenMark } from '#app/domain/assessment/marking/answer-view.server.ts';
import type { Shown } from '#app/question-types/localised.ts';
import type { Criterion } from '#app/question-types/parts/rubric/rubric.ts';
import { AnnotatedText } from '#app/ui/annotated-text.tsx';
import { formatMoment, formatPoints } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/answer-marking.ts';

/** The marks that an answer was given, as far as the reader may see them. */
export function GivenMarks({
  marks,
  rubric,
  text,
  outOf,
  zone,
}: {
  marks: SeenMark[];
  rubric: Shown<Criterion[]>;
  text: string;
  /** In hundredths. */
  outOf: number;
  zone: string;
}) {
  const { t } = useTranslation('answerMarking');
  const language = useLanguage();
  if (marks.length === 0) return null;
  return (
    <section aria-labelledby="given" className="space-y-3">
      <h2 id="given" className="text-lg">
        {t('one.given')}
      </h2>
      {marks.map((mark) => (
        <article key={mark.id} className="card space-y-2 p-4">
          <h3 className="text-base">
            {`${t(`one.rounds.${mark.round}`)}: ${t('one.pointsOf', {
              points: formatPoints(mark.points, language),
              outOf: formatPoints(outOf, language),
            })}`}
          </h3>
          <p className="text-sm text-ink-soft">
            {t('one.by', {
              name: mark.by ?? '–',
              moment: formatMoment(mark.markedAt, language, zone),
            })}
          </p>
          <Levels mark={mark} rubric={rubric} />
          {mark.comment && <p className="break-words whitespace-pre-wrap">{mark.comment}</p>}
          {mark.annotations.length > 0 && (
            <AnnotatedText text={text} annotations={mark.annotations} id={`note-${mark.id}`} />
          )}
        </article>
      ))}
    </section>
  );
}

function Levels({ mark, rubric }: { mark: SeenMark; rubric: Shown<Criterion[]> }) {
  const reached = rubric.flatMap(({ id, text, levels }) => {
    const level = levels.find((one) => one.id === mark.rubric[id]);
    return level ? [{ id, text, level }] : [];
  });
  if (reached.length === 0) return null;
  return (
    <ul className="list-disc ps-5 text-sm">
      {reached.map(({ id, text, level }) => (
        <li key={id}>{`${text}: ${level.text} (${level.percent}%)`}</li>
      ))}
    </ul>
  );
}
