/**
 * Condition: a course takes this person in by himself or herself. Every list of its audience that asks anything must
 * be met: the unit with all below it, the job family, the level of the position, the status of employment.
 * @param course the row's name of "Course" in the statement
 * @param employeeId expression of the person's id; null is nobody
 */
export const IS_MEANT_FOR = (course: string, employeeId: string) => `
  (${course}.audience = '{}' OR EXISTS (
     SELECT 1 FROM "Employee" whom JOIN "Position" held ON held.id = whom."positionId"
      WHERE whom.id = ${employeeId}
        AND (${asksNothing(course, 'unitIds')}
             OR EXISTS (SELECT 1 FROM "UnitAncestor" above
                         WHERE above."unitId" = whom."unitId"
                           AND jsonb_exists(${course}.audience -> 'unitIds', above."ancestorId"::text)))
        AND (${asksNothing(course, 'families')} OR jsonb_exists(${course}.audience -> 'families', held.family))
        AND (${asksNothing(course, 'levels')} OR jsonb_exists(${course}.audience -> 'levels', held.level))
        AND (${asksNothing(course, 'statuses')} OR jsonb_exists(${course}.audience -> 'statuses', whom.status))))`;

function asksNothing(course: string, list: string): string {
  return `coalesce(jsonb_array_length(${course}.audience -> '${list}'), 0) = 0`;
}
