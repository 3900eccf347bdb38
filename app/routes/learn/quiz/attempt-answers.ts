import { readSave, SAVE_LIMIT } from '#app/domain/assessment/answer.ts';
import { saveAnswers } from '#app/domain/assessment/save-answers.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { withActor } from '#app/routes/access.server.ts';
import { readJson } from '#app/routes/read-json.server.ts';

import { attemptOf } from './attempt-params.server.ts';

/** Takes the answers of a device as they are given. */
export const action = withActor(async (actor, { request, params }) => {
  const { attemptId } = attemptOf(params);
  const body = await readJson(request, SAVE_LIMIT);
  if (!body.ok) return refusal(body.status, 'invalid');
  const answers = readSave(body.value);
  if (!answers) return refusal(400, 'invalid');
  try {
    return Response.json(await saveAnswers(actor, { attemptId, answers }));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return refusal(STATUS[error.kind], error.code);
  }
});

const STATUS = { 'not-found': 404, invalid: 400, conflict: 409, forbidden: 403 } as const;

function refusal(status: number, error: string): Response {
  return Response.json({ error }, { status });
}
