import { editOutline } from '#app/domain/catalogue/outline/edit-outline.server.ts';
import { outlineEditSchema } from '#app/domain/catalogue/outline/outline-edit.ts';
import { errorWords } from '#app/platform/error-words.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { readJson } from '#app/routes/read-json.server.ts';

/** Bytes: an edit names keys and at most a title. */
const LARGEST = 20_000;

/** Takes one change of the outline from a page that shows it already. Answers with the revision it is part of. */
export const action = withActor(async (actor, { request, params }) => {
  const courseId = idParam(params['id']);
  const body = await readJson(request, LARGEST);
  const edit = outlineEditSchema.safeParse(body.ok ? body.value : null);
  if (!edit.success)
    return Response.json({ error: 'unreadable' }, { status: body.ok ? 400 : body.status });
  try {
    const { revision } = await editOutline(actor, courseId, edit.data);
    return Response.json({ revision });
  } catch (error) {
    if (!(error instanceof DomainError) || error.kind === 'not-found') throw error;
    const message = errorWords(error, await languageOf(request));
    const status = error.kind === 'conflict' ? 409 : 400;
    return Response.json({ error: error.code, message }, { status });
  }
});
