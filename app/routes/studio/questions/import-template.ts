import { canUseBank } from '#app/domain/questions/bank/policy.ts';
import { servingOf } from '#app/domain/files/media-type.ts';
import { questionTemplate } from '#app/domain/questions/formats/question-template.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';

/** The table with an example of each kind, in the reader's language. */
export const loader = withActor(async (actor, { request, params }) => {
  const format = params['format'];
  if (!canUseBank(actor) || (format !== 'csv' && format !== 'xlsx')) throw notFound();
  const bytes = await questionTemplate(format, await languageOf(request));
  const name = `soal-contoh.${format}`;
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': format === 'csv' ? 'text/csv; charset=utf-8' : servingOf(name).mediaType,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  });
});
