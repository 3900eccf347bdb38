/** What was just done on a page of the registers, as its address says it. */
export const DONE = [
  'created',
  'saved',
  'archived',
  'restored',
  'roomAdded',
  'roomSaved',
  'roomArchived',
  'roomRestored',
  'courseAdded',
  'courseSaved',
  'courseRemoved',
] as const;
export type Done = (typeof DONE)[number];

export function readDone(params: URLSearchParams): Done | null {
  const done = params.get('done');
  return DONE.find((known) => known === done) ?? null;
}
