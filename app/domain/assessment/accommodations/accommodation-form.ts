import { z } from 'zod';

import { isId } from '#app/platform/id.ts';
import { momentOf } from '#app/platform/zoned-time.ts';

export const scopeKinds = ['person', 'unit', 'offering', 'all'] as const;
export type ScopeKind = (typeof scopeKinds)[number];

/** Whom an accommodation is for: a person, a unit with what is below it, an offering, or everybody. */
export type Scope = { kind: Exclude<ScopeKind, 'all'>; id: string } | { kind: 'all'; id: null };

/** `person:<id>`, `unit:<id>`, `offering:<id>` or `all`, as addresses and forms hold it. */
export function scopeText({ kind, id }: Scope): string {
  return id === null ? kind : `${kind}:${id}`;
}

export function readScope(text: string | null): Scope | null {
  if (text === 'all') return { kind: 'all', id: null };
  const [kind = '', id = ''] = (text ?? '').split(':');
  if (kind !== 'person' && kind !== 'unit' && kind !== 'offering') return null;
  return isId(id) ? { kind, id } : null;
}

/** What is given; null: as it is for others. */
export type Given = {
  timePercent: number | null;
  extraTries: number | null;
  opensAt: Date | null;
  closesAt: Date | null;
};

/** @param zone in which times are typed */
export function accommodationForm(zone: string) {
  const whole = (least: number, most: number) =>
    z.number().int().min(least).max(most).nullable().default(null);
  const moment = z
    .string()
    .nullable()
    .default(null)
    .transform((typed, ctx) => {
      const found = typed === null ? null : momentOf(zone, typed);
      if (typed !== null && !found) ctx.addIssue({ code: 'custom', params: { code: 'invalid' } });
      return found;
    });
  return z.discriminatedUnion('intent', [
    z.object({ intent: z.literal('end'), id: z.uuid() }),
    z
      .object({
        intent: z.literal('give'),
        scope: z.string().transform((text, ctx) => {
          const scope = readScope(text);
          if (!scope) ctx.addIssue({ code: 'custom', params: { code: 'invalid' } });
          return scope ?? { kind: 'all' as const, id: null };
        }),
        timePercent: whole(100, 1000),
        extraTries: whole(0, 100),
        opensAt: moment,
        closesAt: moment,
      })
      .refine(
        ({ timePercent, extraTries, opensAt, closesAt }) =>
          (timePercent ?? 100) > 100 || (extraTries ?? 0) > 0 || opensAt || closesAt,
        { path: ['timePercent'], params: { code: 'accommodationEmpty' } },
      )
      .refine(({ opensAt, closesAt }) => !opensAt || !closesAt || opensAt < closesAt, {
        path: ['closesAt'],
        params: { code: 'quizClosesFirst' },
      }),
  ]);
}

export type AccommodationDeed = z.infer<ReturnType<typeof accommodationForm>>;
