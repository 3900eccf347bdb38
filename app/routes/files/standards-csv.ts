import { readStandardSearch } from '#app/domain/competency/standard-search.ts';
import { standardLines } from '#app/domain/competency/standards-file.server.ts';
import { i18nFor, inLanguage } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';

import '#app/platform/texts/standards.ts';

import { csvResponse } from './csv-response.server.ts';

/** What every position of the filtered list requires today, inheritance resolved, for a spreadsheet. */
export const loader = withActor(async (actor, { request }) => {
  const search = readStandardSearch(new URL(request.url).searchParams);
  const language = await languageOf(request);
  const t = i18nFor(language).getFixedT(language, 'standards');
  const batches = standardLines(actor, search);
  const first = await batches.next(); // refuses before the file begins
  return csvResponse(`${t('file.name')}.csv`, lines());

  async function* lines() {
    yield [
      t('code'),
      t('position'),
      t('kind'),
      t('level'),
      t('family'),
      t('file.competencyCode'),
      t('competency'),
      t('file.competencyKind'),
      t('required'),
      t('importance'),
      t('from'),
      t('file.decreeNumber'),
      t('file.decreeDate'),
      t('since'),
    ];
    for (let batch = first; !batch.done; batch = await batches.next())
      for (const line of batch.value)
        yield [
          line.code,
          line.name,
          line.kind,
          line.level,
          line.family,
          line.competencyCode,
          inLanguage(line.competency, language),
          line.competencyKind,
          line.required,
          line.importance,
          t(`scope.${line.scope}`),
          line.decreeNumber,
          line.decreeDate,
          line.since,
        ];
  }
});
