import { exportedFile } from '#app/domain/reporting/my-exports.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';

import { storedFileResponse } from './stored-file-response.server.ts';

export const loader = withActor(async (actor, { request, params }) =>
  storedFileResponse(request, await exportedFile(actor, idParam(params['id']))),
);
