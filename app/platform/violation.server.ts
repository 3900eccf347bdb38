/**
 * Whether the database refused a statement because of this constraint, by whichever way it was run.
 * @param constraint its name, as the migration says
 */
export function isViolationOf(error: unknown, constraint: string): boolean {
  for (
    let each = error, depth = 0;
    each instanceof Error && depth < 4;
    each = each.cause, depth += 1
  )
    if (said(each).includes(`"${constraint}"`)) return true;
  return false;
}

function said(error: Error): string {
  const { meta } = error as { meta?: unknown };
  return `${error.message} ${meta ? JSON.stringify(meta) : ''}`;
}
