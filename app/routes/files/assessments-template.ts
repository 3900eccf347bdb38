import { exportFiles } from '#app/domain/importing/export-files.ts';
import { canTakeInRound } from '#app/domain/importing/policy.ts';
import { csvFile } from '#app/platform/csv.ts';
import { notFound } from '#app/platform/errors.ts';
import { withActor } from '#app/routes/access.server.ts';

/** The empty file of a round of assessments: its columns. */
export const loader = withActor(async (actor) => {
  if (!canTakeInRound(actor)) throw notFound();
  return new Response(csvFile([Object.keys(exportFiles.assessments.columns)]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="assessments.csv"',
      'Cache-Control': 'private, no-store',
    },
  });
});
