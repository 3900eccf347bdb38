import { defineTexts } from '../i18n.ts';

/** Required courses as a person meets them: how one stands, by when, how often. */
export const requiredTexts = defineTexts('required', {
  id: {
    states: {
      overdue: 'Lewat batas waktu',
      open: 'Belum selesai',
      renewal: 'Perlu diperbarui',
      done: 'Selesai',
      ended: 'Tidak lagi diwajibkan',
    },
    own: 'Pelatihan wajib Anda',
    of: 'Pelatihan wajib',
    ofNone: 'Jabatan ini tidak mewajibkan pelatihan tertentu.',
    allDone: 'Semua pelatihan wajib Anda selesai.',
    dueBy: 'paling lambat {{day}}',
    doneOn: 'selesai {{day}}',
    resume: 'Lanjutkan',
    see: 'Lihat pelatihan',
    toAll: 'Semua pelatihan wajib ({{count}})',
    requiredHere: 'Wajib bagi jabatan Anda, paling lambat {{day}}.',
    overdueHere: 'Wajib bagi jabatan Anda; batas waktunya {{day}} sudah lewat.',
    renewHere: 'Wajib diperbarui bagi jabatan Anda, paling lambat {{day}}.',
    doneHere: 'Wajib bagi jabatan Anda; sudah Anda selesaikan {{day}}.',
    enrollAgain: 'Ikuti lagi',
    againText:
      'Anda sudah pernah menyelesaikan pelatihan ini. Penyelesaian berikutnya dicatat tersendiri: jam pelajaran, bukti kompetensi, dan sertifikatnya.',
    againUnderway: 'Anda sedang mengikuti pelatihan ini.',
    notToRenew: 'Saat ini pelatihan ini tidak perlu Anda ikuti lagi.',
    renewalClosed:
      'Belum ada pelaksanaan yang dibuka untuk pelatihan ini. Kewajiban Anda tetap tercatat; coba lagi nanti atau hubungi pengelola pelatihan.',
    teamTitle: 'Pelatihan wajib yang lewat batas waktu',
    everyMonths_one: 'Setiap bulan',
    everyMonths_other: 'Setiap {{count}} bulan',
  },
  en: {
    states: {
      overdue: 'Overdue',
      open: 'Not yet done',
      renewal: 'To be renewed',
      done: 'Done',
      ended: 'No longer required',
    },
    own: 'Your required training',
    of: 'Required training',
    ofNone: 'This position requires no particular course.',
    allDone: 'All your required training is done.',
    dueBy: 'by {{day}}',
    doneOn: 'done on {{day}}',
    resume: 'Continue',
    see: 'See the course',
    toAll: 'All required training ({{count}})',
    requiredHere: 'Required for your position, by {{day}}.',
    overdueHere: 'Required for your position; it was due on {{day}}.',
    renewHere: 'To be renewed for your position, by {{day}}.',
    doneHere: 'Required for your position; you completed it on {{day}}.',
    enrollAgain: 'Take it again',
    againText:
      'You have completed this course before. The next completion is recorded on its own: learning hours, proof of competency and certificate.',
    againUnderway: 'You are taking this course now.',
    notToRenew: 'You do not have to take this course again now.',
    renewalClosed:
      'No run of this course is open at the moment. What is required of you stays on record; try again later or ask the training manager.',
    teamTitle: 'Overdue required training',
    everyMonths_one: 'Every month',
    everyMonths_other: 'Every {{count}} months',
  },
});
