/**
 * Condition: work was handed in for an item, there or for what it was in an earlier version of the course.
 * @param submission alias of a row of "Submission"
 * @param itemId expression for the id of the item
 */
export function sameAssignment(submission: string, itemId: string): string {
  return `${submission}."courseItemId" IN (
    SELECT twin.id FROM "CourseItem" asked JOIN "CourseItem" twin ON twin.key = asked.key
     WHERE asked.id = ${itemId})`;
}
