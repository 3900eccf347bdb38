import { redirect } from '@remix-run/node';

import { interestForm } from '#app/domain/enrollment/interest/note-interest.ts';
import {
  noteInterest,
  takeBackInterest,
} from '#app/domain/enrollment/interest/note-interest.server.ts';
import { shortText } from '#app/platform/address-text.ts';
import { withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';

const coursePath = (slug: string) => `/courses/${encodeURIComponent(slug)}`;
const slugOf = (slug: string | undefined) => shortText(slug, 200) ?? '';

export const loader = withActor((_actor, { params }) =>
  Promise.resolve(redirect(coursePath(slugOf(params['slug'])))),
);

export const action = withActor(async (actor, { request, params }) => {
  const slug = slugOf(params['slug']);
  await submitForm(request, interestForm, async ({ intent }) => {
    if (intent === 'note') await noteInterest(actor, slug);
    else await takeBackInterest(actor, slug);
  });
  // What was refused (a batch has opened meanwhile) is seen on the page itself.
  return redirect(coursePath(slug));
});
