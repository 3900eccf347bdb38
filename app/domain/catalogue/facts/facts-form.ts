import { z } from 'zod';

import {
  type CourseFacts,
  courseFactsSchema,
  LARGEST_COURSE,
} from '#app/domain/catalogue/course-content.ts';
import { seenText } from '#app/platform/seen-text.ts';

import { type FactsStep, readStep } from './facts-step.ts';
import { languageChoices, type TypedFacts } from './typed-facts.ts';

const word = z.string().default('');
const both = z.object({ id: word, en: word }).default({ id: '', en: '' });
const words = z.array(z.string()).default([]);

/** The fields of the form as they were typed: anything goes, for the form may be unfinished. */
const typedSchema = z.object({
  seen: word,
  title: both,
  summary: both,
  description: both,
  /** As of `languageChoices`. */
  languages: word,
  kind: word,
  formId: word,
  provider: word,
  capacity: word,
  minutes: word,
  reason: word,
  outcomes: z.array(z.object({ competencyId: word, level: word })).default([]),
  prerequisites: words,
  units: words,
  families: words,
  levels: words,
  statuses: words,
  findCompetency: word,
  findCourse: word,
  findUnit: word,
});

const line = seenText(LARGEST_COURSE.line);
const text = seenText(LARGEST_COURSE.text).transform((typed) => typed.replace(/\r\n/g, '\n'));
const number = (least: number, most: number) =>
  z.preprocess(
    (typed) => (typed === '' ? null : Number(typed)),
    z.number().int().min(least).max(most).nullable(),
  );

const readFacts = z.object({
  title: z
    .object({ id: line, en: line })
    .refine(({ id, en }) => id || en, { path: ['id'], params: { code: 'required' } }),
  summary: z.object({ id: text, en: text }),
  description: z.object({ id: text, en: text }),
  languages: z.enum(languageChoices),
  kind: courseFactsSchema.shape.kind,
  formId: z.preprocess(
    (typed) => (typed === '' ? undefined : Number(typed)),
    z.number().int().min(1),
  ),
  provider: line,
  capacity: number(1, 100_000),
  minutes: number(0, 100_000),
  reason: line,
  outcomes: z.array(z.object({ competencyId: z.uuid(), level: z.coerce.number().int() })).max(50),
  prerequisites: z.array(z.uuid()).max(50),
  units: z.array(z.uuid()).max(200),
  families: z.array(line).max(200),
  levels: z.array(line).max(200),
  statuses: z.array(line).max(50),
});

const LISTS = ['prerequisites', 'units', 'families', 'levels', 'statuses'] as const;

/** The fields of a form that came back refused. One value of a list came alone; what is no such form is empty. */
export function readTyped(posted: Record<string, unknown>): TypedFacts {
  const lists = Object.fromEntries(LISTS.map((name) => [name, [posted[name] ?? []].flat()]));
  const read = typedSchema.safeParse({ ...posted, ...lists });
  return read.success ? read.data : typedSchema.parse({});
}

/** What a posted form asks for: a step within the form, which saves nothing, or saving what it says. */
export type FactsPost =
  { step: FactsStep; typed: TypedFacts } | { step: null; seen: string; facts: CourseFacts };

/** The form of the facts; its button says the step. */
export const factsForm = typedSchema
  .extend({ step: word })
  .transform(({ step: pressed, ...typed }, ctx): FactsPost => {
    const step = readStep(pressed) ?? (pressed === '' ? stepOfEnter(typed) : null);
    if (step) return { step, typed };
    const read = readFacts.safeParse(typed);
    if (read.success) return { step: null, seen: typed.seen, facts: factsOf(read.data) };
    for (const issue of read.error.issues) ctx.addIssue(issue as never);
    return z.NEVER;
  });

/** Enter presses no button: where something was typed to search by, it is searched for. */
function stepOfEnter(typed: TypedFacts): FactsStep | null {
  if (typed.findCompetency) return { do: 'find', of: 'outcome' };
  if (typed.findCourse) return { do: 'find', of: 'prerequisite' };
  return typed.findUnit ? { do: 'find', of: 'unit' } : null;
}

function factsOf(read: z.infer<typeof readFacts>): CourseFacts {
  const { languages, minutes, reason, prerequisites, units, families, levels, statuses } = read;
  const { title, summary, description, kind, formId, provider, capacity, outcomes } = read;
  return {
    title,
    summary,
    description,
    kind,
    formId,
    provider,
    capacity,
    languages: languages.split(',') as CourseFacts['languages'],
    credited: minutes === null ? null : { minutes, reason },
    outcomes,
    prerequisiteIds: prerequisites,
    audience: { unitIds: units, families, levels, statuses },
  };
}
