import { rebuildReadModels } from '#app/domain/competency/rebuild-read-models.server.ts';
import { ensureDevelopmentForms } from '#app/domain/hours/ensure-development-forms.server.ts';
import { clientTransaction, pool, statementsOn } from '#app/platform/db.server.ts';

import { publishDemoCourse } from './publish-demo-course.ts';
import { COURSES, w1Course } from './w1/courses.ts';
import { addEnrollments } from './w1/enrollments.ts';
import { addFramework, addLevels } from './w1/levels.ts';
import { addPeople } from './w1/people.ts';

const OUTCOMES = 5;

/** The data of the workload by which learning systems are measured side by side: the same sizes for every one. */
export async function seedW1(say: (line: string) => void): Promise<void> {
  const { competencyIds, learners } = await clientTransaction(async (client) => {
    await ensureDevelopmentForms(statementsOn(client));
    const framework = await addFramework(client);
    const people = await addPeople(client);
    await addLevels(client, people, framework);
    return { competencyIds: framework, learners: people };
  });
  say('framework, people and levels');

  const offeringIds: string[] = [];
  for (let number = 1; number <= COURSES; number++) {
    const draft = w1Course(number, outcomesOf(number, competencyIds));
    offeringIds.push((await publishDemoCourse(draft)).offeringId);
  }
  say('courses');

  await clientTransaction((client) => addEnrollments(client, learners.employeeIds, offeringIds));
  await rebuildReadModels();
  await pool.query('ANALYZE');
  say('enrollments and counts');
}

/** Five of the competencies, the first course those that every learner needs. */
function outcomesOf(number: number, competencyIds: string[]): string[] {
  const begin = ((number - 1) * OUTCOMES) % competencyIds.length;
  return competencyIds.slice(begin, begin + OUTCOMES);
}
