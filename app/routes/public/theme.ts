import { redirect } from '@remix-run/node';

import { localPath } from '#app/platform/local-path.ts';
import { themeCookie } from '#app/platform/theme.server.ts';
import { withAnyone } from '#app/routes/access.server.ts';
import { postedForm } from '#app/routes/posted-form.server.ts';

export const action = withAnyone(async (_actor, { request }) => {
  const form = await postedForm(request);
  const headers = { 'Set-Cookie': await themeCookie.serialize(form.get('theme')) };
  return redirect(localPath(form.get('to')), { headers });
});
