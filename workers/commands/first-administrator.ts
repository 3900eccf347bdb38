import { firstAdministratorLink } from '#app/domain/identity/first-administrator.server.ts';

/** Prints the one-time path that creates the first administrator; nothing when there is an account. */
export async function runFirstAdministrator(): Promise<number> {
  const link = await firstAdministratorLink();
  if (link) process.stdout.write(`${link}\n`);
  return 0;
}
