/**
 * Expression: the self-paced offering of a course's current version that takes people now and has a seat; null when
 * there is none.
 * @param course the alias of the row of "Course"
 */
export function openOffering(course: string): string {
  return `(
    SELECT f.id FROM "Offering" f
     WHERE f."courseVersionId" = ${course}."currentVersionId" AND f.kind = 'self_paced'
       AND f."opensAt" <= now() AND (f."closesAt" IS NULL OR f."closesAt" > now())
       AND (f.capacity IS NULL
            OR f.capacity > (SELECT count(*) FROM "Enrollment" taken
                              WHERE taken."offeringId" = f.id
                                AND taken.status IN ('enrolled', 'in_progress', 'completed')))
     ORDER BY f."opensAt" DESC, f.id LIMIT 1)`;
}
