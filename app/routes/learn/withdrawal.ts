import { redirect } from '@remix-run/node';

import { withdraw } from '#app/domain/enrollment/withdraw.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';

export const loader = withActor((_actor, { params }) =>
  Promise.resolve(redirect(`/learn/${idParam(params['enrollmentId'])}`)),
);

export const action = withActor(async (actor, { params }) => {
  await withdraw(actor, idParam(params['enrollmentId']));
  return redirect('/learn');
});
