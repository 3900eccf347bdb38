import { answerFile } from '#app/domain/assessment/answer-files/answer-file.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';

import { storedFileResponse } from './stored-file-response.server.ts';

export const loader = withActor(async (actor, { request, params }) => {
  return storedFileResponse(request, await answerFile(actor, idParam(params['fileId'])));
});
