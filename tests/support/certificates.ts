import { issueCertificate } from '#app/domain/certificates/issue-certificate.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';

import { aCourse, completedEnrollments } from './courses.ts';
import { anEmployee } from './organisation.ts';

/** Somebody who has completed a course that awards a certificate; nothing is issued yet. */
export async function anAward(
  options: { employeeId?: string; course?: Awaited<ReturnType<typeof aCourse>> } = {},
) {
  const employeeId = options.employeeId ?? (await anEmployee()).id;
  const course = options.course ?? (await aCourse());
  const [enrollment] = await completedEnrollments(course, [employeeId]);
  if (!enrollment) throw new Error('No enrollment was made.');
  return { employeeId, course, enrollmentId: enrollment.id };
}

/** A certificate that is ready, with its row. */
export async function aCertificate(options: Parameters<typeof anAward>[0] = {}) {
  const award = await anAward(options);
  const id = await issueCertificate(systemActor, { enrollmentId: award.enrollmentId });
  return db.certificate.findUniqueOrThrow({ where: { id: id ?? '' } });
}
