import { describe, expect, test } from 'vitest';

import { type Actor, type Role, systemActor } from '#app/domain/organisation/actor.ts';
import {
  canKeepRegisters,
  canReadContacts,
  canReadRegisters,
} from '#app/domain/scheduling/register-policy.ts';

const actor = (role: Role | null): Actor => ({
  accountId: 'me',
  employeeId: null,
  name: '',
  grants: role ? [{ role, unitId: null }] : [],
  supervises: true,
});

describe('who reads the registers, keeps them, and sees how people are reached', () => {
  test.each<[Role | null, boolean, boolean, boolean]>([
    ['training_manager', true, true, true],
    ['trainer', true, false, false],
    ['hr', false, false, false],
    ['administrator', false, false, false],
    ['auditor', false, false, false],
    ['assessor', false, false, false],
    [null, false, false, false],
  ])('%s', (role, reads, keeps, reaches) => {
    const who = actor(role);
    expect([canReadRegisters(who), canKeepRegisters(who), canReadContacts(who)]).toEqual([
      reads,
      keeps,
      reaches,
    ]);
  });

  test('the system plans nothing', () => {
    expect(canKeepRegisters(systemActor)).toBe(false);
  });
});
