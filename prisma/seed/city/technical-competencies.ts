import type { Bilingual } from '../courses/course-source.ts';
import {
  bilingual,
  blocksOf,
  type CompetencySeed,
  halvesOf,
  type LevelSeed,
} from './competency-seed.ts';

/** Code and affair, name, the work as a noun, and three things one does in it. */
const TEXT = `
T.DUK.01 | kependudukan
Pelayanan Administrasi Kependudukan | Population Administration Service
pelayanan administrasi kependudukan | population administration service
- memeriksa kelengkapan dan keabsahan berkas warga | checking that residents' files are complete and valid
- mencatat peristiwa kependudukan dan pencatatan sipil | recording population and civil registration events
- menjelaskan pilihan layanan dan menerbitkan dokumen | explaining the choices and issuing documents

T.DUK.02 | kependudukan
Pengelolaan Data Kependudukan | Population Data Management
pengelolaan data kependudukan | population data management
- memutakhirkan dan membersihkan data penduduk | updating and cleaning population records
- melindungi data pribadi warga | protecting residents' personal data
- menyajikan data agregat bagi perangkat daerah | providing aggregate data to agencies

T.TIK.01 | komunikasi dan informatika
Pengelolaan Aplikasi dan Infrastruktur | Applications and Infrastructure
pengelolaan aplikasi dan infrastruktur digital | running applications and infrastructure
- memelihara aplikasi layanan pemerintah | maintaining government applications
- memantau jaringan dan peladen | watching networks and servers
- menangani gangguan layanan digital | handling failures of digital services

T.TIK.03 | komunikasi dan informatika
Keamanan Informasi | Information Security
pengamanan informasi | information security
- mengelompokkan dan melindungi informasi dinas | classifying and protecting official information
- mengamankan akun, gawai, dan berkas | securing accounts, devices and files
- melaporkan dan menangani insiden | reporting and handling incidents

T.TIK.05 | komunikasi dan informatika
Komunikasi Publik Pemerintah | Government Public Communication
komunikasi publik pemerintah | government public communication
- merumuskan pesan inti bagi warga | shaping key messages for residents
- menulis pengumuman dan konten media sosial | writing notices and social media content
- menanggapi keluhan dan isu publik | answering complaints and public issues

T.ADM.01 | administrasi umum
Tata Naskah Dinas | Official Correspondence
penyusunan naskah dinas | official correspondence
- menyusun surat dan nota dinas | drafting letters and memoranda
- mengendalikan surat masuk dan keluar | controlling incoming and outgoing mail
- memakai tanda tangan elektronik dengan benar | using electronic signatures correctly

T.ADM.02 | administrasi umum
Pengelolaan Arsip | Records Management
pengelolaan arsip | records management
- memberkaskan arsip aktif | filing active records
- menemukan kembali arsip dengan cepat | retrieving records quickly
- menyusutkan arsip sesuai jadwal retensi | disposing of records by the retention schedule

T.REN.01 | perencanaan
Perencanaan Pembangunan Daerah | Regional Development Planning
perencanaan pembangunan daerah | development planning
- menganalisis data dan masalah daerah | analysing regional data and problems
- menyusun program, kegiatan, dan indikator | drafting programmes, activities and indicators
- mengevaluasi capaian rencana | evaluating what plans achieved

T.KEU.01 | keuangan
Penatausahaan Keuangan Daerah | Regional Financial Administration
penatausahaan keuangan daerah | financial administration
- menguji dokumen pertanggungjawaban belanja | checking expenditure documents
- membukukan penerimaan dan pengeluaran | booking receipts and payments
- menyusun laporan keuangan unit kerja | preparing the unit's financial reports

T.KEU.02 | keuangan
Pengelolaan Barang Milik Daerah | Regional Asset Management
pengelolaan barang milik daerah | asset management
- mencatat dan memberi label barang | recording and labelling assets
- melakukan inventarisasi berkala | taking regular inventories
- mengusulkan pemanfaatan dan penghapusan barang | proposing use and write-off of assets

T.PEG.01 | kepegawaian
Administrasi Kepegawaian | Personnel Administration
administrasi kepegawaian | personnel administration
- memproses kenaikan pangkat, mutasi, dan pensiun | processing promotions, transfers and retirement
- memutakhirkan data pegawai | keeping personnel records up to date
- menjelaskan hak dan kewajiban pegawai | explaining employees' rights and duties

T.PEG.02 | kepegawaian
Pengembangan Kompetensi Aparatur | Competency Development of Civil Servants
pengembangan kompetensi aparatur | competency development
- menganalisis kesenjangan kompetensi | analysing competency gaps
- merancang kurikulum dan bahan pelatihan | designing curricula and material
- menyelenggarakan dan mengevaluasi pelatihan | running and evaluating training

T.HUK.01 | hukum
Penyusunan Produk Hukum Daerah | Drafting Regional Legislation
penyusunan produk hukum daerah | legal drafting
- menyusun rancangan peraturan | drafting regulations
- mengharmoniskan rancangan dengan aturan yang lebih tinggi | harmonising drafts with higher law
- memberi telaahan hukum | giving legal opinions

T.WAS.01 | pengawasan
Pengawasan Intern | Internal Audit
pengawasan intern | internal audit
- menyusun program kerja audit berbasis risiko | preparing risk-based audit programmes
- menguji bukti dan pengendalian | testing evidence and controls
- menyampaikan temuan dan memantau tindak lanjut | reporting findings and following them up

T.PEN.01 | pendidikan
Perencanaan Pembelajaran | Lesson Planning
perencanaan pembelajaran | lesson planning
- menyusun tujuan dan alur pembelajaran | setting learning goals and paths
- menyiapkan bahan ajar sesuai kebutuhan murid | preparing material to pupils' needs
- mengelola kelas yang aman dan aktif | running a safe, active classroom

T.PEN.02 | pendidikan
Asesmen Pembelajaran | Learning Assessment
asesmen pembelajaran | learning assessment
- menyusun instrumen penilaian | preparing assessment instruments
- memberi umpan balik kepada murid | giving feedback to pupils
- memakai hasil asesmen untuk memperbaiki pembelajaran | using results to improve teaching

T.PEN.03 | pendidikan
Pengelolaan Satuan Pendidikan | School Management
pengelolaan satuan pendidikan | school management
- menyusun rencana dan anggaran sekolah | preparing the school's plan and budget
- membina guru dan tenaga kependidikan | developing teachers and staff
- melibatkan orang tua dan masyarakat | involving parents and the community

T.KES.01 | kesehatan
Asuhan Keperawatan | Nursing Care
asuhan keperawatan | nursing care
- mengkaji keadaan pasien | assessing the patient's condition
- melaksanakan tindakan keperawatan yang aman | carrying out safe nursing procedures
- mendokumentasikan asuhan | documenting care

T.KES.02 | kesehatan
Pelayanan Medis Dasar | Primary Medical Care
pelayanan medis dasar | primary medical care
- menegakkan diagnosis dan rencana terapi | making diagnoses and treatment plans
- menangani kegawatdaruratan awal | handling emergencies first
- merujuk pasien sesuai indikasi | referring patients as indicated

T.KES.03 | kesehatan
Pelayanan Kesehatan Ibu dan Anak | Maternal and Child Health
pelayanan kesehatan ibu dan anak | maternal and child health care
- memeriksa kehamilan dan tumbuh kembang anak | examining pregnancies and child growth
- menolong persalinan normal | assisting normal births
- memberi penyuluhan gizi dan imunisasi | advising on nutrition and immunisation

T.KES.04 | kesehatan
Promosi Kesehatan | Health Promotion
promosi kesehatan | health promotion
- menyusun pesan kesehatan bagi warga | preparing health messages
- menggerakkan kader posyandu | mobilising community health volunteers
- mengevaluasi perubahan perilaku | evaluating change of behaviour

T.SOS.01 | sosial
Pelayanan dan Rehabilitasi Sosial | Social Service and Rehabilitation
pelayanan dan rehabilitasi sosial | social service and rehabilitation
- mengkaji kebutuhan keluarga rentan | assessing the needs of vulnerable families
- menyalurkan bantuan tepat sasaran | delivering aid to those it is meant for
- mendampingi penerima manfaat | accompanying beneficiaries

T.LH.01 | lingkungan hidup
Pengelolaan Sampah | Waste Management
pengelolaan sampah | waste management
- mengatur pengangkutan dan jadwal layanan | organising collection and its schedule
- membina bank sampah dan pemilahan | supporting waste banks and sorting
- memantau tempat pemrosesan | monitoring processing sites

T.IZN.01 | perizinan
Pelayanan Perizinan Berusaha | Business Licensing Service
pelayanan perizinan berusaha | business licensing
- memverifikasi permohonan sesuai tingkat risiko | verifying applications by level of risk
- mendampingi pelaku usaha memakai sistem perizinan | helping businesses to use the licensing system
- mengawasi pemenuhan kewajiban usaha | supervising compliance

T.TRM.01 | ketertiban
Ketertiban Umum dan Penegakan Peraturan | Public Order and Enforcement
penegakan peraturan dan ketertiban umum | enforcement and public order
- melakukan patroli dan penyuluhan | patrolling and informing
- menindak pelanggaran secara terukur dan humanis | acting on violations with measure and humanity
- menyusun laporan kejadian | writing incident reports

T.PEM.01 | pemerintahan
Penyelenggaraan Pemerintahan Wilayah | Local Governance
penyelenggaraan pemerintahan wilayah | local governance
- mengoordinasikan layanan di wilayah | coordinating services in the area
- menyelesaikan persoalan batas, pertanahan, dan ketenteraman | settling matters of boundaries, land and peace
- menyusun laporan pemerintahan | preparing governance reports

T.PEM.02 | pemerintahan
Pemberdayaan Masyarakat | Community Empowerment
pemberdayaan masyarakat | community empowerment
- memfasilitasi musyawarah warga | facilitating residents' meetings
- mendampingi kelompok usaha dan lembaga kemasyarakatan | supporting local groups and institutions
- mengawal usulan pembangunan dari warga | seeing residents' proposals through
`;

