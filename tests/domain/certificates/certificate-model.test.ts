import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { birthDateOf } from '#app/domain/certificates/birth-date.ts';
import { certificateModel } from '#app/domain/certificates/certificate-model.ts';
import {
  codeOf,
  numberParts,
  readCode,
  showCode,
} from '#app/domain/certificates/certificate-number.ts';
import { certificateState, maskName } from '#app/domain/certificates/certificate-state.ts';
import { rankAndGrade } from '#app/domain/certificates/rank-name.ts';
import { certificateDataWith } from '#tests/support/certificate-model.ts';

const modelOf = (over: Parameters<typeof certificateDataWith>[0] = {}) =>
  certificateModel(
    {
      data: certificateDataWith(over),
      number: '000123/BKPSDM/X/2026',
      code: '0'.repeat(26),
      issuedOn: '2026-10-21',
    },
    'https://kompeten.example/verify/00000000000000000000000000',
  );

test('somebody who passed reads so, with the classification', () => {
  const model = modelOf();
  expect(model.statement).toEqual({
    id: 'telah dinyatakan LULUS dengan predikat Sangat Memuaskan pada',
    en: 'has passed with the grade Excellent',
  });
  expect(model.name).toBe('Dr. Siti Rahmawati, S.STP., M.Si.');
  expect(model.personLines).toEqual([
    'NIP 19900115 201504 1 001  ·  Penata (III/c)',
    'Analis Kependudukan Ahli Muda  ·  Dinas Kependudukan dan Pencatatan Sipil',
  ]);
  expect(model.placeAndDate).toBe('Kota Contoh, 21 Oktober 2026');
  expect(model.held.id).toContain('2 Oktober 2026 sampai dengan 20 Oktober 2026');
  expect(model.held.id).toContain('6 jam pelajaran (JP)');
});

test('somebody who attended reads so, without a classification', () => {
  expect(modelOf({ statement: 'attended', classification: null }).statement).toEqual({
    id: 'telah mengikuti',
    en: 'has attended',
  });
});

test('what the organisation does not print is not there', () => {
  const { personLines } = modelOf({ person: { number: null, birthDate: null } });
  expect(JSON.stringify(personLines)).not.toMatch(/19900115|1990/);
  expect(modelOf({ person: { birthDate: '1990-01-15' } }).personLines[0]).toContain(
    'lahir 15 Januari 1990',
  );
});

test('the second page names subjects with their hours and the hours credited', () => {
  const { subjects } = modelOf();
  expect(subjects.rows.map(({ hours }) => hours)).toEqual(['2', '4']);
  expect(subjects.total.hours).toBe('6');
});

test('the seal is never called the signature of an official', () => {
  expect(modelOf().seal.id).toMatch(/belum tersertifikasi.*bukan tanda tangan/);
});

test('civil servants have a rank with their grade, contract staff a grade alone', () => {
  expect(rankAndGrade('IV/e')).toBe('Pembina Utama (IV/e)');
  expect(rankAndGrade('IX')).toBe('Golongan IX');
  expect(rankAndGrade(null)).toBe('');
});

test('the birth date is read from the number, where one is in it', () => {
  expect(birthDateOf('199001152015041001')).toBe('1990-01-15');
  expect(birthDateOf('199002302015041001')).toBeNull();
  expect(birthDateOf('ABC')).toBeNull();
});

test('a number template is filled for the day, around the running number', () => {
  expect(numberParts('{seq:6}/BKPSDM/{roman-month}/{year}', '2026-11-02')).toEqual({
    series: '2026',
    before: '',
    digits: 6,
    after: '/BKPSDM/XI/2026',
  });
  expect(numberParts('{year}.{month}-{seq}', '2026-03-09')).toEqual({
    series: '2026',
    before: '2026.03-',
    digits: 1,
    after: '',
  });
});

describe('public codes', () => {
  test('are read as they are shown, typed carelessly or scanned', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        const code = codeOf(bytes);
        expect(code).toHaveLength(26);
        expect(readCode(code)).toBe(code);
        expect(readCode(` ${showCode(code).toLowerCase()} `)).toBe(code);
        expect(readCode(code.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(code);
      }),
    );
  });

  test('differ for different bits, down to the last', () => {
    const bytes = new Uint8Array(16).fill(255);
    const other = new Uint8Array(bytes);
    other[15] = 254;
    expect(codeOf(bytes)).not.toBe(codeOf(other));
    expect(codeOf(bytes).startsWith('7')).toBe(true); // 130 places for 128 bits
  });

  test('are refused when they cannot be one', () => {
    for (const text of ['', '123', '0'.repeat(25), '0'.repeat(27), 'U'.repeat(26), '../../etc'])
      expect(readCode(text)).toBeNull();
  });
});

test('names are masked to their first letters', () => {
  expect(maskName('Siti Rahma')).toBe('S*** R****');
  expect(maskName('Ébé')).toBe('É**');
  expect(maskName('X')).toBe('X*');
});

test('revoked and replaced outlast everything; an end is the last valid day', () => {
  const base = { ready: true, revoked: false, revokedReason: null, expiresOn: '2026-05-02' };
  expect(certificateState(base, '2026-05-02')).toBe('valid');
  expect(certificateState(base, '2026-05-03')).toBe('expired');
  expect(certificateState({ ...base, expiresOn: null }, '2099-01-01')).toBe('valid');
  expect(certificateState({ ...base, ready: false }, '2026-05-01')).toBe('pending');
  const revoked = { ...base, revoked: true };
  expect(certificateState({ ...revoked, revokedReason: 'Salah orang' }, '2027-01-01')).toBe(
    'revoked',
  );
  expect(certificateState({ ...revoked, revokedReason: 'superseded' }, '2026-01-01')).toBe(
    'replaced',
  );
});
