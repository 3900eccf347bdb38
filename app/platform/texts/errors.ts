import { defineTexts } from '../i18n.ts';

/** What went wrong and what to do: the texts of DomainError codes and of form checks. */
export const errorTexts = defineTexts('errors', {
  id: {
    notFound: 'Halaman atau data ini tidak ditemukan.',
    forbidden: 'Anda tidak berwenang melakukan tindakan ini.',
    unexpected:
      'Terjadi gangguan pada sistem. Data yang sudah tersimpan aman. Coba lagi beberapa saat lagi.',
    reference: 'Nomor rujukan',
    goHome: 'Ke Beranda',
    titleNotFound: 'Tidak ditemukan',
    titleForbidden: 'Tidak berwenang',
    titleUnexpected: 'Gangguan sistem',
    required: 'Wajib diisi.',
    invalid: 'Isian ini tidak dapat dibaca. Periksa kembali.',
    tooShort: 'Paling sedikit {{min}} karakter.',
    tooLong: 'Paling banyak {{max}} karakter.',
    email: 'Tulis alamat email lengkap, misalnya nama@instansi.go.id.',
    foreignOrigin:
      'Permintaan ditolak karena tidak berasal dari situs ini. Muat ulang halaman lalu coba lagi.',
    certificateRevoked: 'Sertifikat ini sudah dicabut.',
    certificateReplaced:
      'Sertifikat ini sudah digantikan oleh terbitan yang lebih baru. Buka terbitan terakhir.',
    publicUrlMissing:
      'Sertifikat belum dapat diterbitkan karena alamat publik situs (PUBLIC_URL) belum diatur. Hubungi Admin sistem.',
    fileTooLarge: 'Berkas ini terlalu besar. Paling besar {{max}} MB.',
    fileMissing: 'Pilih berkas PDF sertifikat terlebih dahulu.',
    tooManyRequests: 'Terlalu banyak percobaan. Coba lagi dalam {{minutes}} menit.',
    signInFailed:
      'Email atau NIP dan kata sandi tidak cocok. Periksa kembali, atau atur ulang kata sandi Anda.',
    passwordWrong: 'Kata sandi saat ini tidak cocok.',
    passwordPersonal: 'Kata sandi memuat nama, email, atau NIP Anda. Pilih yang lain.',
    passwordCommon: 'Kata sandi ini terlalu umum sehingga mudah ditebak. Pilih yang lain.',
    codeRefused:
      'Data diri dan kode tidak cocok, atau kode sudah tidak berlaku. Periksa kembali, atau mintalah kode baru kepada pengelola kepegawaian.',
    linkEnded: 'Tautan ini sudah dipakai atau tidak berlaku lagi. Mintalah tautan baru.',
    noEmail: 'Pegawai ini belum memiliki alamat email. Terbitkan kode untuk dicetak.',
    sheetTooLarge:
      'Terlalu banyak pegawai untuk satu lembar ({{count}}, paling banyak {{max}}). Pilih unit yang lebih kecil.',
    rolesNeedAdministrator:
      'Akun ini memegang peran dalam sistem. Hanya Admin sistem yang dapat mengubah aksesnya.',
    lastAdministrator:
      'Ini Admin sistem terakhir. Beri peran itu kepada akun lain terlebih dahulu.',
    administratorEverywhere: 'Admin sistem berlaku untuk seluruh organisasi. Kosongkan unit kerja.',
    grantExists: 'Akun ini sudah memegang peran tersebut pada unit itu.',
    grantDates: 'Tanggal akhir tidak boleh sebelum tanggal mulai.',
    proposalDecided:
      'Usulan level ini sudah diputuskan. Muat ulang halaman untuk melihat hasilnya.',
    tooManyPeople: 'Paling banyak {{max}} pegawai sekaligus.',
    levelUnknown: 'Pilih level yang ada pada kompetensi ini.',
    lessonNode: 'Bagian pelajaran ini tidak dikenal: {{place}}.',
    lessonMark: 'Format teks ini tidak dikenal: {{place}}.',
    lessonAttribute: 'Isian bagian pelajaran ini tidak diperbolehkan: {{place}}.',
    lessonStructure: 'Susunan pelajaran tidak dapat dibaca: {{place}}.',
    lessonDepth: 'Isi pelajaran bertingkat terlalu dalam: {{place}}.',
    lessonSize: 'Isi pelajaran terlalu besar (paling banyak 2 MB).',
    lessonFileMissing: 'Berkas {{name}} disebut dalam pelajaran, tetapi belum disertakan.',
    lessonMarkdown: 'Bagian naskah ini tidak dikenal ({{kind}}): {{text}}',
    fileName:
      'Nama berkas {{name}} tidak dapat dipakai. Gunakan huruf, angka, tanda hubung, dan titik.',
    fileContent: 'Isi berkas {{name}} tidak sesuai dengan jenisnya.',
    quizInvalid: 'Kuis belum lengkap atau keliru: {{place}}.',
    enrollmentNoEmployee:
      'Hanya pegawai yang dapat mendaftar. Akun ini tidak terhubung dengan data pegawai.',
    enrollmentClosed: 'Pendaftaran pelatihan ini sudah ditutup.',
    enrollmentPrerequisite: 'Selesaikan dahulu pelatihan prasyarat yang tercantum di halaman ini.',
    enrollmentFull: 'Kuota pelatihan ini sudah penuh.',
    enrollmentFinished: 'Pelatihan ini sudah selesai, sehingga tidak dapat dibatalkan.',
    enrollmentNotActive: 'Pendaftaran ini tidak aktif lagi.',
    unitNotFound: 'Tidak ada unit kerja dengan kode {{code}}.',
    importNoFiles: 'Tidak ada berkas yang dikenal. Nama yang dikenal: {{names}}.',
    importFilesGone: 'Berkasnya sudah dihapus dari sistem. Unggah lagi.',
    uploadTooLarge: 'Berkas terlalu besar: seluruhnya paling banyak {{mb}} MB.',
    employeeNotFound: 'Tidak ada pegawai dengan nomor {{number}}.',
    quizNotOpen: 'Kuis ini hanya terbuka bagi peserta pelatihan yang masih aktif.',
    noAttemptsLeft: 'Semua percobaan sudah Anda gunakan.',
    attemptClosed:
      'Pengerjaan kuis ini sudah ditutup. Jawaban yang tersimpan sebelumnya tetap aman.',
  },
  en: {
    notFound: 'This page or record was not found.',
    forbidden: 'You are not allowed to do this.',
    unexpected:
      'Something failed in the system. What was saved is safe. Please try again in a moment.',
    reference: 'Reference',
    goHome: 'Go to Home',
    titleNotFound: 'Not found',
    titleForbidden: 'Not allowed',
    titleUnexpected: 'System failure',
    required: 'Please fill this in.',
    invalid: 'This entry cannot be read. Please check it.',
    tooShort: 'At least {{min}} characters.',
    tooLong: 'At most {{max}} characters.',
    email: 'Write a full e-mail address, for example name@agency.go.id.',
    foreignOrigin:
      'The request was refused because it did not come from this site. Reload the page and try again.',
    certificateRevoked: 'This certificate has already been revoked.',
    certificateReplaced: 'This certificate has been replaced by a later one. Open the latest.',
    publicUrlMissing:
      'Certificates cannot be issued because the public address of this site (PUBLIC_URL) is not set. Ask the system administrator.',
    fileTooLarge: 'This file is too large. At most {{max}} MB.',
    fileMissing: 'Choose the PDF of a certificate first.',
    tooManyRequests: 'Too many attempts. Try again in {{minutes}} minutes.',
    signInFailed:
      'E-mail or employee number and password do not match. Please check them, or reset your password.',
    passwordWrong: 'The current password does not match.',
    passwordPersonal:
      'The password contains your name, e-mail or employee number. Please choose another.',
    passwordCommon: 'This password is too common and easily guessed. Please choose another.',
    codeRefused:
      'These details and the code do not match, or the code is no longer valid. Please check them, or ask HR for a new code.',
    linkEnded: 'This link has been used or is no longer valid. Please ask for a new one.',
    noEmail: 'This employee has no e-mail address. Issue a code to print instead.',
    sheetTooLarge:
      'Too many people for one sheet ({{count}}, at most {{max}}). Please choose a smaller unit.',
    rolesNeedAdministrator:
      'This account holds roles in the system. Only a system administrator may change its access.',
    lastAdministrator:
      'This is the last system administrator. Give the role to another account first.',
    administratorEverywhere:
      'A system administrator covers the whole organisation. Leave the unit empty.',
    grantExists: 'This account already holds that role for that unit.',
    grantDates: 'The last day must not be before the first.',
    proposalDecided:
      'This proposed level has already been decided. Reload the page to see the result.',
    tooManyPeople: 'At most {{max}} people at once.',
    levelUnknown: 'Choose a level that this competency has.',
    lessonNode: 'This part of the lesson is not known: {{place}}.',
    lessonMark: 'This text format is not known: {{place}}.',
    lessonAttribute: 'This entry in the lesson is not allowed: {{place}}.',
    lessonStructure: 'The structure of the lesson cannot be read: {{place}}.',
    lessonDepth: 'The lesson is nested too deeply: {{place}}.',
    lessonSize: 'The lesson is too large (at most 2 MB).',
    lessonFileMissing: 'The lesson refers to the file {{name}}, which has not been supplied.',
    lessonMarkdown: 'This part of the text is not known ({{kind}}): {{text}}',
    fileName: 'The file name {{name}} cannot be used. Use letters, digits, hyphens and dots.',
    fileContent: 'The content of {{name}} is not what its name says.',
    quizInvalid: 'The quiz is incomplete or wrong: {{place}}.',
    enrollmentNoEmployee: 'Only employees can enrol. This account is not connected to an employee.',
    enrollmentClosed: 'Enrolment in this course has closed.',
    enrollmentPrerequisite: 'Please complete the required courses listed on this page first.',
    enrollmentFull: 'All seats of this course are taken.',
    enrollmentFinished: 'This course is completed and can no longer be left.',
    enrollmentNotActive: 'This enrolment is no longer active.',
    unitNotFound: 'There is no unit with the code {{code}}.',
    importNoFiles: 'There is no file that we know. The names are: {{names}}.',
    importFilesGone: 'The files have been removed from the system. Please upload them again.',
    uploadTooLarge: 'The files are too large: {{mb}} MB at most in all.',
    employeeNotFound: 'There is no employee with the number {{number}}.',
    quizNotOpen: 'This quiz is open only to active participants of the course.',
    noAttemptsLeft: 'You have used all attempts.',
    attemptClosed: 'This attempt is closed. Answers saved before are safe.',
  },
});
