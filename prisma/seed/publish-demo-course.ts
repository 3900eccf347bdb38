import type { CourseDraft } from '#app/domain/catalogue/intake/course-draft.ts';
import { prepareCourse } from '#app/domain/catalogue/intake/prepare-course.server.ts';
import { publishCourse } from '#app/domain/catalogue/intake/publish-course.server.ts';
import { createAwardRule } from '#app/domain/certificates/create-award-rule.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { openSelfPaced } from '#app/domain/scheduling/open-self-paced.server.ts';
import { db } from '#app/platform/db.server.ts';

/** Publishes a course, opens it for learning at one's own pace, and says what passing it awards. */
export async function publishDemoCourse(
  draft: CourseDraft,
): Promise<{ courseId: string; offeringId: string }> {
  const prepared = await prepareCourse(draft);
  return db.$transaction(async (tx) => {
    const { courseId, versionId } = await publishCourse(tx, systemActor, prepared);
    const offeringId = await openSelfPaced(tx, versionId);
    await createAwardRule(tx, { courseId, statement: 'passed', validityMonths: null });
    return { courseId, offeringId };
  });
}
