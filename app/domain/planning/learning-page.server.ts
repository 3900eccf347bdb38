import { type LearningCard, myLearning } from '#app/domain/learning/my-learning.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import type { Language } from '#app/platform/i18n.ts';

import { type RequiredTraining, requiredTrainings } from './required-trainings.server.ts';

export type LearningPage = {
  required: RequiredTraining[];
  underway: LearningCard[];
  completed: LearningCard[];
};

/** The actor's learning: what the position requires, what is under way, what is completed. */
export async function learningPage(actor: Actor, language: Language): Promise<LearningPage> {
  const [required, learning] = await Promise.all([
    actor.employeeId ? requiredTrainings(actor.employeeId, language) : [],
    myLearning(actor, language),
  ]);
  return { required, ...learning };
}
