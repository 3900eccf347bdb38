import { part, partsOf } from '#app/question-types/answer-parts.ts';
import {
  type Choice,
  type ChoicesDraw,
  drawChoices,
  putChoices,
} from '#app/question-types/parts/choices.ts';
import { type QuestionType, WHOLE_SHARE } from '#app/question-types/question-type.ts';

import type { MatrixWork } from './schema.ts';

export type MatrixContent = { rows: Choice[]; columns: Choice[]; scored: boolean };
/** The right column by row; none where nothing is right. */
export type MatrixKey = { rows: Record<string, string> };

const FEWEST_COLUMNS = 2;

/** For each of several statements one of the same few columns is chosen. */
export const matrix: QuestionType<
  MatrixWork,
  MatrixContent,
  MatrixKey,
  ChoicesDraw,
  MatrixContent
> = {
  fields: true,
  newWork: () => ({ rows: [], columns: [], scored: true }),
  scored: ({ scored }) => scored,

  problems({ rows, columns, scored }, unsaid) {
    const unmarked = rows.some(({ right }) => right === null || right >= columns.length);
    return [
      ...(rows.length === 0 ? [{ code: 'rows' }] : []),
      ...(columns.length < FEWEST_COLUMNS ? [{ code: 'columns' }] : []),
      ...rows.flatMap(({ text }) => unsaid('rowText', text)),
      ...columns.flatMap((text) => unsaid('columnText', text)),
      ...(scored && unmarked ? [{ code: 'right' }] : []),
    ];
  },

  split(work, newId) {
    const columns = work.columns.map((text) => ({ id: newId(), text }));
    const rows = work.rows.map(({ text, right }) => ({ id: newId(), text, right }));
    const keyed = work.scored ? rows : [];
    return {
      content: { rows: rows.map(({ id, text }) => ({ id, text })), columns, scored: work.scored },
      key: {
        rows: Object.fromEntries(
          keyed.flatMap(({ id, right }) => {
            const column = right === null ? undefined : columns[right];
            return column ? [[id, column.id]] : [];
          }),
        ),
      },
    };
  },

  // Columns are a scale as often as not: they keep their order.
  draw: ({ rows }, random, shuffle) => drawChoices({ choices: rows }, random, shuffle),
  put: (content, draw) => ({
    ...content,
    rows: putChoices({ choices: content.rows }, draw).choices,
  }),

  grade({ content: { rows, scored }, key }, answer) {
    if (!scored || rows.length === 0) return 0;
    const chosen = partsOf(answer);
    const right = rows.filter(({ id }) => {
      const [column, ...more] = new Set(chosen.get(id));
      return column !== undefined && more.length === 0 && key.rows[id] === column;
    });
    return Math.floor((right.length * WHOLE_SHARE) / rows.length);
  },

  right: ({ key }) => Object.entries(key.rows).map(([row, column]) => part(row, column)),
};
