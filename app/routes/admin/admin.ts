import { redirect } from '@remix-run/node';

import { withActor } from '#app/routes/access.server.ts';

/** The address people type; the page it leads to decides who may see it. */
export const loader = withActor(async () => redirect('/admin/access'));
