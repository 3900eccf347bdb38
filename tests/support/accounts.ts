import { hashPassword } from '#app/domain/identity/password-hash.server.ts';
import { type Browser, openSession } from '#app/domain/identity/sessions.server.ts';
import { loadActor, type SignedIn } from '#app/domain/organisation/load-actor.server.ts';
import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { newId } from '#app/platform/id.ts';
import { tokenHash } from '#app/platform/session-cookie.server.ts';

export const PASSWORD = 'Sungai-Tenang-7';
const hashed = hashPassword(PASSWORD);

let serial = 0;

/** An account somebody can sign in to with PASSWORD. */
export async function anAccount(
  overrides: {
    employeeId?: string;
    email?: string | null;
    name?: string;
    activated?: boolean;
    locale?: string;
  } = {},
) {
  const n = ++serial;
  const activated = overrides.activated ?? true;
  return db.account.create({
    data: {
      id: newId(),
      name: overrides.name ?? `Pemilik Akun ${n}`,
      email: overrides.email === undefined ? `masuk${n}@kota-contoh.example` : overrides.email,
      employeeId: overrides.employeeId,
      locale: overrides.locale ?? 'id',
      passwordHash: activated ? await hashed : null,
      activatedAt: activated ? now() : null,
    },
  });
}

export function aBrowser(overrides: Partial<Browser> = {}): Browser {
  return {
    address: `10.0.${serial % 256}.${++serial % 256}`,
    userAgent: '',
    token: null,
    ...overrides,
  };
}

/** A session of an account, and who it makes of its holder. */
export async function aSession(accountId: string): Promise<{ token: string; actor: SignedIn }> {
  const token = await openSession(accountId, aBrowser());
  return { token, actor: await actorOf(token) };
}

/** Who holds this token. */
export async function actorOf(token: string): Promise<SignedIn> {
  const actor = await loadActor(tokenHash(token));
  if (!actor) throw new Error('The session is over.');
  return actor;
}

export async function isSignedIn(token: string): Promise<boolean> {
  return (await loadActor(tokenHash(token))) !== null;
}

/** The code of the refusal, or that there was none. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'accepted';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}
