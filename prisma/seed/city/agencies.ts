import type { PositionLevel, PositionSeed, Technical } from './positions.ts';

/** An agency: what it is for decides what its heads must know. */
export type Agency = {
  code: string;
  name: string;
  kind: string;
  chief: string;
  family: string;
  technical: Technical;
};

export const agencies = {
  inspectorate: agency('INS', 'Inspektorat Daerah', 'badan', 'Inspektur Daerah', 'pengawasan', {
    'T.WAS.01': 4,
  }),
  planning: agency('REN', 'Badan Perencanaan Pembangunan Daerah', 'badan', '', 'perencanaan', {
    'T.REN.01': 4,
  }),
  finance: agency('KEU', 'Badan Pengelolaan Keuangan dan Aset Daerah', 'badan', '', 'keuangan', {
    'T.KEU.01': 3,
    'T.KEU.02': 3,
  }),
  personnel: agency(
    'PEG',
    'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
    'badan',
    '',
    'kepegawaian',
    { 'T.PEG.01': 3, 'T.PEG.02': 3 },
  ),
  education: agency('PEN', 'Dinas Pendidikan', 'dinas', '', 'pendidikan', {
    'T.PEN.03': 3,
    'T.PEN.01': 2,
  }),
  health: agency('KES', 'Dinas Kesehatan', 'dinas', '', 'kesehatan', {
    'T.KES.04': 3,
    'T.KES.02': 2,
  }),
  registry: agency('DUK', 'Dinas Kependudukan dan Pencatatan Sipil', 'dinas', '', 'kependudukan', {
    'T.DUK.01': 3,
    'T.DUK.02': 3,
    'T.TIK.03': 2,
  }),
  digital: agency(
    'TIK',
    'Dinas Komunikasi dan Informatika',
    'dinas',
    '',
    'komunikasi dan informatika',
    { 'T.TIK.01': 3, 'T.TIK.03': 3, 'T.TIK.05': 3 },
  ),
  social: agency('SOS', 'Dinas Sosial', 'dinas', '', 'sosial', { 'T.SOS.01': 3 }),
  environment: agency('LHD', 'Dinas Lingkungan Hidup', 'dinas', '', 'lingkungan hidup', {
    'T.LH.01': 3,
  }),
  licensing: agency(
    'IZN',
    'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
    'dinas',
    '',
    'perizinan',
    { 'T.IZN.01': 3 },
  ),
  order: agency(
    'TRM',
    'Satuan Polisi Pamong Praja',
    'dinas',
    'Kepala Satuan Polisi Pamong Praja',
    'ketertiban',
    { 'T.TRM.01': 3 },
  ),
};

function agency(
  code: string,
  name: string,
  kind: string,
  chief: string,
  family: string,
  technical: Technical,
): Agency {
  return { code, name, kind, chief: chief || `Kepala ${name}`, family, technical };
}

function head(
  code: string,
  name: string,
  level: PositionLevel,
  family: string,
  technical: Technical,
  raised?: Technical,
): PositionSeed {
  const summary = `Memimpin perencanaan, pelaksanaan, dan evaluasi pekerjaan dalam lingkup ${family}.`;
  return { code, name, kind: 'struktural', level, family, summary, technical, raised };
}

/** Positions of those who lead. */
export const leaders: PositionSeed[] = [
  head('JPT-SETDA', 'Sekretaris Daerah', 'JPT_PRATAMA', 'pemerintahan', {
    'T.PEM.01': 4,
    'T.ADM.01': 3,
  }),
  head('JPT-ASIS', 'Asisten Sekretaris Daerah', 'JPT_PRATAMA', 'pemerintahan', { 'T.PEM.01': 4 }),
  head('ADM-BAGUM', 'Kepala Bagian pada Sekretariat Daerah', 'ADMINISTRATOR', 'pemerintahan', {
    'T.PEM.01': 3,
    'T.ADM.01': 3,
  }),
  head('ADM-BAGHK', 'Kepala Bagian Hukum', 'ADMINISTRATOR', 'hukum', { 'T.HUK.01': 3 }),
  head('PWS-SUBAG', 'Kepala Subbagian', 'PENGAWAS', 'administrasi umum', {
    'T.ADM.01': 2,
    'T.KEU.01': 2,
  }),
  head('ADM-SEKRE', 'Sekretaris Perangkat Daerah', 'ADMINISTRATOR', 'administrasi umum', {
    'T.ADM.01': 3,
    'T.REN.01': 2,
    'T.KEU.01': 2,
  }),
  head('ADM-CAMAT', 'Camat', 'ADMINISTRATOR', 'pemerintahan', {
    'T.PEM.01': 3,
    'T.PEM.02': 3,
    'T.TIK.05': 2,
  }),
  head(
    'PWS-LURAH',
    'Lurah',
    'PENGAWAS',
    'pemerintahan',
    { 'T.PEM.01': 2, 'T.PEM.02': 2, 'T.TIK.05': 2, 'T.DUK.01': 1 },
    { PP: 3 },
  ),
  head('PWS-SEKCA', 'Kepala Seksi pada Kecamatan', 'PENGAWAS', 'pemerintahan', {
    'T.PEM.01': 2,
    'T.PEM.02': 2,
  }),
  {
    ...head('JF-KEPSEK', 'Kepala Sekolah', 'JF_AHLI_MADYA', 'pendidikan', {
      'T.PEN.03': 3,
      'T.PEN.02': 3,
    }),
    kind: 'fungsional',
  },
  {
    ...head('JF-KAPUS', 'Kepala Puskesmas', 'JF_AHLI_MUDA', 'kesehatan', {
      'T.KES.02': 3,
      'T.KES.04': 3,
    }),
    kind: 'fungsional',
  },
  {
    ...head('JF-KAPUSTU', 'Penanggung Jawab Puskesmas Pembantu', 'JF_AHLI_PERTAMA', 'kesehatan', {
      'T.KES.01': 2,
      'T.KES.04': 2,
    }),
    kind: 'fungsional',
  },
  ...Object.values(agencies).flatMap(({ code, chief, name, family, technical }) => [
    head(`JPT-${code}`, chief, 'JPT_PRATAMA', family, technical),
    head(`ADM-${code}`, `Kepala Bidang pada ${name}`, 'ADMINISTRATOR', family, technical),
    head(`PWS-${code}`, `Kepala Seksi pada ${name}`, 'PENGAWAS', family, lower(technical)),
  ]),
];

function lower(technical: Technical): Technical {
  return Object.fromEntries(
    Object.entries(technical).map(([code, level]) => [code, Math.max(1, level - 1)]),
  );
}
