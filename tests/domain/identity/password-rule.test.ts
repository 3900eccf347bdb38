import { expect, test } from 'vitest';

import { newPasswordField, passwordProblem } from '#app/domain/identity/password-rule.ts';

const owner = {
  name: 'Siti Rahma',
  email: 'siti.rahma@kota-contoh.example',
  number: '199001152015041001',
};

test('ten characters are enough, nine are not', () => {
  expect(newPasswordField.safeParse('sembilan9').success).toBe(false);
  expect(newPasswordField.safeParse('sepuluh-10').success).toBe(true);
});

test.each([
  '199001152015041001',
  '19900115 201504 1 001',
  'x199001152015041001x',
  'Siti Rahma',
  'sitirahma',
  'SitiRahma123',
  'siti.rahma@kota-contoh.example',
  'siti.rahma',
])('refuses %s: it says who the person is', (password) => {
  expect(passwordProblem(password, owner)).toBe('passwordPersonal');
});

test.each([
  'password123',
  'Indonesia123',
  '1234567890',
  'aaaaaaaaaa',
  'abababababab',
  'abcdefghij',
  '9876543210',
])('refuses %s: everybody guesses it', (password) => {
  expect(passwordProblem(password, owner)).toBe('passwordCommon');
});

test.each(['Sungai-Tenang-7', 'kuda lompat pagar', 'Kompeten-Demo-1'])('takes %s', (password) => {
  expect(passwordProblem(password, owner)).toBeNull();
});

test('people without a number or an e-mail can have passwords too', () => {
  expect(passwordProblem('kuda lompat pagar', { name: '', email: null, number: null })).toBeNull();
});
