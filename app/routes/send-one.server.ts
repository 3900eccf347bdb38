import { redirect } from '@remix-run/node';

import { sendOneForm } from '#app/domain/planning/send-people.ts';
import { sendPeople } from '#app/domain/planning/send-people.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';

import { submitForm } from './form.server.ts';

/** Takes a place for one person in the posted offering, then back to the page, which says what became of it. */
export function sendOne(request: Request, actor: Actor, employeeId: string) {
  return submitForm(request, sendOneForm, async ({ offeringId }) => {
    const { sent } = await sendPeople(actor, { offeringId, employeeIds: [employeeId] });
    return redirect(`${new URL(request.url).pathname}?sent=${sent}`);
  });
}

/** What the address says of the last one. */
export function sentOne(request: Request): boolean | null {
  const sent = new URL(request.url).searchParams.get('sent');
  return sent === null ? null : sent === '1';
}
