import { z } from 'zod';

import { currencies, MOST_MONEY } from '#app/domain/scheduling/money.ts';
import { seenText } from '#app/platform/seen-text.ts';
import { momentOf } from '#app/platform/zoned-time.ts';

import { batchZones } from './batch-zones.ts';

const both = (longest: number) =>
  z
    .object({ id: seenText(longest).default(''), en: seenText(longest).default('') })
    .default({ id: '', en: '' });
const local = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);
const words = z.array(seenText(200)).max(200).default([]);
const at = z.string().max(20).default('');

/** A unit as it is chosen: its code, with what stands behind it in the list of choices. */
const unit = seenText(300).transform((typed) => typed.split(' · ')[0]!);

const typed = z.object({
  /** Of a new batch. */
  courseId: z.uuid().optional(),
  name: both(200),
  code: seenText(60).default(''),
  zone: z.enum(batchZones),
  opensAt: local,
  closesAt: local,
  capacity: z.int().min(1).max(100_000),
  minimum: z.int().min(1).max(100_000).optional(),
  units: z.array(z.object({ at, unit })).max(50).default([]),
  families: words,
  levels: words,
  statuses: words,
  quotas: z
    .array(z.object({ at, unit, seats: z.int().min(1).max(100_000) }))
    .max(100)
    .default([]),
  organiserId: z.uuid().optional(),
  cost: z.number().min(0).max(MOST_MONEY).optional(),
  currency: z.enum(currencies).default('IDR'),
  budgetLine: seenText(200).default(''),
  notice: both(4000),
  materials: z
    .array(z.object({ at, name: seenText(300) }))
    .max(50)
    .default([]),
});

/** What is said of a batch beside its meetings; the times of its window as clocks of its zone show them. */
export const batchForm = typed.transform(
  ({ opensAt, closesAt, units, quotas, materials, ...rest }, ctx) => {
    const [opens, closes] = [momentOf(rest.zone, opensAt), momentOf(rest.zone, closesAt)];
    const refuse = (field: string, code: string) =>
      ctx.addIssue({ code: 'custom', path: [field], params: { code } });
    if (!opens) refuse('opensAt', 'timeLeftOut');
    if (!closes) refuse('closesAt', 'timeLeftOut');
    if (opens && closes && closes <= opens) refuse('closesAt', 'batchClosesFirst');
    if (rest.minimum !== undefined && rest.minimum > rest.capacity)
      refuse('minimum', 'minimumOverCapacity');
    return {
      ...rest,
      opensAt: opens ?? new Date(0),
      closesAt: closes ?? new Date(0),
      units: units.map((line) => line.unit),
      quotas: quotas.map((line) => ({ unit: line.unit, seats: line.seats })),
      materials: materials.map((line) => line.name),
    };
  },
);

export type BatchFacts = z.infer<typeof batchForm>;
