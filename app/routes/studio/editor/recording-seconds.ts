const known = new Map<string, number>();

/** How long a recording of the library lasts, as far as this page has been told; null where it has not. */
export function secondsOf(name: string): number | null {
  return known.get(name) ?? null;
}

export function rememberSeconds(name: string, seconds: number | null): void {
  if (seconds !== null) known.set(name, seconds);
}
