/** Condition: the unit in `column` lies in the scope given as parameter `n` (null = everywhere). */
export function inScope(column: string, n: number): string {
  return `($${n}::uuid[] IS NULL OR EXISTS (
    SELECT 1 FROM "UnitAncestor" scope
     WHERE scope."unitId" = ${column} AND scope."ancestorId" = ANY($${n}::uuid[])))`;
}
