import type { Narrowing } from './narrowing.ts';

/**
 * Joins the position of the person `e` and keeps whom a narrowing means: parameters n to n + 3, in the order of
 * `narrowingValues`.
 */
export function narrowed(n: number): string {
  return `
    JOIN "Position" j ON j.id = e."positionId"
     AND ($${n}::text IS NULL OR j.family = $${n}) AND ($${n + 1}::text IS NULL OR j.level = $${n + 1})
     AND ($${n + 2}::text IS NULL OR e.status = $${n + 2})
     AND ($${n + 3}::uuid IS NULL OR j.id = $${n + 3}::uuid)`;
}

export function narrowingValues({
  family,
  level,
  status,
  positionId,
}: Partial<Narrowing>): (string | null)[] {
  return [family ?? null, level ?? null, status ?? null, positionId ?? null];
}
