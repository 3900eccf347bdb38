/** Runs work when nobody waits for the page, and at the latest after so many milliseconds. */
export function whenIdle(work: () => void, latest: number): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: latest });
  else setTimeout(work, 0); // Safari
}
