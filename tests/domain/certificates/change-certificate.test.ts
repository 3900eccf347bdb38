import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { certificateFile } from '#app/domain/certificates/certificate-file.server.ts';
import { reissueForm, revokeForm } from '#app/domain/certificates/certificate-forms.ts';
import { certificateView } from '#app/domain/certificates/certificate-view.server.ts';
import {
  allIssuedCertificates,
  issuedCertificates,
} from '#app/domain/certificates/issued-certificates.server.ts';
import { readCertificateSearch } from '#app/domain/certificates/certificate-search.ts';
import { myCertificates } from '#app/domain/certificates/my-certificates.server.ts';
import { reissueCertificate } from '#app/domain/certificates/reissue-certificate.server.ts';
import { revokeCertificate } from '#app/domain/certificates/revoke-certificate.server.ts';
import { isFileOf, verifyCode, verifyFile } from '#app/domain/certificates/verification.server.ts';
import { setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { newId } from '#app/platform/id.ts';
import { getBytes } from '#app/platform/storage.server.ts';
import { aCertificate } from '#tests/support/certificates.ts';
import { aCourse } from '#tests/support/courses.ts';
import { anActor, anEmployee, aUnit } from '#tests/support/organisation.ts';
import { runEvents } from '#tests/support/run-events.ts';

beforeEach(() => setClock(new Date('2026-11-02T03:00:00Z')));
afterEach(() => setClock(null));

const everything = readCertificateSearch(new URLSearchParams());
const search = (query: string) => readCertificateSearch(new URLSearchParams(query));
const reason = { reason: 'Terbit untuk orang yang keliru.' };

/** A city with two departments, somebody certified in each, and HR of the first. */
async function twoDepartments() {
  const city = await aUnit();
  const [health, schools] = [await aUnit(city.id), await aUnit(city.id)];
  const ward = await aUnit(health.id);
  const nurse = await anEmployee({ unitId: ward.id, name: 'Siti Rahma' });
  const teacher = await anEmployee({ unitId: schools.id, name: 'Budi Santoso' });
  return {
    city,
    health,
    nurse,
    teacher,
    nursing: await aCertificate({ employeeId: nurse.id }),
    teaching: await aCertificate({ employeeId: teacher.id }),
    hr: await anActor({ grants: [{ role: 'hr', unitId: health.id }] }),
    auditor: await anActor({ grants: [{ role: 'auditor', unitId: health.id }] }),
    owner: await anActor({ employeeId: nurse.id }),
  };
}

describe('revoking', () => {
  test('withdraws the certificate with date and reason, for all to see', async () => {
    const { hr, nursing } = await twoDepartments();
    await revokeCertificate(hr, nursing.id, reason);

    expect(await verifyCode(nursing.code)).toMatchObject({
      state: 'revoked',
      revokedOn: '2026-11-02',
      revokedReason: reason.reason,
    });
    expect(
      await db.event.findFirst({ where: { subjectId: nursing.id, type: 'certificate.revoked' } }),
    ).toMatchObject({ actorId: hr.accountId, data: { employeeId: nursing.employeeId } });
    await expect(revokeCertificate(hr, nursing.id, reason)).rejects.toMatchObject({
      code: 'certificateRevoked',
    });
  });

  test('needs a reason that says something', () => {
    expect(revokeForm.safeParse({ reason: '   salah   ' }).success).toBe(false);
    expect(revokeForm.safeParse({ reason: 'superseded' }).success).toBe(false);
    expect(revokeForm.safeParse(reason).success).toBe(true);
  });

  test('is for HR of the unit: others are told or find nothing', async () => {
    const { hr, teaching, nursing, auditor, owner } = await twoDepartments();
    await expect(revokeCertificate(hr, teaching.id, reason)).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(revokeCertificate(hr, newId(), reason)).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(revokeCertificate(auditor, nursing.id, reason)).rejects.toMatchObject({
      kind: 'forbidden',
    });
    await expect(revokeCertificate(owner, nursing.id, reason)).rejects.toMatchObject({
      kind: 'not-found',
    });
    expect(
      await db.certificate.count({
        where: { revokedAt: { not: null }, id: { in: [nursing.id, teaching.id] } },
      }),
    ).toBe(0);
  });

  test('leaves the file and its bytes where they are', async () => {
    const { hr, nursing, owner } = await twoDepartments();
    const before = await getBytes(nursing.fileHash ?? '');
    await revokeCertificate(hr, nursing.id, reason);
    const { hash } = await certificateFile(owner, nursing.id);
    expect(await getBytes(hash)).toEqual(before);
  });
});

describe('reissuing', () => {
  test('makes the next revision under the right name; the old code says it was replaced', async () => {
    const { hr, nursing } = await twoDepartments();
    const id = await reissueCertificate(hr, nursing.id, {
      name: 'Siti Rahmah',
      titlePrefix: '',
      titleSuffix: 'A.Md.Kep.',
    });
    await runEvents();

    const next = await db.certificate.findUniqueOrThrow({ where: { id } });
    expect(next).toMatchObject({
      revision: 2,
      data: { person: { name: 'Siti Rahmah', titleSuffix: 'A.Md.Kep.', titlePrefix: null } },
    });
    expect(next.number).not.toBe(nursing.number);
    expect(await verifyCode(next.code)).toMatchObject({ state: 'valid', name: 'S*** R*****' });
    const old = await verifyCode(nursing.code);
    expect(old).toMatchObject({ state: 'replaced', number: nursing.number, name: 'S*** R****' });
    expect(JSON.stringify(old)).not.toContain(next.code);
    expect(await db.event.count({ where: { subjectId: id, type: 'certificate.reissued' } })).toBe(
      1,
    );
    expect(await db.event.count({ where: { subjectId: id, type: 'certificate.issued' } })).toBe(1);
  });

  test('takes the records of today, and leaves what was issued as it was', async () => {
    const { hr, nursing, nurse } = await twoDepartments();
    await db.employee.update({ where: { id: nurse.id }, data: { grade: 'III/b' } });
    const id = await reissueCertificate(hr, nursing.id, {
      name: nurse.name,
      titlePrefix: '',
      titleSuffix: '',
    });
    const next = await db.certificate.findUniqueOrThrow({ where: { id } });
    expect(next.data).toMatchObject({ person: { grade: 'III/b' } });
    const old = await db.certificate.findUniqueOrThrow({ where: { id: nursing.id } });
    expect(old.data).toEqual(nursing.data);
  });

  test('is done from the latest revision only, however many try at once', async () => {
    const { hr, nursing } = await twoDepartments();
    const input = { name: 'Siti Rahmah', titlePrefix: '', titleSuffix: '' };
    const tries = await Promise.allSettled(
      Array.from({ length: 5 }, () => reissueCertificate(hr, nursing.id, input)),
    );
    const refused = tries.flatMap((one) =>
      one.status === 'rejected' ? [one.reason as unknown] : [],
    );
    expect(refused).toHaveLength(4);
    for (const error of refused) expect(error).toMatchObject({ code: 'certificateReplaced' });
    const revisions = await db.certificate.findMany({ where: { employeeId: nursing.employeeId } });
    expect(revisions.map(({ revision }) => revision).sort()).toEqual([1, 2]);
  });

  test('keeps the reason of one that was revoked before', async () => {
    const { hr, nursing } = await twoDepartments();
    await revokeCertificate(hr, nursing.id, reason);
    await reissueCertificate(hr, nursing.id, { name: 'Siti', titlePrefix: '', titleSuffix: '' });
    expect(await verifyCode(nursing.code)).toMatchObject({
      state: 'revoked',
      revokedReason: reason.reason,
    });
  });

  test('is for HR of the unit', async () => {
    const { hr, teaching, nursing, auditor, owner } = await twoDepartments();
    const input = reissueForm.parse({ name: 'Budi' });
    await expect(reissueCertificate(hr, teaching.id, input)).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(reissueCertificate(auditor, nursing.id, input)).rejects.toMatchObject({
      kind: 'forbidden',
    });
    await expect(reissueCertificate(owner, nursing.id, input)).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  test('waits like issuing for a public address', async () => {
    const { hr, nursing } = await twoDepartments();
    const { DEMO } = env;
    Object.assign(env, { DEMO: false });
    try {
      await expect(
        reissueCertificate(hr, nursing.id, { name: 'Siti', titlePrefix: '', titleSuffix: '' }),
      ).rejects.toMatchObject({ code: 'publicUrlMissing' });
    } finally {
      Object.assign(env, { DEMO });
    }
  });
});

describe('verifying', () => {
  test('says what a stranger may know, and no more', async () => {
    const { nursing, nurse } = await twoDepartments();
    const found = await verifyCode(nursing.code);
    expect(found).toMatchObject({
      state: 'valid',
      number: nursing.number,
      name: 'S*** R****',
      provider: 'BKPSDM',
      hours: 6,
      issuedOn: '2026-11-02',
      startsOn: '2026-11-02',
      endsOn: '2026-11-02',
    });
    const told = JSON.stringify(found);
    for (const secret of [
      nurse.number,
      nurse.name,
      nurse.id,
      nurse.unitId,
      'Pengelola Data',
      'III/a',
    ])
      expect(told).not.toContain(secret);
  });

  test('knows an expired certificate, and nothing of a code nobody has', async () => {
    const course = await aCourse();
    await db.awardRule.updateMany({
      where: { courseId: course.course.id },
      data: { validityMonths: 12 },
    });
    const { code } = await aCertificate({ course });
    setClock(new Date('2027-11-02T03:00:00Z'));
    expect(await verifyCode(code)).toMatchObject({ state: 'valid', expiresOn: '2027-11-02' });
    setClock(new Date('2027-11-02T17:30:00Z')); // past midnight in Jakarta
    expect(await verifyCode(code)).toMatchObject({ state: 'expired' });
    expect(await verifyCode('0'.repeat(26))).toBeNull();
    expect(await verifyCode("' OR 1=1 --")).toBeNull();
  });

  test('does not answer for a certificate that is not finished', async () => {
    const certificate = await aCertificate();
    await db.certificate.update({
      where: { id: certificate.id },
      data: { fileHash: null, readyAt: null },
    });
    expect(await verifyCode(certificate.code)).toBeNull();
  });

  test('knows a file to the byte', async () => {
    const { nursing, teaching } = await twoDepartments();
    expect(await isFileOf(nursing.code, nursing.fileHash ?? '')).toBe(true);
    expect(await isFileOf(nursing.code, teaching.fileHash ?? '')).toBe(false);
    expect(await isFileOf(nursing.code, 'ab'.repeat(32))).toBe(false);
    expect(await verifyFile(teaching.fileHash ?? '')).toMatchObject({ number: teaching.number });
    expect(await verifyFile('ab'.repeat(32))).toBeNull();
  });
});

describe('looking', () => {
  test('one sees one’s own certificates, also those replaced', async () => {
    const { owner, hr, nursing } = await twoDepartments();
    await reissueCertificate(hr, nursing.id, { name: 'Siti', titlePrefix: '', titleSuffix: '' });
    const mine = await myCertificates(owner);
    expect(mine.map(({ state }) => state)).toEqual(['pending', 'replaced']);
    expect(mine[1]).toMatchObject({ number: nursing.number, hours: 6 });
    expect(await myCertificates(hr)).toEqual([]);
  });

  test('HR and auditors see those of their units and below, and nobody else', async () => {
    const { hr, auditor, owner, nursing, teaching } = await twoDepartments();
    for (const actor of [hr, auditor]) {
      const { lines, total } = await issuedCertificates(actor, everything);
      expect(lines.map(({ id }) => id)).toEqual([nursing.id]);
      expect(total).toBe(1);
      await expect(certificateView(actor, teaching.id)).rejects.toMatchObject({
        kind: 'not-found',
      });
      await expect(certificateFile(actor, teaching.id)).rejects.toMatchObject({
        kind: 'not-found',
      });
      expect((await certificateFile(actor, nursing.id)).hash).toBe(nursing.fileHash);
    }
    expect((await certificateView(hr, nursing.id)).canChange).toBe(true);
    expect((await certificateView(auditor, nursing.id)).canChange).toBe(false);
    await expect(issuedCertificates(owner, everything)).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(certificateView(owner, nursing.id)).rejects.toMatchObject({ kind: 'not-found' });
  });

  test('the file is for its owner: another employee finds nothing', async () => {
    const { owner, nursing, teaching } = await twoDepartments();
    const file = await certificateFile(owner, nursing.id);
    expect(file).toMatchObject({
      hash: nursing.fileHash,
      mediaType: 'application/pdf',
      inline: false,
    });
    expect(file.name).toMatch(/^sertifikat-\d{6}-BKPSDM-XI-2026\.pdf$/);
    await expect(certificateFile(owner, teaching.id)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(certificateFile(await anActor(), nursing.id)).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  test('the list is searched by name, number and employee number, filtered by state and year', async () => {
    const { city, nurse, nursing, teaching, hr } = await twoDepartments();
    const head = await anActor({ grants: [{ role: 'hr', unitId: city.id }] });
    const ids = async (query: string) =>
      (await issuedCertificates(head, search(query))).lines.map(({ id }) => id);
    expect(await ids('')).toEqual([teaching.id, nursing.id]);
    expect(await ids('q=rahma')).toEqual([nursing.id]);
    expect(await ids(`q=${encodeURIComponent(teaching.number)}`)).toEqual([teaching.id]);
    expect(await ids(`q=${nurse.number}`)).toEqual([nursing.id]);
    expect(await ids('q=%25')).toEqual([]);
    await revokeCertificate(hr, nursing.id, reason);
    expect(await ids('state=revoked')).toEqual([nursing.id]);
    expect(await ids('state=valid')).toEqual([teaching.id]);
    expect(await ids('year=2025')).toEqual([]);
    expect((await issuedCertificates(head, everything)).years).toEqual(['2026']);
  });

  test('the list goes on where a page ends, and is whole in a file', async () => {
    const unit = await aUnit();
    const actor = await anActor({ grants: [{ role: 'auditor', unitId: unit.id }] });
    const course = await aCourse();
    const { data, awardRuleId } = await aCertificate({ course });
    for (let i = 0; i < 51; i++) {
      const { id: employeeId } = await anEmployee({ unitId: unit.id });
      const enrollment = await db.enrollment.create({
        data: { id: newId(), offeringId: course.offering.id, employeeId, status: 'completed' },
      });
      await db.certificate.create({
        data: {
          id: newId(),
          employeeId,
          awardRuleId,
          enrollmentId: enrollment.id,
          period: '2026',
          number: `T-${i}`,
          code: `T${String(i).padStart(25, '0')}`,
          data: data as object,
          issuedOn: new Date('2026-11-02'),
        },
      });
    }
    const first = await issuedCertificates(actor, everything);
    expect(first).toMatchObject({ total: 51, next: expect.any(String) as string });
    const second = await issuedCertificates(actor, { ...everything, after: first.next });
    expect(second.next).toBeNull();
    expect(new Set([...first.lines, ...second.lines].map(({ id }) => id)).size).toBe(51);
    let whole = 0;
    for await (const lines of allIssuedCertificates(actor, everything)) whole += lines.length;
    expect(whole).toBe(51);
  });
});
