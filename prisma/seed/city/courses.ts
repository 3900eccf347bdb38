import type { Bilingual } from '../courses/course-source.ts';
import { bilingual, blocksOf } from './competency-seed.ts';

export type ClassroomCourse = {
  code: string;
  title: Bilingual;
  kind: 'workshop' | 'seminar';
  form: number;
  days: number;
  hours: number;
  outcomes: { competency: string; level: number }[];
  provider: string;
  description: Bilingual;
  seats: number;
};

/** Code (SM: seminar, WS: workshop), days, outcomes and who holds it; title; what it is. */
const TEXT = `
WS-01 | 2 | PP:3;KOM:3 | BKPSDM Kota Contoh
Menangani Pengaduan yang Sulit | Handling Difficult Complaints
Peserta membawa pengaduan nyata dari unit kerjanya, menelusuri sebabnya, dan berlatih percakapan yang menenangkan serta menyelesaikan. | Participants bring real complaints from their unit, trace the cause and practise conversations that calm and resolve.

WS-02 | 3 | T.DUK.01:3 | BKPSDM Kota Contoh
Kasus Sulit Administrasi Kependudukan | Difficult Cases in Population Administration
Membahas berkas tidak lengkap, data ganda, dan pindah antarwilayah melalui kasus yang dianonimkan. Peserta pulang dengan panduan keputusan. | Works through incomplete files, duplicate records and moves between regions on anonymised cases. Participants leave with a decision guide.

WS-03 | 2 | T.DUK.02:2 | BKPSDM Kota Contoh
Membersihkan Data Kependudukan | Cleaning Population Data
Praktik menemukan dan memperbaiki data yang tidak konsisten dengan tetap melindungi data pribadi warga. | Practice in finding and mending inconsistent records while protecting residents' personal data.

WS-04 | 2 | KS:3 | BKPSDM Kota Contoh
Membangun Tim yang Saling Percaya | Building Teams That Trust
Peserta memetakan hambatan kerja sama di timnya dan menyusun kesepakatan kerja yang dapat langsung diterapkan. | Participants map what stands in the way of their team and draw up a working agreement they can use at once.

WS-05 | 2 | PDO:3 | BKPSDM Kota Contoh
Memberi Umpan Balik dan Membimbing | Giving Feedback and Coaching
Latihan percakapan umpan balik berpasangan, dari persiapan sampai tindak lanjut. | Feedback conversations practised in pairs, from preparation to follow-up.

WS-06 | 2 | PK:3 | BKPSDM Kota Contoh
Mengambil Keputusan dengan Data | Deciding with Data
Menimbang pilihan, risiko, dan bukti pada keputusan yang sedang dihadapi peserta. | Weighing options, risks and evidence on decisions that participants face now.

WS-07 | 2 | OPH:3 | BKPSDM Kota Contoh
Sasaran Unit yang Menantang | Setting Demanding Targets
Menurunkan sasaran unit menjadi ukuran yang dapat dipantau setiap bulan. | Turning unit goals into measures that can be followed every month.

WS-08 | 2 | INT:3 | Inspektorat Daerah Kota Contoh
Zona Integritas di Perangkat Daerah | Integrity Zones
Menyusun peta risiko integritas dan rencana aksi bersama pimpinan unit. | Drawing a map of integrity risks and a plan of action together with the unit's leaders.

WS-09 | 3 | T.TIK.03:3 | Dinas Komunikasi dan Informatika Kota Contoh
Tanggap Insiden Siber | Responding to Cyber Incidents
Simulasi insiden dari laporan pertama sampai pemulihan, dengan pembagian peran yang jelas. | A simulated incident from the first report to recovery, with clear roles.

WS-10 | 3 | T.TIK.01:2 | Dinas Komunikasi dan Informatika Kota Contoh
Merawat Aplikasi Layanan | Running Government Applications
Pemantauan, pencadangan, dan pemulihan layanan digital dalam praktik. | Monitoring, backing up and restoring digital services in practice.

WS-11 | 2 | T.TIK.05:3;KOM:3 | Dinas Komunikasi dan Informatika Kota Contoh
Menghadapi Krisis Komunikasi | Communicating in a Crisis
Menyusun pernyataan awal, memilih juru bicara, dan menanggapi kabar yang keliru. | Preparing a first statement, choosing a spokesperson and answering false reports.

WS-12 | 1 | T.ADM.01:2 | Sekretariat Daerah Kota Contoh
Tata Naskah Dinas Elektronik | Electronic Official Correspondence
Menyusun naskah sesuai kewenangan dan memakai tanda tangan elektronik dengan benar. | Drafting documents within one's authority and using electronic signatures correctly.

WS-13 | 1 | T.ADM.02:2 | BKPSDM Kota Contoh
Arsip yang Mudah Ditemukan | Records You Can Find
Memberkaskan arsip aktif unit peserta sampai dapat ditemukan kembali dalam satu menit. | Filing the unit's active records until anything is found within a minute.

WS-14 | 3 | T.KEU.01:2 | BPKAD Kota Contoh
Penatausahaan Belanja | Expenditure Administration
Menguji dokumen belanja dan membukukan transaksi dengan contoh dari tahun berjalan. | Checking expenditure documents and booking transactions with examples from the current year.

WS-15 | 2 | T.KEU.02:2 | BPKAD Kota Contoh
Inventarisasi Barang Milik Daerah | Asset Inventory
Mencatat, melabeli, dan mencocokkan barang di kantor peserta sendiri. | Recording, labelling and reconciling assets in the participants' own offices.

WS-16 | 3 | T.REN.01:3 | Bappeda Kota Contoh
Menyusun Indikator Program | Writing Programme Indicators
Dari masalah daerah ke indikator yang terukur dan dapat dipertanggungjawabkan. | From a regional problem to indicators that can be measured and answered for.

WS-17 | 4 | T.WAS.01:3 | Inspektorat Daerah Kota Contoh
Audit Berbasis Risiko | Risk-Based Audit
Menyusun program kerja audit dan menguji bukti pada studi kasus. | Preparing an audit programme and testing evidence on a case study.

WS-18 | 2 | T.PEN.02:3 | Dinas Pendidikan Kota Contoh
Asesmen yang Memperbaiki Pembelajaran | Assessment That Improves Teaching
Guru membawa instrumen penilaiannya dan memperbaikinya bersama. | Teachers bring their assessment instruments and improve them together.

WS-19 | 2 | T.PEN.01:3 | Dinas Pendidikan Kota Contoh
Rencana Pembelajaran yang Hidup | Lesson Plans That Work
Menyusun rencana pembelajaran untuk murid yang beragam dan mencobanya di kelas. | Preparing lessons for mixed classes and trying them out.

WS-20 | 3 | T.KES.01:3 | Dinas Kesehatan Kota Contoh
Keselamatan Pasien di Puskesmas | Patient Safety in Health Centres
Praktik identifikasi pasien, pencegahan infeksi, dan pelaporan kejadian. | Practice in identifying patients, preventing infection and reporting incidents.

WS-21 | 3 | T.KES.03:3 | Dinas Kesehatan Kota Contoh
Kegawatdaruratan Ibu dan Anak | Maternal and Child Emergencies
Simulasi penanganan awal dan rujukan yang aman. | Simulated first care and safe referral.

WS-22 | 2 | T.PEG.02:3 | BKPSDM Kota Contoh
Menganalisis Kebutuhan Kompetensi | Analysing Competency Needs
Membaca matriks kesenjangan dan menyusun usulan pelatihan yang tepat sasaran. | Reading the gap matrix and proposing training that meets the need.

WS-23 | 2 | T.IZN.01:2 | DPMPTSP Kota Contoh
Mendampingi Pelaku Usaha | Helping Businesses Obtain Licences
Praktik perizinan berbasis risiko dari pendaftaran sampai pengawasan. | Risk-based licensing in practice, from registration to supervision.

WS-24 | 2 | T.TRM.01:2 | Satuan Polisi Pamong Praja Kota Contoh
Penertiban yang Humanis | Humane Enforcement
Latihan komunikasi dan tindakan terukur di lapangan. | Communication and measured action practised in the field.

SM-01 | 1 | PB:2 | BKPSDM Kota Contoh
Birokrasi yang Menjaga Keberagaman | A Civil Service for Everyone
Praktik baik melayani warga dari berbagai latar belakang, disusul diskusi kasus. | Good practice in serving people of every background, followed by cases.

SM-02 | 1 | MP:2 | Universitas Nusa Contoh
Perubahan yang Bertahan | Change That Lasts
Pengalaman tiga kota dalam menerapkan perubahan layanan, apa yang bertahan dan mengapa. | What three cities learnt when they changed their services, what lasted and why.

SM-03 | 1 | T.KES.04:2 | Dinas Kesehatan Kota Contoh
Promosi Kesehatan di Era Media Sosial | Health Promotion and Social Media
Menyampaikan pesan kesehatan yang benar dan dipercaya warga. | Giving health messages that are right and that people trust.
`;

const FORMS = {
  workshop: { form: 4, hoursADay: 5, seats: 25 },
  seminar: { form: 9, hoursADay: 4, seats: 150 },
} as const;

/** Classroom courses of the catalogue; the online ones bring their own lessons. */
export const classroomCourses: ClassroomCourse[] = blocksOf(TEXT).map((lines) => {
  const [code = '', days = '', outcomes = '', provider = ''] = (lines[0] ?? '').split(' | ');
  const kind = code.startsWith('SM') ? 'seminar' : 'workshop';
  const { form, hoursADay, seats } = FORMS[kind];
  return {
    code,
    title: bilingual(lines[1]),
    kind,
    form,
    days: Number(days),
    hours: Number(days) * hoursADay,
    outcomes: outcomes.split(';').map((pair) => {
      const [competency = '', level = ''] = pair.split(':');
      return { competency, level: Number(level) };
    }),
    provider,
    description: bilingual(lines[2]),
    seats,
  };
});
