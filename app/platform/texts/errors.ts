import { defineTexts } from '../i18n.ts';

import { blockChangeTexts } from './block-changes.ts';

/** What went wrong and what to do: the texts of DomainError codes and of form checks. */
export const errorTexts = defineTexts('errors', {
  id: {
    required: 'Wajib diisi.',
    invalid: 'Isian ini tidak dapat dibaca. Periksa kembali.',
    tooShort: 'Paling sedikit {{min}} karakter.',
    tooLong: 'Paling banyak {{max}} karakter.',
    number: 'Tulis sebuah bilangan dengan angka.',
    wholeNumber: 'Tulis bilangan bulat.',
    tooLow: 'Paling sedikit {{min}}.',
    tooHigh: 'Paling banyak {{max}}.',
    templateSeq: 'Nomor memerlukan penanda {seq} atau {seq:6}, tepat satu kali.',
    templateYear: 'Nomor memerlukan penanda {year}.',
    templateUnknown: 'Ada penanda yang tidak dikenal. Gunakan yang tercantum di bawah isian.',
    noSourceCounts: 'Beri urutan kepada sedikitnya satu sumber bukti.',
    bandsEqual: 'Dua baris mulai dari nilai yang sama. Berikan nilai yang berbeda.',
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
    proposalLevelGone:
      'Level ini tidak ada lagi dalam kamus kompetensi, sehingga tidak dapat dikonfirmasi. Nilai kompetensinya atau jawab Belum terlihat.',
    quizClosesFirst: 'Waktu tutup harus sesudah waktu buka.',
    quizDelayOfOne: 'Jeda hanya berarti bila percobaan yang diizinkan lebih dari satu.',
    quizTriesFew: 'Bila boleh mencoba lagi, beri sedikitnya dua kesempatan.',
    quizTriesUnused:
      'Hanya berlaku bila peserta boleh mencoba lagi. Kosongkan, atau ubah umpan baliknya.',
    quizFeedbackHidden:
      'Umpan balik langsung sudah memperlihatkan hasil tiap jawaban. Pilih yang lain, atau beri umpan balik setelah dikumpulkan.',
    quizFeedbackEarly:
      'Umpan balik langsung tidak menunggu kuis ditutup. Perlihatkan hasil segera, atau beri umpan balik setelah dikumpulkan.',
    quizNeverCloses: 'Kuis ini tidak punya waktu tutup, jadi hasilnya tidak akan pernah terlihat.',
    quizNetwork:
      'Ada baris yang bukan alamat jaringan. Tulis misalnya 10.20.0.0/16 atau 10.20.1.7.',
    quizHasQuestion: 'Soal ini sudah ada di kuis ini.',
    bankQuestionUnusable: 'Soal ini tidak dapat dipakai lagi dari bank soal. Cari soal lain.',
    bankCategoryGone: 'Kategori ini tidak ada di bank soal Anda. Pilih kategori lain.',
    quizSectionLimits: 'Batas waktu semua seksi bersama melebihi batas waktu kuis.',
    proposalDecided:
      'Usulan level ini sudah diputuskan. Muat ulang halaman untuk melihat hasilnya.',
    tooManyPeople: 'Paling banyak {{max}} pegawai sekaligus.',
    standardNothing: 'Belum ada sel yang diubah.',
    standardTwice: '{{place}} tercantum dua kali. Hapus salah satunya.',
    standardScopeUnknown: '{{place}}: jabatan, rumpun, atau jenjang ini tidak dikenal.',
    standardCompetencyUnknown: '{{place}}: kompetensi ini tidak dikenal.',
    standardArchived: '{{place}}: kompetensi ini sudah tidak berlaku dalam kamus kompetensi.',
    standardImportance: '{{place}}: kepentingan tidak dikenal. Yang dikenal: {{importances}}.',
    standardLevel: '{{place}}: tulis level 0 sampai {{max}}, atau kosongkan.',
    standardCell:
      '{{place}}: “{{text}}” tidak terbaca. Tulis level 0 sampai {{max}}, bila perlu diikuti kepentingan, misalnya 3{{suffix}}.',
    standardSuffix: '{{place}}: “{{text}}” dapat berarti {{importances}}. Tulis lebih lengkap.',
    levelUnknown: 'Pilih level yang ada pada kompetensi ini.',
    dayInvalid: 'Tulis tanggal yang benar.',
    dateInFuture: 'Tanggal ini belum tiba. Bukti dicatat setelah penilaiannya berlangsung.',
    validityBeforeDate: 'Masa berlaku tidak boleh berakhir sebelum tanggal penilaian.',
    roundTooLarge: 'Berkas ini terlalu besar: paling besar 5 MB.',
    filesMany: 'Paling banyak {{max}} berkas.',
    fileKind: 'Jenis berkas ini tidak diterima. Gunakan {{kinds}}.',
    evidenceTakenBack: 'Bukti ini sudah dibatalkan. Muat ulang halaman untuk melihat hasilnya.',
    evidenceOfCourse: 'Bukti dari pelatihan mengikuti hasil pelatihannya dan dikoreksi di sana.',
    frameworkCodeTaken: 'Kode kamus ini sudah dipakai. Pilih kode lain.',
    frameworkCodeTwice: 'Kode {{competency}} sudah dipakai kompetensi lain dalam konsep ini.',
    frameworkParentUnknown: 'Induk yang dipilih tidak ada lagi dalam konsep ini. Pilih yang lain.',
    frameworkParentCycle: 'Kompetensi tidak dapat berada di bawah dirinya sendiri.',
    frameworkTooMany: 'Satu kamus memuat paling banyak 1.000 kompetensi.',
    frameworkRefused:
      'Konsep tidak tersimpan karena ada isian yang tidak dapat diterima pada kompetensi {{competency}}.',
    frameworkNotInForce: 'Kamus ini tidak sedang berlaku.',
    frameworkRequired:
      'Kamus ini masih dipakai oleh {{count}} standar jabatan. Akhiri standar itu lebih dahulu.',
    draftThere: 'Konsep kamus ini sudah ada. Muat ulang halaman untuk membukanya.',
    draftGone:
      'Konsep ini tidak ada lagi: sudah diterbitkan atau dibuang. Muat ulang halaman kamus untuk melihat keadaan terakhir.',
    draftChanged:
      'Orang lain menyimpan konsep ini sejak Anda membukanya. Isian Anda masih ada; bandingkan, lalu simpan lagi.',
    previewOutdated:
      'Konsep atau kamus yang berlaku berubah sejak pratinjau ini dibuat. Periksa kembali perubahan di bawah, lalu terbitkan.',
    draftIncomplete: 'Konsep belum lengkap ({{count}} hal). Lengkapi lebih dahulu.',
    standardsTooHigh:
      '{{count}} standar meminta level yang tidak ada lagi. Ubah standar itu lebih dahulu.',
    coursesTooHigh:
      '{{count}} hasil pelatihan memakai level yang tidak ada lagi. Ubah hasil itu lebih dahulu.',
    choicesMissing: 'Pilih apa yang terjadi dengan bukti penilaian untuk: {{codes}}.',
    unseenCharacter: 'Isian memuat karakter yang tidak terlihat. Ketik ulang.',
    codeSeparators: 'Kode tidak boleh memuat titik dua atau titik koma.',
    tooManyLines: 'Terlalu banyak indikator, paling banyak 50.',
    lineTooLong: 'Satu indikator paling banyak 500 karakter.',
    csvRefused: 'Berkas ditolak: {{count}} hal harus diperbaiki. Rinciannya ada di halaman ini.',
    csvMissing: 'Pilih berkas CSV terlebih dahulu.',
    confirmMissing: 'Centang persetujuan terlebih dahulu.',
    hostUnknown: 'Tulis nama situs saja, satu per baris, paling banyak 50, misalnya peta.go.id.',
    itemGone:
      'Bagian ini sudah tidak ada di naskah: orang lain telah menghapusnya. Muat ulang halaman untuk melihat naskah terbaru.',
    courseChanged:
      'Orang lain menyimpan bagian ini sejak Anda membukanya. Isian Anda masih ada di sini; bandingkan, lalu simpan lagi.',
    partGone:
      'Yang Anda ubah sudah tidak ada di bagian ini: orang lain telah menghapusnya. Isian Anda masih ada di sini.',
    partsTooMany: 'Paling banyak {{most}} dalam satu bagian.',
    acceptedTooMany: 'Paling banyak 30 jawaban yang diterima.',
    acceptedTooLong: 'Satu jawaban yang diterima paling panjang 200 karakter.',
    choicesTooMany: 'Paling banyak 12 pilihan.',
    decoysTooMany: 'Paling banyak 30 kata pengecoh.',
    partlyPercent:
      'Tulis persennya di akhir setiap baris, 1 sampai 99, misalnya “kurang lengkap = 50 %”.',
    unitFactor: 'Tulis nama setiap satuan dan berapa satuan pokok nilainya, lebih dari nol.',
    variableIncomplete: 'Tulis nama, nilai terkecil, dan nilai terbesar setiap variabel.',
    libraryFileGone: 'Berkas {{name}} tidak ada lagi di pustaka media, atau sudah diarsipkan.',
    courseContent: 'Bagian naskah ini tidak dapat disimpan: {{place}}.',
    courseTooLong:
      'Pelatihan ini terlalu besar: kuis, survei, dan keterangannya bersama-sama paling banyak {{millions}} juta huruf. Pindahkan sebagian ke pelatihan lain.',
    courseTextsTooLong:
      'Teks pelatihan ini terlalu panjang: semua materi dan tugas bersama-sama paling banyak {{millions}} juta huruf. Pindahkan sebagian ke pelatihan lain.',
    courseTooLarge:
      'Pelatihan ini terlalu besar: paling banyak {{modules}} modul dan {{items}} bagian.',
    courseDraftThere: 'Naskah pelatihan ini sudah ada. Muat ulang halaman untuk membukanya.',
    textChanged:
      'Materi ini berubah sejak halaman ini dibuat. Lihat isinya yang terbaru, lalu pulihkan lagi bila masih perlu.',
    courseDraftGone:
      'Naskah ini sudah tidak ada: sudah diterbitkan atau dibuang. Muat ulang halaman untuk melihat keadaan terakhir.',
    courseInReview:
      'Naskah ini sedang ditelaah. Tarik kembali lebih dahulu bila masih ada yang perlu diubah.',
    courseNotInReview: 'Naskah ini tidak sedang ditelaah.',
    courseArchived: 'Pelatihan ini diarsipkan. Pulihkan lebih dahulu.',
    courseNotOffered:
      'Pelatihan ini belum pernah terbit, jadi naskahnya tidak dapat dibuang. Arsipkan pelatihannya.',
    courseOffered: 'Pelatihan yang ditawarkan tidak dapat menjadi templat. Buat salinannya.',
    courseIsTemplate: 'Templat tidak diterbitkan. Buat pelatihan baru darinya.',
    courseIncomplete:
      'Pelatihan belum dapat diterbitkan: {{count}} hal masih kurang. Lihat daftar periksa.',
    courseReviewed:
      'Naskah berubah sejak halaman telaah ini dibuat. Periksa perubahannya, lalu terbitkan.',
    courseByAnother:
      'Pelatihan diterbitkan oleh orang lain daripada yang mengajukannya untuk ditelaah. Ajukan naskah ini lebih dahulu (lagi, bila diubah setelah diajukan), atau mintalah pengelola pelatihan lain menerbitkannya.',
    courseCodeTaken: 'Kode {{code}} sudah dipakai pelatihan lain.',
    courseSlugTaken: 'Alamat {{slug}} sudah dipakai pelatihan lain.',
    courseForm: 'Bentuk pengembangan ini tidak dikenal. Pilih yang lain.',
    courseOutcome:
      'Kompetensi atau level hasil belajar tidak ada di kamus kompetensi. Pilih yang lain.',
    courseMinutes: 'Tulis alasan mengapa jam pelajarannya berbeda dari jumlah bagiannya.',
    courseAuthor: 'Penyusun harus pelatih (widyaiswara) yang akunnya aktif.',
    audienceNotMet:
      'Pelatihan ini ditujukan bagi kelompok pegawai tertentu, dan Anda tidak termasuk. Mintalah pengelola kepegawaian untuk mendaftarkan Anda.',
    lessonNode: '$t(lessonAt): jenis isi “{{name}}” tidak dikenal. Hapus bagian itu.',
    lessonMark: '$t(lessonAt): format teks “{{name}}” tidak dikenal. Hapus format itu.',
    lessonAttribute:
      '$t(lessonAt): isian “$t(lessonEntries.{{entry}})” kosong atau tidak dapat diterima.',
    lessonEmbedHost:
      '$t(lessonAt): halaman dari {{host}} tidak boleh disematkan. Gunakan tautan, atau minta admin sistem mencantumkan situs itu.',
    lessonText: '$t(lessonAt): ada karakter yang tidak terlihat. Ketik ulang bagian itu.',
    lessonStructure:
      '$t(lessonAt): susunannya tidak dapat dibaca. Hapus atau tulis ulang bagian itu.',
    lessonDepth: '$t(lessonAt): isinya bertingkat terlalu dalam. Keluarkan sebagian isinya.',
    lessonSize:
      'Isi materi terlalu besar (paling banyak {{mb}} juta karakter). Bagi menjadi beberapa materi.',
    lessonAt_doc: 'Materi',
    lessonAt_at: 'Bagian ke-{{at}} ($t(lessonParts.{{part}}))',
    lessonAt_under: 'Bagian ke-{{at}} ($t(lessonParts.{{part}})), di bawah judul “{{under}}”',
    lessonParts: {
      ...blockChangeTexts.id.block,
      doc: 'materi',
      text: 'teks',
      hardBreak: 'ganti baris',
      listItem: 'butir daftar',
      tableRow: 'baris tabel',
      tableHeader: 'kepala tabel',
      tableCell: 'sel tabel',
      tab: 'tab',
      unknown: 'tidak dikenal',
    },
    lessonEntries: {
      level: 'tingkat judul',
      start: 'nomor awal',
      type: 'jenis nomor',
      language: 'bahasa kode',
      colspan: 'gabungan kolom',
      rowspan: 'gabungan baris',
      align: 'perataan',
      kind: 'jenis',
      title: 'judul',
      file: 'berkas',
      alt: 'teks alternatif',
      caption: 'keterangan',
      captions: 'takarir',
      poster: 'gambar sampul',
      transcript: 'transkrip',
      label: 'nama',
      prompt: 'pertanyaan',
      choices: 'pilihan jawaban',
      explanation: 'penjelasan',
      src: 'alamat halaman',
      href: 'alamat tautan',
      definition: 'arti istilah',
    },
    lessonFileMissing: 'Berkas {{name}} disebut dalam pelajaran, tetapi belum disertakan.',
    lessonMarkdown: 'Bagian naskah ini tidak dikenal ({{kind}}): {{text}}',
    fileName:
      'Nama berkas {{name}} tidak dapat dipakai. Gunakan huruf, angka, tanda hubung, dan titik.',
    fileContent: 'Isi berkas {{name}} tidak sesuai dengan jenisnya.',
    pictureTooLarge:
      'Gambar ini terlalu besar ({{width}} × {{height}} piksel). Paling banyak {{most}} megapiksel; kecilkan lebih dahulu.',
    pictureBroken: 'Gambar ini rusak sehingga tidak dapat dibaca. Simpan ulang, lalu unggah lagi.',
    svgBroken:
      'Gambar SVG ini tidak dapat dibaca (baris {{line}}). Simpan ulang dari program gambar Anda.',
    svgEntity:
      'Gambar SVG ini memuat entitas (baris {{line}}), sehingga ditolak. Simpan ulang sebagai SVG biasa.',
    svgExternal:
      'Gambar SVG ini mengambil sesuatu dari luar dirinya (baris {{line}}), sehingga ditolak. Simpan sebagai SVG yang utuh tanpa tautan.',
    svgForbidden:
      'Gambar SVG ini memuat <{{name}}> (baris {{line}}), sehingga ditolak. Hapus bagian itu, atau simpan sebagai PNG.',
    svgHandler:
      'Gambar SVG ini memuat perintah yang dapat berjalan ({{name}}, baris {{line}}), sehingga ditolak.',
    svgPicture:
      'Gambar SVG ini memuat foto di dalamnya (baris {{line}}). Simpan sebagai PNG atau JPG.',
    svgTooMuch:
      'Gambar SVG ini terlalu rumit atau merujuk dirinya sendiri (baris {{line}}). Sederhanakan, atau simpan sebagai PNG.',
    captionsHeader: 'Takarir WebVTT harus diawali baris WEBVTT (baris {{line}}).',
    captionsTime:
      'Waktu takarir tidak terbaca pada baris {{line}}. Tulis misalnya 00:01.000 --> 00:04.000.',
    captionsOrder: 'Takarir pada baris {{line}} berakhir sebelum mulai.',
    captionsEmpty: 'Berkas ini tidak memuat takarir.',
    captionsTooMany: 'Takarir terlalu banyak (baris {{line}}).',
    libraryFull:
      'Pustaka media penuh: tersisa {{left}} MB. Mintalah Admin sistem menambah batasnya, atau hapus berkas yang tidak dipakai.',
    uploadGone: 'Unggahan ini sudah dibatalkan atau kedaluwarsa. Unggah berkasnya lagi.',
    uploadUnfinished: 'Berkas ini belum selesai diunggah. Lanjutkan unggahannya.',
    assetKindDiffers: 'Berkas pengganti harus sejenis: {{ending}}.',
    assetArchived: 'Berkas ini diarsipkan. Pulihkan lebih dahulu.',
    assetUsed: 'Berkas ini masih dipakai, sehingga tidak dapat dihapus.',
    quizInvalid: 'Kuis belum lengkap atau keliru: {{place}}.',
    tagsTooMany: 'Paling banyak {{most}} tag.',
    tagInvalid:
      'Setiap tag paling panjang {{most}} karakter dan tanpa karakter yang tidak terlihat.',
    questionInvalid: 'Soal ini tidak dapat disimpan: {{place}} keliru.',
    questionTooLong: 'Soal ini terlalu panjang. Paling banyak {{thousands}} ribu karakter.',
    questionUnfinished:
      'Soal ini belum lengkap: pertanyaan, pembahasan, atau jawabannya masih ada yang kosong.',
    questionChanged:
      'Soal ini sudah diubah orang lain setelah Anda membukanya. Tulisan Anda belum disimpan dan masih ada di sini.',
    questionState: 'Keadaan soal ini sudah berubah. Muat ulang halaman untuk melihat keadaannya.',
    questionByAnother: 'Soal ini harus disetujui oleh orang lain, bukan oleh yang mengajukannya.',
    venueNameTaken: 'Sudah ada tempat dengan nama ini. Beri nama lain, atau pakai yang sudah ada.',
    venueArchived: 'Tempat ini sudah diarsipkan. Aktifkan kembali terlebih dahulu.',
    roomNameTaken: 'Sudah ada ruang dengan nama ini di tempat ini. Beri nama lain.',
    roomArchived: 'Ruang ini sudah diarsipkan atau tidak ada lagi. Pilih ruang lain.',
    equipmentTooMany: 'Paling banyak 20 perlengkapan untuk satu ruang.',
    equipmentTooLong: 'Tulis setiap perlengkapan dengan paling banyak 60 karakter.',
    zoneUnknown: 'Zona waktu ini tidak dikenal. Pilih dari daftar.',
    trainerKnown: 'Pegawai ini sudah terdaftar sebagai pengajar.',
    trainerNameTaken:
      'Pengajar dengan nama, lembaga, dan email ini sudah terdaftar. Bila orangnya berbeda, bedakan emailnya.',
    trainerArchived:
      'Pengajar ini sudah diarsipkan atau tidak terdaftar lagi. Pilih pengajar lain.',
    partnerNameTaken: 'Sudah ada lembaga mitra dengan nama ini. Pakai yang sudah ada.',
    partnerArchived: 'Lembaga mitra ini sudah diarsipkan atau tidak ada lagi. Pilih lembaga lain.',
    agreementDates: 'Akhir perjanjian tidak boleh sebelum mulainya.',
    partnerCoursesFull: 'Paling banyak {{max}} pelatihan dalam katalog sebuah lembaga mitra.',
    webAddress: 'Tulis alamat situs yang lengkap, misalnya https://www.universitas.ac.id.',
    phone: 'Tulis nomor telepon dengan angka, misalnya 0812 3456 7890 atau +62 21 345678.',
    categoryArchived: 'Kategori ini sudah diarsipkan. Pilih kategori lain.',
    categoryCycle: 'Kategori tidak dapat dipindahkan ke dalam dirinya sendiri.',
    categoryNotEmpty:
      'Kategori ini masih berisi soal atau kategori lain. Pindahkan dahulu isinya, lalu arsipkan.',
    categoryTooDeep: 'Kategori paling banyak {{most}} tingkat.',
    keeperNotAuthor: 'Penjaga kategori harus seorang pengajar atau pengelola pelatihan.',
    enrollmentNoEmployee:
      'Hanya pegawai yang dapat mendaftar. Akun ini tidak terhubung dengan data pegawai.',
    enrollmentClosed: 'Pendaftaran pelatihan ini sudah ditutup.',
    enrollmentCancelled: 'Angkatan ini dibatalkan.',
    enrollmentClash:
      'Jadwalnya bentrok dengan pertemuan {{titleId}} yang Anda ikuti pada {{timeId}}. Pilih angkatan lain atau batalkan dahulu yang itu.',
    enrollmentClashNow:
      'Jadwal baru saja berubah dan kini bentrok dengan pertemuan lain. Muat ulang halaman ini.',
    interestBatchOpen: 'Angkatan pelatihan ini sudah diumumkan. Silakan mendaftar.',
    batchCancelled: 'Angkatan ini sudah dibatalkan.',
    batchCodeTaken: 'Kode ini sudah dipakai angkatan lain.',
    batchClosesFirst: 'Pendaftaran harus ditutup sesudah dibuka.',
    batchAudienceWider:
      'Sasaran angkatan tidak boleh lebih luas daripada sasaran pelatihannya. Pilih yang termasuk di dalamnya.',
    minimumOverCapacity: 'Peserta paling sedikit tidak boleh melebihi kuota.',
    quotaTwice: 'Sebuah unit kerja disebut dua kali.',
    quotasOverCapacity: 'Jumlah kuota unit kerja melebihi kuota angkatan.',
    unitUnknown: 'Tidak ada unit kerja dengan kode {{code}}. Pilih dari daftar.',
    materialUnknown: 'Pustaka tidak memiliki berkas {{name}}.',
    courseNotPlannable:
      'Pelatihan ini tidak dapat direncanakan: belum terbit, sudah diarsipkan, atau hanya dipelajari di layar.',
    timeLeftOut: 'Jam ini tidak ada di zona waktu tersebut.',
    meetingEndsFirst: 'Pertemuan harus selesai sesudah dimulai.',
    meetingTooLong: 'Satu pertemuan paling lama 24 jam. Buat beberapa pertemuan.',
    meetingsOverlap: 'Angkatan ini sudah memiliki pertemuan pada waktu itu.',
    meetingBegun: 'Pertemuan yang sudah dimulai tidak dapat diubah lagi.',
    lastMeeting: 'Ini pertemuan terakhir. Batalkan angkatannya bila tidak jadi diselenggarakan.',
    noCapacity: 'Isi dahulu kuota pesertanya.',
    noMeeting: 'Angkatan ini belum memiliki pertemuan.',
    meetingPast: 'Waktu ini sudah lewat. Pilih waktu yang akan datang.',
    meetingNowhere: 'Pilih ruang atau isi tautan daring.',
    noWindowEnd: 'Isi dahulu akhir pendaftarannya.',
    windowOver: 'Masa pendaftaran sudah berakhir.',
    windowTooLate: 'Pendaftaran harus berakhir sebelum pertemuan pertama dimulai.',
    roomTaken:
      '{{name}} dipakai oleh {{titleId}} ({{code}}) pada {{timeId}}. Pilih ruang atau waktu lain.',
    trainerTaken:
      '{{name}} mengajar {{titleId}} ({{code}}) pada {{timeId}}. Pilih pengajar atau waktu lain.',
    participantsTaken:
      '{{count}} peserta mengikuti pertemuan lain pada waktu itu: {{names}}. Pilih waktu lain; tidak ada yang diubah.',
    timesTakenNow: 'Jadwal baru saja berubah. Muat ulang halaman ini lalu coba lagi.',
    seriesOverlaps:
      'Angkatan dalam rangkaian ini akan memakai ruang atau pengajar yang sama pada waktu yang sama. Perbesar jaraknya.',
    copyWithoutMeeting: 'Angkatan ini belum memiliki pertemuan yang dapat disalin.',
    capacityBelowSeated: 'Sudah {{least}} kursi terisi. Kuota paling sedikit sejumlah itu.',
    capacityBelowMinimum: 'Peserta paling sedikit adalah {{least}}. Kuota tidak boleh di bawahnya.',
    capacityBelowQuotas: 'Kuota unit kerja berjumlah {{least}}. Kuota tidak boleh di bawahnya.',
    batchAudienceNotMet: 'Angkatan ini diperuntukkan bagi peserta lain. Pilih angkatan lain.',
    enrollmentPrerequisite: 'Selesaikan dahulu pelatihan prasyarat yang tercantum di halaman ini.',
    enrollmentFull: 'Kuota pelatihan ini sudah penuh.',
    enrollmentQuotaFull: 'Kuota untuk unit kerja Anda pada angkatan ini sudah penuh.',
    enrollmentFinished: 'Pelatihan ini sudah selesai, sehingga tidak dapat dibatalkan.',
    enrollmentNotActive: 'Pendaftaran ini tidak aktif lagi.',
    renewalNotDue: 'Saat ini pelatihan ini tidak perlu Anda ikuti lagi.',
    renewalNotOpen:
      'Belum ada pelaksanaan yang dibuka, sehingga Anda belum dapat mengikuti pelatihan ini lagi. Coba lagi nanti atau hubungi pengelola pelatihan.',
    trainingRequired:
      'Pelatihan ini sudah diwajibkan bagi sasaran yang sama. Akhiri dahulu ketentuan itu.',
    trainingEndsBefore: 'Tanggal berakhir tidak boleh sebelum tanggal mulai berlaku.',
    trainingEnded: 'Ketentuan ini sudah berakhir lebih awal.',
    unitNotFound: 'Tidak ada unit kerja dengan kode {{code}}.',
    importNoFiles: 'Tidak ada berkas yang dikenal. Nama yang dikenal: {{names}}.',
    questionExportEmpty: 'Tidak ada soal yang cocok untuk diekspor.',
    questionExportPictures:
      'Gambar pada soal-soal ini lebih dari {{mb}} MB. Pilih soal yang lebih sedikit.',
    questionExportMany:
      'Terlalu banyak soal: paling banyak {{most}} dalam satu berkas. Pilih kategori di bawahnya.',
    importFilesGone: 'Berkasnya sudah dihapus dari sistem. Unggah lagi.',
    importRunning: 'Impor lain sedang berjalan. Coba lagi satu menit lagi.',
    uploadTooLarge: 'Berkas terlalu besar: seluruhnya paling banyak {{mb}} MB.',
    viewNameTaken: 'Anda sudah memiliki tampilan bernama {{name}}. Pilih nama lain.',
    viewsFull: 'Anda sudah menyimpan {{most}} tampilan. Hapus yang tidak dipakai lagi.',
    exportNotAllowed:
      'Hak Anda untuk melihat data ini sudah berakhir atau unitnya tidak ada lagi. Berkas tidak dibuat.',
    exportsUnfinished:
      'Masih ada {{most}} berkas Anda yang belum selesai dibuat. Tunggu sampai salah satunya selesai, lalu minta lagi.',
    exportTooLong:
      'Terlalu banyak baris untuk jenis berkas ini (paling banyak {{most}}). Persempit saringan, atau pilih Excel.',
    employeeNotFound: 'Tidak ada pegawai dengan nomor {{number}}.',
    quizNotOpen: 'Kuis ini hanya terbuka bagi peserta pelatihan yang masih aktif.',
    noAttemptsLeft: 'Semua percobaan sudah Anda gunakan.',
    keyUnchanged: 'Itulah kunci yang berlaku sekarang. Pilih jawaban lain sebagai yang benar.',
    keyContentChanged:
      'Yang dapat diubah hanya jawaban yang benar. Teks dan pilihan harus tetap seperti saat soal diterbitkan.',
    keyChangedSince:
      'Kunci kuis ini sudah dibetulkan sejak Anda melihatnya. Muat ulang halaman, lalu periksa kembali.',
    keyOfOwnAttempt:
      'Anda sendiri mengerjakan kuis ini. Mintalah penyusun lain membetulkan kuncinya.',
    quizOpensLater: 'Kuis ini belum dibuka.',
    quizHasClosed: 'Kuis ini sudah ditutup.',
    attemptTooSoon: 'Percobaan berikutnya belum dapat dimulai.',
    quizElsewhere: 'Kuis ini tidak dapat dikerjakan dari jaringan Anda sekarang.',
    accommodationEmpty: 'Isi sedikitnya satu: waktu, percobaan tambahan, atau jadwal.',
    accommodationOwn:
      'Anda sendiri peserta di kelompok ini. Mintalah pengelola atau penyusun lain memberikannya.',
    answerMissing: 'Jawab soal ini sebelum memeriksanya.',
    pageLeft: 'Halaman soal ini sudah ditinggalkan, jadi jawabannya tidak dapat diperiksa lagi.',
    quizPasswordMissing: 'Tulis kata sandi kuis ini.',
    quizPasswordWrong: 'Kata sandi kuis tidak cocok. Mintalah kepada pelatih atau pengawas.',
    attemptClosed:
      'Pengerjaan kuis ini sudah ditutup. Jawaban yang tersimpan sebelumnya tetap aman.',
    answerTooLong:
      'Sebuah jawaban lebih panjang dari yang diterima soalnya, atau terlalu sering diubah.',
    wordsOrder: 'Jumlah kata paling banyak tidak boleh kurang dari yang paling sedikit.',
    filesUploaded:
      'Anda sudah mengunggah {{max}} berkas untuk soal ini, jumlah terbanyak. Gunakan berkas yang sudah tercantum.',
    rubricIncomplete: 'Pilih tingkat capaian untuk setiap kriteria, atau isi poinnya.',
    pointsMissing: 'Isi poinnya.',
    pointsTyped: 'Tulis poin sebagai angka, misalnya 7,5.',
    pointsBeyond: 'Antara 0 dan {{most}} poin, paling banyak dua angka desimal.',
    annotationNotFound:
      'Kata-kata ini tidak ada dalam jawaban. Salin persis seperti yang tertulis di sana.',
    annotationWords: 'Tulis komentar untuk kata-kata ini, atau kosongkan keduanya.',
    answerMarked: 'Jawaban ini sudah dinilai sementara itu.',
    answerMarkedByYou: 'Anda sudah menilai jawaban ini.',
    answerLeft: 'Peserta sudah tidak mengikuti pelatihan, sehingga jawaban ini tidak dinilai lagi.',
    moderatorThird: 'Yang memutuskan adalah orang yang belum menilai jawaban ini.',
    appealClosed:
      'Peninjauan ulang tidak dapat lagi diminta: waktunya sudah lewat atau hasil tidak ditampilkan.',
    appealWaiting: 'Peninjauan ulang soal ini sudah diminta.',
    appealDecided: 'Permintaan ini sudah diputuskan.',
    appealFewer: 'Poin tidak boleh kurang dari sebelumnya ({{least}}).',
    appealUnchanged: 'Isi poin yang lebih tinggi dari sebelumnya, atau tolak permintaannya.',
    submissionEmpty: 'Tulis jawaban atau lampirkan berkas terlebih dahulu.',
    submissionWaiting: 'Pekerjaan Anda sudah dikumpulkan dan menunggu dinilai.',
    assignmentPassed: 'Tugas ini sudah lulus, sehingga tidak perlu dikumpulkan lagi.',
    submissionMarked: 'Tugas ini sudah dinilai. Penilaian Anda tidak disimpan.',
    submissionLeft: 'Peserta sudah tidak mengikuti pelatihan ini. Penilaian Anda tidak disimpan.',
    feedbackMissing: 'Tulis apa yang perlu diperbaiki.',
    itemClosed: 'Bagian ini belum terbuka bagi Anda. Syaratnya tercantum di susunan pelatihan.',
    itemNotOpened: 'Buka dan pelajari dahulu bagian ini, lalu tandai selesai.',
    itemTooEarly_one: 'Bagian ini dapat ditandai selesai {{count}} menit lagi.',
    itemTooEarly_other: 'Bagian ini dapat ditandai selesai {{count}} menit lagi.',
    versionAfterCompletion:
      'Pelatihan ini sudah Anda selesaikan pada versi yang Anda ikuti, sehingga tidak ada yang perlu dipindahkan.',
    versionNotOffered:
      'Versi ini tidak ditawarkan lagi atau kuotanya penuh. Anda tetap pada versi yang sekarang dan kemajuan Anda tidak berubah.',
    versionAttemptOpen:
      'Masih ada kuis yang sedang Anda kerjakan atau belum dinilai. Kumpulkan jawabannya dahulu, lalu pindah.',
    versionSubmissionWaiting:
      'Tugas yang Anda kumpulkan belum dinilai. Anda dapat pindah setelah tugas itu dinilai.',
    versionElsewhere:
      'Anda sudah memiliki pendaftaran lain pada versi ini. Batalkan dahulu pendaftaran itu, lalu pindah.',
    versionMoved: 'Anda sudah pindah ke versi ini, dan tidak dapat kembali ke versi sebelumnya.',
  },
  en: {
    required: 'Please fill this in.',
    invalid: 'This entry cannot be read. Please check it.',
    tooShort: 'At least {{min}} characters.',
    tooLong: 'At most {{max}} characters.',
    number: 'Write a number, in digits.',
    wholeNumber: 'Write a whole number.',
    tooLow: 'At least {{min}}.',
    tooHigh: 'At most {{max}}.',
    templateSeq: 'The number needs the placeholder {seq} or {seq:6} exactly once.',
    templateYear: 'The number needs the placeholder {year}.',
    templateUnknown: 'There is a placeholder that is not known. Use those listed below the field.',
    noSourceCounts: 'Give at least one source of evidence a rank.',
    bandsEqual: 'Two lines begin at the same value. Give each a value of its own.',
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
    proposalLevelGone:
      'The framework has no such level any more, so it cannot be confirmed. Assess the competency or answer Not seen yet.',
    quizClosesFirst: 'It must close after it opens.',
    quizDelayOfOne: 'A wait makes sense only where more than one attempt is allowed.',
    quizTriesFew: 'Where people may try again, allow at least two tries.',
    quizTriesUnused: 'Only where people may try again. Leave it empty, or change the feedback.',
    quizFeedbackHidden:
      'Feedback at once shows how each answer did. Choose another, or give feedback after handing in.',
    quizFeedbackEarly:
      'Feedback at once does not wait until the quiz has closed. Show results as soon as it is graded, or give feedback after handing in.',
    quizNeverCloses: 'This quiz never closes, so that nobody would ever see the results.',
    quizNetwork: 'One of the lines is no network. Write for example 10.20.0.0/16 or 10.20.1.7.',
    quizHasQuestion: 'This question is in this quiz already.',
    bankQuestionUnusable: 'This question of the bank cannot be used any more. Look for another.',
    bankCategoryGone: 'This category is not in your question bank. Choose another.',
    quizSectionLimits: 'The time limits of all sections together exceed that of the quiz.',
    proposalDecided:
      'This proposed level has already been decided. Reload the page to see the result.',
    tooManyPeople: 'At most {{max}} people at once.',
    standardNothing: 'No cell has been changed yet.',
    standardTwice: '{{place}} stands there twice. Remove one of them.',
    standardScopeUnknown: '{{place}}: this position, family or level is not known.',
    standardCompetencyUnknown: '{{place}}: this competency is not known.',
    standardArchived: '{{place}}: this competency is no longer part of the framework.',
    standardImportance: '{{place}}: the importance is not known. Known are: {{importances}}.',
    standardLevel: '{{place}}: write a level from 0 to {{max}}, or leave the cell empty.',
    standardCell:
      '{{place}}: “{{text}}” cannot be read. Write a level from 0 to {{max}}, followed by the importance where needed, for example 3{{suffix}}.',
    standardSuffix:
      '{{place}}: “{{text}}” may mean {{importances}}. Please write more of the word.',
    levelUnknown: 'Choose a level that this competency has.',
    dayInvalid: 'Write a real date.',
    dateInFuture: 'This date has not come yet. Evidence is recorded once the assessment is done.',
    validityBeforeDate: 'The validity must not end before the date of the assessment.',
    roundTooLarge: 'This file is too large: at most 5 MB.',
    filesMany: 'At most {{max}} files.',
    fileKind: 'This kind of file is not taken. Use {{kinds}}.',
    evidenceTakenBack: 'This evidence has been taken back already. Reload the page to see it.',
    evidenceOfCourse:
      'Evidence of a course follows the result of the course and is corrected there.',
    frameworkCodeTaken: 'This code is taken by another framework. Choose another.',
    frameworkCodeTwice: 'The code {{competency}} is taken by another competency of this draft.',
    frameworkParentUnknown: 'The chosen parent is no longer in this draft. Choose another.',
    frameworkParentCycle: 'A competency cannot lie below itself.',
    frameworkTooMany: 'A framework holds at most 1,000 competencies.',
    frameworkRefused:
      'The draft was not saved because an entry of competency {{competency}} cannot be accepted.',
    frameworkNotInForce: 'This framework is not in force.',
    frameworkRequired:
      'This framework is still used by {{count}} position standards. End those first.',
    draftThere: 'There is a draft of this framework already. Reload the page to open it.',
    draftGone:
      'This draft is gone: it has been published or discarded. Reload the page of the framework to see how it stands.',
    draftChanged:
      'Somebody else has saved this draft since you opened it. Your entries are still here; compare, then save again.',
    previewOutdated:
      'The draft or what is in force has changed since this preview was made. Check the changes below again, then publish.',
    draftIncomplete: 'The draft is incomplete ({{count}} things). Complete it first.',
    standardsTooHigh: '{{count}} standards ask for a level that goes. Change those first.',
    coursesTooHigh: '{{count}} course outcomes use a level that goes. Change those first.',
    choicesMissing: 'Choose what happens to the evidence of: {{codes}}.',
    unseenCharacter: 'The entry holds a character that cannot be seen. Type it again.',
    codeSeparators: 'A code must not hold a colon or semicolon.',
    tooManyLines: 'Too many indicators, at most 50.',
    lineTooLong: 'An indicator has at most 500 characters.',
    csvRefused: 'File refused: {{count}} things to correct. They are listed on this page.',
    csvMissing: 'Choose a CSV file first.',
    confirmMissing: 'Tick the consent first.',
    hostUnknown:
      'Write names of sites only, one in each line, 50 at most, for example maps.example.org.',
    itemGone:
      'This part is no longer in the draft: somebody else has removed it. Reload the page to see the draft as it stands.',
    courseChanged:
      'Somebody else has saved this part since you opened it. Your entries are still here; compare, then save again.',
    partGone:
      'What you are changing is no longer in this item: somebody has removed it. What you typed is still here.',
    partsTooMany: 'At most {{most}} in one item.',
    acceptedTooMany: 'At most 30 accepted answers.',
    acceptedTooLong: 'An accepted answer has at most 200 characters.',
    choicesTooMany: 'At most 12 choices.',
    decoysTooMany: 'At most 30 decoys.',
    partlyPercent: 'End each line with its percentage, 1 to 99, as in “incomplete = 50 %”.',
    unitFactor: 'Give each unit a name and say how many of the first unit it is, more than none.',
    variableIncomplete: 'Give each variable a name, a least and a most value.',
    libraryFileGone: 'The file {{name}} is no longer in the media library, or has been archived.',
    courseContent: 'This part of the draft cannot be saved: {{place}}.',
    courseTooLong:
      'This course is too large: its quizzes, surveys and descriptions may have {{millions}} million characters together. Move some of it to another course.',
    courseTextsTooLong:
      'The texts of this course are too long: all lessons and assignments may have {{millions}} million characters together. Move some of it to another course.',
    courseTooLarge: 'This course is too large: at most {{modules}} modules and {{items}} items.',
    courseDraftThere: 'There is a draft of this course already. Reload the page to open it.',
    textChanged:
      'This text has changed since the page was made. Look at it as it is now, then restore again if you still need to.',
    courseDraftGone:
      'This draft is gone: it has been published or discarded. Reload the page to see how the course stands.',
    courseInReview: 'This draft is under review. Take it back first if something is to be changed.',
    courseNotInReview: 'This draft is not under review.',
    courseArchived: 'This course is archived. Restore it first.',
    courseNotOffered:
      'This course was never published, so its draft cannot be discarded. Archive the course instead.',
    courseOffered: 'A course on offer cannot become a template. Make a copy of it.',
    courseIsTemplate: 'Templates are not published. Begin a new course from it.',
    courseIncomplete:
      'The course cannot be published yet: {{count}} things are missing. See the checklist.',
    courseReviewed:
      'The draft has changed since this review page was made. Check the changes, then publish.',
    courseByAnother:
      'A course is published by somebody other than who handed it in for review. Hand this draft in first (again if it was changed since), or ask another training manager to publish it.',
    courseCodeTaken: 'The code {{code}} is taken by another course.',
    courseSlugTaken: 'The address {{slug}} is taken by another course.',
    courseForm: 'This form of development is not known. Choose another.',
    courseOutcome:
      'The competency or the level of an outcome is not in the framework. Choose another.',
    courseMinutes: 'Say why its learning time differs from the sum of its items.',
    courseAuthor: 'An author must be a trainer whose account is active.',
    audienceNotMet:
      'This course is meant for certain groups of employees, and you are not among them. Ask HR to enrol you.',
    lessonNode: '$t(lessonAt): content of the kind “{{name}}” is not known. Remove that part.',
    lessonMark: '$t(lessonAt): the text format “{{name}}” is not known. Remove that format.',
    lessonAttribute:
      '$t(lessonAt): the entry “$t(lessonEntries.{{entry}})” is empty or cannot be taken.',
    lessonEmbedHost:
      '$t(lessonAt): pages of {{host}} may not be embedded. Use a link, or ask the system administrator to name that site.',
    lessonText: '$t(lessonAt): there is a character that cannot be seen. Type that part anew.',
    lessonStructure: '$t(lessonAt): its structure cannot be read. Remove or write that part anew.',
    lessonDepth: '$t(lessonAt): it is nested too deeply. Take some of it out.',
    lessonSize:
      'The lesson is too large (at most {{mb}} million characters). Divide it into several lessons.',
    lessonAt_doc: 'The lesson',
    lessonAt_at: 'Part {{at}} ($t(lessonParts.{{part}}))',
    lessonAt_under: 'Part {{at}} ($t(lessonParts.{{part}})), below the heading “{{under}}”',
    lessonParts: {
      ...blockChangeTexts.en.block,
      doc: 'lesson',
      text: 'text',
      hardBreak: 'line break',
      listItem: 'list item',
      tableRow: 'table row',
      tableHeader: 'table header',
      tableCell: 'table cell',
      tab: 'tab',
      unknown: 'unknown',
    },
    lessonEntries: {
      level: 'level of the heading',
      start: 'first number',
      type: 'kind of number',
      language: 'language of the code',
      colspan: 'merged columns',
      rowspan: 'merged rows',
      align: 'alignment',
      kind: 'kind',
      title: 'title',
      file: 'file',
      alt: 'alternative text',
      caption: 'caption',
      captions: 'captions',
      poster: 'cover picture',
      transcript: 'transcript',
      label: 'name',
      prompt: 'question',
      choices: 'choices',
      explanation: 'explanation',
      src: 'address of the page',
      href: 'address of the link',
      definition: 'meaning of the term',
    },
    lessonFileMissing: 'The lesson refers to the file {{name}}, which has not been supplied.',
    lessonMarkdown: 'This part of the text is not known ({{kind}}): {{text}}',
    fileName: 'The file name {{name}} cannot be used. Use letters, digits, hyphens and dots.',
    fileContent: 'The content of {{name}} is not what its name says.',
    pictureTooLarge:
      'This picture is too large ({{width}} × {{height}} pixels). At most {{most}} megapixels; make it smaller first.',
    pictureBroken: 'This picture is damaged and cannot be read. Save it again, then upload it.',
    svgBroken: 'This SVG cannot be read (line {{line}}). Save it again from your drawing program.',
    svgEntity:
      'This SVG was refused because it contains entities (line {{line}}). Save it again as a plain SVG.',
    svgExternal:
      'This SVG was refused because it fetches something from outside (line {{line}}). Save it whole, without links.',
    svgForbidden:
      'This SVG was refused because it contains <{{name}}> (line {{line}}). Remove that part, or save it as PNG.',
    svgHandler:
      'This SVG was refused because it contains a command that could run ({{name}}, line {{line}}).',
    svgPicture: 'This SVG contains a photograph (line {{line}}). Save it as PNG or JPG.',
    svgTooMuch:
      'This SVG is too complex or refers to itself (line {{line}}). Simplify it, or save it as PNG.',
    captionsHeader: 'WebVTT captions must begin with the line WEBVTT (line {{line}}).',
    captionsTime:
      'The time on line {{line}} cannot be read. Write, for example, 00:01.000 --> 00:04.000.',
    captionsOrder: 'The caption on line {{line}} ends before it begins.',
    captionsEmpty: 'There are no captions in this file.',
    captionsTooMany: 'There are too many captions (line {{line}}).',
    libraryFull:
      'The media library is full: {{left}} MB are left. Ask the system administrator to raise its limit, or delete files that nothing uses.',
    uploadGone: 'This upload was cancelled or has expired. Please upload the file again.',
    uploadUnfinished: 'This file has not been uploaded completely. Please resume the upload.',
    assetKindDiffers: 'The new file must be of the same kind: {{ending}}.',
    assetArchived: 'This file is archived. Restore it first.',
    assetUsed: 'This file is still used, so it cannot be deleted.',
    quizInvalid: 'The quiz is incomplete or wrong: {{place}}.',
    tagsTooMany: 'At most {{most}} tags.',
    tagInvalid: 'Each tag has at most {{most}} characters, none of them invisible.',
    questionInvalid: 'This question cannot be saved: {{place}} is wrong.',
    questionTooLong: 'This question is too long: at most {{thousands}} thousand characters.',
    questionUnfinished:
      'This question is unfinished: something of its stem, explanation or answers is still empty.',
    questionChanged:
      'Somebody has changed this question since you opened it. What you wrote is not saved and still here.',
    questionState:
      'This question is no longer in that state. Reload the page to see how it stands.',
    questionByAnother: 'Somebody other than who handed it in has to approve this question.',
    venueNameTaken: 'There is a venue of this name already. Choose another name, or use that one.',
    venueArchived: 'This venue is archived. Restore it first.',
    roomNameTaken: 'There is a room of this name at this venue already. Choose another name.',
    roomArchived: 'This room is archived or no longer there. Choose another room.',
    equipmentTooMany: 'At most 20 pieces of equipment for a room.',
    equipmentTooLong: 'Write each piece of equipment with at most 60 characters.',
    zoneUnknown: 'This time zone is not known. Choose one from the list.',
    trainerKnown: 'This employee is registered as a trainer already.',
    trainerNameTaken:
      'A trainer of this name, institution and email is registered already. If it is somebody else, give another email address.',
    trainerArchived: 'This trainer is archived or no longer registered. Choose another trainer.',
    partnerNameTaken: 'There is a partner institution of this name already. Use that one.',
    partnerArchived: 'This partner institution is archived or no longer there. Choose another one.',
    agreementDates: 'The agreement cannot end before it begins.',
    partnerCoursesFull: 'At most {{max}} courses in the catalogue of a partner institution.',
    webAddress: 'Write the whole address of the site, for example https://www.university.ac.uk.',
    phone: 'Write the phone number in digits, for example 0812 3456 7890 or +62 21 345678.',
    categoryArchived: 'This category is archived. Choose another one.',
    categoryCycle: 'A category cannot be moved into itself.',
    categoryNotEmpty:
      'There are still questions or categories in this category. Move them first, then archive it.',
    categoryTooDeep: 'Categories are at most {{most}} deep.',
    keeperNotAuthor: 'The keeper of a category must be a trainer or a training manager.',
    enrollmentNoEmployee: 'Only employees can enrol. This account is not connected to an employee.',
    enrollmentClosed: 'Enrolment in this course has closed.',
    enrollmentCancelled: 'This batch has been cancelled.',
    enrollmentClash:
      'It meets while you are at {{titleEn}} on {{timeEn}}. Choose another batch, or leave that one first.',
    enrollmentClashNow:
      'The times have just changed and now clash with another meeting. Please load this page again.',
    interestBatchOpen: 'A batch of this course has been announced. You can enrol in it.',
    batchCancelled: 'This batch has been cancelled.',
    batchCodeTaken: 'Another batch has this code.',
    batchClosesFirst: 'Enrolment has to close after it opens.',
    batchAudienceWider:
      'A batch cannot be meant for more people than its course. Please choose among those.',
    minimumOverCapacity: 'The fewest people cannot be more than the seats.',
    quotaTwice: 'A unit is named twice.',
    quotasOverCapacity: 'The quotas of units add up to more than the seats.',
    unitUnknown: 'There is no unit with the code {{code}}. Please choose from the list.',
    materialUnknown: 'The library has no file {{name}}.',
    courseNotPlannable:
      'This course cannot be planned: it is not published, archived, or learned on a screen alone.',
    timeLeftOut: 'There is no such time in this time zone.',
    meetingEndsFirst: 'A meeting has to end after it begins.',
    meetingTooLong: 'A meeting lasts 24 hours at the most. Please make several meetings.',
    meetingsOverlap: 'This batch has a meeting at that time already.',
    meetingBegun: 'A meeting that has begun can no longer be changed.',
    lastMeeting: 'This is the last meeting. Please cancel the batch if it does not take place.',
    noCapacity: 'Please set the number of seats first.',
    noMeeting: 'This batch has no meeting yet.',
    meetingPast: 'This time is over. Please choose one to come.',
    meetingNowhere: 'Please choose a room or give an online link.',
    noWindowEnd: 'Please set the end of enrolment first.',
    windowOver: 'Enrolment has ended already.',
    windowTooLate: 'Enrolment has to end before the first meeting begins.',
    roomTaken:
      '{{name}} is taken by {{titleEn}} ({{code}}) on {{timeEn}}. Please choose another room or time.',
    trainerTaken:
      '{{name}} teaches {{titleEn}} ({{code}}) on {{timeEn}}. Please choose another trainer or time.',
    participantsTaken:
      '{{count}} participants are at another meeting then: {{names}}. Please choose another time; nothing was changed.',
    timesTakenNow: 'The times have just changed. Please load this page again and retry.',
    seriesOverlaps:
      'Batches of this series would have the same room or trainer at the same time. Please put more weeks between them.',
    copyWithoutMeeting: 'This batch has no meetings to copy.',
    capacityBelowSeated: '{{least}} seats are taken. There have to be that many at least.',
    capacityBelowMinimum: 'The fewest people are {{least}}. There cannot be fewer seats.',
    capacityBelowQuotas: 'The quotas of units add up to {{least}}. There cannot be fewer seats.',
    batchAudienceNotMet: 'This batch is meant for other people. Please choose another one.',
    enrollmentPrerequisite: 'Please complete the required courses listed on this page first.',
    enrollmentFull: 'All seats of this course are taken.',
    enrollmentQuotaFull: 'The seats of this batch that are for your unit are taken.',
    enrollmentFinished: 'This course is completed and can no longer be left.',
    enrollmentNotActive: 'This enrolment is no longer active.',
    renewalNotDue: 'You do not have to take this course again now.',
    renewalNotOpen:
      'No run of this course is open at the moment, so you cannot take it again yet. Try again later or ask the training manager.',
    trainingRequired:
      'This course is already required of the same people. End that requirement first.',
    trainingEndsBefore: 'The last day cannot be before the first.',
    trainingEnded: 'This requirement has already ended earlier.',
    unitNotFound: 'There is no unit with the code {{code}}.',
    importNoFiles: 'There is no file that we know. The names are: {{names}}.',
    questionExportEmpty: 'There are no such questions to export.',
    questionExportPictures:
      'The pictures of these questions are more than {{mb}} MB. Choose fewer questions.',
    questionExportMany:
      'Too many questions: {{most}} at most in one file. Choose a category below.',
    importFilesGone: 'The files have been removed from the system. Please upload them again.',
    importRunning: 'An import is running. Try again in a minute.',
    uploadTooLarge: 'The files are too large: {{mb}} MB at most in all.',
    viewNameTaken: 'You already have a view named {{name}}. Choose another name.',
    viewsFull: 'You have already saved {{most}} views. Delete those no longer used.',
    exportNotAllowed:
      'Your right to see this data has ended, or the unit is no longer there. No file was made.',
    exportsUnfinished:
      'You have {{most}} files that are still being made. Wait until one of them is done, then ask again.',
    exportTooLong:
      'Too many lines for this kind of file ({{most}} at most). Narrow the filters, or choose Excel.',
    employeeNotFound: 'There is no employee with the number {{number}}.',
    quizNotOpen: 'This quiz is open only to active participants of the course.',
    noAttemptsLeft: 'You have used all attempts.',
    keyUnchanged: 'That is the key which holds now. Choose another answer as the right one.',
    keyContentChanged:
      'Only what is right can be changed. Texts and choices must stay as they were when the question was published.',
    keyChangedSince:
      'Keys of this quiz have been set right since you looked. Load the page again, then check anew.',
    keyOfOwnAttempt: 'You have taken this quiz yourself. Ask another author to set its key right.',
    quizOpensLater: 'This quiz has not opened yet.',
    quizHasClosed: 'This quiz has closed.',
    attemptTooSoon: 'The next attempt cannot begin yet.',
    quizElsewhere: 'This quiz cannot be taken from the network you are in.',
    accommodationEmpty: 'Fill in at least one: time, further attempts or a schedule.',
    accommodationOwn:
      'You are a participant in this group yourself. Ask another author or manager to give it.',
    answerMissing: 'Answer the question before you check it.',
    pageLeft: 'The page of this question has been left, so its answer can no longer be checked.',
    quizPasswordMissing: 'Enter the password of this quiz.',
    quizPasswordWrong: 'That is not the password of this quiz. Ask the trainer or supervisor.',
    attemptClosed: 'This attempt is closed. Answers saved before are safe.',
    answerTooLong: 'An answer is longer than its question takes, or was changed too often.',
    wordsOrder: 'The most words must not be fewer than the fewest.',
    filesUploaded:
      'You have uploaded {{max}} files for this question, the most there can be. Use those that are listed.',
    rubricIncomplete: 'Choose a level for each criterion, or enter the points.',
    pointsMissing: 'Enter the points.',
    pointsTyped: 'Enter points as a number, such as 7.5.',
    pointsBeyond: 'Between 0 and {{most}} points, with at most two decimals.',
    annotationNotFound: 'These words are not in the answer. Copy them just as they stand there.',
    annotationWords: 'Write the remark for these words, or empty both fields.',
    answerMarked: 'This answer has been marked meanwhile.',
    answerMarkedByYou: 'You have marked this answer already.',
    answerLeft: 'The learner has left the course, so this answer is not marked any more.',
    moderatorThird: 'Somebody who has not marked this answer decides.',
    appealClosed:
      'A second look can no longer be asked for: the time is over or results are not shown.',
    appealWaiting: 'A second look at this question has been asked for already.',
    appealDecided: 'This request has been decided already.',
    appealFewer: 'The points may not be fewer than before ({{least}}).',
    appealUnchanged: 'Enter more points than before, or refuse the request.',
    submissionEmpty: 'Please write an answer or attach a file first.',
    submissionWaiting: 'Your work has been handed in and waits to be marked.',
    assignmentPassed: 'You have passed this assignment, so there is nothing to hand in.',
    submissionMarked: 'This work has been marked already. Your mark was not saved.',
    submissionLeft: 'The learner has left this course. Your mark was not saved.',
    feedbackMissing: 'Write what needs to be done about it.',
    itemClosed: 'This part is not open to you yet. The outline says what must come first.',
    itemNotOpened: 'Please open and study this part first, then mark it as done.',
    itemTooEarly_one: 'This part can be marked as done in {{count}} minute.',
    itemTooEarly_other: 'This part can be marked as done in {{count}} minutes.',
    versionAfterCompletion:
      'You have completed this course in the version you took, so there is nothing to move.',
    versionNotOffered:
      'This version is no longer offered, or its seats are taken. You stay in the present version and your progress is unchanged.',
    versionAttemptOpen:
      'A quiz is under way or not graded yet. Please hand in its answers first, then move.',
    versionSubmissionWaiting:
      'The assignment you handed in has not been marked yet. You can move once it is.',
    versionElsewhere:
      'You have another enrolment in this version. Please leave that one first, then move.',
    versionMoved: 'You have moved to this version already and cannot go back to the earlier one.',
  },
});
