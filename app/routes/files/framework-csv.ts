import { frameworkFile } from '#app/domain/competency/framework-file.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';

import { csvResponse } from './csv-response.server.ts';

/** The competencies of one version, or of the draft, for a spreadsheet and to load them again. */
export const loader = withActor(async (actor, { request, params }) => {
  const version = Number(new URL(request.url).searchParams.get('version'));
  const wanted = Number.isInteger(version) && version > 0 && version < 1 << 30 ? version : null;
  const { name, lines } = await frameworkFile(actor, idParam(params['id']), wanted);
  return csvResponse(name, lines);
});
