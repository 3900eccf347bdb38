import { evidenceFile } from '#app/domain/competency/evidence-file.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';

import { storedFileResponse } from './stored-file-response.server.ts';

export const loader = withActor(async (actor, { request, params }) => {
  const file = await evidenceFile(actor, {
    evidenceId: idParam(params['evidenceId']),
    name: params['name'] ?? '',
  });
  return storedFileResponse(request, file);
});
