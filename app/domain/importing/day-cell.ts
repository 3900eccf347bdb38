import { type Day, isCalendarDay } from '#app/platform/clock.ts';

export type ParsedDay =
  { day: Day; fault: null } | { day: null; fault: 'dateAmbiguous' | 'dateInvalid' };

/** Reads `2021-04-03` and `03-04-2021`. What could be read in two ways is not guessed. */
export function parseDay(text: string): ParsedDay {
  const written = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text);
  const day = written ? `${written[3]}-${pad(written[2])}-${pad(written[1])}` : text;
  if (isCalendarDay(day) && day >= '1900') return { day, fault: null };
  return { day: null, fault: !written && twoReadings(text) ? 'dateAmbiguous' : 'dateInvalid' };
}

/** `03/04/2021`: which is the month? `03/04/21`: which is the year? */
function twoReadings(text: string): boolean {
  const loose = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})$/.exec(text);
  if (!loose) return false;
  const highest = Math.max(Number(loose[1]), Number(loose[2]));
  return loose[3]?.length === 2 ? highest <= 31 : highest <= 12;
}

function pad(part: string | undefined): string {
  return (part ?? '').padStart(2, '0');
}
