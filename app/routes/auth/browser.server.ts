import type { Browser } from '#app/domain/identity/sessions.server.ts';
import { currentContext } from '#app/platform/request-context.server.ts';
import { readSessionToken } from '#app/platform/session-cookie.server.ts';

/** The browser a request comes from, for the session it is about to hold. */
export async function browserOf(request: Request): Promise<Browser> {
  return {
    address: currentContext()?.address ?? '',
    userAgent: request.headers.get('User-Agent') ?? '',
    token: await readSessionToken(request),
  };
}
