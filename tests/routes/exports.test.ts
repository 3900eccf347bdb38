import { expect, test } from 'vitest';

import { db } from '#app/platform/db.server.ts';
import { toDate } from '#app/platform/clock.ts';
import { newId } from '#app/platform/id.ts';
import { anAccount } from '#tests/support/accounts.ts';
import { aUnit } from '#tests/support/organisation.ts';
import { openProduct } from '#tests/support/visitor.ts';

test('who asks for more files than are made at once reads why, with the list below', async () => {
  const { id: accountId } = await anAccount();
  const { id: unitId } = await aUnit();
  await db.roleGrant.create({
    data: { id: newId(), accountId, role: 'hr', validFrom: toDate('2020-01-01') },
  });
  const hr = await (await openProduct('routes/hr/exports')).visitor(accountId);
  const ask = () =>
    hr.post('/hr/exports', { page: 'matrix', query: `unit=${unitId}`, format: 'csv' });
  for (let n = 0; n < 3; n++) expect((await ask()).location).toBe('/hr/exports');
  const refused = await ask();
  expect(refused.status).toBe(409);
  expect(refused.text).toContain('Masih ada 3 berkas Anda yang belum selesai dibuat.');
  expect(refused.text).toContain('Menunggu giliran');
});
