/** A kind of learning event: the form it counts as and the sizes in which it is held. */
export type Activity = {
  form: number;
  title: string;
  provider: string;
  sizes: { days: number; hours: number }[];
};

const AGENCY = 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kota Contoh';
const PROVINCE = 'Badan Pengembangan Sumber Daya Manusia Provinsi Contoh';
const UNIVERSITY = 'Universitas Nusa Contoh';
const ASSOCIATION = 'Ikatan Profesi Aparatur Contoh';

const perDay = (hours: number, ...days: number[]) =>
  days.map((n) => ({ days: n, hours: n * hours }));

const FORMS: Record<string, { form: number; sizes: Activity['sizes'] }> = {
  seminar: { form: 9, sizes: perDay(4, 1, 1, 2) },
  workshop: { form: 4, sizes: perDay(5, 1, 2, 3) },
  briefing: { form: 7, sizes: perDay(4, 1) },
  guidance: { form: 8, sizes: perDay(8, 1, 2, 3) },
  training: { form: 3, sizes: perDay(8, 2, 3, 5) },
  online: {
    form: 16,
    sizes: [
      { days: 2, hours: 4 },
      { days: 3, hours: 6 },
      { days: 5, hours: 10 },
      { days: 7, hours: 16 },
    ],
  },
  distance: { form: 17, sizes: perDay(4, 1, 2, 3) },
  community: { form: 23, sizes: perDay(2, 1) },
  atWork: { form: 24, sizes: perDay(2, 1) },
  coaching: { form: 14, sizes: perDay(2, 1) },
  mentoring: { form: 15, sizes: perDay(2, 1) },
  reading: {
    form: 22,
    sizes: [
      { days: 2, hours: 2 },
      { days: 3, hours: 4 },
    ],
  },
};

function held(form: keyof typeof FORMS, provider: string, ...titles: string[]): Activity[] {
  const known = FORMS[form];
  if (!known) throw new Error(`Unknown form ${form}.`);
  return titles.map((title) => ({ ...known, title, provider }));
}

/** What anybody may take part in. */
const COMMON: Activity[] = [
  ...held(
    'guidance',
    AGENCY,
    'Bimbingan Teknis Penyusunan Sasaran Kinerja',
    'Bimbingan Teknis Pengadaan Sederhana',
    'Bimbingan Teknis Penyusunan Anggaran Unit',
  ),
  ...held(
    'training',
    PROVINCE,
    'Pelatihan Teknis Pelayanan Publik',
    'Pelatihan Teknis Pengolahan Data',
    'Pelatihan Teknis Komunikasi Perkantoran',
  ),
  ...held(
    'seminar',
    UNIVERSITY,
    'Seminar Birokrasi yang Melayani',
    'Seminar Etika Digital Aparatur',
    'Seminar Kepemimpinan Perempuan di Sektor Publik',
  ),
  ...held(
    'briefing',
    AGENCY,
    'Sosialisasi Manajemen Kinerja',
    'Sosialisasi Budaya Kerja BerAKHLAK',
    'Sosialisasi Pengendalian Gratifikasi',
    'Sosialisasi Keamanan Informasi',
  ),
  ...held(
    'workshop',
    AGENCY,
    'Lokakarya Menulis Laporan Kinerja',
    'Lokakarya Menyusun Standar Operasional',
    'Lokakarya Analisis Data dengan Lembar Kerja',
  ),
  ...held(
    'online',
    PROVINCE,
    'Dasar Pelayanan Publik',
    'Manajemen Waktu dan Prioritas',
    'Integritas dalam Keseharian',
    'Mengenal Data Terbuka',
    'Menulis dengan Bahasa yang Jelas',
  ),
  ...held(
    'distance',
    PROVINCE,
    'Pelatihan Jarak Jauh Manajemen Risiko',
    'Pelatihan Jarak Jauh Tata Naskah Dinas',
  ),
  ...held(
    'community',
    AGENCY,
    'Komunitas Belajar: Berbagi Praktik Baik',
    'Komunitas Belajar: Bedah Buku Pelayanan',
  ),
  ...held('coaching', AGENCY, 'Coaching Pencapaian Sasaran Kinerja'),
  ...held('mentoring', AGENCY, 'Mentoring Pegawai Baru', 'Mentoring Pengembangan Karier'),
  ...held('atWork', AGENCY, 'Bimbingan di Tempat Kerja: Aplikasi Perkantoran'),
  ...held(
    'reading',
    AGENCY,
    'Belajar Mandiri: Kebijakan Manajemen ASN',
    'Belajar Mandiri: Pelindungan Data Pribadi',
  ),
];

