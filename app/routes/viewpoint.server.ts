import { type AskedViewpoint, readViewpoint } from '#app/domain/planning/viewpoint.ts';

/** The position and day that the address of a page of competencies compares with. */
export function viewpointOf(request: Request): AskedViewpoint {
  return readViewpoint(new URL(request.url).searchParams);
}

/** Where to go after a deed on such a page: the same comparison, and the word that says it is done. */
export function withDone(request: Request, path: string, done: string): string {
  const { targetId } = viewpointOf(request);
  const query = new URLSearchParams({ done });
  if (targetId) query.set('target', targetId);
  return `${path}?${query}`;
}
