import { LARGEST_DOCUMENT } from '#app/domain/catalogue/lesson/lesson-document.ts';
import { saveText } from '#app/domain/catalogue/text/save-text.server.ts';
import { errorWords } from '#app/platform/error-words.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { readJson } from '#app/routes/read-json.server.ts';

import { textLanguage } from './text-language.server.ts';

/** The document and the little that comes with it; letters of other scripts take more than a byte. */
const LARGEST = 2 * LARGEST_DOCUMENT;

const STATUS = { invalid: 400, conflict: 409, forbidden: 403, 'not-found': 404 } as const;

/** Takes a text while it is written: `{ base, document }`. 409 answers with the text that is stored instead. */
export const action = withActor(async (actor, { request, params }) => {
  const place = {
    courseId: idParam(params['id']),
    itemKey: idParam(params['key']),
    language: textLanguage(request),
  };
  const body = await readJson(request, LARGEST);
  if (!body.ok) return Response.json({ error: 'unreadable' }, { status: body.status });
  const { base, document } = (body.value ?? {}) as { base?: unknown; document?: unknown };
  if (!Number.isInteger(base) || Number(base) < 0)
    return Response.json({ error: 'unreadable' }, { status: 400 });
  try {
    const answer = await saveText(actor, { ...place, base: Number(base) }, document);
    return Response.json(answer, { status: answer.saved ? 200 : 409 });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const message = errorWords(error, await languageOf(request));
    const path = error.params['path'] ?? null;
    return Response.json({ error: error.code, message, path }, { status: STATUS[error.kind] });
  }
});
