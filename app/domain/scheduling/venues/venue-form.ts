import { z } from 'zod';

import { typedLine } from '#app/domain/scheduling/typed-fields.ts';
import { seenText } from '#app/platform/seen-text.ts';

import { typedEquipment } from './equipment.ts';
import { LARGEST_ROOM } from './largest-room.ts';
import { isZone } from './zones.ts';

export const venueFacts = {
  name: typedLine(120),
  address: seenText(500).default(''),
  zone: z.string().refine(isZone, { params: { code: 'zoneUnknown' } }),
};
const roomFacts = {
  roomId: z.uuid(),
  name: typedLine(80),
  capacity: z.int().min(1).max(LARGEST_ROOM),
  equipment: typedEquipment,
};

export const newVenueForm = z.object({ venueId: z.uuid(), ...venueFacts });

/** What can be done on the page of a venue. */
export const venueForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('save'), ...venueFacts }),
  z.object({ intent: z.literal('archive') }),
  z.object({ intent: z.literal('restore') }),
  z.object({ intent: z.literal('add-room'), ...roomFacts }),
  z.object({ intent: z.literal('save-room'), ...roomFacts }),
  z.object({ intent: z.literal('archive-room'), roomId: z.uuid() }),
  z.object({ intent: z.literal('restore-room'), roomId: z.uuid() }),
]);
export type VenueDeed = z.infer<typeof venueForm>;
