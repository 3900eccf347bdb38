import { expect, test } from 'vitest';
import { z } from 'zod';

import { DomainError } from '#app/platform/errors.ts';
import type { Language } from '#app/platform/i18n.ts';
import { languageCookie } from '#app/platform/language.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { openProduct } from '#tests/support/visitor.ts';

const schema = z.object({
  name: z.string().min(3).max(5),
  email: z.email(),
  place: z.string(),
  level: z.int().min(1).max(4),
  share: z.number().max(100),
  kind: z.enum(['a', 'b']),
  confirm: z
    .string()
    .default('')
    .refine((ticked) => ticked === 'on', { params: { code: 'confirmMissing' } }),
});

const WRONG = {
  name: 'Ab',
  email: 'siti',
  place: '',
  level: '9',
  share: 'x',
  kind: 'c',
  newPassword: 'rahasia-1',
};
const WORDS: Record<Language, Record<string, string[]>> = {
  id: {
    name: ['Paling sedikit 3 karakter.'],
    email: ['Tulis alamat email lengkap, misalnya nama@instansi.go.id.'],
    place: ['Wajib diisi.'],
    level: ['Paling banyak 4.'],
    share: ['Tulis sebuah bilangan dengan angka.'],
    kind: ['Isian ini tidak dapat dibaca. Periksa kembali.'],
    confirm: ['Centang persetujuan terlebih dahulu.'],
  },
  en: {
    name: ['At least 3 characters.'],
    email: ['Write a full e-mail address, for example name@agency.go.id.'],
    place: ['Please fill this in.'],
    level: ['At most 4.'],
    share: ['Write a number, in digits.'],
    kind: ['This entry cannot be read. Please check it.'],
    confirm: ['Tick the consent first.'],
  },
};

test.each(['id', 'en'] as const)('wrong entries come back with words in %s', async (language) => {
  for (const request of [await inCookie(language, WRONG), inAddress(language, WRONG)]) {
    const { data, init } = await refused(submitForm(request, schema, async () => null));
    expect(init).toEqual({ status: 400 });
    expect(data).toMatchObject({ error: WORDS[language], initialValue: { name: 'Ab' } });
    expect(JSON.stringify(data)).not.toContain('rahasia-1');
  }
});

const open = z.object({});
const FULL = new DomainError('conflict', 'viewsFull', { most: 20 });
const TAKEN = new DomainError('invalid', 'viewNameTaken', { name: 'A&B?c=1' }, 'name');
test.each([
  [FULL, 409, '', 'Anda sudah menyimpan 20 tampilan. Hapus yang tidak dipakai lagi.'],
  [TAKEN, 400, 'name', 'Anda sudah memiliki tampilan bernama A&B?c=1. Pilih nama lain.'],
  [
    new DomainError('invalid', 'wordless'),
    400,
    '',
    'Isian ini tidak dapat dibaca. Periksa kembali.',
  ],
] as const)(
  'a refusal comes back with words and its code: %s',
  async (error, status, at, words) => {
    const request = inAddress('id', { name: 'Ab' });
    const answer = await refused(submitForm(request, open, () => Promise.reject(error)));
    expect(answer).toMatchObject({
      init: { status },
      data: { error: { [at]: [words] }, refusal: error.code, initialValue: { name: 'Ab' } },
    });
  },
);

test('what one may not do or see goes to the error page', async () => {
  for (const kind of ['forbidden', 'not-found'] as const) {
    const error = new DomainError(kind, 'notFound');
    const answer = submitForm(inAddress('id', {}), open, () => Promise.reject(error));
    await expect(answer).rejects.toBe(error);
  }
});

test('the page says them beside the field and on top, in the language it is in', async () => {
  const visitor = await (await openProduct('routes/auth/forgot')).visitor(null);
  for (const [language, words] of [
    ['id', 'Wajib diisi.'],
    ['en', 'Please fill this in.'],
  ] as const) {
    const page = await visitor.post(`/forgot?lng=${language}`, { identifier: '' });
    expect(page.status).toBe(400);
    expect(page.text.split(`>${words}`).length - 1).toBe(2);
  }
});

function inAddress(language: Language, fields: Record<string, string>): Request {
  return new Request(`http://localhost/?lng=${language}`, posting(fields));
}

async function inCookie(language: Language, fields: Record<string, string>): Promise<Request> {
  const Cookie = (await languageCookie.serialize(language)).split(';')[0] ?? '';
  return new Request('http://localhost/', { ...posting(fields), headers: { Cookie } });
}

function posting(fields: Record<string, string>): RequestInit {
  return { method: 'POST', body: new URLSearchParams(fields) };
}

async function refused<T>(answer: Promise<T>): Promise<Extract<T, { data: unknown }>> {
  return (await answer) as Extract<T, { data: unknown }>;
}
