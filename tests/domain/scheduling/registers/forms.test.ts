import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { agreementState, SOON_DAYS } from '#app/domain/scheduling/partners/agreement.ts';
import { newPartnerForm, partnerForm } from '#app/domain/scheduling/partners/partner-form.ts';
import { readBookedSearch } from '#app/domain/scheduling/booked-search.ts';
import { inMinorUnits, inWholeUnits } from '#app/domain/scheduling/money.ts';
import { readRegisterSearch, registerUrl } from '#app/domain/scheduling/register-search.ts';
import { newTrainerForm } from '#app/domain/scheduling/trainers/trainer-form.ts';
import { equipmentOf } from '#app/domain/scheduling/venues/equipment.ts';
import { newVenueForm, venueForm } from '#app/domain/scheduling/venues/venue-form.ts';
import { isZone, offeredZones } from '#app/domain/scheduling/venues/zones.ts';
import { addDays } from '#app/platform/clock.ts';
import { newId } from '#app/platform/id.ts';
import { HOSTILE_MARKUP } from '#tests/support/hostile-text.ts';
import { NAUGHTY_STRINGS } from '#tests/support/naughty-strings.ts';

const venue = { venueId: newId(), name: 'Gedung', zone: 'Asia/Makassar' };
const partner = { partnerId: newId(), name: 'Universitas', kind: 'university' };
const website = (typed: string) => newPartnerForm.safeParse({ ...partner, website: typed });

describe('what is typed', () => {
  test('any words make a name of one line, or are refused', () => {
    for (const text of [...NAUGHTY_STRINGS, ...HOSTILE_MARKUP, 'a\u0000b', '\ud800', '   ']) {
      const { success, data } = newVenueForm.safeParse({ ...venue, name: text, address: text });
      if (!success) continue;
      expect(data.name).toMatch(/^\S/u);
      expect(data.name).not.toMatch(/[\n\r\t\0]/);
      expect(data.name.length).toBeLessThanOrEqual(120);
    }
    for (const bad of ['a\u0000b', '\ud800', '   ', 'x'.repeat(121)])
      expect(newVenueForm.safeParse({ ...venue, name: bad }).success).toBe(false);
    const lines = newVenueForm.parse({ ...venue, name: ' Gedung \n  Serbaguna\t2 ' });
    expect(lines.name).toBe('Gedung Serbaguna 2');
  });

  test('a zone is one that clocks know', () => {
    expect(newVenueForm.safeParse({ ...venue, zone: 'Asia/Makasar' }).success).toBe(false);
    expect(newVenueForm.safeParse({ ...venue, zone: '+07:00' }).success).toBe(false);
    expect(offeredZones('Asia/Makassar')).toEqual([
      'Asia/Jakarta',
      'Asia/Makassar',
      'Asia/Jayapura',
    ]);
    const abroad = offeredZones('Europe/London');
    expect(abroad).toContain('Europe/London');
    expect(abroad.every(isZone)).toBe(true);
  });

  test.each([
    ['', []],
    ['Proyektor', ['Proyektor']],
    [' Proyektor ,papan  tulis;\nAC,, proyektor ', ['Proyektor', 'papan tulis', 'AC']],
    [',;\n', []],
  ])('equipment %j', (text, things) => {
    expect(equipmentOf(text)).toEqual(things);
  });

  test('a room holds somebody, and not too many things', () => {
    const room = { intent: 'add-room', roomId: newId(), name: 'Aula', capacity: 30 };
    const parsed = (more: object) => venueForm.safeParse({ ...room, ...more }).success;
    expect(parsed({})).toBe(true);
    for (const capacity of [0, -1, 1.5, 100_001, Number.NaN])
      expect(parsed({ capacity })).toBe(false);
    const things = (count: number) => Array.from({ length: count }, (_, n) => `a${n}`).join(',');
    expect(parsed({ equipment: things(20) })).toBe(true);
    expect(parsed({ equipment: things(21) })).toBe(false);
    expect(parsed({ equipment: 'x'.repeat(61) })).toBe(false);
  });

  test.each([
    ['www.unpad.ac.id', 'https://www.unpad.ac.id'],
    ['https://unpad.ac.id/diklat?x=1#y', 'https://unpad.ac.id/diklat?x=1#y'],
    ['http://unpad.ac.id', 'http://unpad.ac.id'],
  ])('the website %s', (typed, kept) => {
    expect(website(typed).data?.website).toBe(kept);
  });

  test.each([
    'javascript:alert(1)//www.a.id',
    'data:text/html,a.b',
    'https://a',
    'https://user:secret@a.id',
    'https://a.id/"onmouseover="x',
    'https://a.id/ b',
    'java\tscript:alert(1)',
    'https://a.id\u202e',
    '//a b',
    ...HOSTILE_MARKUP,
  ])('no website: %j', (typed) => {
    const { success, data } = website(typed);
    // Words that look like a path of a site become one; nothing runs in it.
    if (success) expect(new URL(data.website!).protocol).toMatch(/^https?:$/);
    if (success) expect(data.website).not.toMatch(/["'<>\s\\]/);
    if (/^(javascript|data):/i.test(typed)) expect(success).toBe(false);
  });

  test('phones are digits with what stands between them', () => {
    const phone = (text: string) =>
      newTrainerForm.safeParse({ from: 'outside', trainerId: newId(), name: 'A', phone: text })
        .success;
    for (const good of ['0812 3456-7890', '+62 (21) 345678', '021/345678'])
      expect(phone(good)).toBe(true);
    for (const bad of ['12', 'telepon', '0812<script>', '+', "0812'--"])
      expect(phone(bad)).toBe(false);
  });

  test('an agreement has days of the calendar', () => {
    const until = (agreementUntil: string) =>
      newPartnerForm.safeParse({ ...partner, agreementUntil }).success;
    expect(until('2026-12-31')).toBe(true);
    for (const bad of ['2026-02-30', '31-12-2026', '0000-01-01', '99999-01-01'])
      expect(until(bad)).toBe(false);
  });

  test('a deed nobody knows is none', () => {
    expect(partnerForm.safeParse({ intent: 'delete' }).success).toBe(false);
    expect(venueForm.safeParse({ intent: 'drop' }).success).toBe(false);
  });

  test('money goes there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), (hundredths) => {
        expect(Number(inMinorUnits(inWholeUnits(hundredths)))).toBe(hundredths);
      }),
    );
  });
});

