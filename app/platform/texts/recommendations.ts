import { defineTexts } from '../i18n.ts';

/** Courses recommended to a person. */
export const recommendationTexts = defineTexts('recommendations', {
  id: {
    title: 'Rekomendasi pelatihan',
    titleOf: 'Rekomendasi pelatihan untuk {{name}}',
    lead: 'Pelatihan yang menutup kesenjangan terhadap standar jabatan.',
    order:
      'Urutan: yang sudah dimulai; yang dapat dimulai sekarang; yang menutup level terbanyak menurut kepentingannya (yang menunggu konfirmasi atasan dihitung setengah); yang tersedia dalam bahasa Anda; yang belum pernah dicoba; yang paling singkat.',
    emptyTitle: 'Tidak ada pelatihan yang perlu direkomendasikan',
    emptyText:
      'Tidak ada kesenjangan terukur yang dapat ditutup pelatihan dalam katalog. Kompetensi yang belum dinilai perlu dinilai lebih dahulu.',
    closesLine: '{{name}}: level {{held}} ke {{to}} dari {{required}} ({{importance}})',
    confirmed: 'menunggu konfirmasi atasan',
    hours: '{{hours}} JP',
    begun: 'Sudah dimulai',
    open: 'Dapat dimulai sekarang',
    notOpen: 'Belum dibuka',
    prerequisites: 'Selesaikan dahulu: {{titles}}',
    otherLanguage: 'Belum tersedia dalam bahasa Anda',
    tried: 'Pernah diikuti, belum selesai',
    goOn: 'Lanjutkan',
    see: 'Lihat pelatihan',
    send: 'Daftarkan',
    sendFor: 'Daftarkan pada {{title}}',
    sent: 'Pegawai terdaftar dan diberi tahu.',
    notSent: 'Pegawai sudah terdaftar atau tidak dapat didaftarkan.',
  },
  en: {
    title: 'Recommended training',
    titleOf: 'Recommended training for {{name}}',
    lead: 'Courses that close gaps against the standard of the position.',
    order:
      'In this order: begun already; can begin now; closes most levels by their importance (what waits for the supervisor’s confirmation counts half); available in your language; not tried before; shortest.',
    emptyTitle: 'No training needs to be recommended',
    emptyText:
      'There is no measured gap that a course of the catalogue closes. What has not been assessed needs an assessment first.',
    closesLine: '{{name}}: level {{held}} to {{to}} of {{required}} ({{importance}})',
    confirmed: 'once the supervisor confirms',
    hours: '{{hours}} JP',
    begun: 'Begun already',
    open: 'Can begin now',
    notOpen: 'Not open yet',
    prerequisites: 'Complete first: {{titles}}',
    otherLanguage: 'Not available in your language yet',
    tried: 'Tried before, not finished',
    goOn: 'Go on',
    see: 'See the course',
    send: 'Enroll',
    sendFor: 'Enroll in {{title}}',
    sent: 'The employee has a place and has been told.',
    notSent: 'The employee is in it already or cannot be enrolled.',
  },
});
