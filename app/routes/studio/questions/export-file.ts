import { exportedQuestionFile } from '#app/domain/questions/formats/question-export-view.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { storedFileResponse } from '#app/routes/files/stored-file-response.server.ts';

export const loader = withActor(async (actor, { request, params }) =>
  storedFileResponse(request, await exportedQuestionFile(actor, idParam(params['id']))),
);
