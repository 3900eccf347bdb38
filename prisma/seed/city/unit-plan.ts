import type { Agency } from './agencies.ts';

/** Who works in a unit besides its head: position code → share. */
export type Staff = Record<string, number>;

export type UnitPlan = {
  name: string;
  kind: string;
  echelon: string;
  head: { position: string; title: string };
  staff: Staff;
  /** How much of the staff comes here, compared with other units. */
  weight: number;
  /** A staff that does not grow with the city. */
  exactly?: number;
  children: UnitPlan[];
};

/** How much of the city is made: a few hundred people, or thirteen thousand. */
export type Scale = {
  primarySchools: number;
  secondarySchools: number;
  healthCentres: number;
  districts: number;
  villagesPerDistrict: number;
};

export const OFFICE: Staff = {
  'PL-ADM': 4,
  'PL-KEU': 2,
  'PL-PDI': 2,
  'PL-OPR': 1,
  'JF-ARS-TR': 1,
  'PL-PTK': 1,
};

export function unit(
  name: string,
  kind: string,
  echelon: string,
  position: string,
  title: string,
  staff: Staff,
  children: UnitPlan[] = [],
  weight = 1,
): UnitPlan {
  return { name, kind, echelon, head: { position, title }, staff, weight, children };
}

export const secretariat = (of: Agency, children: UnitPlan[] = []) =>
  unit(
    `Sekretariat ${of.name}`,
    'sekretariat',
    'III.a',
    'ADM-SEKRE',
    `Sekretaris ${of.name}`,
    OFFICE,
    children,
  );
export const general = () =>
  unit(
    'Subbagian Umum dan Kepegawaian',
    'seksi',
    'IV.a',
    'PWS-SUBAG',
    'Kepala Subbagian Umum dan Kepegawaian',
    OFFICE,
  );
export const field = (of: Agency, name: string, staff: Staff, children: UnitPlan[] = []) =>
  unit(
    `Bidang ${name}`,
    'bidang',
    'III.b',
    `ADM-${of.code}`,
    `Kepala Bidang ${name}`,
    staff,
    children,
  );
export const section = (of: Agency, name: string, staff: Staff) =>
  unit(`Seksi ${name}`, 'seksi', 'IV.a', `PWS-${of.code}`, `Kepala Seksi ${name}`, staff);

export function whole(of: Agency, children: UnitPlan[]): UnitPlan {
  return unit(of.name, of.kind, 'II.b', `JPT-${of.code}`, of.chief, {}, children, 0);
}
