import { hash, verify } from '@node-rs/argon2';

/** argon2id as OWASP recommends it: 19 MiB, two passes, one lane. Runs on the libuv pool, not on the event loop. */
export const PASSWORD_COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of a random password nobody knows, at the same cost. */
const NOBODYS =
  '$argon2id$v=19$m=19456,t=2,p=1$ulivAYaHAYA6Q3raLpDBMA$5kUJZWKUOmK9UowuHuD4ojui6s6R1YGW6MpB6GCtn/M';

export function hashPassword(password: string): Promise<string> {
  return hash(password, PASSWORD_COST);
}

/** Takes the same time whether there is a hash to compare with or not. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const matches = await verify(stored ?? NOBODYS, password);
  return stored !== null && matches;
}
