import { expect, test } from 'vitest';

import { appointmentIn, parseEmployeeNumber } from '#app/domain/importing/employee-number.ts';

const vectors: [input: string, expected: string, why: string][] = [
  ['199001152015041001', 'taken', 'male, born 1990-01-15, CPNS 2015-04'],
  ['198812312010012003', 'taken', 'female, CPNS 2010-01'],
  ['199505052023212001', 'taken', 'digits 13-14 = 21 is not a month: contract code'],
  ['199505052023211012', 'taken', 'contract staff, male'],
  ['199013152015041001', 'numberBirthDate', 'birth month 13'],
  ['199002302015041001', 'numberBirthDate', '30 February'],
  ['199001152015043001', 'numberSex', 'sex digit 3'],
  ['19900115201504100', 'numberDigits', '17 digits'],
  ['19900115 201504 1 001', 'taken', 'printed form with spaces'],
  ['197001151985041001', 'numberAge', 'appointed at age 15'],
  ['199001152015001001', 'numberMonth', 'appointment month 00'],
  ['199005552015042001', 'numberBirthDate', 'birth day 55: the +40 rule belongs to the NIK'],
  ['199001152015131001', 'numberMonth', 'appointment month 13'],
  ['1,99001E+17', 'numberMangled', 'scientific notation with a comma'],
  ['1.99001E+17', 'numberMangled', 'scientific notation with a point'],
  ['2e17', 'numberMangled', 'scientific notation without a fraction'],
  ['199001152015041000', 'numberRounded', 'fifteen digits kept, the serial rounded away'],
  ['1990.0115-2015.04-1.001', 'taken', 'dots and dashes'],
  ['19900115201504100A', 'numberCharacters', 'a letter'],
  ['197001151987011001', 'taken', 'exactly seventeen on appointment'],
  ['197002151987011001', 'numberAge', 'seventeen only in the next month'],
];

test.each(vectors)('%s is %s: %s', (input, expected) => {
  const parsed = parseEmployeeNumber(input);
  const outcome = parsed.fault ?? parsed.doubts[0] ?? 'taken';
  expect(outcome).toBe(expected);
  if (!parsed.fault) expect(parsed.number).toMatch(/^\d{18}$/);
});

test('says how many digits a number has that is too short', () => {
  expect(parseEmployeeNumber('1990 0115')).toMatchObject({ fault: 'numberDigits', digits: 8 });
});

test('tells the month of appointment of permanent staff and the year of contract staff', () => {
  expect(appointmentIn('199001152015041001')).toBe('2015-04');
  expect(appointmentIn('199505052023212001')).toBe('2023');
});
