/**
 * Condition: the row of `alias` is in force on the day of the expression `day` ("validFrom" and "validUntil" are the
 * first and the last day; no last day: without end).
 */
export function inForce(alias: string, day: string): string {
  return `(${alias}."validFrom" <= ${day} AND (${alias}."validUntil" IS NULL OR ${alias}."validUntil" >= ${day}))`;
}
