import { type Scale, type Staff, unit, type UnitPlan } from './unit-plan.ts';

/** One after another, counted from 1. */
export const numbered = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));

export function school(name: string, staff: Staff): UnitPlan {
  return unit(name, 'sekolah', '', 'JF-KEPSEK', `Kepala ${name}`, staff, [], 2.2);
}

/** Every other one has a health post of its own below it. */
export function healthCentre(place: string, withPost: boolean): UnitPlan {
  const name = `Puskesmas ${place}`;
  const staff = {
    'JF-PRW-TR': 3,
    'JF-PRW-PT': 3,
    'JF-BDN-TR': 2,
    'JF-BDN-PT': 2,
    'JF-DOK-PT': 2,
    'JF-PKM-PT': 1,
    'JF-PRW-MH': 1,
    'PL-LOK': 2,
    'PL-ADM': 1,
  };
  const post = unit(
    `Puskesmas Pembantu ${place} Utara`,
    'puskesmas',
    '',
    'JF-KAPUSTU',
    `Penanggung Jawab Puskesmas Pembantu ${place} Utara`,
    { 'JF-PRW-TR': 1, 'JF-BDN-TR': 1 },
  );
  return unit(
    name,
    'puskesmas',
    '',
    'JF-KAPUS',
    `Kepala ${name}`,
    staff,
    withPost ? [post] : [],
    3,
  );
}

const DIRECTIONS = [
  'Utara',
  'Selatan',
  'Timur',
  'Barat',
  'Tengah',
  'Hulu',
  'Hilir',
  'Baru',
  'Raya',
  'Indah',
  'Jaya',
  'Lama',
];

export function district(n: number, scale: Scale, place: (index: number) => string): UnitPlan {
  const name = `Kecamatan Contoh ${DIRECTIONS[n - 1] ?? n}`;
  return unit(
    name,
    'kecamatan',
    'III.a',
    'ADM-CAMAT',
    `Camat Contoh ${DIRECTIONS[n - 1] ?? n}`,
    { 'PL-KEL': 1, 'PL-ADM': 1 },
    [
      unit('Seksi Pemerintahan', 'seksi', 'IV.a', 'PWS-SEKCA', 'Kepala Seksi Pemerintahan', {
        'PL-KEL': 2,
        'PL-PDI': 1,
      }),
      ...numbered(scale.villagesPerDistrict, (v) => {
        const village = place(60 + n * scale.villagesPerDistrict + v);
        return unit(`Kelurahan ${village}`, 'kelurahan', 'IV.a', 'PWS-LURAH', `Lurah ${village}`, {
          'PL-KEL': 4,
          'PL-ADM': 1,
          'PL-KEU': 1,
        });
      }),
    ],
  );
}
