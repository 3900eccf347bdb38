import { batchMaterial } from '#app/domain/enrollment/batches/batch-material.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';

import { storedFileResponse } from './stored-file-response.server.ts';

export const loader = withActor(async (actor, { request, params }) => {
  const file = await batchMaterial(actor, {
    enrollmentId: idParam(params['enrollmentId']),
    assetId: idParam(params['assetId']),
  });
  return storedFileResponse(request, file, 'anHour');
});
