import type { Day } from '#app/platform/clock.ts';

/** An event and where it is in the file. */
export type DatedEvent = { startsOn: Day; endsOn: Day; row: number; line: number };

/**
 * One person's events that share a day with another: each named once, at the row that comes later in the file.
 * @returns pairs of the later row and the line of the earlier one
 */
export function findOverlaps(events: DatedEvent[]): { later: DatedEvent; earlier: DatedEvent }[] {
  const byStart = events.toSorted((a, b) =>
    a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0,
  );
  const found: { later: DatedEvent; earlier: DatedEvent }[] = [];
  let longest: DatedEvent | undefined;
  for (const event of byStart) {
    if (longest && event.startsOn <= longest.endsOn) {
      const [earlier, later] = event.row > longest.row ? [longest, event] : [event, longest];
      found.push({ later, earlier });
    }
    if (!longest || event.endsOn > longest.endsOn) longest = event;
  }
  return found;
}
