import { defineCourse } from '../course-source.ts';

export default defineCourse({
  slug: 'administrasi-kependudukan',
  code: 'OL-04',
  title: {
    id: 'Administrasi Kependudukan dalam Praktik',
    en: 'Population Administration in Practice',
  },
  summary: {
    id: 'Dari kelahiran sampai pindah alamat: cara memeriksa berkas, menjelaskan pilihan dengan bahasa warga, menerbitkan dokumen yang benar dan tepat waktu, melindungi data, dan meneruskan kendala.',
    en: 'From births to moving house: how to check a file, explain choices in plain words, issue documents that are correct and on time, protect personal data and pass on problems.',
  },
  description: {
    id: 'Pelatihan ini ditujukan bagi petugas loket, operator, serta pegawai kelurahan dan kecamatan yang melayani dokumen kependudukan. Setiap pelajaran berangkat dari kejadian nyata di loket dan berakhir dengan latihan yang dapat dikerjakan di tempat tugas. Setelah menyelesaikannya, Anda mampu menangani layanan yang lazim secara mandiri sesuai standar.',
    en: 'This course is for counter staff, operators and officers of subdistricts and districts who deal with population documents. Every lesson starts from a real situation at the counter and ends with an exercise for your own workplace. When you have finished, you will be able to handle the usual services on your own and to the standard.',
  },
  provider: 'BKPSDM Kota Contoh',
  hours: 6,
  outcomes: [{ competency: 'T.DUK.01', level: 2 }],
  prerequisites: [],
  modules: [
    {
      title: { id: 'Dasar dan peran Anda', en: 'Foundations and your role' },
      lessons: [
        {
          key: '01-mengapa-penting',
          title: { id: 'Satu data, banyak hak', en: 'One record, many rights' },
          minutes: 12,
        },
        {
          key: '02-dokumen-dan-nik',
          title: {
            id: 'Mengenal dokumen dan membaca NIK',
            en: 'Knowing the documents and reading the NIK',
          },
          minutes: 15,
        },
      ],
    },
    {
      title: { id: 'Layanan yang paling sering diminta', en: 'The services people ask for most' },
      lessons: [
        {
          key: '03-alur-di-loket',
          title: { id: 'Alur layanan di loket', en: 'The service flow at the counter' },
          minutes: 15,
        },
        {
          key: '04-kelahiran-dan-kematian',
          title: { id: 'Mencatat kelahiran dan kematian', en: 'Recording births and deaths' },
          minutes: 18,
        },
        {
          key: '05-pindah-dan-ubah-data',
          title: { id: 'Perpindahan dan perubahan data', en: 'Moving and changing data' },
          minutes: 18,
        },
      ],
    },
    {
      title: {
        id: 'Mutu, perlindungan, dan tindak lanjut',
        en: 'Quality, protection and follow-up',
      },
      lessons: [
        {
          key: '06-menjelaskan-dan-menjangkau',
          title: {
            id: 'Menjelaskan dengan jelas, menjangkau yang sulit datang',
            en: 'Explaining clearly, reaching those who cannot come',
          },
          minutes: 15,
        },
        {
          key: '07-data-pribadi',
          title: { id: 'Melindungi data pribadi warga', en: "Protecting residents' personal data" },
          minutes: 15,
        },
        {
          key: '08-mencatat-kendala',
          title: {
            id: 'Mencatat kendala dan meneruskannya',
            en: 'Recording problems and passing them on',
          },
          minutes: 15,
        },
      ],
    },
  ],
  quiz: {
    title: {
      id: 'Uji akhir: Administrasi Kependudukan',
      en: 'Final test: Population Administration',
    },
    questionsPerPage: 5,
    timeLimitMinutes: 30,
    attempts: 3,
    passMark: 70,
  },
  questions: [
    {
      key: 'q01',
      kind: 'single',
      stem: {
        id: 'Bu Tini pindah rumah dari Kelurahan Melati ke Kelurahan Cempaka di kota yang sama. Ia membawa KK dan menanyakan apa lagi yang harus diurus. Jawaban mana yang tepat?',
        en: 'Mrs Tini is moving from Melati to Cempaka, two subdistricts of the same city. She has brought her Family Card (KK) and asks what else is needed. Which answer is right?',
      },
      choices: [
        {
          text: {
            id: 'Meminta surat pengantar RT dan RW lebih dahulu, baru kembali ke loket.',
            en: 'Get letters from the RT and RW first, then come back to the counter.',
          },
        },
        {
          text: {
            id: 'Mengurus Surat Keterangan Pindah (SKP) karena alamatnya berganti.',
            en: 'Apply for a Moving Certificate (SKP), because the address is changing.',
          },
        },
        {
          text: {
            id: 'Mengisi formulir F-1.03; SKP tidak diperlukan.',
            en: 'Fill in form F-1.03; no SKP is needed.',
          },
          correct: true,
        },
        {
          text: {
            id: 'Mengajukan NIK baru sesuai kode kelurahan tujuan.',
            en: 'Apply for a new NIK with the code of the new subdistrict.',
          },
        },
      ],
      explanation: {
        id: 'Perpindahan dalam satu kabupaten/kota cukup dengan KK dan formulir F-1.03. SKP hanya untuk pindah antarkabupaten/kota atau antarprovinsi, pengantar RT/RW tidak disyaratkan, dan NIK tidak berubah.',
        en: 'A move within one city or regency needs only the KK and form F-1.03. The SKP is for moves to another city, regency or province; no RT/RW letter is required, and the NIK does not change.',
      },
    },
    {
      key: 'q02',
      kind: 'single',
      stem: {
        id: 'Seorang bayi lahir di rumah tanpa pertolongan bidan 20 hari lalu. Orang tuanya memiliki KK dan buku nikah, tetapi tidak dapat memperoleh surat keterangan kelahiran dari mana pun. Apa yang Anda sarankan?',
        en: 'A baby was born at home without a midwife 20 days ago. The parents have a KK and a marriage book but cannot obtain a birth letter from anyone. What do you advise?',
      },
      choices: [
        {
          text: {
            id: 'Membuat SPTJM kebenaran data kelahiran dengan dua orang saksi.',
            en: 'Sign a statement of responsibility (SPTJM) on the facts of the birth, with two witnesses.',
          },
          correct: true,
        },
        {
          text: {
            id: 'Menunggu sampai anak berusia lebih dari 60 hari agar dapat memakai keputusan kepala dinas.',
            en: 'Wait until the child is over 60 days old, so that a decision by the head of department can be used.',
          },
        },
        {
          text: {
            id: 'Meminta penetapan pengadilan tentang kelahiran anak.',
            en: 'Ask the court for a decision on the birth.',
          },
        },
        {
          text: {
            id: 'Meminta puskesmas terdekat menerbitkan surat kelahiran walaupun tidak menolong persalinan.',
            en: 'Ask the nearest health centre for a birth letter although it did not attend the birth.',
          },
        },
      ],
      explanation: {
        id: 'Bila surat keterangan kelahiran tidak dapat diperoleh, tersedia SPTJM kebenaran data kelahiran dengan dua saksi. Menunggu justru membuat laporan terlambat, dan surat dari pihak yang tidak mengetahui persalinan adalah keterangan yang tidak benar.',
        en: 'When no birth letter can be obtained, an SPTJM with two witnesses is available. Waiting only makes the report late, and a letter from someone who did not know of the birth would be untrue.',
      },
    },
    {
      key: 'q03',
      kind: 'single',
      stem: {
        id: 'Pada formulir tertulis: perempuan, lahir 9 November 2001. Data kelahirannya tidak pernah dibetulkan. Susunan angka ke-7 sampai ke-12 NIK yang sesuai adalah …',
        en: 'A form reads: female, born on 9 November 2001. Her birth data have never been corrected. Digits 7 to 12 of the NIK should be …',
      },
      choices: [
        { text: { id: '091101', en: '091101' } },
        { text: { id: '095101', en: '095101' } },
        { text: { id: '401109', en: '401109' } },
        { text: { id: '491101', en: '491101' }, correct: true },
      ],
      explanation: {
        id: 'Pada perempuan, tanggal lahir ditambah 40: 9 + 40 = 49. Bulan (11) dan tahun (01) ditulis apa adanya sehingga menjadi 491101.',
        en: 'For women, 40 is added to the day: 9 + 40 = 49. The month (11) and year (01) are written as they are, giving 491101.',
      },
    },
    {
      key: 'q04',
      kind: 'single',
      stem: {
        id: 'Tanggal lahir Pak Usman telah dibetulkan sesuai aktanya. Sekarang ia meminta NIK baru karena angka ke-7 sampai ke-12 masih memuat tanggal yang lama. Apa yang Anda lakukan?',
        en: "Mr Usman's date of birth has been corrected to match his birth certificate. He now asks for a new NIK, because digits 7 to 12 still show the old date. What do you do?",
      },
      choices: [
        {
          text: {
            id: 'Meneruskan permintaannya agar NIK disesuaikan dengan tanggal yang baru.',
            en: 'Forward his request so that the NIK is adjusted to the new date.',
          },
        },
        {
          text: {
            id: 'Menjelaskan bahwa NIK tetap walaupun tanggal lahir dibetulkan, dan NIK itu tetap sah.',
            en: 'Explain that the NIK stays the same even when the date is corrected, and that it remains valid.',
          },
          correct: true,
        },
        {
          text: {
            id: 'Mengembalikan tanggal lahir ke data lama supaya cocok dengan NIK.',
            en: 'Change the date of birth back to the old one, so that it matches the NIK.',
          },
        },
        {
          text: {
            id: 'Menyarankan ia menggunakan dua NIK sampai semua dokumennya, termasuk paspor dan rekening bank, selesai diganti.',
            en: 'Advise him to use two NIKs until all his documents, including passport and bank account, have been replaced.',
          },
        },
      ],
      explanation: {
        id: 'NIK diberikan satu kali dan tidak berubah. Pembetulan tanggal lahir hanya mengubah elemen data, bukan susunan NIK.',
        en: 'A NIK is given once and does not change. Correcting a date of birth changes that piece of data, not the digits of the NIK.',
      },
    },
    {
      key: 'q05',
      kind: 'single',
      stem: {
        id: 'Seorang warga diminta sebuah lembaga untuk melegalisir KK yang sudah ditandatangani secara elektronik. Penjelasan mana yang paling tepat?',
        en: 'An organisation has asked a resident for a certified copy (legalisir) of a Family Card that was signed electronically. Which explanation is best?',
      },
      choices: [
        {
          text: {
            id: '"Silakan difotokopi, lurah akan memberi cap pada setiap lembarnya."',
            en: '"Please make a copy, and the head of the subdistrict will stamp each page."',
          },
        },
        {
          text: {
            id: '"KK ini harus dicetak ulang pada kertas khusus di Disdukcapil, baru setelah itu dapat dilegalisir di kelurahan."',
            en: '"The department must first reprint this KK on special paper; then the subdistrict can certify it."',
          },
        },
        {
          text: {
            id: '"Tidak perlu dilegalisir. Lembaga itu dapat memeriksa keasliannya dengan memindai kode QR."',
            en: '"No certified copy is needed. They can check it by scanning the QR code."',
          },
          correct: true,
        },
        {
          text: {
            id: '"Legalisir hanya dapat dilakukan notaris."',
            en: '"Only a notary can certify it."',
          },
        },
      ],
      explanation: {
        id: 'Menurut Permendagri Nomor 104 Tahun 2019, dokumen kependudukan yang ditandatangani secara elektronik tidak memerlukan legalisir. Keasliannya diperiksa melalui kode QR pada laman resmi.',
        en: 'Under Minister of Home Affairs Regulation 104 of 2019, electronically signed population documents need no certified copy. The QR code, opened on the official site, shows whether they are genuine.',
      },
    },
    {
      key: 'q06',
      kind: 'single',
      stem: {
        id: 'Saat memeriksa berkas, Anda menemukan kekurangan pada butir kedua dari delapan butir daftar periksa. Di belakang pemohon masih ada antrean. Apa langkah yang terbaik?',
        en: 'While checking a file, you find something missing at the second of eight items on the checklist. There is a queue behind the applicant. What is the best step?',
      },
      choices: [
        {
          text: {
            id: 'Segera mengembalikan berkas agar antrean bergerak.',
            en: 'Return the file at once, so that the queue moves on.',
          },
        },
        {
          text: {
            id: 'Memeriksa sampai butir kedelapan, lalu memberikan satu daftar kekurangan tertulis.',
            en: 'Check all eight items, then give one written list of what is missing.',
          },
          correct: true,
        },
        {
          text: {
            id: 'Menerima berkas seperti lengkap, melanjutkan prosesnya, dan menelepon pemohon bila nanti ternyata bermasalah.',
            en: 'Accept the file as if it were complete, start processing, and call the applicant if a problem arises later.',
          },
        },
        {
          text: {
            id: 'Meminta pemohon menunggu sampai antrean habis.',
            en: 'Ask the applicant to wait until the queue is empty.',
          },
        },
      ],
      explanation: {
        id: 'Kekurangan disampaikan sekaligus dan tertulis agar pemohon cukup kembali satu kali. Pemeriksaan yang berhenti di tengah menghemat satu menit, tetapi menambah satu kunjungan.',
        en: 'Everything missing is given at once, in writing, so that one more visit is enough. Stopping halfway saves a minute and costs a visit.',
      },
    },
    {
      key: 'q07',
      kind: 'single',
      stem: {
        id: 'Rekan Anda sedang cuti. Ia mengirim kata sandi SIAK miliknya agar Anda dapat menyelesaikan tiga permohonan yang mendesak. Apa yang Anda lakukan?',
        en: 'A colleague on leave sends you her SIAK password, so that you can finish three urgent applications. What do you do?',
      },
      choices: [
        {
          text: {
            id: 'Memakainya satu kali, lalu memintanya mengganti kata sandi.',
            en: 'Use it once, then ask her to change the password.',
          },
        },
        {
          text: {
            id: 'Memakainya dengan disaksikan petugas lain, lalu membuat berita acara penggunaan akun.',
            en: 'Use it with another officer as a witness, and make a written record of what was done.',
          },
        },
        {
          text: {
            id: 'Menyimpannya di loker loket untuk keadaan darurat berikutnya.',
            en: 'Keep it in the counter drawer for the next emergency.',
          },
        },
        {
          text: {
            id: 'Bekerja dengan akun sendiri atau meminta koordinator mengatur hak akses.',
            en: 'Work with your own account, or ask the coordinator to arrange access.',
          },
          correct: true,
        },
      ],
      explanation: {
        id: 'Setiap akses harus dapat ditelusuri kepada orang yang melakukannya. Bila akun sendiri tidak cukup, hak akses diatur secara resmi; kata sandi tidak dipinjamkan dalam keadaan apa pun.',
        en: 'Every access must be traceable to the person who made it. If your own account is not enough, access is arranged formally; passwords are never lent.',
      },
    },
    {
      key: 'q08',
      kind: 'single',
      stem: {
        id: 'Pak Amir meninggal karena sakit di rumah delapan hari lalu; tidak ada dokter yang memeriksa. Anaknya membawa KK dan KTP-el almarhum. Dokumen apa yang perlu Anda minta untuk melengkapi laporan kematian?',
        en: 'Mr Amir died of an illness at home eight days ago; no doctor saw him. His daughter brings the KK and his identity card. What do you need to complete the report of death?',
      },
      choices: [
        {
          text: {
            id: 'Surat kematian dari lurah.',
            en: 'A death letter from the head of the subdistrict (lurah).',
          },
          correct: true,
        },
        {
          text: {
            id: 'Penetapan pengadilan karena tidak ada surat dokter.',
            en: "A court decision, as there is no doctor's letter.",
          },
        },
        {
          text: {
            id: 'Keterangan kepolisian tentang sebab kematian.',
            en: 'A police statement on the cause of death.',
          },
        },
        {
          text: {
            id: 'Surat pernyataan bermeterai dari seluruh ahli waris.',
            en: 'A stamped statement signed by all the heirs.',
          },
        },
      ],
      explanation: {
        id: 'Bila seseorang meninggal di rumah, surat kematian dapat diterbitkan lurah. Keterangan kepolisian diperlukan bila identitas tidak jelas, dan penetapan pengadilan bila orang hilang atau jenazah tidak ditemukan.',
        en: 'For a death at home, the lurah can issue the death letter. A police statement is needed when the identity is unknown, and a court decision when a person is missing or the body is not found.',
      },
    },
    {
      key: 'q09',
      kind: 'single',
      stem: {
        id: 'SIAK tidak dapat diakses sejak pukul 09.20, dan 14 pemohon sedang menunggu. Tindakan mana yang paling lengkap?',
        en: 'SIAK has been out of reach since 09.20, and 14 applicants are waiting. Which response is the most complete?',
      },
      choices: [
        {
          text: {
            id: 'Menutup loket dan menempel tulisan "gangguan sistem".',
            en: 'Close the counter and put up a "system failure" sign.',
          },
        },
        {
          text: {
            id: 'Meminta pemohon bersabar tanpa menyebut waktu karena gangguan tidak dapat diperkirakan.',
            en: 'Ask people to be patient without naming a time, since failures cannot be predicted.',
          },
        },
        {
          text: {
            id: 'Memberi tahu pemohon, menawarkan pilihan menunggu atau menitipkan berkas dengan tanda terima, mencatat fakta, dan melapor kepada administrator basis data.',
            en: 'Tell people, let them wait or leave the file against a receipt, log the facts, and report to the database administrator.',
          },
          correct: true,
        },
        {
          text: {
            id: 'Mengunggah keluhan tentang SIAK di media sosial supaya segera diperbaiki, lalu melanjutkan pelayanan setelah sistem pulih.',
            en: 'Post a complaint about SIAK on social media so that it is repaired quickly, and resume service when the system is back.',
          },
        },
      ],
      explanation: {
        id: 'Kendala ditangani dengan empat hal: pemberitahuan kepada warga, tindakan sementara, catatan fakta, dan penerusan kepada pihak yang berwenang memperbaikinya.',
        en: 'A problem calls for four things: telling people, a temporary action, a factual record, and passing it to the person who can fix it.',
      },
    },
    {
      key: 'q10',
      kind: 'single',
      stem: {
        id: 'Dari 50 berkas yang dikembalikan bulan ini, 29 kekurangan tanda tangan saksi, 12 fotokopinya buram, dan 9 lain-lain. Usulan perbaikan mana yang sebaiknya didahulukan?',
        en: 'Of 50 files returned this month, 29 lacked the signature of a witness, 12 had blurred copies, and 9 had other faults. Which proposal should come first?',
      },
      choices: [
        {
          text: {
            id: 'Membeli mesin fotokopi baru untuk ruang tunggu.',
            en: 'Buy a new photocopier for the waiting room.',
          },
        },
        {
          text: {
            id: 'Menempatkan petugas di pintu masuk untuk langsung menolak setiap berkas yang tampak kurang.',
            en: 'Place an officer at the door to refuse at once any file that looks incomplete.',
          },
        },
        {
          text: {
            id: 'Menghapus kewajiban saksi pada formulir di loket Anda.',
            en: 'Drop the requirement for witnesses at your counter.',
          },
        },
        {
          text: {
            id: 'Menandai kolom tanda tangan saksi pada formulir dan menambahkannya dalam daftar periksa.',
            en: 'Highlight the witness signature box on the form and add it to the checklist.',
          },
          correct: true,
        },
      ],
      explanation: {
        id: 'Penyebab terbesar adalah tanda tangan saksi: 29 dari 50 berkas atau 58 persen. Perbaikan yang sederhana pada penyebab terbesar memberi hasil paling nyata; syarat resmi tidak boleh dihapus sendiri.',
        en: 'The largest cause is the missing signature: 29 of 50 files, or 58 per cent. A simple remedy for the largest cause helps most; an official requirement may not be dropped by the counter.',
      },
    },
    {
      key: 'q11',
      kind: 'multiple',
      stem: {
        id: 'Hari ini loket menerima lima laporan. Manakah yang termasuk peristiwa penting dan dicatat dalam pencatatan sipil? (Pilih tiga.)',
        en: 'Five reports reach the counter today. Which are vital events, handled in civil registration? (Choose three.)',
      },
      choices: [
        {
          text: {
            id: 'Kelahiran anak kedua keluarga Pak Joko',
            en: "The birth of Mr Joko's second child",
          },
          correct: true,
        },
        {
          text: {
            id: 'Kepindahan keluarga Bu Rini ke kota lain',
            en: "The move of Mrs Rini's family to another city",
          },
        },
        { text: { id: 'Kematian Nenek Sum', en: 'The death of Mrs Sum' }, correct: true },
        {
          text: {
            id: 'Perubahan alamat karena pindah RT',
            en: 'A change of address to another neighbourhood (RT)',
          },
        },
        {
          text: {
            id: 'Perubahan nama berdasarkan penetapan pengadilan',
            en: 'A change of name by court decision',
          },
          correct: true,
        },
      ],
      explanation: {
        id: 'Kelahiran, kematian, dan perubahan nama adalah peristiwa penting. Pindah datang dan perubahan alamat adalah peristiwa kependudukan yang ditangani dalam pendaftaran penduduk.',
        en: 'Births, deaths and changes of name are vital events. Moving and changes of address are population events, handled in population registration.',
      },
    },
    {
      key: 'q12',
      kind: 'multiple',
      stem: {
        id: 'Anda akan berkunjung ke rumah seorang lansia yang terbaring sakit untuk perekaman KTP-el. Tindakan mana yang tepat? (Pilih tiga.)',
        en: 'You are about to visit a bedridden elderly person to record data for an identity card. Which actions are right? (Choose three.)',
      },
      choices: [
        {
          text: {
            id: 'Memeriksa data di SIAK sebelum berangkat.',
            en: 'Check SIAK before setting out.',
          },
          correct: true,
        },
        {
          text: {
            id: 'Merekam sidik jari anaknya bila jari lansia itu sulit terbaca.',
            en: "Record the son's fingerprints if those of the elderly person cannot be read.",
          },
        },
        {
          text: {
            id: 'Menyepakati waktu kunjungan dengan keluarga.',
            en: 'Agree on a time with the family.',
          },
          correct: true,
        },
        {
          text: {
            id: 'Menjelaskan setiap langkah kepada lansia itu sendiri.',
            en: 'Explain each step to the elderly person directly.',
          },
          correct: true,
        },
        {
          text: {
            id: 'Meminta uang bahan bakar karena layanan dilakukan di luar kantor.',
            en: 'Ask for fuel money, since the service takes place outside the office.',
          },
        },
      ],
      explanation: {
        id: 'Pemeriksaan awal, janji waktu, dan penjelasan langsung membuat kunjungan berhasil dan bermartabat. Biometrik orang lain tidak boleh dipakai; ikuti prosedur pengecualian. Layanan tetap tanpa biaya di mana pun dilakukan.',
        en: "A first check, an agreed time and direct explanation make a visit successful and dignified. Another person's biometrics must never be used: follow the procedure for exceptions. The service is free wherever it takes place.",
      },
    },
    {
      key: 'q13',
      kind: 'multiple',
      stem: {
        id: 'Ketua panitia kegiatan warga meminta daftar nama, NIK, dan tanggal lahir semua lansia di kelurahan melalui pesan singkat. Tanggapan mana yang tepat? (Pilih dua.)',
        en: 'The organiser of a community event asks by text message for the names, NIKs and dates of birth of all elderly residents. Which responses are right? (Choose two.)',
      },
      choices: [
        {
          text: {
            id: 'Mengirim daftar dengan pesan agar tidak disebarluaskan.',
            en: 'Send the list with a note not to share it.',
          },
        },
        {
          text: {
            id: 'Menanyakan kegunaannya dan menawarkan jalur resmi untuk memperoleh jumlah lansia tanpa nama.',
            en: 'Ask what it is for, and point to the official route for obtaining the number of elderly residents, without names.',
          },
          correct: true,
        },
        {
          text: {
            id: 'Mengirim daftar dengan empat angka terakhir NIK disamarkan.',
            en: 'Send the list with the last four digits of each NIK hidden.',
          },
        },
        {
          text: {
            id: 'Menolak dengan sopan untuk memberikan data perseorangan melalui pesan singkat.',
            en: 'Politely decline to give personal data by text message.',
          },
          correct: true,
        },
      ],
      explanation: {
        id: 'Data perseorangan tidak diberikan melalui jalur tidak resmi, meskipun sebagian disamarkan: nama dan tanggal lahir tetap mengenali orangnya. Menanyakan kegunaan sering menunjukkan bahwa angka tanpa nama sudah cukup.',
        en: 'Personal data are not given by unofficial channels, even partly hidden: names and dates of birth still identify people. Asking about the purpose often shows that plain figures are enough.',
      },
    },
    {
      key: 'q14',
      kind: 'true_false',
      stem: {
        id: 'Petugas boleh menerima uang dari warga untuk penerbitan KK asalkan warga memberikannya dengan sukarela.',
        en: 'An officer may accept money from a resident for issuing a Family Card as long as the resident gives it freely.',
      },
      correct: false,
      explanation: {
        id: 'Pengurusan dan penerbitan dokumen kependudukan tidak dipungut biaya. Pemberian dalam hubungan dengan pelayanan harus ditolak, sukarela atau tidak.',
        en: 'Processing and issuing population documents is free of charge. Anything offered in connection with the service must be refused, freely given or not.',
      },
    },
    {
      key: 'q15',
      kind: 'true_false',
      stem: {
        id: 'Laporan kelahiran anak yang sudah berusia 70 hari tetap dapat dicatat.',
        en: 'The birth of a child who is already 70 days old can still be recorded.',
      },
      correct: true,
      explanation: {
        id: 'Laporan yang melampaui 60 hari tidak ditolak. Kelahiran tetap dicatat setelah ada keputusan kepala Disdukcapil.',
        en: 'A report made after 60 days is not refused. The birth is recorded after a decision by the head of the registration department.',
      },
    },
    {
      key: 'q16',
      kind: 'numeric',
      stem: {
        id: 'Selama satu pekan loket menerima 160 berkas dan mengembalikan 28 di antaranya. Berapa persen berkas yang dikembalikan? (Satu angka di belakang koma.)',
        en: 'In one week the counter received 160 files and returned 28 of them. What percentage was returned? (One decimal place.)',
      },
      value: 17.5,
      tolerance: 0.1,
      unit: { id: 'persen', en: 'per cent' },
      explanation: {
        id: 'Persentase berkas dikembalikan = 28 ÷ 160 × 100 = 17,5 persen.',
        en: 'Share of files returned = 28 ÷ 160 × 100 = 17.5 per cent.',
      },
    },
    {
      key: 'q17',
      kind: 'short_text',
      stem: {
        id: 'Keluarga Pak Rahmat akan menetap di provinsi lain. Dokumen apa yang harus diterbitkan lebih dahulu oleh Disdukcapil daerah asal? (Tulis nama atau singkatannya.)',
        en: "Mr Rahmat's family will settle in another province. Which document must the registration department of origin issue first? (Give its name or abbreviation.)",
      },
      accepted: [
        'SKP',
        'SKPWNI',
        'SKP WNI',
        'Surat Keterangan Pindah',
        'Surat Keterangan Pindah WNI',
        'Surat Keterangan Pindah Warga Negara Indonesia',
        'Surat Pindah',
        'Moving Certificate',
        'Moving Certificate (SKP)',
        'Certificate of Moving',
      ],
      explanation: {
        id: 'Perpindahan antarkabupaten/kota atau antarprovinsi memerlukan Surat Keterangan Pindah (SKP) dari daerah asal. SKP itu menjadi dasar penerbitan dokumen di daerah tujuan.',
        en: 'A move to another city, regency or province needs a Moving Certificate (SKP) from the place of origin. It is the basis for the documents issued at the destination.',
      },
    },
    {
      key: 'q18',
      kind: 'short_text',
      stem: {
        id: 'Orang tua seorang anak berusia delapan tahun menanyakan kartu identitas yang dapat dimiliki anaknya. Kartu apa itu? (Tulis nama atau singkatannya.)',
        en: 'The parents of an eight-year-old ask which identity card their child can have. Which card is it? (Give its name or abbreviation.)',
      },
      accepted: [
        'KIA',
        'Kartu Identitas Anak',
        'Kartu Identitas Anak (KIA)',
        'Child Identity Card',
        'Child Identity Card (KIA)',
        "Child's Identity Card",
        'Child ID Card',
      ],
      explanation: {
        id: 'Kartu Identitas Anak (KIA) diperuntukkan bagi anak berusia di bawah 17 tahun dan belum menikah. Kartu ini tidak menggantikan akta kelahiran.',
        en: 'The Child Identity Card (KIA) is for unmarried children under 17. It does not replace the birth certificate.',
      },
    },
  ],
});
