import type { Localised } from '#app/platform/i18n.ts';

import type { QuestionDraft } from '../question.ts';

const both = (id: string, en: string): Localised => ({ id, en });
const choice = (id: string, en: string, correct = false) => ({ text: both(id, en), correct });
const no: Localised = { id: '', en: '' };

/** A question of each kind that the table shows as an example. */
export const templateWorks: QuestionDraft[] = [
  {
    kind: 'single',
    stem: both('Siapa pejabat pembina kepegawaian kota?', 'Who appoints the staff of a city?'),
    explanation: both('Wali kota adalah PPK daerah.', 'The mayor is the appointing authority.'),
    choices: [
      choice('Wali kota', 'The mayor', true),
      choice('Sekretaris daerah', 'The city secretary'),
      choice('Kepala BKPSDM', 'The head of personnel'),
    ],
  },
  {
    kind: 'multiple',
    stem: both('Mana yang termasuk nilai BerAKHLAK?', 'Which are values of BerAKHLAK?'),
    explanation: no,
    credit: 'balanced',
    choices: [
      choice('Adaptif', 'Adaptive', true),
      choice('Kolaboratif', 'Collaborative', true),
      choice('Pasif', 'Passive'),
    ],
  },
  {
    kind: 'true_false',
    stem: both('Gratifikasi wajib dilaporkan.', 'Gifts must be reported.'),
    explanation: no,
    correct: true,
  },
  {
    kind: 'short_text',
    stem: both(
      'Apa singkatan aparatur sipil negara?',
      'What is the civil service called for short?',
    ),
    explanation: no,
    accepted: ['ASN'],
  },
  {
    kind: 'numeric',
    stem: both('Berapa hari kerja dalam 2 minggu?', 'How many working days have 2 weeks?'),
    explanation: no,
    ...{ value: 10, tolerance: 0 },
    unit: both('hari', 'days'),
  },
  {
    kind: 'calculated',
    stem: both('Berapa {jumlah} × {harga} rupiah?', 'What is {jumlah} × {harga} rupiah?'),
    explanation: no,
    variables: [
      { name: 'jumlah', least: 2, most: 9, decimals: 0 },
      { name: 'harga', least: 1000, most: 5000, decimals: 0 },
    ],
    ...{ formula: 'jumlah * harga', tolerance: 0, decimals: 0 },
  },
  {
    kind: 'matching',
    stem: both('Jodohkan lembaga dan tugasnya.', 'Match agencies and duties.'),
    explanation: no,
    pairs: [
      { left: both('BKN', 'BKN'), right: both('kepegawaian', 'personnel') },
      { left: both('LAN', 'LAN'), right: both('pelatihan', 'training') },
    ],
    extra: [both('perpajakan', 'taxes')],
  },
  {
    kind: 'ordering',
    stem: both('Urutkan langkahnya.', 'Put the steps in order.'),
    explanation: no,
    items: [both('Rencanakan', 'Plan'), both('Laksanakan', 'Do'), both('Evaluasi', 'Evaluate')],
  },
  {
    kind: 'cloze',
    stem: both('Lengkapi.', 'Complete.'),
    explanation: no,
    text: both('Laporkan [[1]] kepada [[2]].', 'Report [[1]] to [[2]].'),
    gaps: [
      { number: 1, kind: 'typed', accepted: ['gratifikasi'] },
      { number: 2, kind: 'chosen', choices: [both('KPK', 'KPK'), both('BKN', 'BKN')] },
    ],
  },
  {
    kind: 'drag_text',
    stem: both('Seret katanya.', 'Drag the words.'),
    explanation: no,
    text: both('[[1]] menilai kinerja [[2]].', '[[1]] rates the work of [[2]].'),
    gaps: [
      { number: 1, word: both('Atasan', 'A superior') },
      { number: 2, word: both('pegawai', 'staff') },
    ],
    decoys: [both('tamu', 'guests')],
  },
  {
    kind: 'matrix',
    stem: both('Kewenangan siapa?', 'Whose power is it?'),
    explanation: no,
    columns: [both('Pusat', 'National'), both('Kota', 'City')],
    rows: [
      { text: both('Pertahanan', 'Defence'), right: 0 },
      { text: both('Taman kota', 'City parks'), right: 1 },
    ],
  },
  {
    kind: 'essay',
    stem: both('Uraikan penanganan keluhan.', 'Describe how to handle a complaint.'),
    explanation: no,
    minWords: 50,
  },
];
