import { addDays, addMonths, type Day } from '#app/platform/clock.ts';

import { type CastMember, castOf } from './cast.ts';
import { mailName, randomName } from './names.ts';
import type { PositionSeed } from './positions.ts';
import { degreesOf, educationOf, gradeOf, type Status, statusOf } from './career.ts';
import { type Random, randomFor } from './random.ts';
import type { Unit } from './units.ts';

export type Person = {
  nip: string;
  name: string;
  titlePrefix: string;
  titleSuffix: string;
  status: Status;
  grade: string;
  unit: Unit;
  position: PositionSeed;
  title: string;
  since: Day;
  boss: Person | null;
  email: string;
  phone: string;
  education: string;
  appointed: Day;
  standing: string;
  /** The demo account that signs in as this person. */
  role: CastMember['role'] | null;
};

type Post = { unit: Unit; position: PositionSeed; title: string };

const AGES: Record<PositionSeed['level'], [number, number]> = {
  JPT_PRATAMA: [48, 57],
  ADMINISTRATOR: [42, 56],
  PENGAWAS: [36, 54],
  PELAKSANA: [25, 54],
  JF_AHLI_MADYA: [46, 57],
  JF_AHLI_MUDA: [37, 52],
  JF_AHLI_PERTAMA: [26, 42],
  JF_PENYELIA: [44, 55],
  JF_MAHIR: [35, 50],
  JF_TERAMPIL: [25, 40],
};

const OTHER_STANDINGS = [
  ['tugas_belajar', 6],
  ['cltn', 2],
  ['mpp', 1],
] as const;

/** Everybody who works in the city: the heads of its units, then the staff, each with a superior. */
export function cityPeople(
  units: Unit[],
  positions: Map<string, PositionSeed>,
  options: { total: number; seed: number; today: Day },
): Person[] {
  const random = randomFor(options.seed, 'people');
  const register = newRegister(options.today);
  const position = (code: string) => {
    const found = positions.get(code);
    if (!found) throw new Error(`The plan names an unknown position: ${code}.`);
    return found;
  };

  const heads = new Map<Unit, Person>();
  for (const unit of units) {
    if (!unit.plan) continue;
    const { head } = unit.plan;
    heads.set(
      unit,
      register(random, { unit, position: position(head.position), title: head.title }),
    );
  }
  const staff = staffPosts(units, options.total - heads.size).map((post) =>
    register(random, {
      ...post,
      position: position(post.position),
      title: position(post.position).name,
    }),
  );

  for (const [unit, head] of heads)
    head.boss = headAbove(unit.parent, heads) ?? topHead(heads, head);
  for (const person of staff) person.boss = headAbove(person.unit, heads);
  return [...heads.values(), ...staff];
}

/** The head of the unit or, where it has none, of the nearest unit above. */
function headAbove(unit: Unit | null, heads: Map<Unit, Person>): Person | null {
  for (let at = unit; at; at = at.parent) {
    const head = heads.get(at);
    if (head) return head;
  }
  return null;
}

/** Heads of agencies report to the city secretary, who reports to nobody here. */
function topHead(heads: Map<Unit, Person>, self: Person): Person | null {
  const first = heads.values().next().value ?? null;
  return first === self ? null : first;
}

/** Shares the staff out over the units by their weight, and within a unit over its positions. */
function staffPosts(units: Unit[], people: number): { unit: Unit; position: string }[] {
  const open = units.flatMap((unit) =>
    unit.plan && Object.keys(unit.plan.staff).length > 0 ? [{ unit, plan: unit.plan }] : [],
  );
  const fixed = open.reduce((sum, { plan }) => sum + (plan.exactly ?? 0), 0);
  const growing = open.filter(({ plan }) => plan.exactly === undefined);
  const counts = apportion(
    growing.map(({ plan }) => plan.weight),
    people - fixed,
  );
  return open.flatMap(({ unit, plan }) => {
    const count = plan.exactly ?? counts[growing.findIndex((entry) => entry.unit === unit)] ?? 0;
    const codes = Object.keys(plan.staff);
    const seats = apportion(Object.values(plan.staff), count);
    return codes.flatMap((code, index) =>
      Array.from({ length: seats[index] ?? 0 }, () => ({ unit, position: code })),
    );
  });
}

