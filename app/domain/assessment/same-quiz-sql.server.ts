/**
 * Condition: an attempt was at the quiz of an item, there or in an earlier version of the course that put the same one.
 * Coming over to a newer version gives no attempts back.
 * @param attempt alias of a row of "Attempt"
 * @param itemId expression for the id of the item
 */
export function sameQuiz(attempt: string, itemId: string): string {
  return `${attempt}."courseItemId" IN (
    SELECT twin.id FROM "CourseItem" asked JOIN "CourseItem" twin ON twin.key = asked.key
     WHERE asked.id = ${itemId}
       AND (twin.id = asked.id OR asked.fingerprint <> '' AND twin.fingerprint = asked.fingerprint))`;
}
