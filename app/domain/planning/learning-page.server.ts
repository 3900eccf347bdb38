import {
  type ComingMeeting,
  comingMeetings,
} from '#app/domain/enrollment/batches/coming-meetings.server.ts';
import { type LearningCard, myLearning } from '#app/domain/learning/my-learning.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import type { Language } from '#app/platform/i18n.ts';

import { type RequiredTraining, requiredTrainings } from './required-trainings.server.ts';

export type LearningPage = {
  coming: ComingMeeting[];
  required: RequiredTraining[];
  underway: LearningCard[];
  completed: LearningCard[];
};

const SHOWN_MEETINGS = 10;

/** The actor's learning: the coming meetings, what the position requires, what is under way, what is completed. */
export async function learningPage(actor: Actor, language: Language): Promise<LearningPage> {
  const [coming, required, learning] = await Promise.all([
    comingMeetings(actor, language, SHOWN_MEETINGS),
    actor.employeeId ? requiredTrainings(actor.employeeId, language) : [],
    myLearning(actor, language),
  ]);
  return { coming, required, ...learning };
}
