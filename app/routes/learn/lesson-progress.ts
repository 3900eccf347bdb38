import { recordProgress } from '#app/domain/learning/record-progress.server.ts';
import { recordProgressSchema } from '#app/domain/learning/record-progress.ts';
import { withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';

import { placeOf } from './player/item-place.server.ts';

/** Where a lesson's video was left, told by the player. */
export const action = withActor(async (actor, { request, params }) => {
  const at = placeOf(params);
  return submitForm(request, recordProgressSchema, async (input) => {
    await recordProgress(actor, at, input);
    return new Response(null, { status: 204 });
  });
});
