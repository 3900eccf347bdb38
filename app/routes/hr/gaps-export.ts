import { metOf } from '#app/domain/competency/gap.ts';
import { gapMatrix, type GapMatrix } from '#app/domain/reporting/gap-matrix.server.ts';
import { readMatrixView } from '#app/domain/reporting/matrix-address.ts';
import type { CsvCell } from '#app/platform/csv.ts';
import { i18nFor } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { today } from '#app/platform/today.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';

import '#app/platform/texts/gaps.ts';

import { csvResponse } from './csv-response.server.ts';

/** The cells of the matrix as lines of a file, with every kind opened. */
export const loader = withActor(async (actor, { request }) => {
  const search = new URL(request.url).searchParams;
  const language = await languageOf(request);
  const matrix = await gapMatrix(
    actor,
    idParam(search.get('unit') ?? undefined),
    { ...readMatrixView(search, today()), sumUp: false },
    language,
  );
  const t = i18nFor(language).getFixedT(language, 'gaps');
  const columns = [
    'unitCode',
    'unit',
    'competencyCode',
    'competency',
    'pairs',
    'met',
    'gap',
    'unassessed',
    'levels',
  ] as const;
  return csvResponse('gaps.csv', [
    columns.map((column) => t(`file.${column}`)),
    ...lines(matrix, (name) => t('own', { name })),
  ]);
});

function* lines(matrix: GapMatrix, own: (unit: string) => string): Generator<CsvCell[]> {
  for (const { code, name, role, cells } of matrix.rows)
    for (const [index, counts] of cells.entries()) {
      const column = matrix.columns[index];
      if (!column || counts.pairs === 0) continue;
      yield [
        code,
        role === 'own' ? own(name) : name,
        column.code,
        column.name,
        counts.pairs,
        metOf(counts),
        counts.measuredGap,
        counts.unassessed,
        counts.measuredSum,
      ];
    }
}
