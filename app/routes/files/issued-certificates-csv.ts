import { readCertificateSearch } from '#app/domain/certificates/certificate-search.ts';
import {
  allIssuedCertificates,
  issuedCertificates,
} from '#app/domain/certificates/issued-certificates.server.ts';
import { i18nFor, inLanguage, type Language } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';

import '#app/platform/texts/certificates.ts';

import { csvResponse } from './csv-response.server.ts';

/** The list of issued certificates, as it is filtered, for a spreadsheet. */
export const loader = withActor(async (actor, { request }) => {
  const search = readCertificateSearch(new URL(request.url).searchParams);
  const language = await languageOf(request);
  await issuedCertificates(actor, search); // refuses before the file begins
  return csvResponse(
    'sertifikat-terbit.csv',
    fileLines(allIssuedCertificates(actor, search), language),
  );
});

async function* fileLines(batches: ReturnType<typeof allIssuedCertificates>, language: Language) {
  const t = i18nFor(language).getFixedT(language, 'certificates');
  yield [
    t('number'),
    t('name'),
    t('issued.unit'),
    t('course'),
    t('issuedOn'),
    t('expiresOn'),
    t('issued.state'),
  ];
  for await (const lines of batches)
    for (const line of lines)
      yield [
        line.number,
        line.name,
        line.unit,
        inLanguage(line.title, language),
        line.issuedOn,
        line.expiresOn,
        t(`state.${line.state}`),
      ];
}
