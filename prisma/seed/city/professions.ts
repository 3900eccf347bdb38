import type { PositionLevel, PositionSeed, Technical } from './positions.ts';

const BASIC_SECURITY = { 'T.TIK.03': 1 };

const STEPS: Record<string, { suffix: string; level: PositionLevel; name: string; add: number }> = {
  TR: { suffix: 'TR', level: 'JF_TERAMPIL', name: 'Terampil', add: 0 },
  MH: { suffix: 'MH', level: 'JF_MAHIR', name: 'Mahir', add: 0 },
  PY: { suffix: 'PY', level: 'JF_PENYELIA', name: 'Penyelia', add: 1 },
  PT: { suffix: 'PT', level: 'JF_AHLI_PERTAMA', name: 'Ahli Pertama', add: 0 },
  MU: { suffix: 'MU', level: 'JF_AHLI_MUDA', name: 'Ahli Muda', add: 1 },
  MA: { suffix: 'MA', level: 'JF_AHLI_MADYA', name: 'Ahli Madya', add: 2 },
};

/** A profession at several career steps, each asking more of the same competencies. */
function profession(
  code: string,
  name: string,
  family: string,
  duty: string,
  technical: Technical,
  steps: string[],
  raised?: Technical,
): PositionSeed[] {
  return steps.map((key) => {
    const step = STEPS[key];
    if (!step) throw new Error(`Unknown career step ${key}.`);
    const asked = Object.entries(technical).map(([of, level]) => [
      of,
      Math.min(5, level + step.add),
    ]);
    return {
      code: `JF-${code}-${step.suffix}`,
      name: `${name} ${step.name}`,
      kind: 'fungsional',
      level: step.level,
      family,
      summary: `${duty} pada jenjang ${step.name}.`,
      technical: Object.fromEntries(asked) as Technical,
      raised,
    };
  });
}

/** Professions of the city, each with its career steps. */
export const professions: PositionSeed[] = [
  ...profession(
    'GSD',
    'Guru Sekolah Dasar',
    'pendidikan',
    'Mendidik, mengajar, dan menilai murid sekolah dasar',
    { 'T.PEN.01': 2, 'T.PEN.02': 2 },
    ['PT', 'MU', 'MA'],
  ),
  ...profession(
    'GSM',
    'Guru Sekolah Menengah Pertama',
    'pendidikan',
    'Mendidik, mengajar, dan menilai murid sekolah menengah',
    { 'T.PEN.01': 2, 'T.PEN.02': 2 },
    ['PT', 'MU'],
  ),
  ...profession(
    'DOK',
    'Dokter',
    'kesehatan',
    'Memberikan pelayanan medis',
    { 'T.KES.02': 2, 'T.KES.04': 1 },
    ['PT', 'MU'],
  ),
  ...profession(
    'PRW',
    'Perawat',
    'kesehatan',
    'Memberikan asuhan keperawatan',
    { 'T.KES.01': 2, 'T.KES.04': 1 },
    ['TR', 'MH', 'PT'],
  ),
  ...profession(
    'BDN',
    'Bidan',
    'kesehatan',
    'Memberikan pelayanan kebidanan',
    { 'T.KES.03': 2, 'T.KES.04': 1 },
    ['TR', 'PT'],
  ),
  ...profession(
    'PKM',
    'Tenaga Promosi Kesehatan',
    'kesehatan',
    'Menyusun dan menggerakkan promosi kesehatan',
    { 'T.KES.04': 2, 'T.TIK.05': 1 },
    ['PT', 'MU'],
  ),
  ...profession(
    'ADB',
    'Administrator Database Kependudukan',
    'kependudukan',
    'Mengelola data dan layanan administrasi kependudukan',
    { 'T.DUK.01': 2, 'T.DUK.02': 2, 'T.TIK.03': 2 },
    ['PT', 'MU'],
    { PP: 3 },
  ),
  ...profession(
    'PRK',
    'Pranata Komputer',
    'komunikasi dan informatika',
    'Mengembangkan dan memelihara sistem informasi',
    { 'T.TIK.01': 2, 'T.TIK.03': 2 },
    ['TR', 'PT', 'MU'],
  ),
  ...profession(
    'HMS',
    'Pranata Hubungan Masyarakat',
    'komunikasi dan informatika',
    'Menyampaikan informasi pemerintah kepada warga',
    { 'T.TIK.05': 2, ...BASIC_SECURITY },
    ['PT', 'MU'],
  ),
  ...profession(
    'SDM',
    'Analis Sumber Daya Manusia Aparatur',
    'kepegawaian',
    'Menganalisis dan mengelola sumber daya manusia aparatur',
    { 'T.PEG.01': 2, 'T.PEG.02': 2, ...BASIC_SECURITY },
    ['PT', 'MU', 'MA'],
  ),
  ...profession(
    'WID',
    'Widyaiswara',
    'kepegawaian',
    'Mengajar, melatih, dan mengembangkan bahan pelatihan',
    { 'T.PEG.02': 2 },
    ['MU', 'MA'],
  ),
  ...profession(
    'AUD',
    'Auditor',
    'pengawasan',
    'Melaksanakan pengawasan intern',
    { 'T.WAS.01': 2, 'T.KEU.01': 1 },
    ['PT', 'MU', 'MA'],
  ),
  ...profession(
    'REN',
    'Perencana',
    'perencanaan',
    'Menyusun dan mengevaluasi rencana pembangunan',
    { 'T.REN.01': 2 },
    ['PT', 'MU'],
  ),
  ...profession(
    'AKU',
    'Analis Keuangan Pusat dan Daerah',
    'keuangan',
    'Menganalisis dan menatausahakan keuangan daerah',
    { 'T.KEU.01': 2, 'T.KEU.02': 1 },
    ['PT', 'MU'],
  ),
  ...profession(
    'HKM',
    'Perancang Peraturan Perundang-undangan',
    'hukum',
    'Menyusun rancangan produk hukum daerah',
    { 'T.HUK.01': 2 },
    ['PT', 'MU'],
  ),
  ...profession(
    'ARS',
    'Arsiparis',
    'administrasi umum',
    'Mengelola arsip',
    { 'T.ADM.02': 2, 'T.ADM.01': 1 },
    ['TR', 'PT'],
  ),
  ...profession(
    'PKS',
    'Pekerja Sosial',
    'sosial',
    'Memberikan pelayanan dan rehabilitasi sosial',
    { 'T.SOS.01': 2 },
    ['PT', 'MU'],
    { PB: 3 },
  ),
  ...profession(
    'PLH',
    'Pengendali Dampak Lingkungan',
    'lingkungan hidup',
    'Mengendalikan dampak lingkungan',
    { 'T.LH.01': 2 },
    ['PT', 'MU'],
  ),
  ...profession(
    'PRZ',
    'Penata Perizinan',
    'perizinan',
    'Memproses dan mengawasi perizinan',
    { 'T.IZN.01': 2, ...BASIC_SECURITY },
    ['PT', 'MU'],
    { PP: 3 },
  ),
  ...profession(
    'POL',
    'Polisi Pamong Praja',
    'ketertiban',
    'Menjaga ketertiban umum dan menegakkan peraturan daerah',
    { 'T.TRM.01': 2 },
    ['TR', 'PT', 'MU'],
  ),
];
