import { exportFiles } from '#app/domain/importing/export-files.ts';
import { canTakeInRound } from '#app/domain/importing/policy.ts';
import { notFound } from '#app/platform/errors.ts';
import { withActor } from '#app/routes/access.server.ts';

import { csvResponse } from './csv-response.server.ts';

/** The empty file of a round of assessments: its columns. */
export const loader = withActor(async (actor) => {
  if (!canTakeInRound(actor)) throw notFound();
  return csvResponse('assessments.csv', [Object.keys(exportFiles.assessments.columns)]);
});