/** What the work of one affair offers. */
const BY_FAMILY: Record<string, Activity[]> = {
  pendidikan: [
    ...held(
      'guidance',
      AGENCY,
      'Bimbingan Teknis Asesmen Formatif',
      'Bimbingan Teknis Pembelajaran Berdiferensiasi',
    ),
    ...held(
      'community',
      ASSOCIATION,
      'Kelompok Kerja Guru: Modul Ajar',
      'Kelompok Kerja Guru: Literasi dan Numerasi',
    ),
    ...held('online', PROVINCE, 'Disiplin Positif di Kelas', 'Teknologi Pembelajaran Sederhana'),
    ...held('workshop', UNIVERSITY, 'Lokakarya Pendidikan Inklusif'),
  ],
  kesehatan: [
    ...held(
      'training',
      PROVINCE,
      'Pelatihan Kegawatdaruratan Dasar',
      'Pelatihan Pencegahan dan Pengendalian Infeksi',
    ),
    ...held(
      'seminar',
      ASSOCIATION,
      'Simposium Pelayanan Kesehatan Primer',
      'Seminar Kesehatan Ibu dan Anak',
    ),
    ...held(
      'online',
      PROVINCE,
      'Imunisasi Rutin dan Kejar',
      'Komunikasi Antarpribadi bagi Petugas Kesehatan',
    ),
    ...held('atWork', AGENCY, 'Bimbingan di Tempat Kerja: Rekam Medis Elektronik'),
  ],
  kependudukan: [
    ...held(
      'guidance',
      PROVINCE,
      'Bimbingan Teknis Layanan Pindah Datang',
      'Bimbingan Teknis Pemanfaatan Data Kependudukan',
    ),
    ...held('workshop', AGENCY, 'Lokakarya Layanan Jemput Bola'),
  ],
  'komunikasi dan informatika': [
    ...held(
      'training',
      PROVINCE,
      'Pelatihan Penanganan Insiden Siber',
      'Pelatihan Pengelolaan Peladen',
    ),
    ...held('workshop', UNIVERSITY, 'Lokakarya Konten Media Sosial Pemerintah'),
  ],
  keuangan: [
    ...held(
      'guidance',
      PROVINCE,
      'Bimbingan Teknis Penatausahaan Belanja',
      'Bimbingan Teknis Penyusunan Laporan Keuangan',
    ),
    ...held('workshop', AGENCY, 'Lokakarya Inventarisasi Aset'),
  ],
  kepegawaian: [
    ...held(
      'training',
      PROVINCE,
      'Pelatihan Analisis Kebutuhan Pengembangan Kompetensi',
      'Pelatihan Merancang Pembelajaran',
    ),
    ...held('seminar', ASSOCIATION, 'Seminar Manajemen Talenta'),
  ],
  pengawasan: [
    ...held(
      'training',
      PROVINCE,
      'Pelatihan Audit Berbasis Risiko',
      'Pelatihan Reviu Laporan Keuangan',
    ),
    ...held('workshop', AGENCY, 'Lokakarya Manajemen Risiko Perangkat Daerah'),
  ],
  ketertiban: [
    ...held('training', PROVINCE, 'Pelatihan Dasar Satuan Polisi Pamong Praja'),
    ...held('workshop', AGENCY, 'Lokakarya Penertiban yang Humanis'),
  ],
  pemerintahan: [
    ...held(
      'guidance',
      AGENCY,
      'Bimbingan Teknis Administrasi Kelurahan',
      'Bimbingan Teknis Musyawarah Pembangunan',
    ),
    ...held('workshop', AGENCY, 'Lokakarya Pelayanan Kecamatan'),
  ],
};

const merged = new Map<string, Activity[]>();

/** What a person of this family chooses from: own work first, then what is for all. */
export function activitiesFor(family: string): Activity[] {
  const known = merged.get(family);
  if (known) return known;
  const own = BY_FAMILY[family] ?? [];
  const list = [...own, ...own, ...COMMON];
  merged.set(family, list);
  return list;
}
