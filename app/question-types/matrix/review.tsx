import { useTranslation } from 'react-i18next';

import '#app/platform/texts/quiz.ts';
import { partsOf } from '#app/question-types/answer-parts.ts';
import type { ReviewProps } from '#app/question-types/answer-props.ts';
import type { Shown } from '#app/question-types/localised.ts';
import { RightMark, WrongMark } from '#app/question-types/parts/given-and-right.tsx';

import './answer-words.ts';
import type { MatrixContent, MatrixKey } from './rules.ts';

/** Each statement with what was chosen, and with the right choice where there is one and it is released. */
export function MatrixReview({ put, answer, released }: ReviewProps<MatrixContent, MatrixKey>) {
  const { t } = useTranslation(['answerMatrix', 'quiz']);
  const { rows, columns, scored } = put;
  const key = scored ? released?.key.rows : undefined;
  return (
    <div className="mt-2 space-y-2 text-sm">
      {!answer && (
        <p>{t('answerMatrix:choices', { choices: columns.map(({ text }) => text).join(' · ') })}</p>
      )}
      {!scored && <p className="text-ink-soft">{t('answerMatrix:opinion')}</p>}
      <table className="table table-stack">
        <thead>
          <tr>
            <th scope="col">{t('answerMatrix:statement')}</th>
            {answer && <th scope="col">{t('quiz:yourAnswer')}</th>}
            {key && <th scope="col">{t('quiz:rightAnswer')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, text }) => (
            <tr key={id}>
              <th scope="row">{text}</th>
              {answer && (
                <td data-label={t('quiz:yourAnswer')}>
                  <Chosen columns={columns} chosen={partsOf(answer).get(id)} right={key?.[id]} />
                </td>
              )}
              {key && <td data-label={t('quiz:rightAnswer')}>{textOf(columns, key[id]) ?? '–'}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Columns = Shown<MatrixContent>['columns'];

function Chosen({
  columns,
  chosen = [],
  right,
}: {
  columns: Columns;
  chosen?: string[];
  right: string | undefined;
}) {
  const { t } = useTranslation('quiz');
  const [column] = chosen;
  const text = textOf(columns, column);
  if (text === undefined) return t('notAnswered');
  return (
    <span className="inline-flex items-center gap-1 font-medium">
      {right !== undefined && (
        <>
          {column === right ? <RightMark /> : <WrongMark />}
          <span className="sr-only">{t(column === right ? 'right' : 'wrong')}:</span>
        </>
      )}
      {text}
    </span>
  );
}

function textOf(columns: Columns, id: string | undefined): string | undefined {
  return columns.find((column) => column.id === id)?.text;
}
