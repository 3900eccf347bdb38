import { z } from 'zod';

import { seenText } from '#app/platform/seen-text.ts';
import { words } from '#app/question-types/question-schema.ts';

const line = seenText(300);
const key = z.uuid();
const points = z.int().min(0).max(100);

/** The most questions that one draw may ask, and the most it chooses them from. */
export const MOST_DRAWN = 500;

/** The most questions that an attempt at a quiz puts, and the most that all of its draws may choose from. */
export const MOST_ASKED = 500;
export const MOST_HELD = 5_000;

/** Heads the entries that follow it, up to the next section. */
export const sectionSchema = z.object({
  kind: z.literal('section'),
  key,
  title: z.object({ id: line, en: line }),
  introduction: words,
  timeLimitMinutes: z.int().min(1).max(1440).nullable(),
});

/** A question of the bank as it was in one version, however it is changed there later. */
export const bankEntrySchema = z.object({
  kind: z.literal('bank'),
  key,
  questionId: z.uuid(),
  version: z.int().min(1),
  points,
});

/** So many of the approved questions of the bank that fit, other ones in every attempt. What is null asks nothing. */
export const drawSchema = z.object({
  kind: z.literal('draw'),
  key,
  count: z.int().min(1).max(MOST_DRAWN),
  /** Of each. */
  points,
  from: z.object({
    /**
     * With what is below it, save what is restricted there. None: all that is not restricted; for whoever draws from
     * a restricted category names it.
     */
    categoryId: z.uuid().nullable().default(null),
    competencyId: z.uuid().nullable().default(null),
    level: z.int().min(1).max(7).nullable().default(null),
    difficulty: z.int().min(1).max(5).nullable().default(null),
    /** It has all of them. */
    tags: z.array(seenText(60)).max(20).default([]),
  }),
});

export type SectionEntry = z.output<typeof sectionSchema>;
export type BankEntry = z.output<typeof bankEntrySchema>;
export type DrawEntry = z.output<typeof drawSchema>;

/** The same as they are handed in. */
export type EntryDraft =
  Draft<typeof sectionSchema> | Draft<typeof bankEntrySchema> | Draft<typeof drawSchema>;
type Draft<S extends z.ZodType<{ key: string }>> = Omit<z.input<S>, 'key'> & { key?: string };
