import { z } from 'zod';

const localised = z.object({ id: z.string(), en: z.string() });
const day = z.string();

/** What a certificate says, kept as issued: later changes of the person, the course or the rules do not touch it. */
export const certificateData = z.object({
  organisation: localised,
  issuer: localised,
  place: z.string(),
  person: z.object({
    name: z.string(),
    titlePrefix: z.string().nullable(),
    titleSuffix: z.string().nullable(),
    /** Null where the organisation does not print it. */
    number: z.string().nullable(),
    birthDate: day.nullable(),
    grade: z.string().nullable(),
    position: z.string(),
    unit: z.string(),
  }),
  statement: z.enum(['passed', 'attended']),
  classification: localised.nullable(),
  course: z.object({
    title: localised,
    provider: z.string(),
    startsOn: day,
    endsOn: day,
    minutes: z.number(),
    minutesPerHour: z.number(),
  }),
  subjects: z.array(z.object({ title: localised, minutes: z.number() })),
  signatory: z.object({ name: z.string(), position: localised }),
});

export type CertificateData = z.infer<typeof certificateData>;