type Source = {
  code: string;
  affair: string;
  name: Bilingual;
  work: Bilingual;
  tasks: [Bilingual, Bilingual, Bilingual];
};

const sources: Source[] = blocksOf(TEXT).map((lines) => {
  const [code, affair] = halvesOf(lines[0]);
  const tasks: Source['tasks'] = [bilingual(lines[3]), bilingual(lines[4]), bilingual(lines[5])];
  return { code, affair, name: bilingual(lines[1]), work: bilingual(lines[2]), tasks };
});

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What each of the five levels looks like, for any technical work. */
function levelsOf({ work, tasks }: Source): LevelSeed[] {
  const each = (make: (task: Bilingual) => Bilingual) => tasks.map(make);
  return [
    {
      description: {
        id: `Memahami dasar ${work.id} dan bekerja dengan bimbingan`,
        en: `Understands the basics of ${work.en} and works under guidance`,
      },
      indicators: each((task) => ({
        id: `Dengan bimbingan, mampu ${task.id}.`,
        en: `Under guidance: ${task.en}.`,
      })),
    },
    {
      description: {
        id: `Melaksanakan ${work.id} secara mandiri sesuai standar`,
        en: `Carries out ${work.en} independently and to the standard`,
      },
      indicators: each((task) => ({
        id: `${capital(task.id)} sesuai prosedur secara mandiri.`,
        en: `${capital(task.en)} by the procedure, without help.`,
      })),
    },
    {
      description: {
        id: `Menyelesaikan kasus tidak lazim dalam ${work.id} dan membimbing rekan`,
        en: `Solves unusual cases in ${work.en} and guides colleagues`,
      },
      indicators: each((task) => ({
        id: `Membimbing rekan dalam ${task.id}, termasuk pada kasus sulit.`,
        en: `Guides colleagues in ${task.en}, difficult cases included.`,
      })),
    },
    {
      description: {
        id: `Mengevaluasi dan menyempurnakan ${work.id} di perangkat daerah`,
        en: `Evaluates and improves ${work.en} across the agency`,
      },
      indicators: each((task) => ({
        id: `Menyempurnakan prosedur dan ukuran mutu dalam ${task.id}.`,
        en: `Improves procedures and quality measures for ${task.en}.`,
      })),
    },
    {
      description: {
        id: `Merumuskan kebijakan ${work.id} dan menjadi rujukan`,
        en: `Shapes policy on ${work.en} and is consulted by others`,
      },
      indicators: each((task) => ({
        id: `Menjadi rujukan antarinstansi dalam ${task.id}.`,
        en: `Is consulted by other institutions on ${task.en}.`,
      })),
    },
  ];
}

function listed({ tasks }: Source, language: keyof Bilingual, and: string): string {
  const [first, second, third] = tasks;
  return `${first[language]}, ${second[language]}${and}${third[language]}`;
}

/** What the work of one affair requires, in levels that read alike. */
export const technicalCompetencies: CompetencySeed[] = sources.map((source) => ({
  code: source.code,
  name: source.name,
  kind: 'teknis',
  affair: source.affair,
  description: {
    id: `Mencakup kemampuan ${listed(source, 'id', ', dan ')}.`,
    en: `Covers ${listed(source, 'en', ' and ')}.`,
  },
  levels: levelsOf(source),
}));
