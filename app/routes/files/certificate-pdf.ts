import { certificateFile } from '#app/domain/certificates/certificate-file.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';

import { storedFileResponse } from './stored-file-response.server.ts';

export const loader = withActor(async (actor, { request, params }) =>
  storedFileResponse(request, await certificateFile(actor, idParam(params['id']))),
);
