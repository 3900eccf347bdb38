import { expect, test } from 'vitest';

import { db } from '#app/platform/db.server.ts';
import { aCompetency, aStandard } from '#tests/support/competency.ts';
import { anAccount } from '#tests/support/accounts.ts';
import { anEmployee, aPosition } from '#tests/support/organisation.ts';
import { openProduct } from '#tests/support/visitor.ts';

test('a rating without a level is refused in words and keeps what was typed; with one it is kept', async () => {
  const product = await openProduct('routes/learn');
  const position = await aPosition();
  const competency = await aCompetency();
  await aStandard(position.id, competency.id, 3);
  const employee = await anEmployee({ positionId: position.id });
  const { id: accountId } = await anAccount({ employeeId: employee.id });
  const visitor = await product.visitor(accountId);
  const path = `/me/competencies/${competency.id}`;

  const refused = await visitor.post(`${path}?lng=id`, { intent: 'rate', remark: 'Sejak 2024.' });
  expect(refused.status).toBe(400);
  expect(refused.text).toContain('Wajib diisi.');
  expect(refused.text).toContain('Sejak 2024.');
  expect(await db.evidence.count({ where: { employeeId: employee.id } })).toBe(0);

  const kept = await visitor.post(path, { intent: 'rate', level: '2', remark: 'Sejak 2024.' });
  expect(kept.status).toBe(302);
  const proof = await db.evidence.findFirstOrThrow({ where: { employeeId: employee.id } });
  expect(proof).toMatchObject({ source: 'self', level: 2, remark: 'Sejak 2024.' });
});
