import type { Language } from './i18n.ts';

const LOCALE: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

/** The zones of Indonesia as people call them, in either language; Intl knows them in one. */
const NAMES: Record<string, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, zone: string, shape: Intl.DateTimeFormatOptions) {
  const key = `${language} ${zone} ${Object.keys(shape).join(' ')}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALE[language], { ...shape, timeZone: zone });
  formats.set(key, made);
  return made;
}

/** A zone by its name: "WITA"; one abroad by its distance from UTC. */
export function zoneName(zone: string, language: Language): string {
  const named = NAMES[zone];
  if (named) return named;
  const parts = format(language, zone, { timeZoneName: 'short' }).formatToParts(new Date());
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** The date of a moment where it takes place: "Sabtu, 2 Mei 2026". */
export function dateInWords(moment: Date | string, zone: string, language: Language): string {
  const shape = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return format(language, zone, shape).format(new Date(moment));
}

/** A moment where it takes place: "Sabtu, 2 Mei 2026, 08.00 WITA". */
export function momentInWords(moment: Date | string, zone: string, language: Language): string {
  const clock = format(language, zone, { hour: '2-digit', minute: '2-digit' });
  const date = dateInWords(moment, zone, language);
  return `${date}, ${clock.format(new Date(moment))} ${zoneName(zone, language)}`;
}

/** From when to when: "08.00–16.00 WITA"; an end on a later day with its date. */
export function hoursInWords(span: Span, language: Language): string {
  const { startsAt, endsAt, zone } = span;
  const clock = (moment: Date | string) =>
    format(language, zone, { hour: '2-digit', minute: '2-digit' }).format(new Date(moment));
  const [first, last] = [startsAt, endsAt].map((moment) => dateInWords(moment, zone, language));
  const end = first === last ? clock(endsAt) : `${last}, ${clock(endsAt)}`;
  return `${clock(startsAt)}–${end} ${zoneName(zone, language)}`;
}

/** When something takes place: "Sabtu, 2 Mei 2026, 08.00–16.00 WITA". */
export function timeInWords(span: Span, language: Language): string {
  return `${dateInWords(span.startsAt, span.zone, language)}, ${hoursInWords(span, language)}`;
}

/** Times as the database or JSON has them, and the zone they are said in. */
export type Span = { startsAt: Date | string; endsAt: Date | string; zone: string };
