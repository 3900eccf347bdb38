import { importFindings } from '#app/domain/importing/import-task-view.server.ts';
import { i18nFor } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';

import '#app/platform/texts/importing.ts';

import { csvResponse } from './csv-response.server.ts';

/** Everything that was found in the files of an import, for a spreadsheet. */
export const loader = withActor(async (actor, { request, params }) => {
  const language = await languageOf(request);
  const findings = await importFindings(actor, idParam(params.id), language);
  const t = i18nFor(language).getFixedT(language, 'importing');
  const heading = [t('file'), t('line'), t('column'), t('value'), t('result'), t('what')];
  const lines = findings.map(({ file, line, column, value, severity, message }) => [
    file,
    line > 0 ? line : '',
    column,
    value,
    t(`severity.${severity}`),
    message,
  ]);
  return csvResponse('temuan-impor.csv', [heading, ...lines]);
});
