import { type Day, dayIn, now } from './clock.ts';
import { env } from './env.server.ts';

/** Today in the organisation's zone. */
export function today(): Day {
  return dayIn(env.ORGANISATION_TIME_ZONE, now());
}
