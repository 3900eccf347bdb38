import { finishUpload } from '#app/domain/media/finish-upload.server.ts';
import { errorWords } from '#app/platform/error-words.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';

import { shownAsset } from './shown-asset.ts';

/** What became of an upload: the file of the library, or why there is none. Asked as often as needed. */
export const action = withActor(async (actor, { request, params }) => {
  try {
    const asset = await finishUpload(actor, idParam(params['uploadId']));
    return Response.json({ asset: shownAsset(asset) });
  } catch (error) {
    if (!(error instanceof DomainError) || error.kind === 'not-found') throw error;
    const words = errorWords(error, await languageOf(request));
    return Response.json({ error: words }, { status: error.kind === 'conflict' ? 409 : 400 });
  }
});
