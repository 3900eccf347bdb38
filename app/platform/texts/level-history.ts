import { defineTexts } from '../i18n.ts';

/** Levels over time and what changed them. */
export const levelHistoryTexts = defineTexts('levelHistory', {
  id: {
    history: 'Riwayat level',
    historyOf: 'Riwayat level kompetensi {{name}}',
    historyLead: 'Level dari waktu ke waktu dan apa yang mengubahnya.',
    historyEmpty: 'Belum ada riwayat',
    historyEmptyText: 'Riwayat dimulai sejak penilaian atau hasil pelatihan pertama.',
    historyPicture: 'Gambaran riwayat level. Tabel memuat setiap perubahan.',
    since: 'Sejak',
    level: 'Level',
    basis: 'Dasar',
    cause: 'Sebab',
    notAssessed: 'Belum dinilai',
    upcoming: 'akan datang',
    basisOn: '{{source}}, {{day}}',
    causes: {
      evidence: 'Bukti baru',
      lapse: 'Masa berlaku bukti sebelumnya habis',
      meaning: 'Makna kompetensi berubah',
      rule: 'Aturan penilaian atau bukti lain yang berlaku',
    },
  },
  en: {
    history: 'History of levels',
    historyOf: 'History of {{name}}’s levels',
    historyLead: 'The levels over time and what changed them.',
    historyEmpty: 'No history yet',
    historyEmptyText: 'It begins with the first assessment or course result.',
    historyPicture: 'History of levels at a glance. The table has every change.',
    since: 'Since',
    level: 'Level',
    basis: 'Based on',
    cause: 'Cause',
    notAssessed: 'Not assessed',
    upcoming: 'to come',
    basisOn: '{{source}}, {{day}}',
    causes: {
      evidence: 'New evidence',
      lapse: 'The evidence before lapsed',
      meaning: 'The competency changed its meaning',
      rule: 'The rule or other evidence applies',
    },
  },
});
