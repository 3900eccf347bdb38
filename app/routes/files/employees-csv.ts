import { Readable } from 'node:stream';

import { createReadableStreamFromReadable } from '@remix-run/node';

import { readEmployeeSearch } from '#app/domain/organisation/employee-search.ts';
import { allEmployees } from '#app/domain/organisation/employees.server.ts';
import { printedNumber } from '#app/domain/organisation/printed-number.ts';
import { csvFile, csvLine } from '#app/platform/csv.ts';
import { i18nFor, type Language } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';

import '#app/platform/texts/organisation.ts';

/** The list of people, as it is filtered, for a spreadsheet. Numbers are printed with spaces, so that none is rounded. */
export const loader = withActor(async (actor, { request }) => {
  const search = readEmployeeSearch(new URL(request.url).searchParams);
  const language = await languageOf(request);
  const lines = csvLines(allEmployees(actor, search), language);
  return new Response(createReadableStreamFromReadable(Readable.from(lines)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="pegawai.csv"',
      'Cache-Control': 'private, no-store',
    },
  });
});

async function* csvLines(batches: ReturnType<typeof allEmployees>, language: Language) {
  const t = i18nFor(language).getFixedT(language, 'organisation');
  yield csvFile([
    [
      t('people.number'),
      t('people.name'),
      t('people.position'),
      t('people.unit'),
      t('people.status'),
      t('people.grade'),
      t('people.standing'),
    ],
  ]);
  for await (const lines of batches) {
    yield lines
      .map((line) =>
        csvLine([
          line.number && printedNumber(line.number),
          [line.titlePrefix, line.name].filter(Boolean).join(' ') +
            (line.titleSuffix ? `, ${line.titleSuffix}` : ''),
          line.positionTitle,
          line.unit,
          line.status,
          line.grade,
          line.standing,
        ]),
      )
      .join('');
  }
}
