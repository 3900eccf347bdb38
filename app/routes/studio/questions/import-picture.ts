import { checkedPicture } from '#app/domain/questions/formats/question-import-view.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { storedFileResponse } from '#app/routes/files/stored-file-response.server.ts';

export const loader = withActor(async (actor, { request, params }) => {
  const picture = await checkedPicture(actor, idParam(params['id']), params['hash'] ?? '');
  return storedFileResponse(request, picture);
});
