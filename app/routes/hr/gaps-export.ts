import { matrixExport } from '#app/domain/reporting/matrix-export.server.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { csvResponse } from '#app/routes/files/csv-response.server.ts';

/** The matrix as lines of a file, at once: the same table as the files made in the background. */
export const loader = withActor(async (actor, { request }) => {
  const { columns, rows } = await matrixExport(
    actor,
    new URL(request.url).searchParams,
    await languageOf(request),
  );
  return csvResponse('gaps.csv', [columns.map(({ label }) => label), ...rows]);
});
