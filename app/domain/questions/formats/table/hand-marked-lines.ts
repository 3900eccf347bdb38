import type { Localised } from '#app/platform/i18n.ts';
import { isSaid, NO_WORDS } from '#app/question-types/localised.ts';
import type { WrittenCriterion } from '#app/question-types/parts/rubric/rubric.ts';

import { LineError, type Lines, numberOr, type TableLine } from './table-line.ts';

type Marking = { notes: Localised; rubric: WrittenCriterion[] };

/** What marking by people goes by: a criterion with its weight, its levels below it with their percent. */
export function handMarkedLines({ notes, rubric }: Marking): TableLine[] {
  return [
    ...(isSaid(notes) ? [{ line: 'notes' as const, text: notes }] : []),
    ...rubric.flatMap(({ text, weight, levels }): TableLine[] => [
      { line: 'criterion', text, number: String(weight) },
      ...levels.map(({ text, percent }) => ({
        ...{ line: 'level' as const, text },
        right: String(percent),
      })),
    ]),
  ];
}

export function readHandMarked(lines: Lines): Marking {
  const rubric: WrittenCriterion[] = [];
  for (const one of lines.of('criterion', 'level')) {
    const { line, text = NO_WORDS, number = '', right = '' } = one;
    if (line === 'criterion')
      rubric.push({ text, weight: number === '' ? 1 : numberOr(number), levels: [] });
    if (line !== 'level') continue;
    const criterion = rubric.at(-1);
    if (!criterion) throw new LineError('lineMissing', { column: 'criterion' });
    criterion.levels.push({ text, percent: numberOr(right.replace('%', '')) });
  }
  return { notes: lines.first('notes'), rubric };
}
