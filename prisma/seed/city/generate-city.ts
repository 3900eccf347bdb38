import type { Day } from '#app/platform/clock.ts';

import { leaders } from './agencies.ts';
import { cityAssessments, type Required } from './assessments.ts';
import { classroomCourses } from './courses.ts';
import { toCsv } from './csv.ts';
import type { CompetencySeed } from './competency-seed.ts';
import { genericCompetencies } from './generic-competencies.ts';
import { cityHistory } from './history.ts';
import { cityPeople, type Person } from './people.ts';
import { GENERIC_LEVEL, operationals, type PositionSeed } from './positions.ts';
import { professions } from './professions.ts';
import type { Scale } from './unit-plan.ts';
import { technicalCompetencies } from './technical-competencies.ts';
import { cityUnits } from './units.ts';

export type CitySize = 'demo' | 'city';

const SEED = 20_260;
const SIZES: Record<CitySize, { people: number; scale: Scale }> = {
  demo: {
    people: 420,
    scale: {
      primarySchools: 6,
      secondarySchools: 2,
      healthCentres: 3,
      districts: 2,
      villagesPerDistrict: 3,
    },
  },
  city: {
    people: 13_000,
    scale: {
      primarySchools: 150,
      secondarySchools: 40,
      healthCentres: 40,
      districts: 12,
      villagesPerDistrict: 6,
    },
  },
};

export const competencies: CompetencySeed[] = [...genericCompetencies, ...technicalCompetencies];

/**
 * A synthetic city government as its HR department would export it: file name → CSV. Nobody in it exists.
 * The same size and day always give the same bytes.
 */
export function generateCity(size: CitySize, today: Day): Record<string, string> {
  const { people: total, scale } = SIZES[size];
  const options = { seed: SEED, today };
  const positions = [...leaders, ...professions, ...operationals];
  const units = cityUnits(scale, SEED);
  const people = cityPeople(units, new Map(positions.map((p) => [p.code, p])), {
    ...options,
    total,
  });
  const required = new Map(positions.map((position) => [position.code, requiredBy(position)]));
  const requiredOf = (person: Person) => required.get(person.position.code) as Required;

  return {
    'units.csv': toCsv(
      ['kode', 'kode_induk', 'nama', 'jenis', 'eselon', 'berlaku_mulai', 'berlaku_sampai'],
      units.map((unit) => ({
        kode: unit.code,
        kode_induk: unit.parent?.code ?? '',
        nama: unit.name,
        jenis: unit.kind,
        eselon: unit.echelon,
        berlaku_mulai: unit.validFrom,
        berlaku_sampai: unit.validUntil,
      })),
    ),
    'positions.csv': toCsv(
      ['kode', 'nama', 'jenis_jabatan', 'jenjang', 'rumpun', 'ringkasan'],
      positions.map((position) => ({
        kode: position.code,
        nama: position.name,
        jenis_jabatan: position.kind,
        jenjang: position.level,
        rumpun: position.family,
        ringkasan: position.summary,
      })),
    ),
    'competencies.csv': toCsv(
      ['kode', 'nama_id', 'nama_en', 'jenis', 'urusan', 'deskripsi'],
      competencies.map((competency) => ({
        kode: competency.code,
        nama_id: competency.name.id,
        nama_en: competency.name.en,
        jenis: competency.kind,
        urusan: competency.affair,
        deskripsi: competency.description.id,
      })),
    ),
    'competency_levels.csv': toCsv(
      ['kode', 'level', 'deskripsi_id', 'indikator'],
      competencies.flatMap(({ code, levels }) =>
        levels.map(({ description, indicators }, index) => ({
          kode: code,
          level: index + 1,
          deskripsi_id: description.id,
          indikator: indicators.map((indicator) => indicator.id).join('\n'),
        })),
      ),
    ),
    'position_standards.csv': toCsv(
      ['kode_jabatan', 'kode_kompetensi', 'level', 'kepentingan'],
      positions.flatMap((position) => standardRows(position, required.get(position.code))),
    ),
    'employees.csv': employeesCsv(people),
    'assessments.csv': toCsv(
      ['nip', 'tanggal', 'kode_kompetensi', 'level', 'metode', 'asesor', 'berlaku_sampai'],
      cityAssessments(people, requiredOf, options).map((row) => ({
        nip: row.nip,
        tanggal: row.day,
        kode_kompetensi: row.competency,
        level: row.level,
        metode: row.method,
        asesor: row.assessor,
        berlaku_sampai: row.validUntil,
      })),
    ),
    'development_history.csv': toCsv(
      [
        'nip',
        'jenis_diklat_id',
        'nama',
        'nomor_sertifikat',
        'penyelenggara',
        'tanggal_mulai',
        'tanggal_selesai',
        'jumlah_jam',
        'tahun',
        'lingkup',
      ],
      cityHistory(people, options).map((row) => ({
        nip: row.nip,
        jenis_diklat_id: row.form,
        nama: row.title,
        nomor_sertifikat: row.certificate,
        penyelenggara: row.provider,
        tanggal_mulai: row.from,
        tanggal_selesai: row.to,
        jumlah_jam: row.hours,
        tahun: row.to.slice(0, 4),
        lingkup: 'nasional',
      })),
    ),
    'courses.csv': toCsv(
      [
        'kode',
        'judul',
        'judul_en',
        'jenis',
        'bentuk_id',
        'jp',
        'kompetensi',
        'penyelenggara',
        'deskripsi',
        'kuota',
        'prasyarat',
      ],
      classroomCourses.map((course) => ({
        kode: course.code,
        judul: course.title.id,
        judul_en: course.title.en,
        jenis: course.kind,
        bentuk_id: course.form,
        jp: course.hours,
        kompetensi: course.outcomes.map((o) => `${o.competency}:${o.level}`).join(';'),
        penyelenggara: course.provider,
        deskripsi: course.description.id,
        kuota: course.seats,
        prasyarat: '',
      })),
    ),
  };
}

