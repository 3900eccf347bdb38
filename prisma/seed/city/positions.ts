/** Required technical levels: competency code → level. */
export type Technical = Record<string, number>;

export type PositionLevel =
  | 'JPT_PRATAMA'
  | 'ADMINISTRATOR'
  | 'PENGAWAS'
  | 'PELAKSANA'
  | 'JF_AHLI_MADYA'
  | 'JF_AHLI_MUDA'
  | 'JF_AHLI_PERTAMA'
  | 'JF_PENYELIA'
  | 'JF_MAHIR'
  | 'JF_TERAMPIL';

export type PositionSeed = {
  code: string;
  name: string;
  kind: 'struktural' | 'fungsional' | 'pelaksana';
  level: PositionLevel;
  family: string;
  summary: string;
  technical: Technical;
  /** Where the position asks more of a generic competency than its level does. */
  raised?: Technical;
};

/** The level of the nine generic competencies that each position level asks for. */
export const GENERIC_LEVEL: Record<PositionLevel, number> = {
  JPT_PRATAMA: 4,
  ADMINISTRATOR: 3,
  PENGAWAS: 2,
  PELAKSANA: 1,
  JF_AHLI_MADYA: 4,
  JF_AHLI_MUDA: 3,
  JF_AHLI_PERTAMA: 2,
  JF_PENYELIA: 3,
  JF_MAHIR: 2,
  JF_TERAMPIL: 2,
};

function operational(
  code: string,
  name: string,
  family: string,
  summary: string,
  technical: Technical,
  raised?: Technical,
): PositionSeed {
  return {
    code: `PL-${code}`,
    name,
    kind: 'pelaksana',
    level: 'PELAKSANA',
    family,
    summary,
    technical,
    raised,
  };
}

const BASIC_SECURITY = { 'T.TIK.03': 1 };
const AT_THE_COUNTER = { PP: 2, KOM: 2 };

/** Who does the daily work. */
export const operationals: PositionSeed[] = [
  operational(
    'DUK',
    'Pengelola Layanan Administrasi Kependudukan',
    'kependudukan',
    'Melayani permohonan dokumen kependudukan dan pencatatan sipil di loket.',
    { 'T.DUK.01': 2, 'T.DUK.02': 1, ...BASIC_SECURITY },
    AT_THE_COUNTER,
  ),
  operational(
    'PTK',
    'Penelaah Teknis Kebijakan',
    'administrasi umum',
    'Menelaah bahan kebijakan unit kerja.',
    { 'T.REN.01': 1, 'T.ADM.01': 2 },
  ),
  operational(
    'PDI',
    'Pengolah Data dan Informasi',
    'administrasi umum',
    'Mengolah dan menyajikan data unit kerja.',
    { ...BASIC_SECURITY, 'T.ADM.01': 1 },
  ),
  operational(
    'ADM',
    'Pengadministrasi Perkantoran',
    'administrasi umum',
    'Mengelola surat, berkas, dan keperluan kantor.',
    { 'T.ADM.01': 2, 'T.ADM.02': 1, ...BASIC_SECURITY },
  ),
  operational('KEU', 'Penata Keuangan', 'keuangan', 'Menatausahakan keuangan unit kerja.', {
    'T.KEU.01': 2,
    'T.KEU.02': 1,
  }),
  operational(
    'LOK',
    'Penata Layanan Operasional',
    'administrasi umum',
    'Menata layanan operasional unit kerja.',
    { 'T.ADM.01': 1, ...BASIC_SECURITY },
    { PP: 2 },
  ),
  operational(
    'OPR',
    'Operator Layanan Operasional',
    'administrasi umum',
    'Menjalankan layanan operasional harian.',
    { ...BASIC_SECURITY },
  ),
  operational(
    'KEL',
    'Pengelola Layanan Kelurahan',
    'pemerintahan',
    'Melayani warga di kantor kelurahan dan kecamatan.',
    { 'T.PEM.02': 1, 'T.DUK.01': 1, ...BASIC_SECURITY },
    AT_THE_COUNTER,
  ),
  operational(
    'IZN',
    'Pengelola Layanan Perizinan',
    'perizinan',
    'Melayani permohonan perizinan di loket.',
    { 'T.IZN.01': 2, ...BASIC_SECURITY },
    AT_THE_COUNTER,
  ),
  operational(
    'LHK',
    'Pengelola Kebersihan Kota',
    'lingkungan hidup',
    'Mengatur kebersihan dan pengangkutan sampah.',
    { 'T.LH.01': 1 },
  ),
  operational(
    'SOS',
    'Pengelola Bantuan Sosial',
    'sosial',
    'Menyiapkan dan menyalurkan bantuan sosial.',
    { 'T.SOS.01': 2 },
    AT_THE_COUNTER,
  ),
  operational(
    'TUS',
    'Tenaga Administrasi Sekolah',
    'pendidikan',
    'Mengelola administrasi sekolah.',
    { 'T.ADM.01': 1, 'T.ADM.02': 1, ...BASIC_SECURITY },
  ),
];
