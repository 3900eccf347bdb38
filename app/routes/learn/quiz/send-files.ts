import { DomainError } from '#app/platform/errors.ts';
import { withActor } from '#app/routes/access.server.ts';

import { takeFiles } from './take-files.server.ts';

/** Takes the files of a device as they are chosen. */
export const action = withActor(async (actor, { request, params }) => {
  try {
    const { problem, status } = await takeFiles(actor, request, params);
    return Response.json({ problem }, { status });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return Response.json({ problem: null }, { status: error.kind === 'not-found' ? 404 : 409 });
  }
});
