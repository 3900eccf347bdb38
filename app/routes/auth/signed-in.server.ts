import { redirect, type TypedResponse } from '@remix-run/node';

import { sessionCookie } from '#app/platform/session-cookie.server.ts';

/** Hands the browser its session and sends it on. */
export async function signedIn(token: string, to: string): Promise<TypedResponse<never>> {
  return redirect(to, { headers: { 'Set-Cookie': await sessionCookie(token) } });
}