function requiredBy(position: PositionSeed): Required {
  const level = GENERIC_LEVEL[position.level];
  const generic = competencies.filter(({ kind }) => kind !== 'teknis');
  return {
    generic: generic.map(({ code }) => [code, Math.max(level, position.raised?.[code] ?? 0)]),
    technical: Object.entries(position.technical),
  };
}

function standardRows(position: PositionSeed, required: Required | undefined) {
  if (!required) return [];
  const row = ([competency, level]: [string, number], importance: string) => ({
    kode_jabatan: position.code,
    kode_kompetensi: competency,
    level,
    kepentingan: importance,
  });
  return [
    ...required.technical.map((pair, index) => row(pair, index === 0 ? 'mutlak' : 'penting')),
    ...required.generic.map((pair) =>
      row(pair, pair[0] === 'INT' ? 'mutlak' : pair[0] === 'PP' ? 'penting' : 'perlu'),
    ),
  ];
}

function employeesCsv(people: Person[]): string {
  return toCsv(
    [
      'nip',
      'nama',
      'gelar_depan',
      'gelar_belakang',
      'status',
      'golongan',
      'kode_unit',
      'kode_jabatan',
      'jabatan',
      'jenis_jabatan',
      'jenjang',
      'tmt_jabatan',
      'nip_atasan',
      'email',
      'no_hp',
      'pendidikan',
      'tmt_cpns',
      'kedudukan',
    ],
    people.map((person) => ({
      nip: person.nip,
      nama: person.name,
      gelar_depan: person.titlePrefix,
      gelar_belakang: person.titleSuffix,
      status: person.status,
      golongan: person.grade,
      kode_unit: person.unit.code,
      kode_jabatan: person.position.code,
      jabatan: person.title,
      jenis_jabatan: person.position.kind,
      jenjang: person.position.level,
      tmt_jabatan: person.since,
      nip_atasan: person.boss?.nip ?? '',
      email: person.email,
      no_hp: person.phone,
      pendidikan: person.education,
      tmt_cpns: person.appointed,
      kedudukan: person.standing,
    })),
  );
}
