import { z } from 'zod';

import { isDay } from '#app/platform/clock.ts';
import { seenText } from '#app/platform/seen-text.ts';
import { momentOf } from '#app/platform/zoned-time.ts';

const LONGEST_MS = 24 * 3_600_000;

/** Why an announced batch is changed; people are told. */
export const reason = seenText(500);

const webAddress = z
  .string()
  .trim()
  .max(500)
  .refine((text) => /^https?:\/\/\S+$/.test(text) && URL.canParse(text), {
    params: { code: 'webAddress' },
  });

/** What may be done with a meeting of a batch; times are those that clocks of its zone show. */
export function meetingForm(zone: string) {
  const moment = z.string().transform((typed, ctx) => {
    const found = momentOf(zone, typed);
    if (!found) ctx.addIssue({ code: 'custom', params: { code: 'timeLeftOut' } });
    return found ?? new Date(0);
  });
  const keep = z
    .object({
      intent: z.literal('keep'),
      title: z
        .object({ id: seenText(200).default(''), en: seenText(200).default('') })
        .default({ id: '', en: '' }),
      startsAt: moment,
      endsAt: moment,
      roomId: z.uuid().optional(),
      onlineUrl: webAddress.optional(),
      trainerIds: z.array(z.uuid()).max(50).default([]),
      reason: reason.default(''),
    })
    .refine(({ startsAt, endsAt }) => endsAt > startsAt, {
      path: ['endsAt'],
      params: { code: 'meetingEndsFirst' },
    })
    .refine(({ startsAt, endsAt }) => endsAt.getTime() - startsAt.getTime() <= LONGEST_MS, {
      path: ['endsAt'],
      params: { code: 'meetingTooLong' },
    });
  const drop = z.object({ intent: z.literal('drop'), reason: reason.default('') });
  return z.discriminatedUnion('intent', [keep, drop]);
}

type Deed = z.infer<ReturnType<typeof meetingForm>>;
export type MeetingFacts = Omit<Extract<Deed, { intent: 'keep' }>, 'intent'>;

/** What changes the seats or cancels a batch says why. */
export const reasonForm = z.object({ reason: reason.min(1) });
export const capacityForm = reasonForm.extend({ capacity: z.int().min(1).max(100_000) });
export const firstDayForm = z.object({
  firstDay: z.string().refine(isDay),
  reason: reason.default(''),
});
