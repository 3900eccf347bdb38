import { defineTexts } from '../i18n.ts';

/** Words of the guided walk through the demo city. */
export const demoTexts = defineTexts('demo', {
  id: {
    title: 'Berkeliling dalam lima langkah',
    lead: 'Dari kesenjangan kompetensi sampai sertifikat yang dapat diperiksa siapa pun. Kota Contoh dan semua orang di dalamnya rekaan.',
    lookFor: 'Perhatikan',
    step: 'Langkah {{number}}',
    gap: {
      title: 'Lihat kesenjangannya',
      text: 'Laras bertugas di loket kependudukan. Jabatannya mensyaratkan Pelayanan Administrasi Kependudukan pada level 2; penilaian atasannya menunjukkan level 1.',
      look: 'Tangga level: anak tangga yang terisi, takik pada level standar, dan satu anak tangga berarsir yang masih kurang. Yang belum dinilai ditampilkan terpisah dan tidak disebut kesenjangan.',
      enter: 'Masuk sebagai Pegawai',
    },
    course: {
      title: 'Ikuti pelatihan yang menutupnya',
      text: 'Pelatihan Administrasi Kependudukan dalam Praktik membawa peserta ke level 2. Daftar, lalu baca delapan pelajarannya.',
      look: '“Yang Anda capai” pada halaman pelatihan: level Laras sekarang dan setelah lulus. Pelajaran mengingat tempat terakhir Anda.',
      enter: 'Buka pelatihan sebagai Pegawai',
    },
    quiz: {
      title: 'Lulus kuis',
      text: 'Setelah semua pelajaran ditandai selesai, kerjakan kuis di akhir pelatihan. Semua jawabannya ada dalam pelajaran.',
      look: 'Jawaban tersimpan selagi Anda mengerjakan. Setelah dikirim, hasil langsung menampilkan level baru dan sertifikat yang sedang dibuat.',
      enter: 'Lanjutkan belajar sebagai Pegawai',
    },
    certificate: {
      title: 'Simpan sertifikat dan periksa keasliannya',
      text: 'Sertifikat PDF bersegel elektronik siap beberapa saat kemudian. Siapa pun dapat memeriksanya tanpa akun.',
      look: 'Pindai kode QR atau tempel kode pada halaman pemeriksaan: nama disamarkan sebagian, NIP tidak pernah tampil, dan berkas yang diunggah dibandingkan.',
      enter: 'Lihat sertifikat sebagai Pegawai',
    },
    closed: {
      title: 'Kesenjangan tertutup bagi pengelola kepegawaian',
      text: 'Matriks seluruh kota menghitung ulang seketika. Buka Dinas Kependudukan dan Pencatatan Sipil, lalu kompetensi teknisnya.',
      look: 'Jumlah kesenjangan terukur berkurang satu, dan Laras tidak lagi ada dalam daftar orang di bawah standar.',
      enter: 'Masuk sebagai Pengelola kepegawaian',
    },
    verify: 'Buka halaman pemeriksaan',
    others: 'Lihat dari sisi lain',
    othersText: 'Setiap peran mempunyai beranda sendiri.',
    role: {
      supervisor: 'Atasan langsung: level yang menunggu konfirmasi',
      trainer: 'Pengajar',
      manager: 'Pengelola pelatihan',
      admin: 'Admin sistem: kesehatan, akses, surel',
    },
    noAccounts: 'Akun contoh belum disiapkan',
    noAccountsText: 'Isi basis data kosong dengan kota contoh: npm run seed',
  },
  en: {
    title: 'A walk in five steps',
    lead: 'From a competency gap to a certificate anyone can check. The sample city and everybody in it are made up.',
    lookFor: 'Look for',
    step: 'Step {{number}}',
    gap: {
      title: 'See the gap',
      text: 'Laras works at the population counter. Her position requires Population Administration Service at level 2; her supervisor has assessed her at level 1.',
      look: 'The level ladder: rungs held, a notch at the required level, and one hatched rung still missing. What was never assessed stands apart and is not called a gap.',
      enter: 'Enter as Employee',
    },
    course: {
      title: 'Take the course that closes it',
      text: 'Population Administration in Practice leads to level 2. Enrol and read its eight lessons.',
      look: '“What you reach” on the course page: her level now, and after passing. Lessons remember where you stopped.',
      enter: 'Open the course as Employee',
    },
    quiz: {
      title: 'Pass the quiz',
      text: 'Once every lesson is marked as done, take the quiz at the end. All its answers are in the lessons.',
      look: 'Answers are saved while you work. After sending them, the result shows the new level at once, and the certificate as it is made.',
      enter: 'Continue learning as Employee',
    },
    certificate: {
      title: 'Hold the certificate and verify it',
      text: 'The sealed PDF is ready moments later. Anyone can check it, without an account.',
      look: 'Scan the QR code or paste the code on the verification page: the name is partly masked, the employee number never shown, and an uploaded file is compared.',
      enter: 'See the certificates as Employee',
    },
    closed: {
      title: 'HR sees the gap gone',
      text: 'The matrix of the whole city counts anew at once. Open the population and civil registration agency, then its technical competencies.',
      look: 'One measured gap fewer, and Laras no longer in the list of people below the standard.',
      enter: 'Enter as HR',
    },
    verify: 'Open the verification page',
    others: 'From other sides',
    othersText: 'Every role has a home of its own.',
    role: {
      supervisor: 'Supervisor: a level that waits to be confirmed',
      trainer: 'Trainer',
      manager: 'Training manager',
      admin: 'System administrator: health, access, mail',
    },
    noAccounts: 'The sample accounts are not there yet',
    noAccountsText: 'Fill the empty database with the sample city: npm run seed',
  },
});
