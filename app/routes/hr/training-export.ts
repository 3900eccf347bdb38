import { allTrainingPeople, trainingPeople } from '#app/domain/planning/training-people.server.ts';
import { readTrainingPeopleSearch } from '#app/domain/planning/training-search.ts';
import { i18nFor } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { csvResponse } from '#app/routes/files/csv-response.server.ts';
import { fullName } from '#app/ui/format.ts';

import '#app/platform/texts/required.ts';
import '#app/platform/texts/trainings.ts';

/** The people of a required course, as they are filtered, for a spreadsheet. */
export const loader = withActor(async (actor, { request, params }) => {
  const id = idParam(params['id']);
  const language = await languageOf(request);
  const { state } = readTrainingPeopleSearch(new URL(request.url).searchParams);
  // What one may not see is refused before the file begins.
  await trainingPeople(actor, id, { state, after: null }, language);
  const t = i18nFor(language).getFixedT(language, ['trainings', 'required']);
  return csvResponse(`${t('fileName')}.csv`, lines());

  async function* lines() {
    yield [
      t('name'),
      t('position'),
      t('unit'),
      t('state'),
      t('turn'),
      t('assignedOn'),
      t('dueOn'),
      t('completedOn'),
    ];
    for await (const person of allTrainingPeople(actor, id, { state }))
      yield [
        fullName(person),
        person.positionTitle,
        person.unit,
        t(`required:states.${person.state}`),
        person.turn,
        person.assignedOn,
        person.dueOn,
        person.completedOn,
      ];
  }
});
