import { allGapPeople } from '#app/domain/reporting/gap-people.server.ts';
import { i18nFor } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { csvResponse } from '#app/routes/files/csv-response.server.ts';
import { fullName } from '#app/ui/format.ts';

import '#app/platform/texts/gaps.ts';

import { peopleFilterOf } from './people-filter.server.ts';

/** The whole list of a cell as a file, read and sent a batch at a time. */
export const loader = withActor(async (actor, { request }) => {
  const language = await languageOf(request);
  const filter = { ...peopleFilterOf(request), after: null };
  const t = i18nFor(language).getFixedT(language, 'gaps');
  const batches = allGapPeople(actor, filter, language);
  const first = await batches.next(); // what one may not see is refused before the file begins
  const head = [t('name'), t('position'), t('unit'), t('file.required'), t('file.held')];
  return csvResponse(`${filter.state}.csv`, lines());

  async function* lines() {
    yield head;
    for (let batch = first; !batch.done; batch = await batches.next())
      for (const person of batch.value)
        yield [
          fullName(person),
          person.positionTitle,
          person.unitName,
          person.required,
          person.held,
        ];
  }
});
