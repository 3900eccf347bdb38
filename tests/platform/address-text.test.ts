import { expect, test } from 'vitest';

import { searchText, shortText } from '#app/platform/address-text.ts';
import { isDay } from '#app/platform/clock.ts';
import { postedForm } from '#app/routes/posted-form.server.ts';

test.each([
  ['1900-01-01', true],
  ['2199-12-31', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['0000-01-01', false],
  ['0001-06-01', false],
  ['1899-12-31', false],
  ['2200-01-01', false],
  ['9999-12-31', false],
])('%s is a day to type: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});

test('a text that the database would not take is not asked for, and left out of what is searched', () => {
  for (const text of ['', null, 'a\0b', 'a\nb', 'a\ud800', 'x'.repeat(101)])
    expect(shortText(text)).toBeNull();
  expect(shortText('Dinas 1')).toBe('Dinas 1');
  expect(searchText(' a\0b\ud800 ')).toBe('a b');
  expect(searchText(`${'x'.repeat(99)}😀`)).toBe('x'.repeat(99));
  expect(searchText(null)).toBe('');
});

test('a form with a NUL is no form, in a name as little as in a value', async () => {
  const posted = (form: BodyInit) =>
    postedForm(new Request('http://localhost/', { method: 'POST', body: form }));
  expect((await posted(new URLSearchParams({ name: 'Budi' }))).get('name')).toBe('Budi');
  for (const form of [[['name', 'a\0']], [['a\0', 'b']]])
    await expect(posted(new URLSearchParams(form))).rejects.toMatchObject({
      init: { status: 400 },
    });
});
