import { previewFileOfId } from '#app/domain/media/preview-file.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { storedFileResponse } from '#app/routes/files/stored-file-response.server.ts';

/** A file of the library; `?w=480` for a picture in the next size that is at least as wide. */
export const loader = withActor(async (actor, { request, params }) => {
  const width = Number(new URL(request.url).searchParams.get('w'));
  const wanted = Number.isInteger(width) && width > 0 && width <= 10_000 ? width : null;
  const file = await previewFileOfId(actor, idParam(params['id']), wanted);
  return storedFileResponse(request, file, 'whileWritten');
});
