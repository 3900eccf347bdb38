import { useTranslation } from 'react-i18next';

import type { Shown } from '#app/question-types/localised.ts';

import './answer-words.ts';
import type { Criterion } from './rubric.ts';

/** What an answer is marked by, to be read: a table of criteria and their levels. */
export function ReadRubric({ rubric }: { rubric: Shown<Criterion[]> }) {
  const { t } = useTranslation('answerRubric');
  if (rubric.length === 0) return null;
  return (
    <div
      className="mt-3 overflow-x-auto text-sm"
      tabIndex={0}
      role="group"
      aria-label={t('rubric')}
    >
      <table className="table table-stack">
        <thead>
          <tr>
            <th scope="col">{t('criterion')}</th>
            <th scope="col">{t('level')}</th>
            <th scope="col">{t('share')}</th>
          </tr>
        </thead>
        <tbody>
          {rubric.flatMap(({ id, text, weight, levels }) =>
            levels.map((level, at) => (
              <tr key={level.id}>
                {at === 0 && (
                  <th scope="rowgroup" rowSpan={levels.length}>
                    {text}
                    {weight > 1 && (
                      <span className="block font-normal text-ink-soft">
                        {t('weight', { weight })}
                      </span>
                    )}
                  </th>
                )}
                <td data-label={t('level')} key={id}>
                  {level.text}
                </td>
                <td data-label={t('share')}>{t('percent', { percent: level.percent })}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}

/** Rubric and notes as those read them who write or mark by them. */
export function ReadMarking({
  marking: { rubric, notes },
}: {
  marking: { rubric: Shown<Criterion[]>; notes?: string };
}) {
  const { t } = useTranslation('answerRubric');
  return (
    <>
      <ReadRubric rubric={rubric} />
      {notes && (
        <div className="mt-3 text-sm">
          <p className="font-semibold">{t('notes')}</p>
          <p className="break-words whitespace-pre-wrap">{notes}</p>
        </div>
      )}
    </>
  );
}
