import { addDays, addMonths, type Day } from '#app/platform/clock.ts';

import { TEAM_UNIT } from './cast.ts';
import type { Person } from './people.ts';
import { type Random, randomFor } from './random.ts';

export type Assessment = {
  nip: string;
  day: Day;
  competency: string;
  level: number;
  method: 'assessment_center' | 'atasan' | 'uji_kompetensi' | 'mandiri';
  assessor: string;
  /** Empty: it does not lapse. */
  validUntil: string;
};

/** What a person's position asks: competency code → level, generic ones first. */
export type Required = { generic: [string, number][]; technical: [string, number][] };

/** How an agency goes about it: some assess many people, some are further along. */
type Habit = { coverage: number; strength: number };

/**
 * Three and a half years of assessments by every method. Most pairs of person and required competency stay
 * unassessed, some results have lapsed, some lapse soon.
 */
export function cityAssessments(
  people: Person[],
  requiredOf: (person: Person) => Required,
  options: { seed: number; today: Day },
): Assessment[] {
  const random = randomFor(options.seed, 'assessments');
  const habits = new Map<string, Habit>();
  const habitOf = (person: Person): Habit => {
    if (person.unit.name === TEAM_UNIT) return { coverage: 1.7, strength: 0 };
    const agency = person.unit.top?.code ?? '';
    const known = habits.get(agency) ?? {
      coverage: 0.5 + random.float() * 0.8,
      strength: random.float() * 0.5 - 0.25,
    };
    habits.set(agency, known);
    return known;
  };
  return people.flatMap((person) => {
    const habit = habitOf(person);
    if (person.role === 'employee') return employeeAssessments(person, options.today);
    if (person.role === 'colleague') return colleagueAssessments(person, options.today);
    return dropDoubles(
      assessmentsOf(random, person, requiredOf(person), habit, options.today).filter(
        ({ day }) => day > person.appointed && day <= options.today,
      ),
    );
  });
}

const CENTRE_CHANCE: Partial<Record<Person['position']['level'], number>> = {
  JPT_PRATAMA: 0.95,
  ADMINISTRATOR: 0.7,
  PENGAWAS: 0.5,
  JF_AHLI_MADYA: 0.4,
  PELAKSANA: 0.16,
};

function assessmentsOf(
  random: Random,
  person: Person,
  { generic, technical }: Required,
  habit: Habit,
  today: Day,
): Assessment[] {
  const taken: Assessment[] = [];
  const take = (
    method: Assessment['method'],
    day: Day,
    pairs: [string, number][],
    assessor: string,
    validMonths: number | null,
  ) => {
    for (const [competency, asked] of pairs) {
      const validUntil = validMonths === null ? '' : addDays(addMonths(day, validMonths), -1);
      const level = levelNear(random, asked, habit.strength + (method === 'mandiri' ? 0.25 : 0));
      taken.push({ nip: person.nip, day, competency, level, method, assessor, validUntil });
    }
  };
  const ago = (from: number, to: number) => addDays(today, -random.int(from, to));
  const team = (name: string) => `${name}, Tim ${String(random.int(1, 12)).padStart(2, '0')}`;

  const centre = CENTRE_CHANCE[person.position.level] ?? 0.26;
  if (random.chance(centre * habit.coverage))
    take('assessment_center', ago(20, 1300), generic, team('UPTD Penilaian Kompetensi'), 36);
  if (person.boss && random.chance(0.62 * habit.coverage)) {
    const seen = [...random.some(generic, 0.42), ...random.some(technical, 0.75)];
    take('atasan', ago(5, 620), seen, person.boss.nip, 18);
  }
  if (person.position.kind === 'fungsional' && random.chance(0.35 * habit.coverage))
    take('uji_kompetensi', ago(30, 1250), technical, team('Tim Penguji Kompetensi BKPSDM'), 60);
  if (random.chance(0.2 * habit.coverage))
    take('mandiri', ago(10, 900), random.some(generic, 0.6), '', null);
  return taken;
}

/** A measured level lies near what is asked: mostly there, often one short. */
function levelNear(random: Random, asked: number, strength: number): number {
  const distance = random.weighted([
    [-2, Math.max(0.5, 4 - 6 * strength)],
    [-1, Math.max(6, 27 - 40 * strength)],
    [0, 50],
    [1, 16 + 20 * Math.max(0, strength)],
    [2, 2],
  ]);
  return Math.min(5, Math.max(1, asked + distance));
}

/** A competency is assessed once on a day by one method. */
function dropDoubles(assessments: Assessment[]): Assessment[] {
  const seen = new Set<string>();
  return assessments.filter(({ day, competency, method }) => {
    const key = `${day} ${competency} ${method}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * The employee of the demo: one measured gap, of one level, in what her counter needs most; one result that
 * lapses soon; the rest met or not assessed yet.
 */
function employeeAssessments(person: Person, today: Day): Assessment[] {
  const centre = addDays(addMonths(today, -36), 22);
  return [
    ...byBoss(person, addDays(today, -45), { 'T.DUK.01': 1, 'T.DUK.02': 1, PP: 2, KOM: 2, KS: 2 }),
    ...['INT', 'OPH'].map((competency) => ({
      nip: person.nip,
      day: centre,
      competency,
      level: 1,
      method: 'assessment_center' as const,
      assessor: 'UPTD Penilaian Kompetensi, Tim 03',
      validUntil: addDays(addMonths(centre, 36), -1),
    })),
  ];
}

/** Her colleague: well assessed, one level short in managing change. */
function colleagueAssessments(person: Person, today: Day): Assessment[] {
  return byBoss(person, addDays(today, -190), {
    'T.DUK.01': 3,
    'T.DUK.02': 3,
    'T.TIK.03': 3,
    INT: 3,
    KS: 3,
    PP: 3,
    KOM: 2,
    MP: 2,
  });
}

function byBoss(person: Person, day: Day, levels: Record<string, number>): Assessment[] {
  return Object.entries(levels).map(([competency, level]) => ({
    nip: person.nip,
    day,
    competency,
    level,
    method: 'atasan',
    assessor: person.boss?.nip ?? '',
    validUntil: addDays(addMonths(day, 18), -1),
  }));
}
