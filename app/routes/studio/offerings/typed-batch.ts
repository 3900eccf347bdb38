import type { BatchHead } from '#app/domain/scheduling/offering/batch-head.server.ts';
import type { BatchStored } from '#app/domain/scheduling/offering/batch-view.server.ts';
import { inWholeUnits } from '#app/domain/scheduling/money.ts';
import { localTime } from '#app/platform/zoned-time.ts';

/** A unit as the list of choices writes it; its code comes first. */
export function unitChoice({ code, name }: { code: string; name: string }): string {
  return `${code} · ${name}`;
}

/** What is known of a batch as it stands in the fields of its form. */
export function typedBatch(head: BatchHead, facts: BatchStored) {
  const { name, code, zone, opensAt, closesAt, capacity, minimum } = head;
  const { audience, quotas, organiser, cost, currency, budgetLine, notice, materials } = facts;
  return {
    name: { id: name.id ?? '', en: name.en ?? '' },
    ...{ code, zone, budgetLine },
    opensAt: localTime(zone, opensAt),
    closesAt: closesAt ? localTime(zone, closesAt) : '',
    capacity: capacity === null ? '' : String(capacity),
    minimum: minimum === null ? '' : String(minimum),
    units: audience.units.map((unit, at) => ({ at: String(at), unit: unitChoice(unit) })),
    families: audience.families,
    levels: audience.levels,
    statuses: audience.statuses,
    quotas: quotas.map(({ seats, ...unit }, at) => ({
      ...{ at: String(at), unit: unitChoice(unit), seats: String(seats) },
    })),
    organiserId: organiser?.id ?? '',
    cost: cost === null ? '' : String(inWholeUnits(cost)),
    currency: currency ?? 'IDR',
    notice: { id: notice.id ?? '', en: notice.en ?? '' },
    materials: materials.map((file, at) => ({ at: String(at), name: file.name })),
  };
}

export type TypedBatch = ReturnType<typeof typedBatch>;
