import { lessonFile } from '#app/domain/learning/lesson-file.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';

import { storedFileResponse } from './stored-file-response.server.ts';

export const loader = withActor(async (actor, { request, params }) => {
  const file = await lessonFile(actor, {
    itemId: idParam(params['itemId']),
    name: params['name'] ?? '',
  });
  return storedFileResponse(request, file, 'anHour');
});
