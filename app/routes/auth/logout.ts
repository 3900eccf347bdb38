import { redirect } from '@remix-run/node';

import { signOut } from '#app/domain/identity/my-sessions.server.ts';
import { endedSessionCookie } from '#app/platform/session-cookie.server.ts';
import { withAnyone } from '#app/routes/access.server.ts';

/** A link or a reload here changes nothing: signing out is a form. */
export const loader = withAnyone(() => Promise.resolve(redirect('/')));

export const action = withAnyone(async (actor) => {
  if (actor) await signOut(actor);
  return redirect('/login', {
    headers: { 'Set-Cookie': await endedSessionCookie() },
  });
});
