import type { QuestionSource } from '../course-source.ts';

/** The second half of the practice: numbers, words of one's own, a case, and how ready one feels. */
export const practiceTelling: QuestionSource[] = [
  {
    key: 'l08',
    kind: 'matrix',
    points: 3,
    stem: {
      id: 'Siapa yang sebaiknya menyampaikan hal berikut kepada tim?',
      en: 'Who should tell the team each of these?',
    },
    columns: [
      { id: 'Kepala dinas', en: 'Head of agency' },
      { id: 'Atasan langsung', en: 'Direct supervisor' },
    ],
    rows: [
      { text: { id: 'Mengapa organisasi berubah', en: 'Why the organisation changes' }, right: 0 },
      { text: { id: 'Apa artinya bagi tugas saya', en: 'What it means for my duties' }, right: 1 },
      { text: { id: 'Kapan giliran loket kami', en: 'When it is our counter’s turn' }, right: 1 },
    ],
    explanation: {
      id: 'Arah datang dari pimpinan; akibat sehari-hari dari atasan yang dikenal.',
      en: 'Direction comes from the top; what it means each day from the supervisor one knows.',
    },
  },
  {
    key: 'l09',
    kind: 'numeric',
    value: 1.5,
    tolerance: 0,
    unit: { id: 'jam', en: 'hours' },
    otherUnits: [{ name: { id: 'menit', en: 'minutes' }, factor: 1 / 60 }],
    unitNeeded: false,
    stem: {
      id: 'Uji coba berjalan tiga hari, setiap hari 30 menit. Berapa lama seluruhnya?',
      en: 'A pilot runs for three days, 30 minutes each. How long is that in all?',
    },
    explanation: {
      id: '3 × 30 menit = 90 menit = 1,5 jam.',
      en: '3 × 30 minutes = 90 minutes = 1.5 hours.',
    },
  },
  {
    key: 'l10',
    kind: 'calculated',
    points: 2,
    variables: [
      { name: 'sebelum', least: 40, most: 60, decimals: 0 },
      { name: 'sesudah', least: 10, most: 30, decimals: 0 },
    ],
    formula: '(sebelum - sesudah) / sebelum * 100',
    tolerance: 1,
    toleranceKind: 'absolute',
    decimals: 0,
    unit: { id: '%', en: '%' },
    otherUnits: [],
    unitNeeded: false,
    stem: {
      id: 'Waktu tunggu turun dari {sebelum} menit menjadi {sesudah} menit. Berapa persen penurunannya? Bulatkan.',
      en: 'Waiting fell from {sebelum} to {sesudah} minutes. By how many percent? Round the result.',
    },
    explanation: {
      id: 'Selisih dari {sebelum} ke {sesudah} dibagi keadaan awal, {sebelum}.',
      en: 'The difference from {sebelum} to {sesudah}, divided by where it began: {sebelum}.',
    },
  },
  {
    key: 'l11',
    kind: 'short_text',
    accepted: ['uji coba', 'piloting', 'pilot'],
    partly: [{ text: 'percobaan', percent: 50 }],
    caseMatters: false,
    typos: 1,
    stem: {
      id: 'Perubahan yang dijalankan dahulu dalam lingkup kecil disebut …',
      en: 'A change that is first run on a small scale is called a …',
    },
    explanation: {
      id: 'Uji coba membatasi risiko dan memberi bukti.',
      en: 'A pilot limits the risk and gives proof.',
    },
  },
  {
    key: 'l12',
    kind: 'scenario',
    points: 4,
    stem: {
      id: 'Loket Anda akan menerima berkas secara daring. Dua petugas senior ragu, dan warga lanjut usia sering datang sendiri.',
      en: 'Your counter will take papers online. Two senior officers doubt it, and elderly people often come by themselves.',
    },
    parts: [
      {
        kind: 'single',
        weight: 1,
        stem: {
          id: 'Langkah pertama Anda terhadap kedua petugas itu?',
          en: 'Your first step with the two officers?',
        },
        work: {
          choices: [
            {
              text: { id: 'Mendengar keberatannya', en: 'Listen to their objections' },
              correct: true,
            },
            { text: { id: 'Memindahkan mereka', en: 'Move them elsewhere' }, correct: false },
          ],
        },
      },
      {
        kind: 'true_false',
        weight: 1,
        stem: {
          id: 'Jalur tatap muka sebaiknya tetap dibuka bagi warga lanjut usia.',
          en: 'Elderly people should still be served in person.',
        },
        work: { correct: true },
      },
    ],
    explanation: {
      id: 'Perubahan berhasil bila tidak ada yang tertinggal, petugas maupun warga.',
      en: 'A change succeeds when it leaves nobody behind, staff or citizens.',
    },
  },
  {
    key: 'l13',
    kind: 'matrix',
    points: 0,
    scored: false,
    stem: {
      id: 'Seberapa siap Anda? Jawaban ini tidak dinilai.',
      en: 'How ready are you? These answers are not graded.',
    },
    columns: [
      { id: 'Belum', en: 'Not yet' },
      { id: 'Cukup', en: 'Fairly' },
      { id: 'Siap', en: 'Ready' },
    ],
    rows: [
      { text: { id: 'Menjelaskan alasan perubahan', en: 'Explaining the reason' } },
      { text: { id: 'Menanggapi keberatan', en: 'Answering objections' } },
    ],
    explanation: {
      id: 'Bahas bagian yang belum siap dengan atasan Anda.',
      en: 'Talk about what is not ready yet with your supervisor.',
    },
  },
];
