import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { issueCertificate } from '#app/domain/certificates/issue-certificate.server.ts';
import {
  owedCertificates,
  sweepCertificates,
} from '#app/domain/certificates/sweep-certificates.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { changeSetting } from '#app/domain/settings/change-setting.server.ts';
import { now, setClock } from '#app/platform/clock.ts';
import { db, pool } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { getBytes } from '#app/platform/storage.server.ts';
import { aCertificate, anAward } from '#tests/support/certificates.ts';
import { aCourse, completedEnrollments, manyEmployees } from '#tests/support/courses.ts';
import { anActor, anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';
import { runEvents } from '#tests/support/run-events.ts';

beforeEach(() => setClock(new Date('2026-11-02T03:00:00Z')));
afterEach(() => setClock(null));

const issue = (enrollmentId: string) => issueCertificate(systemActor, { enrollmentId });
const issuedEvents = (subjectId: string) =>
  db.event.count({ where: { type: 'certificate.issued', subjectId } });

test('completing a course awards one certificate with a number, a code and its file', async () => {
  const { enrollmentId, employeeId } = await anAward();
  await runEvents();

  const certificate = await db.certificate.findFirstOrThrow({ where: { enrollmentId } });
  expect(certificate.number).toMatch(/^\d{6}\/BKPSDM\/XI\/2026$/);
  expect(certificate.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
  expect(certificate).toMatchObject({ employeeId, period: '2026', revision: 1 });
  const bytes = await getBytes(certificate.fileHash ?? '');
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(await db.storedFile.findUnique({ where: { hash: certificate.fileHash ?? '' } })).toEqual({
    hash: certificate.fileHash,
    size: bytes.length,
    mediaType: 'application/pdf',
    createdAt: expect.any(Date) as Date,
  });
  expect(await issuedEvents(certificate.id)).toBe(1);
});

test('a hundred calls at once make one certificate, one number, one event', async () => {
  const { enrollmentId } = await anAward();
  const before = await db.certificateSeries.findUnique({ where: { key: '2026' } });

  const ids = await Promise.all(Array.from({ length: 100 }, () => issue(enrollmentId)));

  expect(new Set(ids).size).toBe(1);
  const certificates = await db.certificate.findMany({ where: { enrollmentId } });
  expect(certificates).toHaveLength(1);
  expect(await issuedEvents(ids[0] ?? '')).toBe(1);
  const after = await db.certificateSeries.findUniqueOrThrow({ where: { key: '2026' } });
  expect(after.next).toBe((before?.next ?? 1) + 1);
  const files = await db.storedFile.findMany({ where: { certificates: { none: {} } } });
  expect(files).toEqual([]);
});

test('issuing again changes nothing: the same row, the same bytes', async () => {
  const certificate = await aCertificate();
  const bytes = await getBytes(certificate.fileHash ?? '');
  expect(await issue(certificate.enrollmentId)).toBe(certificate.id);
  expect(await db.certificate.findUnique({ where: { id: certificate.id } })).toEqual(certificate);
  expect(await getBytes(certificate.fileHash ?? '')).toEqual(bytes);
});

test('numbers count up without gaps, also when many are issued at once', async () => {
  const course = await aCourse();
  const people = await manyEmployees(40, (await aUnit()).id, (await aPosition()).id);
  const enrollments = await completedEnrollments(
    course,
    people.map(({ id }) => id),
  );
  // Every one three times, all together.
  await Promise.all([...enrollments, ...enrollments, ...enrollments].map(({ id }) => issue(id)));

  const { next } = await db.certificateSeries.findUniqueOrThrow({ where: { key: '2026' } });
  const all = await db.certificate.findMany({ where: { number: { endsWith: '/2026' } } });
  const running = all.map(({ number }) => Number(number.split('/')[0])).sort((a, b) => a - b);
  expect(running).toEqual(Array.from({ length: next - 1 }, (_, index) => index + 1));
});

test('each year has a series of its own', async () => {
  await aCertificate();
  setClock(new Date('2027-01-05T03:00:00Z'));
  const { number } = await aCertificate();
  expect(number).toBe('000001/BKPSDM/I/2027');
});

describe('killed in between', () => {
  test('before the file is kept: the next run goes on with the same number', async () => {
    const { enrollmentId } = await anAward();
    const files = path.join(env.DATA_DIR, 'files');
    await rm(files, { recursive: true, force: true });
    await writeFile(files, ''); // the storage cannot make its folder
    await expect(issue(enrollmentId)).rejects.toThrow();
    const numbered = await db.certificate.findFirstOrThrow({ where: { enrollmentId } });
    expect(numbered.readyAt).toBeNull();
    expect(await issuedEvents(numbered.id)).toBe(0);

    await rm(files);
    await mkdir(files);
    expect(await issue(enrollmentId)).toBe(numbered.id);
    const ready = await db.certificate.findUniqueOrThrow({ where: { id: numbered.id } });
    expect(ready).toMatchObject({ number: numbered.number, code: numbered.code });
    expect(ready.readyAt).not.toBeNull();
    expect(await issuedEvents(numbered.id)).toBe(1);
  });

  test('what the first run kept is printed, whatever has changed since', async () => {
    const { enrollmentId, employeeId } = await anAward();
    const certificate = await db.certificate.findUniqueOrThrow({
      where: { id: (await issue(enrollmentId)) ?? '' },
    });
    await db.certificate.update({
      where: { id: certificate.id },
      data: { fileHash: null, readyAt: null },
    });
    await db.employee.update({ where: { id: employeeId }, data: { name: 'Nama Baru' } });
    await issue(enrollmentId);
    const again = await db.certificate.findUniqueOrThrow({ where: { id: certificate.id } });
    expect(again.data).toEqual(certificate.data);
  });
});

test('a course without an award rule, or one that no longer awards, gives none', async () => {
  const course = await aCourse({ award: false });
  const none = await anAward({ course });
  expect(await issue(none.enrollmentId)).toBeNull();

  const award = await anAward();
  await db.awardRule.updateMany({
    where: { courseId: award.course.course.id },
    data: { active: false },
  });
  expect(await issue(award.enrollmentId)).toBeNull();
  expect(await db.certificate.count({ where: { employeeId: award.employeeId } })).toBe(0);
});

test('an enrollment that is not completed gives none', async () => {
  const { enrollmentId } = await anAward();
  await db.enrollment.update({ where: { id: enrollmentId }, data: { status: 'in_progress' } });
  expect(await issue(enrollmentId)).toBeNull();
});

test('completing the same course twice in a year is one certificate', async () => {
  const first = await anAward();
  const offering = await db.offering.create({
    data: {
      id: crypto.randomUUID(),
      courseVersionId: first.course.offering.courseVersionId,
      code: `${first.course.offering.code}-2`,
      kind: 'self_paced',
    },
  });
  const second = await anAward({ ...first, course: { ...first.course, offering } });
  expect(await issue(first.enrollmentId)).toBe(await issue(second.enrollmentId));
  setClock(new Date('2026-11-02T04:00:00Z'));
  expect(await owedCertificates()).not.toContain(second.enrollmentId);
});

test('the data is kept as issued: later changes of person and course do not touch it', async () => {
  const person = await anEmployee({ name: 'Sri Wahyuni' });
  const { id } = await aCertificate({ employeeId: person.id });
  await db.employee.update({ where: { id: person.id }, data: { name: 'Sri Wahyuni Putri' } });
  const { data } = await db.certificate.findUniqueOrThrow({ where: { id } });
  expect(data).toMatchObject({
    person: { name: 'Sri Wahyuni', number: person.number, birthDate: null, grade: 'III/a' },
    statement: 'passed',
    classification: { id: 'Memuaskan' },
    course: { minutes: 270, minutesPerHour: 45 },
    subjects: [{ title: { id: 'Modul 1' }, minutes: 30 }],
  });
});

test('the organisation decides whether number and birth date are kept and printed', async () => {
  await changeSetting(systemActor, {
    key: 'certificates.print',
    value: { number: false, birthDate: true },
    validFrom: '2026-11-02',
  });
  const person = await anEmployee();
  const { data } = await aCertificate({ employeeId: person.id });
  expect(data).toMatchObject({ person: { number: null, birthDate: '1990-01-01' } });
  await changeSetting(systemActor, {
    key: 'certificates.print',
    value: { number: true, birthDate: false },
    validFrom: '2026-11-02',
  });
});

test('a rule with a validity dates the end of the certificate', async () => {
  const course = await aCourse();
  await db.awardRule.updateMany({
    where: { courseId: course.course.id },
    data: { validityMonths: 24 },
  });
  const { expiresOn } = await aCertificate({ course });
  expect(expiresOn?.toISOString().slice(0, 10)).toBe('2028-11-02');
});

test('nobody issues certificates by hand', async () => {
  const { enrollmentId } = await anAward();
  const hr = await anActor({ grants: [{ role: 'hr' }, { role: 'administrator' }] });
  await expect(issueCertificate(hr, { enrollmentId })).rejects.toMatchObject({ kind: 'forbidden' });
});

describe('outside the demo', () => {
  const { DEMO, PUBLIC_URL } = env;
  afterEach(() => void Object.assign(env, { DEMO, PUBLIC_URL }));

  test.each([undefined, 'http://localhost:3000', 'http://127.0.0.1', 'http://[::1]:3000'])(
    'nothing is issued with PUBLIC_URL %s, and nothing is lost',
    async (url) => {
      const { enrollmentId } = await anAward();
      Object.assign(env, { DEMO: false, PUBLIC_URL: url });
      await expect(issue(enrollmentId)).rejects.toThrow(/PUBLIC_URL/);
      setClock(new Date(now().getTime() + 2 * 60_000));
      expect(await sweepCertificates()).toBe(0);
      expect(await db.certificate.count({ where: { enrollmentId } })).toBe(0);

      Object.assign(env, { PUBLIC_URL: 'https://kompeten.kota-contoh.go.id' });
      await sweepCertificates();
      const issued = await db.certificate.findFirstOrThrow({ where: { enrollmentId } });
      expect(issued.readyAt).not.toBeNull();
    },
  );
});

describe('the sweep', () => {
  test('leaves what was completed within the last minute to its job', async () => {
    const { enrollmentId } = await anAward();
    expect(await owedCertificates()).not.toContain(enrollmentId);
    setClock(new Date(now().getTime() + 61_000));
    expect(await owedCertificates()).toContain(enrollmentId);
    await sweepCertificates();
    expect(await owedCertificates()).toEqual([]);
  });

  test('finishes certificates that have a number and no file', async () => {
    const certificate = await aCertificate();
    await db.certificate.update({
      where: { id: certificate.id },
      data: { fileHash: null, readyAt: null },
    });
    setClock(new Date(now().getTime() + 61_000));
    expect(await owedCertificates()).toEqual([certificate.enrollmentId]);
    expect(await sweepCertificates()).toBe(1);
    expect(await owedCertificates()).toEqual([]);
  });

  test('owes nothing for what was revoked', async () => {
    const certificate = await aCertificate();
    await db.certificate.update({
      where: { id: certificate.id },
      data: { revokedAt: now(), revokedReason: 'Salah terbit' },
    });
    setClock(new Date(now().getTime() + 61_000));
    expect(await owedCertificates()).not.toContain(certificate.enrollmentId);
    await issue(certificate.enrollmentId);
    expect(await db.certificate.count({ where: { enrollmentId: certificate.enrollmentId } })).toBe(
      1,
    );
  });
});

test('a certificate costs the same few statements, however many there are', async () => {
  await aCertificate();
  const count = await statementsOf(async () => {
    const { enrollmentId } = await anAward();
    counted = 0;
    await issue(enrollmentId);
  });
  expect(count).toBe(7);
});

let counted = 0;
/** Statements sent over the pool's connections from the last reset of `counted`. */
async function statementsOf(work: () => Promise<void>): Promise<number> {
  const prototype = Object.getPrototypeOf(await firstClient()) as {
    query: (...args: never[]) => unknown;
  };
  const original = prototype.query;
  prototype.query = function (this: unknown, ...args: never[]) {
    counted++;
    return original.apply(this, args);
  };
  try {
    await work();
    return counted;
  } finally {
    prototype.query = original;
  }
}

async function firstClient() {
  const client = await pool.connect();
  client.release();
  return client;
}
