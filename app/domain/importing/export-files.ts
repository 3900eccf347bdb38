import { sourceOfMethod } from '#app/domain/competency/assessment-methods.ts';

/** How a cell is read: what is allowed in it and what it becomes. */
export type CellKind =
  | 'text' // one line
  | 'long' // may hold line breaks
  | 'code'
  | 'phone' // may begin with +
  | 'employeeNumber'
  | 'day'
  | 'level'
  | 'whole';

export type Column = {
  kind: CellKind;
  required?: boolean;
  /** The only values it may have. */
  values?: readonly string[];
  /** Of a whole number. */
  min?: number;
  max?: number;
};

export type ExportFile<C extends string = string> = {
  name: string;
  columns: Record<C, Column>;
};

/** Levels of the framework that imported competencies belong to. */
export const LEVELS = 5;

const must = (kind: CellKind): Column => ({ kind, required: true });
const may = (kind: CellKind): Column => ({ kind });
const oneOf = (...values: string[]): Column => ({ kind: 'code', required: true, values });
const whole = (min: number, max: number): Column => ({ kind: 'whole', required: true, min, max });

function file<C extends string>(name: string, columns: Record<C, Column>): ExportFile<C> {
  return { name, columns };
}

/** The files of an HR export, in the order in which they define what the later ones refer to. */
export const exportFiles = {
  units: file('units.csv', {
    kode: must('code'),
    kode_induk: may('code'),
    nama: must('text'),
    jenis: must('code'),
    eselon: may('code'),
    berlaku_mulai: must('day'),
    berlaku_sampai: may('day'),
  }),
  positions: file('positions.csv', {
    kode: must('code'),
    nama: must('text'),
    jenis_jabatan: must('code'),
    jenjang: must('code'),
    rumpun: may('text'),
    ringkasan: may('long'),
  }),
  competencies: file('competencies.csv', {
    kode: must('code'),
    nama_id: must('text'),
    nama_en: must('text'),
    jenis: must('code'),
    urusan: may('text'),
    deskripsi: may('long'),
  }),
  levels: file('competency_levels.csv', {
    kode: must('code'),
    level: must('level'),
    deskripsi_id: must('long'),
    indikator: must('long'),
  }),
  standards: file('position_standards.csv', {
    kode_jabatan: must('code'),
    kode_kompetensi: must('code'),
    level: must('level'),
    kepentingan: oneOf('mutlak', 'penting', 'perlu'),
  }),
  employees: file('employees.csv', {
    nip: must('employeeNumber'),
    nama: must('text'),
    gelar_depan: may('text'),
    gelar_belakang: may('text'),
    status: oneOf('PNS', 'CPNS', 'PPPK', 'PPPK_PW'),
    golongan: must('code'),
    kode_unit: must('code'),
    kode_jabatan: must('code'),
    jabatan: must('text'),
    jenis_jabatan: must('code'),
    jenjang: must('code'),
    tmt_jabatan: must('day'),
    nip_atasan: may('employeeNumber'),
    email: may('text'),
    no_hp: may('phone'),
    pendidikan: must('code'),
    tmt_cpns: must('day'),
    kedudukan: must('code'),
  }),
  assessments: file('assessments.csv', {
    nip: must('employeeNumber'),
    tanggal: must('day'),
    kode_kompetensi: must('code'),
    level: must('level'),
    metode: oneOf(...Object.keys(sourceOfMethod)),
    asesor: may('text'),
    berlaku_sampai: may('day'),
  }),
  history: file('development_history.csv', {
    nip: must('employeeNumber'),
    jenis_diklat_id: whole(1, 9_999),
    nama: must('text'),
    nomor_sertifikat: may('text'),
    penyelenggara: must('text'),
    tanggal_mulai: must('day'),
    tanggal_selesai: must('day'),
    jumlah_jam: whole(1, 10_000),
    tahun: whole(1900, 9999),
    lingkup: oneOf('nasional', 'internasional'),
  }),
  courses: file('courses.csv', {
    kode: must('code'),
    judul: must('text'),
    judul_en: must('text'),
    jenis: oneOf('online', 'workshop', 'seminar'),
    bentuk_id: whole(1, 9_999),
    jp: whole(1, 10_000),
    kompetensi: must('text'),
    penyelenggara: must('text'),
    deskripsi: may('long'),
    kuota: { kind: 'whole', min: 1, max: 1_000_000 },
    prasyarat: may('text'),
  }),
} as const satisfies Record<string, ExportFile>;

export type ExportFileKey = keyof typeof exportFiles;
export type ColumnOf<K extends ExportFileKey> = keyof (typeof exportFiles)[K]['columns'] & string;
export const exportFileKeys = Object.keys(exportFiles) as ExportFileKey[];
