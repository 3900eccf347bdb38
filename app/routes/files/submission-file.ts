import { submissionFile } from '#app/domain/assessment/submission-file.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';

import { storedFileResponse } from './stored-file-response.server.ts';

export const loader = withActor(async (actor, { request, params }) => {
  const file = await submissionFile(actor, {
    submissionId: idParam(params['submissionId']),
    name: params['name'] ?? '',
  });
  return storedFileResponse(request, file);
});
