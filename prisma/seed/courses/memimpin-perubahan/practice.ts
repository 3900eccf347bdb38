import type { QuestionSource } from '../course-source.ts';
import { practiceTelling } from './practice-telling.ts';
import { practiceWriting } from './practice-writing.ts';

/** Practice on the way: a question of every kind, so that learners meet them before a test does. */
export const practice: QuestionSource[] = [
  {
    key: 'l01',
    kind: 'single',
    stem: {
      id: 'Apa yang sebaiknya disusun lebih dahulu sebelum perubahan diumumkan?',
      en: 'What should be written first, before a change is announced?',
    },
    choices: [
      { text: { id: 'Alasan perubahan', en: 'The reason for the change' }, correct: true },
      { text: { id: 'Jadwal peluncuran', en: 'The launch date' } },
      { text: { id: 'Sanksi bagi yang menolak', en: 'Sanctions for those who refuse' } },
    ],
    explanation: {
      id: 'Rekan kerja lebih dahulu bertanya mengapa, baru kapan.',
      en: 'Colleagues ask why before they ask when.',
    },
  },
  {
    key: 'l02',
    kind: 'multiple',
    credit: 'balanced',
    points: 2,
    stem: {
      id: 'Mana yang termasuk tanda bahwa keberatan rekan perlu didengar, bukan dibantah?',
      en: 'Which signs say that an objection should be heard rather than answered?',
    },
    choices: [
      {
        text: {
          id: 'Ia menyebut akibat yang nyata bagi warga.',
          en: 'It names a real effect on citizens.',
        },
        correct: true,
      },
      {
        text: {
          id: 'Beberapa orang mengatakan hal yang sama.',
          en: 'Several people say the same.',
        },
        correct: true,
      },
      { text: { id: 'Disampaikan dengan suara keras.', en: 'It is said loudly.' } },
      { text: { id: 'Datang dari rekan yang senior.', en: 'It comes from a senior colleague.' } },
    ],
    explanation: {
      id: 'Isi keberatan dan banyaknya yang mengalami lebih penting daripada nada dan jabatan.',
      en: 'What is said, and how many experience it, matters more than tone or rank.',
    },
  },
  {
    key: 'l03',
    kind: 'true_false',
    correct: false,
    stem: {
      id: 'Uji coba yang gagal berarti perubahan harus dibatalkan.',
      en: 'A pilot that fails means that the change must be given up.',
    },
    explanation: {
      id: 'Uji coba justru dibuat agar kegagalan kecil memperbaiki rencana.',
      en: 'A pilot is there so that a small failure improves the plan.',
    },
  },
  {
    key: 'l04',
    kind: 'ordering',
    credit: 'positions',
    points: 2,
    stem: {
      id: 'Urutkan langkah uji coba perubahan di satu loket.',
      en: 'Put the steps of a pilot at one counter in order.',
    },
    items: [
      { id: 'Menetapkan ukuran keberhasilan', en: 'Agree on what success is' },
      { id: 'Mencatat keadaan awal', en: 'Record how it is today' },
      { id: 'Menjalankan di satu loket', en: 'Run it at one counter' },
      { id: 'Membahas hasil bersama petugas', en: 'Discuss the result with the staff' },
    ],
    explanation: {
      id: 'Tanpa ukuran dan keadaan awal, hasil uji coba tidak dapat dibandingkan.',
      en: 'Without a measure and a starting point the result cannot be compared.',
    },
  },
  {
    key: 'l05',
    kind: 'matching',
    points: 3,
    stem: {
      id: 'Pasangkan reaksi rekan dengan tanggapan yang paling membantu.',
      en: 'Match each reaction with the response that helps most.',
    },
    pairs: [
      {
        left: { id: '“Kami sudah pernah mencoba.”', en: '“We have tried that before.”' },
        right: {
          id: 'Tanyakan apa yang waktu itu menghambat',
          en: 'Ask what stood in the way then',
        },
      },
      {
        left: { id: '“Saya belum paham caranya.”', en: '“I do not know how.”' },
        right: { id: 'Dampingi sekali di tempat kerja', en: 'Go through it together at work' },
      },
      {
        left: { id: '“Pekerjaan saya jadi bertambah.”', en: '“This adds to my work.”' },
        right: { id: 'Hitung bersama beban yang berkurang', en: 'Count together what falls away' },
      },
    ],
    extra: [{ id: 'Kirim surat teguran', en: 'Send a letter of warning' }],
    explanation: {
      id: 'Setiap reaksi meminta hal yang berbeda: pengalaman, keterampilan, atau waktu.',
      en: 'Each reaction asks for something else: experience, skill or time.',
    },
  },
  {
    key: 'l06',
    kind: 'cloze',
    points: 2,
    stem: { id: 'Lengkapi kalimat berikut.', en: 'Complete the sentence.' },
    text: {
      id: 'Orang yang terkena dampak perubahan disebut pemangku [[1]]. Yang pengaruhnya besar perlu [[2]] sejak awal.',
      en: 'People affected by a change are called [[1]]. Those with much influence need to be [[2]] from the start.',
    },
    gaps: [
      { number: 1, kind: 'typed', accepted: ['kepentingan', 'stakeholders', 'stakeholder'] },
      {
        number: 2,
        kind: 'chosen',
        choices: [
          { id: 'dilibatkan', en: 'involved' },
          { id: 'dihindari', en: 'avoided' },
          { id: 'digantikan', en: 'replaced' },
        ],
      },
    ],
    explanation: {
      id: 'Peta dukungan menempatkan pemangku kepentingan menurut pengaruh dan sikapnya.',
      en: 'The map of support places stakeholders by influence and attitude.',
    },
  },
  {
    key: 'l07',
    kind: 'drag_text',
    points: 3,
    stem: {
      id: 'Isi pesan perubahan dengan kata yang tersedia.',
      en: 'Fill the message about the change with the words given.',
    },
    text: {
      id: 'Mulai [[1]], berkas diterima tanpa fotokopi. [[2]]: warga mengantre dua kali. Bila ada kendala, hubungi [[3]].',
      en: 'From [[1]] papers are taken without copies. [[2]]: people queue twice. If something does not work, ask [[3]].',
    },
    gaps: [
      { number: 1, word: { id: 'Senin', en: 'Monday' } },
      { number: 2, word: { id: 'Alasannya', en: 'The reason' } },
      { number: 3, word: { id: 'Bu Ratna', en: 'Ms Ratna' } },
    ],
    decoys: [{ id: 'nanti', en: 'later' }],
    explanation: {
      id: 'Pesan yang baik menyebut kapan, mengapa, dan siapa yang membantu.',
      en: 'A good message says when, why and who helps.',
    },
  },
  ...practiceTelling,
  ...practiceWriting,
];
