import { z } from 'zod';

import { isDay } from '#app/platform/clock.ts';
import { languages, type Localised } from '#app/platform/i18n.ts';

import { type KeyedValue, type SettingKey, settings, type SettingValue } from './settings.ts';

const text = z.string().trim().default('');
const words = z.string().trim().max(200).default('');
const localised = z.object({ id: words, en: words });
const ticked = z.boolean().default(false);

const band = z
  .object({ bound: z.number().min(0).max(100).optional(), label: localised })
  .superRefine(({ bound, label }, ctx) => {
    if (bound === undefined && isSaid(label)) missing(ctx, ['bound']);
    if (bound !== undefined || isSaid(label)) bothLanguages(ctx, label, ['label']);
  });
const labelOrNothing = localised.superRefine((label, ctx) => {
  if (isSaid(label)) bothLanguages(ctx, label, []);
});
const requiredLabel = localised.superRefine((label, ctx) => bothLanguages(ctx, label, []));

type Band = { bound: number; label: Localised };

/** Bands in percent, in any order; empty lines fall away. `rest` is for whatever lies below. */
function bands(rest: z.ZodType<Localised>) {
  return z.object({ bands: z.array(band), rest }).transform(({ bands, rest }) => ({
    bands: bands
      .flatMap(({ bound, label }): Band[] =>
        bound === undefined ? [] : [{ bound: Math.round(bound * 100), label }],
      )
      .sort((one, other) => other.bound - one.bound),
    rest,
  }));
}

const matchBands = bands(requiredLabel).transform(({ bands, rest }) => [
  ...bands.map(({ bound, label }) => ({ from: bound, label })),
  { from: 0, label: rest },
]);

/** Hosts, one in a line; of an address that was pasted whole, its host. */
function hostsOf(typed: string, ctx: z.core.$RefinementCtx<string>): string[] {
  const lines = typed.toLowerCase().split(/[\s,;]+/);
  const hosts = lines.map((line) => line.replace(/^https?:\/\//, '').replace(/[/?#:].*$/, ''));
  const said = [...new Set(hosts.filter(Boolean))];
  // Told of the field as a whole: a line of a text has no place of its own.
  if (!settings['content.embedHosts'].schema.safeParse(said).success)
    ctx.issues.push({
      code: 'custom',
      input: typed,
      path: [],
      params: { code: 'hostUnknown' },
    });
  return said;
}

/** What people type for each setting, where limits are those of the setting itself unless its shape differs. */
const typed = {
  'organisation.name': localised,
  'organisation.place': text,
  'people.activeStandings': z.array(z.string()),
  'hours.minutesPerHour': z.number(),
  'hours.yearlyTarget': z.number(),
  /** One line for each status; without hours it has no ceiling. */
  'hours.yearlyCeiling': z
    .array(z.object({ status: z.string(), hours: z.int().min(0).optional() }))
    .transform((lines) =>
      Object.fromEntries(
        lines.flatMap(({ status, hours }) => (hours === undefined ? [] : [[status, hours]])),
      ),
    ),
  'competency.quizCeiling': z.object({ level: z.number(), kinds: z.array(z.string()) }),
  /** One line for each importance. */
  'competency.importanceWeights': z
    .array(z.object({ importance: z.string(), weight: z.int().min(0).max(100) }))
    .transform((lines) =>
      Object.fromEntries(lines.map(({ importance, weight }) => [importance, weight])),
    ),
  'competency.matchSelection': matchBands,
  'competency.matchMapping': matchBands,
  'content.embedHosts': text.transform(hostsOf),
  'content.readingSpeed': z.number(),
  'content.reviewByAnother': ticked,
  'content.historyDays': z.number(),
  'content.uploadLimit': z.number(),
  'content.libraryQuota': z.number(),
  'assessment.graceSeconds': z.number(),
  'assessment.moderationDifference': z.number(),
  'assessment.appealDays': z.number(),
  'scheduling.reminderDays': z.number(),
  'certificates.issuer': localised,
  'certificates.signatory': z.object({ name: text, position: localised }),
  'certificates.numberTemplate': text,
  'certificates.classification': bands(labelOrNothing).transform(({ bands, rest }) => [
    ...bands.map(({ bound, label }) => ({ above: bound, label })),
    ...(isSaid(rest) ? [{ above: -1, label: rest }] : []),
  ]),
  'certificates.print': z.object({ number: ticked, birthDate: ticked }),
  /** The coat of arms is not typed: it stays as it is. */
  'certificates.design': z
    .object({ accent: text, ornament: text })
    .transform((colours) => ({ ...colours, emblem: null })),
} satisfies Record<SettingKey, z.ZodType>;

export type SettingEntry = {
  value: SettingValue<SettingKey>;
  validFrom: string;
  source: string;
};

/** The form that dates a new value of a setting. */
export function settingForm(key: SettingKey): z.ZodType<SettingEntry> {
  return z.object({
    value: asSetting(key),
    validFrom: z.string().refine(isDay),
    source: z.string().trim().max(200).default(''),
  });
}

/** What was typed, held against the schema of the setting; what that refuses is said of the field. */
function asSetting(key: SettingKey) {
  return (typed[key] as z.ZodType).transform((value, ctx): SettingValue<SettingKey> => {
    const parsed = settings[key].schema.safeParse(value);
    if (parsed.success) return parsed.data;
    ctx.issues.push(...(parsed.error.issues as z.core.$ZodRawIssue[]));
    return z.NEVER;
  });
}

function isSaid(label: Localised): boolean {
  return label.id !== '' || label.en !== '';
}

function bothLanguages(ctx: z.RefinementCtx, label: Localised, path: string[]): void {
  for (const language of languages) if (!label[language]) missing(ctx, [...path, language]);
}

function missing(ctx: z.RefinementCtx, path: string[]): void {
  ctx.addIssue({ code: 'custom', path, params: { code: 'required' } });
}

const EMPTY: Localised = { id: '', en: '' };

/** A value as the form of its setting shows it. @param choices the codes that have a line of their own */
export function asTyped({ key, value }: KeyedValue, choices: string[]): unknown {
  switch (key) {
    case 'hours.yearlyCeiling':
      return choices.map((status) => ({ status, hours: value[status] }));
    case 'competency.importanceWeights':
      // One that nobody has weighed counts once: the form says so and keeps it.
      return choices.map((importance) => ({ importance, weight: value[importance] ?? 1 }));
    case 'competency.matchSelection':
    case 'competency.matchMapping':
      return bandsAsTyped(
        value.slice(0, -1).map(({ from, label }) => ({ bound: from, label })),
        value.at(-1)?.label,
      );
    case 'certificates.classification':
      return bandsAsTyped(
        value
          .filter(({ above }) => above >= 0)
          .map(({ above, label }) => ({ bound: above, label })),
        value.find(({ above }) => above < 0)?.label,
      );
    case 'content.embedHosts':
      return value.join('\n');
    case 'certificates.design':
      return { accent: value.accent, ornament: value.ornament };
    default:
      return value;
  }
}

function bandsAsTyped(bands: Band[], rest = EMPTY) {
  return {
    bands: [
      ...bands.map(({ bound, label }) => ({ bound: bound / 100, label })),
      // Two empty lines for more.
      { bound: undefined, label: EMPTY },
      { bound: undefined, label: EMPTY },
    ],
    rest,
  };
}