/** Whole numbers in proportion to the weights that add up to the total (largest remainder). */
function apportion(weights: number[], total: number): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (weight / sum) * total);
  const counts = exact.map(Math.floor);
  const missing = total - counts.reduce((a, b) => a + b, 0);
  exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, missing)
    .forEach(({ index }) => (counts[index] = (counts[index] ?? 0) + 1));
  return counts;
}

/** Takes people on: employee numbers and addresses are given once. */
function newRegister(today: Day) {
  const serials = new Map<string, number>();
  const addresses = new Map<string, number>();
  const cast = castOf();
  const thisYear = Number(today.slice(0, 4));

  const numberFor = (birth: Day, appointed: Day, contract: boolean, sex: 1 | 2) => {
    const code = contract ? `${appointed.slice(0, 4)}21` : appointed.slice(0, 7).replace('-', '');
    const prefix = `${birth.replaceAll('-', '')}${code}${sex}`;
    const serial = (serials.get(prefix) ?? 0) + 1;
    serials.set(prefix, serial);
    return `${prefix}${String(serial).padStart(3, '0')}`;
  };

  const addressFor = (name: string) => {
    const base = mailName(name);
    const nth = (addresses.get(base) ?? 0) + 1;
    addresses.set(base, nth);
    return `${base}${nth > 1 ? nth : ''}@kota-contoh.example`;
  };

  return (random: Random, post: Post): Person => {
    const star = cast.take(post.unit.name, post.position.code);
    const sex = star?.sex ?? (random.chance(0.56) ? 'female' : 'male');
    const [youngest, oldest] = AGES[post.position.level];
    const age = random.int(youngest, oldest);
    const status = star ? 'PNS' : statusOf(random, post.position, age);
    const contract = status === 'PPPK' || status === 'PPPK_PW';
    const birth = dayOfYear(random, thisYear - age);
    const appointed = appointedOn(random, status, age, today);
    const education = star?.education ?? educationOf(random, post.position);
    const name = star?.name ?? randomName(random, sex);
    const address = addressFor(name);
    const degrees = degreesOf(random, post.position, education);
    return {
      nip: numberFor(birth, appointed, contract, sex === 'male' ? 1 : 2),
      name,
      titlePrefix: star ? star.titlePrefix : degrees.before,
      titleSuffix: star ? star.titleSuffix : degrees.after,
      status,
      grade: gradeOf(random, status, post.position, education),
      unit: post.unit,
      position: post.position,
      title: post.title,
      since: inPositionSince(random, status, appointed, today),
      boss: null,
      email: emailOf(random, star, address),
      phone: phone(random),
      education,
      appointed,
      standing: star || random.chance(0.985) ? 'aktif' : random.weighted(OTHER_STANDINGS),
      role: star?.role ?? null,
    };
  };
}

/** One in thirteen has no address; demo accounts are called by what they show. */
function emailOf(random: Random, star: CastMember | null, address: string): string {
  if (star) return star.role === 'colleague' ? address : `${star.role}@kota-contoh.example`;
  return random.chance(1 / 13) ? '' : address;
}

function dayOfYear(random: Random, year: number): Day {
  return addDays(`${year}-01-01`, random.int(0, 364));
}

/** PNS are appointed young; contracts are recent; trainees within the last year. Always the first of a month. */
function appointedOn(random: Random, status: Status, age: number, today: Day): Day {
  const month = `${today.slice(0, 7)}-01`;
  if (status === 'CPNS') return addMonths(month, -random.int(3, 11));
  if (status === 'PPPK_PW') return addMonths(month, -random.int(4, 16));
  if (status === 'PPPK') return addMonths(month, -random.int(8, 66));
  const served = Math.max(2, age - random.int(22, Math.min(30, age - 2)));
  return addMonths(month, -12 * served + random.int(0, 11));
}

function inPositionSince(random: Random, status: Status, appointed: Day, today: Day): Day {
  if (status === 'CPNS') return appointed;
  const candidate = addDays(today, -random.int(100, 6 * 365));
  return candidate > appointed ? candidate : appointed;
}

/** Numbers that nobody has (prefix 0840), written as people write them. */
function phone(random: Random): string {
  const a = String(random.int(0, 9999)).padStart(4, '0');
  const b = String(random.int(0, 9999)).padStart(4, '0');
  return random.weighted([
    [`0840-${a}-${b}`, 6],
    [`0840${a}${b}`, 3],
    [`+62 840-${a}-${b}`, 1],
  ]);
}
