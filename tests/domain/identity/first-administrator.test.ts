import { expect, test } from 'vitest';

import {
  createFirstAdministrator,
  firstAdministratorLink,
  isSetupLinkLive,
} from '#app/domain/identity/first-administrator.server.ts';
import { hasRole } from '#app/domain/organisation/actor.ts';
import { aBrowser, actorOf, refusalOf } from '#tests/support/accounts.ts';

const input = {
  name: 'Ratna Dewi',
  email: 'Ratna@Kota-Contoh.example',
  newPassword: 'Sawah-Luas-19',
};

test('an empty installation is opened by the newest link, once', async () => {
  const token = async () => (await firstAdministratorLink())!.replace('/setup/', '');
  const older = await token();
  const newest = await token();
  expect(await isSetupLinkLive(older)).toBe(false);
  expect(await isSetupLinkLive(newest)).toBe(true);
  expect(await refusalOf(createFirstAdministrator(older, input, aBrowser()))).toBe('linkEnded');
  expect(await refusalOf(createFirstAdministrator('tebakan', input, aBrowser()))).toBe('linkEnded');

  const weak = { ...input, newPassword: 'ratnadewi123' };
  expect(await refusalOf(createFirstAdministrator(newest, weak, aBrowser()))).toBe(
    'passwordPersonal',
  );

  const actor = await actorOf(await createFirstAdministrator(newest, input, aBrowser()));
  expect(hasRole(actor, 'administrator')).toBe(true);
  expect(actor.name).toBe('Ratna Dewi');

  expect(await refusalOf(createFirstAdministrator(newest, input, aBrowser()))).toBe('linkEnded');
  expect(await firstAdministratorLink()).toBeNull();
});
