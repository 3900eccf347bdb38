import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { assessCompetency } from '#app/domain/competency/assess-competency.server.ts';
import { competencyForm, seenIndicators } from '#app/domain/competency/competency-form.ts';
import { evidenceFile } from '#app/domain/competency/evidence-file.server.ts';
import { official, validUntilBy } from '#app/domain/competency/evidence-rule.ts';
import { rateSelf } from '#app/domain/competency/rate-self.server.ts';
import { recordProof } from '#app/domain/competency/record-proof.server.ts';
import type { RecordedSource } from '#app/domain/competency/record-proof.ts';
import { requestAssessment } from '#app/domain/competency/request-assessment.server.ts';
import { takeBackEvidence } from '#app/domain/competency/take-back-evidence.server.ts';
import { competencyPage } from '#app/domain/planning/competency-page.server.ts';
import { setClock, toDate } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { refusalOf } from '#tests/support/accounts.ts';
import { aCompetency, aStandard } from '#tests/support/competency.ts';
import { anActor, anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';

const TODAY = '2026-06-15';
const PDF = Buffer.from('%PDF-1.7\n%%EOF');

let unitId: string;
let positionId: string;
let competencyId: string;
let hr: Awaited<ReturnType<typeof anActor>>;

beforeAll(async () => {
  unitId = (await aUnit()).id;
  positionId = (await aPosition()).id;
  competencyId = (await aCompetency()).id;
  await aStandard(positionId, competencyId, 3);
  hr = await anActor({ grants: [{ role: 'hr', unitId }] });
});
beforeEach(() => setClock(new Date(`${TODAY}T05:00:00Z`)));
afterEach(() => setClock(null));

async function aReport() {
  const boss = await anEmployee({ unitId });
  const employee = await anEmployee({ unitId, positionId, supervisorId: boss.id });
  return {
    employeeId: employee.id,
    bossId: boss.id,
    supervisor: await anActor({ employeeId: boss.id, supervises: true }),
    self: await anActor({ employeeId: employee.id }),
  };
}

const aProof = (employeeId: string) => ({
  employeeId,
  competencyId,
  level: 2,
  source: 'exam' as RecordedSource,
  takenOn: '2026-06-01',
  validity: 'rule' as 'rule' | 'until' | 'none',
  weight: 100,
  assessor: 'Panitia ujian',
  remark: '',
  files: [] as { name: string; bytes: Uint8Array }[],
});

const evidenceOf = (employeeId: string) =>
  db.evidence.findMany({ where: { employeeId }, orderBy: { id: 'asc' }, include: { files: true } });

test('a supervisor rates with the indicators seen and a remark; the request is answered', async () => {
  const { employeeId, supervisor, self } = await aReport();
  await requestAssessment(self, { employeeId, competencyId });
  const rating = { level: 3, indicators: ['3.0', '2.0', '3.9'], remark: 'Memimpin rapat.' };
  const change = await assessCompetency(supervisor, { employeeId, competencyId, ...rating });
  expect(change).toEqual({ competencyId, from: null, to: 3 });
  expect(await evidenceOf(employeeId)).toMatchObject([
    {
      level: 3,
      source: 'supervisor',
      assessor: supervisor.name,
      remark: 'Memimpin rapat.',
      indicators: ['Indikator 3'],
      validUntil: null,
    },
  ]);
  expect(await db.assessmentRequest.count({ where: { employeeId, closedAt: null } })).toBe(0);
  const page = await competencyPage(self, { employeeId, competencyId }, 'en');
  expect(page.evidence[0]).toMatchObject({ indicators: ['Indicator 3'], remark: rating.remark });
  expect(
    await db.event.count({ where: { type: 'evidence.recorded', actorId: supervisor.accountId } }),
  ).toBe(1);
});

test('an employee rates self; it answers no request and is for nobody else', async () => {
  const { employeeId, self, supervisor } = await aReport();
  await requestAssessment(self, { employeeId, competencyId });
  await rateSelf(self, { competencyId, level: 2, indicators: ['2.0'] });
  expect(await evidenceOf(employeeId)).toMatchObject([
    { level: 2, source: 'self', indicators: ['Indikator 2'] },
  ]);
  expect(await db.assessmentRequest.count({ where: { employeeId, closedAt: null } })).toBe(1);
  expect(await refusalOf(assessCompetency(self, { employeeId, competencyId, level: 5 }))).toBe(
    'notFound',
  );
  expect(await refusalOf(rateSelf(hr, { competencyId, level: 2 }))).toBe('notFound');
  const page = await competencyPage(self, { employeeId, competencyId }, 'id');
  expect(page).toMatchObject({ canRateSelf: true, canAssess: false, selfCounts: true });
  const seen = await competencyPage(supervisor, { employeeId, competencyId }, 'id');
  expect(seen).toMatchObject({ canRateSelf: false, canAssess: true, canRecord: false });
});

test('one rates oneself only in what one needs, aims at or was rated in', async () => {
  const { self } = await aReport();
  const other = (await aCompetency()).id;
  expect(await refusalOf(rateSelf(self, { competencyId: other, level: 1 }))).toBe('notFound');
  const target = await aPosition();
  await aStandard(target.id, other, 1);
  await rateSelf(self, { competencyId: other, level: 1, targetId: target.id });
  await rateSelf(self, { competencyId: other, level: 2 });
});

test('HR records proof with its files; it counts at once and the files open to those who see the person', async () => {
  const { employeeId, self, supervisor } = await aReport();
  const files = [
    { name: 'Sertifikat AC (2026).pdf', bytes: PDF },
    { name: 'salinan.pdf', bytes: PDF },
  ];
  const change = await recordProof(hr, { ...aProof(employeeId), weight: 50, files });
  expect(change.to).toBe(2);
  const [proof] = await evidenceOf(employeeId);
  expect(proof).toMatchObject({ source: 'exam', weight: 50, assessor: 'Panitia ujian' });
  expect(proof!.files.map(({ name }) => name)).toEqual(['Sertifikat-AC-2026.pdf']);
  const file = { evidenceId: proof!.id, name: 'Sertifikat-AC-2026.pdf' };
  for (const actor of [self, supervisor, hr])
    expect(await evidenceFile(actor, file)).toMatchObject({
      mediaType: 'application/pdf',
      inline: false,
    });
  const stranger = await anActor({ employeeId: (await anEmployee({ unitId })).id });
  const elsewhere = await anActor({ grants: [{ role: 'hr', unitId: (await aUnit()).id }] });
  for (const actor of [stranger, elsewhere])
    expect(await refusalOf(evidenceFile(actor, file))).toBe('notFound');
  expect(await refusalOf(evidenceFile(self, { ...file, name: 'lain.pdf' }))).toBe('notFound');
  const views = await db.event.findMany({
    where: { type: 'employee.viewed', subjectId: employeeId },
  });
  expect(views.map(({ actorId }) => actorId).sort()).toEqual(
    [hr.accountId, supervisor.accountId].sort(),
  );
});

const png = { name: 'a.png', bytes: PDF };
const large = { name: 'a.pdf', bytes: new Uint8Array((5 << 20) + 1) };
const six = Array.from({ length: 6 }, (_, n) => ({ name: `${n}.pdf`, bytes: PDF }));
test.each([
  ['a date in the future', { takenOn: '2026-06-16' }, 'dateInFuture'],
  ['a level out of the range of the framework', { level: 6 }, 'levelUnknown'],
  [
    'an end before the beginning',
    { validity: 'until', validUntil: '2026-05-31' },
    'validityBeforeDate',
  ],
  ['an end that is not said', { validity: 'until' }, 'required'],
  ['a file that is not what it says', { files: [png] }, 'fileContent'],
  ['a kind of file that is not taken', { files: [{ name: 'a.svg', bytes: PDF }] }, 'fileKind'],
  ['too large a file', { files: [large] }, 'fileTooLarge'],
  ['too many files', { files: six }, 'filesMany'],
  ['a competency that is gone', { competencyId: newId() }, 'levelUnknown'],
] as const)('%s is refused and nothing is kept', async (_name, wrong, code) => {
  const { employeeId } = await aReport();
  const input = { ...aProof(employeeId), ...wrong } as Parameters<typeof recordProof>[1];
  expect(await refusalOf(recordProof(hr, input))).toBe(code);
  expect(await evidenceOf(employeeId)).toEqual([]);
});

test('proof of a person outside the scope, and of oneself, is not for this HR', async () => {
  const outside = await anEmployee({ unitId: (await aUnit()).id, positionId });
  expect(await refusalOf(recordProof(hr, aProof(outside.id)))).toBe('notFound');
  const me = await anEmployee({ unitId, positionId });
  const own = await anActor({ employeeId: me.id, grants: [{ role: 'hr', unitId }] });
  expect(await refusalOf(recordProof(own, aProof(me.id)))).toBe('notFound');
  const { employeeId, supervisor, self } = await aReport();
  for (const actor of [supervisor, self])
    expect(await refusalOf(recordProof(actor, aProof(employeeId)))).toBe('notFound');
});

test('validity is as the rule says, unless HR says otherwise', async () => {
  const frameworkId = newId();
  await db.framework.create({
    data: {
      id: frameworkId,
      code: `V${frameworkId}`,
      name: { id: 'Kamus', en: 'Rules' },
      levels: [{ level: 1, name: { id: 'L', en: 'L' } }],
    },
  });
  const rule = official;
  await db.evidenceRule.create({
    data: { id: newId(), frameworkId, validFrom: toDate('2020-01-01'), rule },
  });
  const ruled = await aCompetency();
  await db.competency.update({ where: { id: ruled.id }, data: { frameworkId } });
  const { employeeId } = await aReport();
  const proof = {
    ...aProof(employeeId),
    competencyId: ruled.id,
    source: 'assessment_center' as const,
  };
  await recordProof(hr, proof);
  await recordProof(hr, { ...proof, validity: 'none' });
  await recordProof(hr, { ...proof, validity: 'until', validUntil: '2026-12-31' });
  const days = (await evidenceOf(employeeId)).map(({ validUntil }) => validUntil);
  expect(days).toEqual([toDate('2029-05-31'), null, toDate('2026-12-31')]);
});

test.each([
  ['assessment_center', '2022-03-02', '2025-03-01'],
  ['assessment_center', '2024-02-29', '2027-02-27'],
  ['supervisor', '2022-03-02', null],
] as const)('%s of %s is valid until %s by the official rule', (source, takenOn, last) => {
  expect(validUntilBy(official, source, takenOn)).toBe(last);
});

test('HR takes evidence back once, with a reason, and the level follows', async () => {
  const { employeeId, self } = await aReport();
  await recordProof(hr, aProof(employeeId));
  await recordProof(hr, { ...aProof(employeeId), level: 5, takenOn: '2026-06-02' });
  const [, last] = await evidenceOf(employeeId);
  const input = { employeeId, evidenceId: last!.id, reason: 'Salah orang' };
  expect(await takeBackEvidence(hr, input)).toMatchObject({ from: 5, to: 2 });
  expect(await refusalOf(takeBackEvidence(hr, input))).toBe('evidenceTakenBack');
  const rows = await evidenceOf(employeeId);
  expect(rows).toHaveLength(3);
  expect(rows[2]).toMatchObject({ reversesId: last!.id, remark: 'Salah orang', level: 5 });
  expect(await refusalOf(takeBackEvidence(hr, { ...input, evidenceId: rows[2]!.id }))).toBe(
    'notFound',
  );
  const { evidence } = await competencyPage(self, { employeeId, competencyId }, 'id');
  expect(evidence.map(({ use, takenBack }) => [use, takenBack?.reason])).toEqual([
    ['reversed', 'Salah orang'],
    ['decides', undefined],
  ]);
});

test('nobody else takes evidence back, nor another person’s under this one’s name', async () => {
  const { employeeId, supervisor, self } = await aReport();
  const other = await aReport();
  await recordProof(hr, aProof(employeeId));
  const [proof] = await evidenceOf(employeeId);
  const input = { employeeId, evidenceId: proof!.id, reason: 'Coba-coba' };
  for (const actor of [supervisor, self])
    expect(await refusalOf(takeBackEvidence(actor, input))).toBe('notFound');
  expect(await refusalOf(takeBackEvidence(hr, { ...input, employeeId: other.employeeId }))).toBe(
    'notFound',
  );
});

test('when the supervisor leaves, the new one rates and the old one finds nobody', async () => {
  const { employeeId, supervisor } = await aReport();
  const next = await anEmployee({ unitId });
  const successor = await anActor({ employeeId: next.id, supervises: true });
  const page = (actor: typeof successor) =>
    competencyPage(actor, { employeeId, competencyId, team: true }, 'id');
  await page(supervisor);
  await db.employee.update({ where: { id: employeeId }, data: { supervisorId: next.id } });
  expect(await refusalOf(page(supervisor))).toBe('notFound');
  expect(
    await refusalOf(assessCompetency(supervisor, { employeeId, competencyId, level: 1 })),
  ).toBe('notFound');
  await page(successor);
  await assessCompetency(successor, { employeeId, competencyId, level: 2 });
});

test('a person moved out of the scope between form and deed is not found by the deed', async () => {
  const { employeeId } = await aReport();
  await competencyPage(hr, { employeeId, competencyId }, 'id');
  await db.employee.update({
    where: { id: employeeId },
    data: { unitId: (await aUnit()).id },
  });
  expect(await refusalOf(recordProof(hr, aProof(employeeId)))).toBe('notFound');
  expect(await refusalOf(assessCompetency(hr, { employeeId, competencyId, level: 2 }))).toBe(
    'notFound',
  );
});

test.each([
  [
    ['3.0', '3.1'],
    ['a', 'b'],
  ],
  [['2.0', '3.1', '3.7'], ['b']],
  [[], []],
])('of the ticks %j the indicators %j were seen at level 3', (indicators, seen) => {
  expect(seenIndicators({ level: 3, indicators }, ['a', 'b'])).toEqual(seen);
});

test.each([
  [{ intent: 'rate', level: 8 }],
  [{ intent: 'rate', level: 0 }],
  [{ intent: 'rate', level: 2, indicators: ['x'] }],
  [{ intent: 'take-back', evidenceId: newId(), reason: '  ' }],
  [{ level: 3 }],
])('the form does not take %j', (input) => {
  expect(competencyForm.safeParse(input).success).toBe(false);
});
