import { v5 } from 'uuid';

const NAMESPACE = '0f6a3c1e-7d0b-5c55-9a43-5b1f6f0f9d11';

/** The same for values that say the same, however their properties are ordered; what is undefined is not said. */
export function fingerprint(value: unknown): string {
  return v5(canonical(value), NAMESPACE);
}

/** JSON with the properties of every object in order. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
