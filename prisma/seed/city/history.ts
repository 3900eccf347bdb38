import { addDays, type Day, toDate } from '#app/platform/clock.ts';

import { type Activity, activitiesFor } from './activities.ts';
import type { Person } from './people.ts';
import { type Random, randomFor } from './random.ts';

export type Development = {
  nip: string;
  form: number;
  title: string;
  certificate: string;
  provider: string;
  from: Day;
  to: Day;
  hours: number;
};

/** Learning at one's own pace may lie beside anything else. */
const OWN_PACE = new Set([16, 22]);
/** Coaching, mentoring and guidance at work: at most twice a month each. */
const TWICE_A_MONTH = new Set([14, 15, 24]);
const CONTRACT_CEILING = 24;
const YEARS_BACK = 3;

/** What everybody learnt in three years and in this one so far. */
export function cityHistory(
  people: Person[],
  options: { seed: number; today: Day },
): Development[] {
  const random = randomFor(options.seed, 'history');
  const thisYear = Number(options.today.slice(0, 4));
  let certificates = 0;
  const number = (year: string) => `893.3/${String(++certificates).padStart(6, '0')}/PK/${year}`;

  return people.flatMap((person) => {
    const own: Development[] = [];
    for (let year = thisYear - YEARS_BACK; year <= thisYear; year++) {
      if (person.role === 'employee') own.push(...castYear(person, thisYear - year, options.today));
      else own.push(...yearOf(random, person, year, options.today));
    }
    return own.map((entry) => {
      const certified = random.chance(0.75);
      return { ...entry, certificate: certified ? number(entry.to.slice(0, 4)) : '' };
    });
  });
}

const HOW_MANY = [
  [0, 18],
  [1, 18],
  [2, 28],
  [3, 22],
  [4, 10],
  [5, 4],
] as const;

function yearOf(random: Random, person: Person, year: number, today: Day): Development[] {
  const first = `${year}-01-02`;
  const last = `${year}-12-28` < today ? `${year}-12-28` : addDays(today, -2);
  const begin = person.appointed > first ? addDays(person.appointed, 14) : first;
  const room = daysBetween(begin, last);
  if (room < 10) return [];

  const contract = person.status === 'PPPK' || person.status === 'PPPK_PW';
  const wanted = Math.round(random.weighted(HOW_MANY) * Math.min(1, (room + 40) / 365));
  const taken: Development[] = [];
  let hours = 0;
  for (let n = 0; n < wanted; n++) {
    const activity = random.pick(activitiesFor(person.position.family));
    const size = random.pick(activity.sizes);
    if (contract && hours + size.hours > CONTRACT_CEILING) continue;
    const drawn = addDays(begin, random.int(0, Math.max(0, room - size.days)));
    const from = OWN_PACE.has(activity.form) ? drawn : withinWeek(drawn, size.days);
    const event = made(person, activity, size, from);
    if (event.to > last || clashes(event, taken)) continue;
    hours += size.hours;
    taken.push(event);
  }
  return taken;
}

/** Classes run from Monday to Friday: one that would reach into the weekend begins on the Monday after. */
function withinWeek(day: Day, days: number): Day {
  const weekday = toDate(day).getUTCDay() || 7;
  return weekday + days - 1 <= 5 ? day : addDays(day, 8 - weekday);
}

function made(
  person: Person,
  activity: Activity,
  size: Activity['sizes'][number],
  from: Day,
): Development {
  return {
    nip: person.nip,
    form: activity.form,
    title: activity.title,
    certificate: '',
    provider: activity.provider,
    from,
    to: addDays(from, size.days - 1),
    hours: size.hours,
  };
}

function clashes(event: Development, taken: Development[]): boolean {
  return taken.some((other) => {
    if (other.title === event.title) return true;
    if (TWICE_A_MONTH.has(event.form) && other.form === event.form)
      return other.from.slice(0, 7) === event.from.slice(0, 7);
    if (OWN_PACE.has(event.form) || OWN_PACE.has(other.form)) return false;
    return event.from <= other.to && other.from <= event.to;
  });
}

function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The employee of the demo reached her hours in earlier years and is still short this year. */
function castYear(person: Person, yearsAgo: number, today: Day): Development[] {
  const provider = 'BKPSDM Kota Contoh';
  const year = Number(today.slice(0, 4)) - yearsAgo;
  const event = (form: number, title: string, day: string, days: number, hours: number) => ({
    nip: person.nip,
    form,
    title,
    certificate: '',
    provider,
    from: `${year}-${day}`,
    to: addDays(`${year}-${day}`, days - 1),
    hours,
  });
  const years: Development[][] = [
    [event(7, 'Sosialisasi Standar Pelayanan Loket Terpadu', '02-11', 1, 4)],
    [
      event(8, 'Bimbingan Teknis Pencatatan Sipil', '04-15', 2, 16),
      event(9, 'Seminar Pelayanan Ramah Disabilitas', '09-09', 1, 4),
    ],
    [event(3, 'Pelatihan Teknis Pelayanan Loket', '06-10', 3, 24)],
    [event(16, 'Etika Pelayanan Publik', '08-05', 4, 10)],
  ];
  return (years[yearsAgo] ?? []).filter(({ to }) => to < today);
}
