import { data } from '@remix-run/node';

import { withAnyone } from '#app/routes/access.server.ts';

export const loader = withAnyone(async () => {
  throw data('notFound', { status: 404 });
});

export default function NotFound() {
  return null;
}
