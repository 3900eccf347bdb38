import { beforeAll, expect, test } from 'vitest';

import { settings } from '#app/domain/settings/settings.ts';
import { toDate } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { anAccount } from '#tests/support/accounts.ts';
import { openProduct } from '#tests/support/visitor.ts';

type Product = Awaited<ReturnType<typeof openProduct>>;

let administrator: Awaited<ReturnType<Product['visitor']>>;
beforeAll(async () => {
  const product = await openProduct('routes/admin');
  const { id: accountId } = await anAccount();
  await db.roleGrant.create({
    data: {
      id: newId(),
      accountId,
      role: 'administrator',
      unitId: null,
      validFrom: toDate('2020-01-01'),
    },
  });
  administrator = await product.visitor(accountId);
});

test('the list leads to every setting, and each has its page in both languages', async () => {
  const list = await administrator.get('/admin/settings');
  for (const key of Object.keys(settings)) {
    expect(list.text).toContain(`href="/admin/settings/${key}"`);
    for (const language of ['id', 'en']) {
      const page = await administrator.get(`/admin/settings/${key}?lng=${language}`);
      expect(page.status).toBe(200);
      expect(page.text).toContain('name="validFrom"');
      expect(page.text).toContain('name="value');
    }
  }
  expect((await administrator.get('/admin/settings/hours.unknown')).status).toBe(404);
});

test('a value that is refused stays in the form, with what is wrong beside it', async () => {
  const key = '/admin/settings/certificates.numberTemplate';
  const answer = await administrator.post(key, {
    value: '{seq}/DIKLAT',
    validFrom: '2027-01-01',
    source: 'Perwali 3/2026',
  });
  expect(answer.status).toBe(400);
  expect(answer.text).toContain('Nomor memerlukan penanda {year}.');
  for (const typed of ['{seq}/DIKLAT', '2027-01-01', 'Perwali 3/2026'])
    expect(answer.text).toContain(`value="${typed}"`);

  const low = await administrator.post('/admin/settings/hours.minutesPerHour', {
    value: '0',
    validFrom: '2027-01-01',
  });
  expect(low.text).toContain('Paling sedikit 1.');
});

test('a value for a day to come is announced on both pages', async () => {
  const path = '/admin/settings/hours.yearlyTarget';
  const answer = await administrator.post(path, { value: '24', validFrom: '2199-01-01' });
  expect([answer.status, answer.location]).toEqual([302, `${path}?done`]);
  const page = await administrator.get(`${path}?done`);
  for (const words of ['Nilai ditetapkan.', '20 JP per tahun', '24 JP per tahun', 'Akan berlaku'])
    expect(page.text).toContain(words);
  expect((await administrator.get('/admin/settings')).text).toContain('Berubah 1 Januari 2199');
});
