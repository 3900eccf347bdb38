import { Readable } from 'node:stream';

import { createReadableStreamFromReadable } from '@remix-run/node';

import { readCertificateSearch } from '#app/domain/certificates/certificate-search.ts';
import {
  allIssuedCertificates,
  issuedCertificates,
} from '#app/domain/certificates/issued-certificates.server.ts';
import { csvFile, csvLine } from '#app/platform/csv.ts';
import { i18nFor, inLanguage, type Language } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';

import '#app/platform/texts/certificates.ts';

/** The list of issued certificates, as it is filtered, for a spreadsheet. */
export const loader = withActor(async (actor, { request }) => {
  const search = readCertificateSearch(new URL(request.url).searchParams);
  const language = await languageOf(request);
  await issuedCertificates(actor, search); // refuses before the file begins
  const lines = csvLines(allIssuedCertificates(actor, search), language);
  return new Response(createReadableStreamFromReadable(Readable.from(lines)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="sertifikat-terbit.csv"',
      'Cache-Control': 'private, no-store',
    },
  });
});

async function* csvLines(batches: ReturnType<typeof allIssuedCertificates>, language: Language) {
  const t = i18nFor(language).getFixedT(language, 'certificates');
  yield csvFile([
    [
      t('number'),
      t('name'),
      t('issued.unit'),
      t('course'),
      t('issuedOn'),
      t('expiresOn'),
      t('issued.state'),
    ],
  ]);
  for await (const lines of batches) {
    yield lines
      .map((line) =>
        csvLine([
          line.number,
          line.name,
          line.unit,
          inLanguage(line.title, language),
          line.issuedOn,
          line.expiresOn,
          t(`state.${line.state}`),
        ]),
      )
      .join('');
  }
}
