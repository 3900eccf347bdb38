import type { AttemptPath } from '#app/domain/assessment/own-attempt.server.ts';
import { idParam } from '#app/routes/access.server.ts';

type Params = Partial<Record<string, string>>;

export function placeOf(params: Params): { enrollmentId: string; courseItemId: string } {
  return { enrollmentId: idParam(params['enrollmentId']), courseItemId: idParam(params['itemId']) };
}

export function attemptOf(params: Params): AttemptPath {
  return { ...placeOf(params), attemptId: idParam(params['attemptId']) };
}
