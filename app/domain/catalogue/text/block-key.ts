import type { JSONContent } from '@tiptap/core';

/** Equal for blocks that say the same, in whatever order their properties stand and whether empty ones are named. */
export function blockKey(block: JSONContent): string {
  return JSON.stringify(ordered(block));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, part]) => part !== null && part !== undefined && !isEmptyPart(key, part))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, ordered(part)]),
  );
}

function isEmptyPart(key: string, part: unknown): boolean {
  if (key === 'attrs') return Object.values(part as object).every((one) => (one ?? null) === null);
  return (key === 'content' || key === 'marks') && Array.isArray(part) && part.length === 0;
}
