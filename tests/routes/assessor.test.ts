import { beforeAll, expect, test } from 'vitest';

import { requestAssessment } from '#app/domain/competency/request-assessment.server.ts';
import { db } from '#app/platform/db.server.ts';
import { aCompetency, aStandard, prove } from '#tests/support/competency.ts';
import { anActor, anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';
import { openProduct } from '#tests/support/visitor.ts';

type Product = Awaited<ReturnType<typeof openProduct>>;

let visitor: Awaited<ReturnType<Product['visitor']>>;
let accountId: string;
let competencyId: string;
let person: { id: string; name: string; number: string };

beforeAll(async () => {
  const product = await openProduct('routes/');
  const unit = await aUnit();
  const position = await aPosition();
  competencyId = (await aCompetency()).id;
  await aStandard(position.id, competencyId, 3);
  person = await anEmployee({ unitId: unit.id, positionId: position.id, name: 'Sri Lestari' });
  const self = await anActor({ employeeId: person.id });
  await requestAssessment(self, { employeeId: person.id, competencyId });
  ({ accountId } = await anActor({ grants: [{ role: 'assessor', unitId: unit.id }] }));
  visitor = await product.visitor(accountId);
});

async function textOf(path: string): Promise<string> {
  const { status, text } = await visitor.get(path);
  expect(status, path).toBe(200);
  expect(text, path).not.toContain(person.number);
  return text;
}

test.each([
  ['id', 'Menunggu penilaian', '1 permintaan penilaian'],
  ['en', 'Waiting for an assessment', '1 request for an assessment'],
])('home (%s) leads to who waits, to people and to a round', async (language, ...words) => {
  const text = await textOf(`/?lng=${language}`);
  for (const word of [...words, person.name]) expect(text).toContain(word);
  expect(text).toContain(`href="/hr/employees/${person.id}/competencies"`);
  expect(text).toContain('action="/hr/employees"');
  expect(text).toContain('href="/hr/assessments"');
  for (const path of ['/hr/gaps', '/hr/units', '/hr/import', '/hr/trainings'])
    expect(text).not.toContain(`href="${path}"`);
});

test('people are found, without a file of them and without pages of units', async () => {
  const text = await textOf('/hr/employees?lng=id');
  expect(text).toContain(person.name);
  expect(text).not.toContain('/hr/employees.csv');
  expect(text).not.toContain('href="/hr/units/');
  const record = await textOf(`/hr/employees/${person.id}?lng=id`);
  expect(record).toContain(`href="/hr/employees/${person.id}/competencies"`);
  expect(record).not.toContain('href="/hr/units/');
});

test('the form offers what assessors measure; what is recorded can be taken back there', async () => {
  const at = `/hr/employees/${person.id}`;
  const levels = await textOf(`${at}/competencies?lng=id`);
  expect(levels).toContain(`href="${at}/evidence"`);
  expect(levels).not.toContain(`href="${at}/recommendations"`);
  const form = await textOf(`${at}/evidence?lng=id`);
  expect(form).toContain('value="assessment_center"');
  expect(form).toContain('value="competency_test"');
  for (const source of ['exam', 'supervisor', 'external_certificate'])
    expect(form).not.toContain(`value="${source}"`);

  const result = {
    competencyId,
    source: 'competency_test',
    level: '2',
    takenOn: '2026-01-05',
    validity: 'rule',
    assessor: 'Tim asesor',
  };
  expect((await visitor.post(`${at}/evidence`, { ...result, source: 'exam' })).status).toBe(404);
  expect((await visitor.post(`${at}/evidence`, result)).status).toBe(302);
  await prove(person.id, competencyId, 1, '2026-01-04'); // somebody else's
  const proofs = await db.evidence.findMany({ where: { employeeId: person.id } });
  const own = proofs.find(({ recordedById }) => recordedById === accountId)!;
  const page = await textOf(`${at}/competencies/${competencyId}?lng=id`);
  const offered = proofs.filter(({ id }) => page.includes(`name="evidenceId" value="${id}"`));
  expect(offered.map(({ id }) => id)).toEqual([own.id]);
});

test('the page of rounds names the methods that may be in the file', async () => {
  const text = await textOf('/hr/assessments?lng=id');
  expect(text).toContain('assessment_center atau uji_kompetensi.');
  expect(text).not.toContain('mandiri');
});
