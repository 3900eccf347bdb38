import type {
  CourseDraft,
  LessonDraft,
  ModuleDraft,
} from '#app/domain/catalogue/intake/course-draft.ts';
import { lessonFromMarkdown } from '#app/domain/catalogue/intake/lesson-from-markdown.server.ts';
import type { QuizDraft } from '#app/domain/questions/question.ts';
import type { Localised } from '#app/platform/i18n.ts';

export const COURSES = 50;
const MODULES = 6;
const QUESTIONS = 20;
const E_LEARNING = 16;

const TOPICS = [
  'Pelayanan Loket',
  'Tata Naskah Dinas',
  'Pengelolaan Arsip',
  'Keuangan Unit Kerja',
  'Data dan Statistik',
  'Komunikasi Warga',
  'Keamanan Informasi',
  'Perencanaan Kerja',
  'Kerja Tim',
  'Pelaporan Kinerja',
];

/**
 * A course of the workload: six modules of two activities each (a text lesson and one more), and the quiz in the
 * first course.
 */
export function w1Course(number: number, competencyIds: string[]): CourseDraft {
  const name = `${TOPICS[(number - 1) % TOPICS.length]} ${String(number).padStart(2, '0')}`;
  return {
    code: `W1-${String(number).padStart(2, '0')}`,
    slug: `w1-${String(number).padStart(2, '0')}`,
    kind: 'online',
    formId: E_LEARNING,
    title: same(`Kursus ${name}`),
    summary: same(summaryOf(name)),
    description: same(`Kursus ${name} terdiri atas enam modul dengan dua kegiatan masing-masing.`),
    provider: 'Pusat Pelatihan W1',
    minutes: 270,
    outcomes: competencyIds.map((competencyId) => ({ competencyId, level: 2 })),
    prerequisiteIds: [],
    modules: Array.from({ length: MODULES }, (_, index) => moduleOf(number, index + 1)),
  };
}

const same = (text: string): Localised => ({ id: text, en: text });

/** Exactly 200 characters. */
function summaryOf(name: string): string {
  const text = `Kursus ${name} mengajak peserta memahami dasar, mencoba langkah demi langkah, dan menerapkannya dalam tugas harian. Setiap modul berisi bacaan singkat, kegiatan, dan tautan yang dapat dibuka kembali kapan saja.`;
  return text.slice(0, 199).trimEnd().padEnd(199, '.') + '.';
}

/** The second activity of each module. */
const ACTIVITIES: { title: string; text: string }[] = [
  { title: 'Keterangan', text: 'Bacalah modul ini sebelum mengerjakan kegiatan berikutnya.' },
  {
    title: 'Forum',
    text: 'Tuliskan satu pengalaman dari unit kerja Anda dan tanggapi dua pengalaman rekan.',
  },
  { title: 'Keterangan', text: 'Catat hal yang masih perlu Anda tanyakan kepada pengajar.' },
  {
    title: 'Tugas',
    text: 'Susun rencana satu halaman untuk menerapkan isi modul dalam pekerjaan Anda.',
  },
  { title: 'Keterangan', text: 'Bandingkan rencana Anda dengan contoh pada modul sebelumnya.' },
  {
    title: 'Tautan',
    text: 'Buka [panduan ringkas](https://panduan.w1.example/) untuk bacaan lanjutan.',
  },
];

function moduleOf(course: number, number: number): ModuleDraft {
  const { title, text } = ACTIVITIES[number - 1] ?? { title: 'Keterangan', text: '' };
  const items: ModuleDraft['items'] = [
    lesson(`Pelajaran ${number}`, lessonText(course, number)),
    lesson(`${title} ${number}`, text),
  ];
  if (course === 1 && number === MODULES)
    items.push({ kind: 'quiz', title: same('Kuis'), minutes: 20, quiz: quiz() });
  return { title: same(`Modul ${number}`), items };
}

function lesson(title: string, markdown: string): LessonDraft {
  const document = lessonFromMarkdown(markdown);
  return {
    kind: 'lesson',
    title: same(title),
    minutes: 15,
    document: { id: document, en: document },
    files: [],
  };
}

/** About 1.1 kB once it is HTML. */
function lessonText(course: number, number: number): string {
  const paragraph =
    'Pekerjaan yang baik dimulai dari tujuan yang jelas. Tuliskan apa yang harus dicapai, siapa yang membutuhkannya, ' +
    'dan kapan hasilnya dipakai. Setelah itu pilih langkah terkecil yang dapat dikerjakan hari ini, kerjakan, lalu ' +
    'periksa bersama rekan sebelum diteruskan.';
  return [
    `## Pokok bahasan ${course}.${number}`,
    paragraph,
    '- Tentukan hasil yang dapat diperiksa orang lain.\n- Siapkan bahan sebelum pekerjaan dimulai.\n- Catat hambatan dan cara mengatasinya.',
    paragraph,
    'Ulangi cara yang sama pada pekerjaan berikutnya dan bandingkan hasilnya. Yang berubah menjadi lebih baik layak dijadikan kebiasaan unit kerja, dan yang belum berhasil layak dibicarakan bersama sebelum dicoba lagi dengan cara lain pada kesempatan berikutnya.',
  ].join('\n\n');
}

/** Unlimited attempts; marks and feedback after each. */
function quiz(): QuizDraft {
  return {
    title: same('Kuis'),
    questionsPerPage: 5,
    shuffleQuestions: false,
    shuffleChoices: true,
    timeLimitMinutes: null,
    attemptsAllowed: null,
    passMark: 6000,
    review: 'answers',
    questions: Array.from({ length: QUESTIONS }, (_, index) => ({
      kind: 'single',
      stem: same(`Soal ${index + 1}: langkah manakah yang tepat pada keadaan ${index + 1}?`),
      explanation: same(`Pada keadaan ${index + 1}, langkah pertama selalu memeriksa tujuan.`),
      choices: [
        { text: same(`Memeriksa tujuan ${index + 1}`), correct: true },
        { text: same(`Menunda pekerjaan ${index + 1}`) },
        { text: same(`Meneruskan tanpa memeriksa ${index + 1}`) },
        { text: same(`Menghapus catatan ${index + 1}`) },
      ],
    })),
  };
}
