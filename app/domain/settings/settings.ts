import { z } from 'zod';

import type { Day } from '#app/platform/clock.ts';

const localised = z.object({ id: z.string().max(200), en: z.string().max(200) });
const colour = z.string().regex(/^#[0-9a-f]{6}$/i);

/** A rule or option as it stands until somebody dates another: its shape, its default and where that comes from. */
type Definition<S extends z.ZodType = z.ZodType> = {
  schema: S;
  fallback: z.infer<S>;
  source: string;
};

function define<S extends z.ZodType>(schema: S, fallback: z.infer<S>, source: string) {
  return { schema, fallback, source } satisfies Definition<S>;
}

/** What a refusal is called among the texts of errors. */
function saying(code: string) {
  return { params: { code } };
}

/** Bands of the job person match (JPM), best first: a match from `from` (basis points) on earns the words. */
const matchBands = z
  .array(z.object({ from: z.int().min(0).max(10_000), label: localised }))
  .min(1)
  .refine(
    (bands) => bands.every((band, i) => i === 0 || band.from < bands[i - 1]!.from),
    saying('bandsEqual'),
  )
  .refine((bands) => bands.at(-1)?.from === 0);

const PRACTICE = 'Praktik umum instansi; sesuaikan dengan ketentuan organisasi.';

/** Every setting of the product. A key that is not here cannot be read or written. */
export const settings = {
  /** Empty: the name of the topmost unit. */
  'organisation.name': define(localised, { id: '', en: '' }, ''),
  /** Where documents are dated: "Kota Contoh, 2 Mei 2026". Empty: the date alone. */
  'organisation.place': define(z.string().max(100), '', ''),

  /** Which standings (kedudukan) count as active: the default filter of people, gaps and matrices. */
  'people.activeStandings': define(z.array(z.string()).min(1), ['aktif'], PRACTICE),

  /** Minutes of learning that make one hour (JP). */
  'hours.minutesPerHour': define(z.int().min(1).max(240), 45, 'PerLAN 5/2018: 1 JP = 45 menit'),
  /** Hours (JP) a year that everybody should reach. */
  'hours.yearlyTarget': define(z.int().min(0), 20, 'PP 11/2017 jo. PP 17/2020 pasal 203 ayat (4)'),
  /** Hours (JP) a year past which a status is warned, never refused. */
  'hours.yearlyCeiling': define(
    z.record(z.string(), z.int().min(0)),
    { PPPK: 24 },
    'PP 49/2018 pasal 40 ayat (1)',
  ),

  /** The highest level a quiz alone may prove of these kinds of competency; above it the supervisor confirms. */
  'competency.quizCeiling': define(
    z.object({ level: z.int().min(0).max(7), kinds: z.array(z.string()) }),
    { level: 2, kinds: ['manajerial', 'sosial_kultural'] },
    PRACTICE,
  ),

  /** How much a requirement of each importance weighs in the severity of a gap. */
  'competency.importanceWeights': define(
    z.record(z.string(), z.int().min(0).max(100)),
    { mutlak: 3, penting: 2, perlu: 1 },
    PRACTICE,
  ),
  /** Where people are chosen for a position: selection, promotion, competency test. */
  'competency.matchSelection': define(
    matchBands,
    [
      { from: 8000, label: { id: 'Memenuhi Syarat', en: 'Meets the requirements' } },
      { from: 6800, label: { id: 'Masih Memenuhi Syarat', en: 'Still meets the requirements' } },
      { from: 0, label: { id: 'Kurang Memenuhi Syarat', en: 'Does not meet the requirements' } },
    ],
    'Skala yang dipakai pusat penilaian (seleksi dan promosi); sesuaikan dengan ketentuan organisasi.',
  ),
  /** Where people are mapped in the position they hold. */
  'competency.matchMapping': define(
    matchBands,
    [
      { from: 9000, label: { id: 'Optimal', en: 'Optimal' } },
      { from: 7800, label: { id: 'Cukup Optimal', en: 'Fairly optimal' } },
      { from: 0, label: { id: 'Kurang Optimal', en: 'Less than optimal' } },
    ],
    'Skala yang dipakai pusat penilaian (pemetaan); sesuaikan dengan ketentuan organisasi.',
  ),

  /** Hosts (example.org) whose pages a lesson may show in a frame. Empty: none. */
  'content.embedHosts': define(
    z.array(z.string().regex(/^(?=.{1,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/)).max(50),
    [],
    PRACTICE,
  ),
  /** Words a minute by which the learning time of a lesson is computed. */
  'content.readingSpeed': define(z.int().min(50).max(500), 150, PRACTICE),
  /** A course is published by somebody other than who handed it in for review. */
  'content.reviewByAnother': define(z.boolean(), false, PRACTICE),
  /** Days of which the history of a text keeps every entry; of earlier ones it keeps the last of each author and day. */
  'content.historyDays': define(z.int().min(1).max(3_650), 90, PRACTICE),
  /** The largest file (MB) that may be uploaded to the library. */
  'content.uploadLimit': define(z.int().min(1).max(2_000), 1_024, PRACTICE),
  /** How much (MB) the library may hold. */
  'content.libraryQuota': define(z.int().min(1), 100_000, PRACTICE),

  /** How long after a quiz is due answers that were sent in time may still arrive. */
  'assessment.graceSeconds': define(z.int().min(0).max(600), 30, PRACTICE),
  /** By how much (basis points of the points of the question) two marks may differ before a third decides. */
  'assessment.moderationDifference': define(z.int().min(0).max(10_000), 1_000, PRACTICE),
  /** How many days after an attempt is graded a second look may be asked for. 0: never. */
  'assessment.appealDays': define(z.int().min(0).max(365), 14, PRACTICE),

  /** How many days before a meeting people are reminded of it. 0: never. */
  'scheduling.reminderDays': define(z.int().min(0).max(30), 1, PRACTICE),

  /** The body that issues certificates, below the organisation's name. Empty: left out. */
  'certificates.issuer': define(
    localised,
    {
      id: 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
      en: 'Civil Service and Human Resources Development Agency',
    },
    PRACTICE,
  ),
  /** Who answers for the certificate. Printed, never presented as that person's own signature. */
  'certificates.signatory': define(
    z.object({ name: z.string().max(150), position: localised }),
    {
      name: '',
      position: {
        id: 'Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
        en: 'Head of the Civil Service and Human Resources Development Agency',
      },
    },
    PRACTICE,
  ),
  /** Placeholders: {seq}, {seq:6}, {month}, {roman-month}, {year}. Each year counts from 1; numbers have no gaps. */
  'certificates.numberTemplate': define(
    z
      .string()
      .max(60)
      .refine((text) => text.match(/\{seq(:\d)?\}/g)?.length === 1, saying('templateSeq'))
      .refine((text) => text.includes('{year}'), saying('templateYear'))
      .refine(
        (text) => !/[{}]/.test(text.replace(/\{(seq(:\d)?|month|roman-month|year)\}/g, '')),
        saying('templateUnknown'),
      ),
    '{seq:6}/BKPSDM/{roman-month}/{year}',
    PRACTICE,
  ),
  /** Bands of the final score for those who passed, best first: a score above `above` (basis points) earns the words. */
  'certificates.classification': define(
    z
      .array(z.object({ above: z.int().min(-1).max(10_000), label: localised }))
      .min(1)
      .refine(
        (bands) => bands.every((band, i) => i === 0 || band.above < bands[i - 1]!.above),
        saying('bandsEqual'),
      ),
    [
      { above: 9000, label: { id: 'Sangat Memuaskan', en: 'Excellent' } },
      { above: 8000, label: { id: 'Memuaskan', en: 'Very Good' } },
      { above: 7000, label: { id: 'Cukup Memuaskan', en: 'Good' } },
      { above: 6000, label: { id: 'Kurang Memuaskan', en: 'Fair' } },
      { above: -1, label: { id: 'Tidak Memuaskan', en: 'Unsatisfactory' } },
    ],
    PRACTICE,
  ),
  /** What personal data the certificate shows. */
  'certificates.print': define(
    z.object({ number: z.boolean(), birthDate: z.boolean() }),
    { number: true, birthDate: false },
    'UU 27/2022: data pribadi seperlunya',
  ),
  /** The organisation's colours and coat of arms (SVG path data, filled) on its documents. */
  'certificates.design': define(
    z.object({
      accent: colour,
      ornament: colour,
      emblem: z
        .object({
          size: z.tuple([z.number().positive(), z.number().positive()]),
          paths: z
            .array(
              z.object({
                d: z
                  .string()
                  .max(20_000)
                  .regex(/^[MmLlHhVvCcSsQqTtAaZz0-9eE\s,.+-]+$/),
                fill: colour,
              }),
            )
            .max(200),
        })
        .nullable(),
    }),
    { accent: '#333a8c', ornament: '#8a5a2b', emblem: null },
    '',
  ),
} as const;

export type SettingKey = keyof typeof settings;
export type SettingValue<K extends SettingKey> = z.infer<(typeof settings)[K]['schema']>;
/** A value beside its key, so that the key tells its shape. */
export type KeyedValue = { [K in SettingKey]: { key: K; value: SettingValue<K> } }[SettingKey];

/** A value and since when it is in force (null: the default of the product). */
export type Rule<K extends SettingKey> = {
  value: SettingValue<K>;
  validFrom: Day | null;
  source: string;
};

export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(settings, key);
}
