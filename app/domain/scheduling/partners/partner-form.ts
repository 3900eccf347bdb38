import { z } from 'zod';

import { currencies, MOST_MONEY } from '#app/domain/scheduling/money.ts';
import {
  typedEmail,
  typedLine,
  typedLineOrNone,
  typedWebsite,
} from '#app/domain/scheduling/typed-fields.ts';
import { isDay } from '#app/platform/clock.ts';
import { seenText } from '#app/platform/seen-text.ts';

import { MOST_MINUTES, partnerKinds } from './partner-kinds.ts';

const day = z.string().refine(isDay).nullable().default(null);

const partnerFacts = {
  name: typedLine(160),
  kind: z.enum(partnerKinds),
  agreementNumber: typedLineOrNone(120),
  agreementFrom: day,
  agreementUntil: day,
  contact: seenText(500).default(''),
  email: typedEmail,
  website: typedWebsite,
};

const courseFacts = {
  partnerCourseId: z.uuid(),
  title: typedLine(200),
  minutes: z.int().min(1).max(MOST_MINUTES).nullable().default(null),
  cost: z.number().min(0).max(MOST_MONEY).nullable().default(null),
  currency: z.enum(currencies).default('IDR'),
  website: typedWebsite,
};

export const newPartnerForm = z.object({ partnerId: z.uuid(), ...partnerFacts });

/** What can be done on the page of a partner institution. */
export const partnerForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('save'), ...partnerFacts }),
  z.object({ intent: z.literal('archive') }),
  z.object({ intent: z.literal('restore') }),
  z.object({ intent: z.literal('add-course'), ...courseFacts }),
  z.object({ intent: z.literal('save-course'), ...courseFacts }),
  z.object({ intent: z.literal('remove-course'), partnerCourseId: z.uuid() }),
]);
export type PartnerDeed = z.infer<typeof partnerForm>;
