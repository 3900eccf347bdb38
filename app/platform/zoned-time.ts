const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment as clocks of a zone show it, to the minute: `2026-05-02T08:00`, as a field for date and time holds it. */
export function localTime(zone: string, moment: Date): string {
  const known = formats.get(zone);
  const format =
    known ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  if (!known) formats.set(zone, format);
  return format.format(moment).replace(' ', 'T');
}

/**
 * The moment at which clocks of a zone show a time. Where they are put back it is the first of the two.
 * @returns null for what is no such time; also for one that clocks leave out
 */
export function momentOf(zone: string, local: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) return null;
  const wanted = Date.parse(`${local}Z`);
  if (Number.isNaN(wanted)) return null;
  const shown = (at: number) => Date.parse(`${localTime(zone, new Date(at))}Z`);
  // Zones are at most a day away from UTC; on either side of a change of clocks another shift is right.
  const shifts = [wanted - DAY, wanted + DAY].map((at) => shown(at) - at);
  const found = shifts.map((shift) => wanted - shift).filter((at) => shown(at) === wanted);
  return found.length > 0 ? new Date(Math.min(...found)) : null;
}

const DAY = 24 * 60 * 60 * 1000;