describe('how an agreement stands', () => {
  const day = '2026-05-02';
  const none = { number: '', from: null, until: null };
  test.each([
    [none, 'none'],
    [{ ...none, number: '12/PKS' }, 'in_force'],
    [{ ...none, from: addDays(day, 1) }, 'to_come'],
    [{ ...none, from: day }, 'in_force'],
    [{ ...none, until: addDays(day, -1) }, 'expired'],
    [{ ...none, until: day }, 'expiring'],
    [{ ...none, until: addDays(day, SOON_DAYS) }, 'expiring'],
    [{ ...none, until: addDays(day, SOON_DAYS + 1) }, 'in_force'],
    [{ ...none, from: addDays(day, 1), until: addDays(day, 9) }, 'to_come'],
  ])('%j', (agreement, state) => {
    expect(agreementState(agreement, day)).toBe(state);
  });
});

describe('addresses', () => {
  test('of a list are read as they are written, whatever stands in them', () => {
    fc.assert(
      fc.property(
        fc.record({
          q: fc.string({ unit: 'binary', maxLength: 120 }),
          archived: fc.boolean(),
          page: fc.integer({ min: 1, max: 10_000 }),
        }),
        (typed) => {
          const url = new URL(registerUrl('venues', { ...typed, page: 1 }, typed), 'https://a.id');
          const read = readRegisterSearch(url.searchParams);
          expect({ ...read, q: '' }).toEqual({ ...typed, q: '' });
          expect(read.q).not.toMatch(/[\p{Cc}\p{Cs}]/u);
          const again = new URL(registerUrl('venues', read, { page: read.page }), 'https://a.id');
          expect(readRegisterSearch(again.searchParams)).toEqual(read);
        },
      ),
    );
  });

  test.each(['-1', '0', '1.5', 'x', '1e9', '10001'])('page %s is the first', (page) => {
    expect(readRegisterSearch(new URLSearchParams({ page })).page).toBe(1);
    expect(readBookedSearch(new URLSearchParams({ page, when: 'x', room: "'" }))).toEqual({
      when: 'coming',
      roomId: null,
      page: 1,
    });
  });
});
