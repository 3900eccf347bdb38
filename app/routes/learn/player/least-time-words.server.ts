import type { ItemVisit } from '#app/domain/learning/item-visit.server.ts';
import { dayIn } from '#app/platform/clock.ts';
import { env } from '#app/platform/env.server.ts';
import type { Language } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';
import { formatClock, formatMoment } from '#app/ui/format.ts';

/** The moment from which a part may be marked as done, in words: with the day only where that is another. */
export function leastTimeWords(
  mayBeDone: ItemVisit['mayBeDone'],
  language: Language,
): { from: string; milliseconds: number } | null {
  if (!mayBeDone) return null;
  const zone = env.ORGANISATION_TIME_ZONE;
  const format = dayIn(zone, mayBeDone.at) === today() ? formatClock : formatMoment;
  return { from: format(mayBeDone.at, language, zone), milliseconds: mayBeDone.in };
}
