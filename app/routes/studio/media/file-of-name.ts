import { previewFileOfName } from '#app/domain/media/preview-file.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { storedFileResponse } from '#app/routes/files/stored-file-response.server.ts';

/** A file of the library by the name that texts refer to: what drafts show. */
export const loader = withActor(async (actor, { request, params }) => {
  const file = await previewFileOfName(actor, params['name'] ?? '');
  return storedFileResponse(request, file, 'whileWritten');
});
