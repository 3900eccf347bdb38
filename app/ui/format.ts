import type { Day } from '#app/platform/clock.ts';
import type { Language } from '#app/platform/i18n.ts';

const LOCALE: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };
const formats = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

/** Intl formats are slow to make: one per language and shape. */
function cached<T extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => T): T {
  const known = formats.get(key) as T | undefined;
  if (known) return known;
  const made = make();
  formats.set(key, made);
  return made;
}

/** A business day: "2 Mei 2026". */
export function formatDay(day: Day, language: Language): string {
  return cached(
    `day-${language}`,
    () => new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeZone: 'UTC' }),
  ).format(new Date(`${day}T00:00:00Z`));
}

/** A moment with its zone: "2 Mei 2026 pukul 08.00 WIB". */
export function formatMoment(moment: Date | string, language: Language, zone: string): string {
  return cached(
    `moment-${language}-${zone}`,
    () =>
      new Intl.DateTimeFormat(LOCALE[language], {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        timeZoneName: 'short',
        timeZone: zone,
      }),
  ).format(new Date(moment));
}

/** A time of today with its zone: "08.00 WIB". */
export function formatClock(moment: Date | string, language: Language, zone: string): string {
  return cached(
    `clock-${language}-${zone}`,
    () =>
      new Intl.DateTimeFormat(LOCALE[language], {
        hour: '2-digit',
        minute: '2-digit',
        timeZoneName: 'short',
        timeZone: zone,
      }),
  ).format(new Date(moment));
}

export function formatNumber(value: number, language: Language, digits = 0): string {
  return cached(
    `number-${language}-${digits}`,
    () => new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: digits }),
  ).format(value);
}

/** Hundredths of a point as points: 250 → "2,5". */
export function formatPoints(hundredths: number, language: Language): string {
  return formatNumber(hundredths / 100, language, 2);
}

/** Basis points as a percentage: 8750 → "87,5%". */
export function formatScore(basisPoints: number, language: Language): string {
  return `${formatNumber(basisPoints / 100, language, 1)}%`;
}

/** Basis points with both decimals, nothing rounded: 7999 → "79,99%". */
export function formatShare(basisPoints: number, language: Language): string {
  return `${cached(
    `share-${language}`,
    () =>
      new Intl.NumberFormat(LOCALE[language], {
        minimumFractionDigits: 2,
        maximumFractionDigits: 2,
      }),
  ).format(basisPoints / 100)}%`;
}

/** Minor units of a currency as money: 150000000 of IDR → "Rp 1.500.000". */
export function formatMoney(minor: number, currency: string, language: Language): string {
  return cached(
    `money-${language}-${currency}`,
    () =>
      new Intl.NumberFormat(LOCALE[language], {
        style: 'currency',
        currency,
        trailingZeroDisplay: 'stripIfInteger',
      }),
  ).format(minor / 100);
}

/** Minutes of learning as JP of 45 minutes: 270 → "6". */
export function formatHours(minutes: number, language: Language, minutesPerHour = 45): string {
  return formatNumber(minutes / minutesPerHour, language, 2);
}

/** Name with titles as officials write it: "Dr. Siti Rahma, S.STP., M.Si." */
export function fullName(person: {
  name: string;
  titlePrefix?: string | null;
  titleSuffix?: string | null;
}): string {
  const front = person.titlePrefix ? `${person.titlePrefix} ${person.name}` : person.name;
  return person.titleSuffix ? `${front}, ${person.titleSuffix}` : front;
}
