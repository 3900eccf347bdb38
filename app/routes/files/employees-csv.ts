import { readEmployeeSearch } from '#app/domain/organisation/employee-search.ts';
import { allEmployees } from '#app/domain/organisation/employees.server.ts';
import { printedNumber } from '#app/domain/organisation/printed-number.ts';
import { i18nFor, type Language } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { fullName } from '#app/ui/format.ts';

import '#app/platform/texts/organisation.ts';

import { csvResponse } from './csv-response.server.ts';

/** The list of people, as it is filtered, for a spreadsheet. Numbers are printed with spaces, so that none is rounded. */
export const loader = withActor(async (actor, { request }) => {
  const search = readEmployeeSearch(new URL(request.url).searchParams);
  const language = await languageOf(request);
  return csvResponse('pegawai.csv', fileLines(allEmployees(actor, search), language));
});

async function* fileLines(batches: ReturnType<typeof allEmployees>, language: Language) {
  const t = i18nFor(language).getFixedT(language, 'organisation');
  yield [
    t('people.number'),
    t('people.name'),
    t('people.position'),
    t('people.unit'),
    t('people.status'),
    t('people.grade'),
    t('people.standing'),
  ];
  for await (const lines of batches)
    for (const line of lines)
      yield [
        line.number && printedNumber(line.number),
        fullName(line),
        line.positionTitle,
        line.unit,
        line.status,
        line.grade,
        line.standing,
      ];
}
