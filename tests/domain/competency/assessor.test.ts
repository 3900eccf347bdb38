import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { assessCompetency } from '#app/domain/competency/assess-competency.server.ts';
import {
  canKeepStandards,
  canRecordEvidence,
  canSeeGaps,
  canSeeStandards,
  canTakeBackEvidence,
} from '#app/domain/competency/competency-policy.ts';
import { evidenceFile } from '#app/domain/competency/evidence-file.server.ts';
import { proofFormView } from '#app/domain/competency/proof-form-view.server.ts';
import { recordProof } from '#app/domain/competency/record-proof.server.ts';
import { type RecordedSource, recordedSources } from '#app/domain/competency/record-proof.ts';
import { requestAssessment } from '#app/domain/competency/request-assessment.server.ts';
import { takeBackEvidence } from '#app/domain/competency/take-back-evidence.server.ts';
import { canListCertificates } from '#app/domain/certificates/policy.ts';
import { canImport } from '#app/domain/importing/policy.ts';
import { myViews } from '#app/domain/organisation/my-views.server.ts';
import { canReadOrganisation } from '#app/domain/organisation/people-policy.ts';
import { competencyPage } from '#app/domain/planning/competency-page.server.ts';
import { personCompetencies } from '#app/domain/planning/person-competencies.server.ts';
import { personHistory } from '#app/domain/planning/person-history.server.ts';
import { recommendations } from '#app/domain/planning/recommendations.server.ts';
import { canChangeSetting } from '#app/domain/settings/policy.ts';
import { setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { refusalOf } from '#tests/support/accounts.ts';
import { aCompetency, aStandard, prove } from '#tests/support/competency.ts';
import { anActor, anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';

type Someone = Awaited<ReturnType<typeof anActor>>;

const MEASURED = ['assessment_center', 'competency_test'] as const;
const OTHERS = recordedSources.filter((source) => !MEASURED.some((one) => one === source));

let agency: string;
let unitId: string;
let positionId: string;
let competencyId: string;
let assessor: Someone;

beforeAll(async () => {
  agency = (await aUnit()).id;
  unitId = (await aUnit(agency)).id;
  positionId = (await aPosition()).id;
  competencyId = (await aCompetency()).id;
  await aStandard(positionId, competencyId, 3);
  assessor = await anAssessor(agency);
});
beforeEach(() => setClock(new Date('2026-06-15T05:00:00Z')));
afterEach(() => setClock(null));

const anAssessor = (ofUnit: string, employeeId: string | null = null) =>
  anActor({ employeeId, grants: [{ role: 'assessor', unitId: ofUnit }] });

/** In a unit below the one of the grant. */
const aPerson = async () => (await anEmployee({ unitId, positionId })).id;

const aResult = (employeeId: string, source: RecordedSource = 'assessment_center') => ({
  employeeId,
  competencyId,
  level: 2,
  source,
  takenOn: '2026-06-01',
  validity: 'rule' as const,
  weight: 100,
  assessor: 'Tim asesor',
  remark: '',
  files: [{ name: 'hasil.pdf', bytes: Buffer.from('%PDF-1.7\n%%EOF') }],
});

const evidenceOf = (employeeId: string) =>
  db.evidence.findMany({ where: { employeeId }, orderBy: { id: 'asc' } });

async function expectNotFound(attempts: Promise<unknown>[]) {
  const answers = await Promise.all(attempts.map(refusalOf));
  expect(answers).toEqual(attempts.map(() => 'notFound'));
}

const pageOf = (actor: Someone, employeeId: string) =>
  competencyPage(actor, { employeeId, competencyId }, 'id');

test.each(MEASURED)('an assessor records a result of %s; it counts at once', async (source) => {
  const employeeId = await aPerson();
  const change = await recordProof(assessor, aResult(employeeId, source));
  expect(change).toEqual({ competencyId, from: null, to: 2 });
  const [proof] = await evidenceOf(employeeId);
  expect(proof).toMatchObject({ source, level: 2, recordedById: assessor.accountId });
});

test.each(OTHERS)('%s is not recorded by an assessor, and not offered', async (source) => {
  const employeeId = await aPerson();
  const { sources } = await proofFormView(assessor, employeeId, 'id');
  expect(sources).toEqual(MEASURED);
  expect(await refusalOf(recordProof(assessor, aResult(employeeId, source)))).toBe('notFound');
  expect(await evidenceOf(employeeId)).toEqual([]);
});

test('an assessor sees levels, proof with its files and history, and may record', async () => {
  const employeeId = await aPerson();
  await recordProof(await anActor({ grants: [{ role: 'hr' }] }), aResult(employeeId));
  const [proof] = await evidenceOf(employeeId);
  const levels = await personCompetencies(assessor, { employeeId }, 'id');
  const may = { canAssess: false, canRequest: false, canRecord: true };
  expect(levels).toMatchObject({ ...may, canSeeRecommendations: false });
  expect(await pageOf(assessor, employeeId)).toMatchObject({ ...may, held: 2 });
  const { histories } = await personHistory(assessor, { employeeId }, 'id');
  expect(histories).toHaveLength(1);
  await evidenceFile(assessor, { evidenceId: proof!.id, name: 'hasil.pdf' });
});

test('nobody of another unit exists for an assessor', async () => {
  const employeeId = (await anEmployee({ unitId: (await aUnit()).id, positionId })).id;
  await recordProof(await anActor({ grants: [{ role: 'hr' }] }), aResult(employeeId));
  const evidenceId = (await evidenceOf(employeeId))[0]!.id;
  const attempts = [
    personCompetencies(assessor, { employeeId }, 'id'),
    pageOf(assessor, employeeId),
    personHistory(assessor, { employeeId }, 'id'),
    evidenceFile(assessor, { evidenceId, name: 'hasil.pdf' }),
    proofFormView(assessor, employeeId, 'id'),
    recordProof(assessor, aResult(employeeId)),
    takeBackEvidence(assessor, { employeeId, evidenceId, reason: 'Coba-coba' }),
  ];
  await expectNotFound(attempts);
  expect(await evidenceOf(employeeId)).toHaveLength(1);
});

test('a person moved out of the unit is not found by the deed', async () => {
  const employeeId = await aPerson();
  await proofFormView(assessor, employeeId, 'id');
  await db.employee.update({ where: { id: employeeId }, data: { unitId: (await aUnit()).id } });
  expect(await refusalOf(recordProof(assessor, aResult(employeeId)))).toBe('notFound');
});

test('an assessor takes back an own recording, and no other', async () => {
  const employeeId = await aPerson();
  const [colleague, hr] = [
    await anAssessor(unitId),
    await anActor({ grants: [{ role: 'hr', unitId: agency }] }),
  ];
  for (const actor of [assessor, colleague, hr]) await recordProof(actor, aResult(employeeId));
  await prove(employeeId, competencyId, 1, '2026-05-01'); // of an export: nobody's
  const [own, ...others] = await evidenceOf(employeeId);
  const takeBack = (actor: Someone, evidenceId: string) =>
    refusalOf(takeBackEvidence(actor, { employeeId, evidenceId, reason: 'Salah orang' }));

  const { evidence } = await pageOf(assessor, employeeId);
  expect(evidence.filter(({ canTakeBack }) => canTakeBack).map(({ id }) => id)).toEqual([own!.id]);
  for (const { id } of others) expect(await takeBack(assessor, id)).toBe('notFound');
  expect(await evidenceOf(employeeId)).toHaveLength(4);

  expect(await takeBack(assessor, own!.id)).toBe('accepted');
  const reversal = await db.evidence.findFirstOrThrow({ where: { reversesId: own!.id } });
  expect(reversal).toMatchObject({ recordedById: assessor.accountId, remark: 'Salah orang' });
  expect((await pageOf(assessor, employeeId)).evidence.some((one) => one.canTakeBack)).toBe(false);
  expect((await pageOf(hr, employeeId)).evidence.filter((one) => one.canTakeBack)).toHaveLength(3);
  for (const { id } of others) expect(await takeBack(hr, id)).toBe('accepted');
});

test('what the same account recorded as something else stays with HR', async () => {
  const boss = await anEmployee({ unitId });
  const both = { ...(await anAssessor(agency, boss.id)), supervises: true };
  const { id: employeeId } = await anEmployee({ unitId, positionId, supervisorId: boss.id });
  await assessCompetency(both, { employeeId, competencyId, level: 2 });
  const [rating] = await evidenceOf(employeeId);
  const input = { employeeId, evidenceId: rating!.id, reason: 'Salah level' };
  expect(await refusalOf(takeBackEvidence(both, input))).toBe('notFound');
});

test('nobody assesses himself, and takes nothing about himself back', async () => {
  const employeeId = await aPerson();
  const self = await anAssessor(agency, employeeId);
  await recordProof(assessor, aResult(employeeId));
  const [proof] = await evidenceOf(employeeId);
  const attempts = [
    proofFormView(self, employeeId, 'id'),
    recordProof(self, aResult(employeeId)),
    takeBackEvidence(self, { employeeId, evidenceId: proof!.id, reason: 'Coba-coba' }),
  ];
  await expectNotFound(attempts);
  expect(await pageOf(self, employeeId)).toMatchObject({
    canRecord: false,
    evidence: [{ canTakeBack: false }],
  });
});

test('an assessor neither rates as a superior, asks for assessments nor plans training', async () => {
  const employeeId = await aPerson();
  const attempts = [
    assessCompetency(assessor, { employeeId, competencyId, level: 2 }),
    requestAssessment(assessor, { employeeId, competencyId }),
    recommendations(assessor, { employeeId }, 'id'),
  ];
  await expectNotFound(attempts);
});

test('a role over the whole organisation opens nothing more than people', async () => {
  const everywhere = await anActor({ grants: [{ role: 'assessor' }] });
  const employeeId = (await anEmployee({ positionId })).id;
  await recordProof(everywhere, aResult(employeeId));
  const may = [
    canSeeGaps,
    canSeeStandards,
    canKeepStandards,
    canReadOrganisation,
    canListCertificates,
    canImport,
    canChangeSetting,
  ].map((policy) => policy(everywhere));
  expect(may).toEqual(may.map(() => false));
});

test('the person reads which assessor looked at what', async () => {
  const employeeId = await aPerson();
  await recordProof(assessor, aResult(employeeId));
  const [proof] = await evidenceOf(employeeId);
  await personCompetencies(assessor, { employeeId }, 'id');
  await pageOf(assessor, employeeId);
  await personHistory(assessor, { employeeId }, 'id');
  await evidenceFile(assessor, { evidenceId: proof!.id, name: 'hasil.pdf' });
  const { views } = await myViews(await anActor({ employeeId }), null);
  expect(views.map(({ page }) => page)).toEqual([
    'evidence-file',
    'history',
    'competency',
    'competencies',
  ]);
  const { name: unit } = await db.unit.findUniqueOrThrow({ where: { id: agency } });
  for (const view of views)
    expect(view).toMatchObject({ name: assessor.name, roles: [{ role: 'assessor', unit }] });
});

const nobody = { inHrScope: false, inAssessorScope: false, inReadScope: false };
test.each([
  ['HR', { inHrScope: true }, 'exam', null, true, true],
  ['an assessor', { inAssessorScope: true }, 'competency_test', 'me', true, true],
  ['an assessor', { inAssessorScope: true }, 'competency_test', 'other', true, false],
  ['an assessor', { inAssessorScope: true }, 'assessment_center', null, true, false],
  ['an assessor', { inAssessorScope: true }, 'exam', 'me', false, false],
  ['an assessor', { inAssessorScope: true }, 'course', 'me', false, false],
  ['both', { inHrScope: true, inAssessorScope: true }, 'exam', 'other', true, true],
  ['a reader', { inReadScope: true }, 'competency_test', 'me', false, false],
  ['oneself', { employeeId: 'mine', inHrScope: true }, 'competency_test', 'me', false, false],
] as const)(
  '%s (%j), %s brought in by %s: records %s, takes back %s',
  (_who, facts, source, recordedBy, records, takesBack) => {
    const me = { ...assessor, accountId: 'me', employeeId: 'mine' };
    const person = { employeeId: 'e', supervisorId: null, ...nobody, ...facts };
    expect(canRecordEvidence(me, person, source)).toBe(records);
    expect(canTakeBackEvidence(me, person, { source, recordedBy })).toBe(takesBack);
  },
);
