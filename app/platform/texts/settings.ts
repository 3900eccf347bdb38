import { defineTexts } from '../i18n.ts';

/** The settings of the organisation: what each means, where its rule comes from and what a change affects. */
export const settingTexts = defineTexts('settings', {
  id: {
    title: 'Pengaturan',
    lead: 'Ketentuan dan pilihan organisasi. Setiap nilai berlaku sejak suatu tanggal; nilai sebelumnya tetap berlaku untuk hari-hari sebelumnya.',
    area: {
      organisation: 'Organisasi',
      people: 'Pegawai',
      hours: 'Jam pelajaran (JP)',
      competency: 'Kompetensi',
      content: 'Materi pelatihan',
      assessment: 'Kuis',
      scheduling: 'Pertemuan',
      certificates: 'Sertifikat',
    },
    since: 'sejak {{day}}',
    byDefault: 'bawaan sistem',
    changesOn: 'Berubah {{day}}',
    now: 'Berlaku sekarang',
    value: 'Nilai',
    validSince: 'Berlaku sejak',
    basis: 'Dasar',
    affects: 'Pengaruh perubahan',
    coming: 'Akan berlaku',
    from: 'mulai {{day}}',
    change: 'Tetapkan nilai baru',
    newValue: 'Nilai baru',
    validFrom: 'Berlaku mulai',
    validFromHelp:
      'Boleh tanggal lampau, hari ini, atau tanggal mendatang. Nilai dengan tanggal yang sama digantikan, tetapi tetap tercatat dalam riwayat.',
    source: 'Dasar perubahan (opsional)',
    sourceHelp: 'Misalnya nomor peraturan atau surat keputusan.',
    submit: 'Tetapkan nilai',
    done: 'Nilai ditetapkan.',
    history: 'Riwayat',
    by: '{{by}}, {{moment}}',
    system: 'Sistem',
    state: {
      coming: 'Akan berlaku',
      inForce: 'Berlaku',
      past: 'Sudah lewat',
      replaced: 'Digantikan',
      unreadable: 'Tidak terbaca, diabaikan',
    },
    empty: 'Kosong',
    minutes: '{{n}} menit',
    seconds: '{{n}} detik',
    basisPoints: '{{n}} basis poin dari poin soal',
    hoursAYear: '{{n}} JP per tahun',
    ceilingLine: '{{status}}: paling banyak {{n}} JP per tahun',
    megabytes: '{{n}} MB',
    wordsAMinute: '{{n}} kata per menit',
    days: '{{n}} hari',
    hostsHelp: 'Satu nama situs per baris, misalnya peta.go.id. Subdomain ditulis tersendiri.',
    noHosts: 'Tidak ada',
    reviewByAnother: 'Diterbitkan orang lain, bukan yang mengajukan telaah',
    reviewByAnyone: 'Boleh diterbitkan oleh yang mengajukan telaah',
    noCeiling: 'Tanpa batas',
    ceilingField: '{{status}} (JP per tahun)',
    ceilingHelp: 'Kosongkan jika tidak ada batas.',
    quizLevel: 'Level tertinggi melalui kuis saja',
    quizKinds: 'Untuk jenis kompetensi',
    quizValue: 'Paling tinggi level {{level}}',
    noKinds: 'Tidak ada jenis kompetensi yang dibatasi',
    weightField: '{{importance}} (bobot)',
    weightLine: '{{importance}}: bobot {{n}}',
    signatoryName: 'Nama dengan gelar',
    signatoryPosition: 'Jabatan',
    template: 'Format nomor',
    templateHelp:
      'Penanda: {seq} nomor urut, {seq:6} nomor urut enam angka, {month} bulan, {roman-month} bulan Romawi, {year} tahun.',
    templateExample: 'Contoh: {{number}}',
    bands: {
      classification: {
        one: 'Predikat {{n}}',
        bound: 'Nilai akhir di atas (%)',
        rest: 'Predikat untuk nilai lainnya',
        help: 'Urutan bebas. Kosongkan seluruh baris untuk menghapus predikat.',
        line: '{{label}}: di atas {{bound}}',
        restLine: '{{label}}: nilai lainnya',
      },
      match: {
        one: 'Kategori {{n}}',
        bound: 'Kecocokan mulai dari (%)',
        rest: 'Kategori untuk kecocokan di bawahnya',
        help: 'Urutan bebas. Kosongkan seluruh baris untuk menghapus kategori.',
        line: '{{label}}: mulai dari {{bound}}',
        restLine: '{{label}}: di bawahnya',
      },
    },
    printNumber: 'Nomor pegawai (NIP)',
    printBirthDate: 'Tanggal lahir',
    printNothing: 'Tidak menampilkan data pribadi selain nama',
    accent: 'Warna utama',
    ornament: 'Warna hiasan',
    emblem: 'Lambang',
    ownEmblem: 'Lambang organisasi',
    neutralEmblem: 'Lambang netral bawaan sistem',
    emblemHelp:
      'Lambang tidak diubah di sini; lambang yang berlaku pada tanggal itu dipertahankan.',
    item: {
      organisation: {
        name: {
          title: 'Nama organisasi',
          help: 'Nama yang tercetak pada sertifikat. Jika kosong, dipakai nama unit kerja paling atas.',
          basis: 'Pilihan organisasi.',
          effect:
            'Berlaku untuk sertifikat yang diterbitkan sejak tanggal itu. Yang sudah terbit tidak berubah.',
        },
        place: {
          title: 'Tempat penerbitan',
          help: 'Tempat di depan tanggal dokumen, misalnya "Kota Contoh, 2 Mei 2026". Jika kosong, hanya tanggal yang dicetak.',
          basis: 'Pilihan organisasi.',
          effect:
            'Berlaku untuk sertifikat yang diterbitkan sejak tanggal itu. Yang sudah terbit tidak berubah.',
        },
      },
      people: {
        activeStandings: {
          title: 'Kedudukan yang dihitung aktif',
          help: 'Pegawai dengan kedudukan ini tampil dalam daftar pegawai dan dihitung dalam kesenjangan.',
          basis: 'Praktik umum instansi; sesuaikan dengan ketentuan organisasi.',
          effect:
            'Daftar pegawai, jumlah pegawai unit, dan seluruh matriks kesenjangan dihitung ulang menurut nilai yang berlaku hari ini. Penghitungan selesai dalam beberapa menit.',
        },
      },
      hours: {
        minutesPerHour: {
          title: 'Menit per jam pelajaran',
          help: 'Lama satu jam pelajaran (JP) dalam menit.',
          basis: 'PerLAN 5/2018: 1 JP = 45 menit.',
          effect:
            'JP yang ditampilkan dihitung ulang dari menit belajar yang tersimpan; menit itu sendiri dan sertifikat yang sudah terbit tidak berubah.',
        },
        yearlyTarget: {
          title: 'Target JP per tahun',
          help: 'Jam pelajaran yang perlu dicapai setiap pegawai dalam satu tahun.',
          basis: 'PP 11/2017 jo. PP 17/2020 pasal 203 ayat (4): paling sedikit 20 JP bagi PNS.',
          effect:
            'Tahun berjalan dinilai menurut nilai hari ini, tahun lampau menurut nilai pada 31 Desember tahun itu. Tanggal lampau ikut mengubah tahun-tahun tersebut.',
        },
        yearlyCeiling: {
          title: 'Batas JP per tahun',
          help: 'Jam pelajaran per tahun yang jika terlampaui menimbulkan peringatan bagi status kepegawaian tersebut. Pelatihan tidak ditolak.',
          basis: 'PP 49/2018 pasal 40 ayat (1): paling banyak 24 JP bagi PPPK.',
          effect:
            'Tahun berjalan dinilai menurut nilai hari ini, tahun lampau menurut nilai pada 31 Desember tahun itu. Tanggal lampau ikut mengubah tahun-tahun tersebut.',
        },
      },
      competency: {
        quizCeiling: {
          title: 'Level tertinggi yang dibuktikan kuis',
          help: 'Level yang dapat dibuktikan kuis saja untuk jenis kompetensi tertentu. Di atasnya, atasan langsung mengonfirmasi.',
          basis: 'Praktik umum instansi; sesuaikan dengan ketentuan organisasi.',
          effect:
            'Berlaku untuk pelatihan yang diselesaikan selama nilai ini berlaku. Level yang sudah tercatat tidak berubah.',
        },
        importanceWeights: {
          title: 'Bobot kepentingan',
          help: 'Bobot setiap level yang kurang dalam keparahan kesenjangan, menurut kepentingan kompetensi dalam standar jabatan. Kepentingan yang belum diberi bobot dihitung dengan bobot 1.',
          basis: 'Praktik umum instansi; sesuaikan dengan ketentuan organisasi.',
          effect:
            'Keparahan seluruh kesenjangan dihitung ulang menurut nilai yang berlaku hari ini. Penghitungan selesai dalam beberapa menit.',
        },
        matchSelection: {
          title: 'Kategori Job Person Match (JPM) untuk seleksi',
          help: 'Kategori kecocokan kompetensi pegawai dengan standar jabatan dalam seleksi, promosi, dan uji kompetensi.',
          basis:
            'Skala yang dipakai pusat penilaian (seleksi dan promosi); sesuaikan dengan ketentuan organisasi.',
          effect:
            'Berlaku untuk kategori yang ditampilkan sejak tanggal itu. Persentase kecocokan tidak berubah.',
        },
        matchMapping: {
          title: 'Kategori Job Person Match (JPM) untuk pemetaan',
          help: 'Kategori kecocokan kompetensi pegawai dengan standar jabatan yang didudukinya.',
          basis:
            'Skala yang dipakai pusat penilaian (pemetaan); sesuaikan dengan ketentuan organisasi.',
          effect:
            'Berlaku untuk kategori yang ditampilkan sejak tanggal itu. Persentase kecocokan tidak berubah.',
        },
      },
      content: {
        embedHosts: {
          title: 'Situs yang boleh disematkan',
          help: 'Situs yang halamannya boleh ditampilkan di dalam materi. Situs itu mengetahui alamat jaringan setiap pembaca, jadi cantumkan hanya yang dipercaya.',
          basis: 'Praktik umum instansi; sesuaikan dengan ketentuan organisasi.',
          effect:
            'Sematan dari situs yang tidak tercantum tidak dapat disimpan, dan dalam materi yang sudah terbit tidak ditampilkan lagi; tautannya tetap ada.',
        },
        readingSpeed: {
          title: 'Kecepatan membaca',
          help: 'Banyaknya kata per menit untuk menghitung lama belajar dari isi materi.',
          basis: 'Praktik umum instansi; sesuaikan dengan ketentuan organisasi.',
          effect:
            'Lama belajar dalam naskah dihitung menurut nilai hari ini. Versi yang sudah terbit tidak berubah.',
        },
        reviewByAnother: {
          title: 'Telaah oleh orang lain',
          help: 'Apakah pelatihan harus diterbitkan oleh orang lain, bukan oleh yang mengajukannya untuk ditelaah. Naskah yang sedang ditelaah lalu tidak dapat diubah siapa pun: yang terbit adalah yang diajukan. Begitu pula soal di bank soal: yang menyetujuinya bukan yang mengajukannya.',
          basis: 'Praktik umum instansi; sesuaikan dengan ketentuan organisasi.',
          effect: 'Berlaku untuk naskah yang diterbitkan sejak tanggal itu.',
        },
        historyDays: {
          title: 'Riwayat naskah lengkap',
          help: 'Lamanya (hari) setiap simpanan naskah ada dalam riwayat. Dari hari-hari sebelumnya tinggal simpanan terakhir setiap penulis per hari, serta yang pernah diterbitkan atau dipulihkan.',
          basis: 'Praktik umum instansi; sesuaikan dengan ketentuan organisasi.',
          effect:
            'Berlaku setiap malam untuk seluruh riwayat menurut nilai hari itu. Yang sudah dihapus tidak kembali.',
        },
        uploadLimit: {
          title: 'Ukuran berkas terbesar',
          help: 'Ukuran terbesar (MB) satu berkas yang diunggah ke pustaka media.',
          basis: 'Praktik umum instansi; sesuaikan dengan ketentuan organisasi.',
          effect: 'Berlaku untuk unggahan sejak tanggal itu. Berkas yang sudah ada tetap.',
        },
        libraryQuota: {
          title: 'Kapasitas pustaka media',
          help: 'Ukuran seluruh berkas (MB) yang dapat disimpan dalam pustaka media.',
          basis: 'Praktik umum instansi; sesuaikan dengan ketentuan organisasi.',
          effect: 'Jika pustaka sudah penuh, unggahan baru ditolak. Berkas yang sudah ada tetap.',
        },
      },
      assessment: {
        graceSeconds: {
          title: 'Toleransi pengiriman jawaban',
          help: 'Lama setelah waktu kuis habis saat jawaban yang dikirim tepat waktu masih diterima.',
          basis: 'Praktik umum instansi; sesuaikan dengan ketentuan organisasi.',
          effect:
            'Berlaku untuk semua kuis, termasuk yang sedang dikerjakan. Kuis yang sudah dinilai tidak berubah.',
        },
        moderationDifference: {
          title: 'Selisih yang dimoderasi',
          help: 'Bila dua penilai sebuah jawaban berselisih lebih dari ini (basis poin dari poin soal; 1.000 adalah sepersepuluh), orang ketiga yang memutuskan.',
          basis: 'Praktik umum instansi; sesuaikan dengan ketentuan organisasi.',
          effect: 'Berlaku bagi jawaban yang penilaian keduanya diberikan sejak tanggal itu.',
        },
        appealDays: {
          title: 'Masa permintaan peninjauan ulang',
          help: 'Berapa hari setelah kuis dinilai peserta dapat meminta satu soal ditinjau ulang. 0: tidak dapat.',
          basis: 'Praktik umum instansi; sesuaikan dengan ketentuan organisasi.',
          effect: 'Berlaku bagi permintaan sejak tanggal itu.',
        },
      },
      scheduling: {
        reminderDays: {
          title: 'Pengingat pertemuan',
          help: 'Berapa hari sebelum pertemuan peserta dan pengajar diingatkan. 0: tidak diingatkan.',
          basis: 'Praktik umum instansi; sesuaikan dengan ketentuan organisasi.',
          effect: 'Berlaku bagi pengingat yang dikirim sejak tanggal itu.',
        },
      },
      certificates: {
        issuer: {
          title: 'Penerbit sertifikat',
          help: 'Perangkat daerah atau lembaga penerbit, dicetak di bawah nama organisasi. Jika kosong, tidak dicetak.',
          basis: 'Praktik umum instansi; sesuaikan dengan ketentuan organisasi.',
          effect:
            'Berlaku untuk sertifikat yang diterbitkan sejak tanggal itu. Yang sudah terbit tidak berubah.',
        },
        signatory: {
          title: 'Penanggung jawab sertifikat',
          help: 'Pejabat yang bertanggung jawab atas sertifikat. Nama dan jabatannya dicetak, tetapi bukan sebagai tanda tangan pribadi.',
          basis: 'Praktik umum instansi; sesuaikan dengan ketentuan organisasi.',
          effect:
            'Berlaku untuk sertifikat yang diterbitkan sejak tanggal itu. Yang sudah terbit tidak berubah.',
        },
        numberTemplate: {
          title: 'Format nomor sertifikat',
          help: 'Susunan nomor sertifikat. Nomor urut mulai dari 1 setiap tahun dan tidak berlubang.',
          basis: 'Praktik umum instansi; sesuaikan dengan ketentuan organisasi.',
          effect:
            'Berlaku untuk sertifikat yang diterbitkan sejak tanggal itu. Nomor yang sudah diberikan tidak berubah dan nomor urut dilanjutkan.',
        },
        classification: {
          title: 'Predikat kelulusan',
          help: 'Predikat yang dicetak menurut nilai akhir peserta yang lulus.',
          basis: 'Praktik umum instansi; sesuaikan dengan ketentuan organisasi.',
          effect:
            'Berlaku untuk sertifikat yang diterbitkan sejak tanggal itu. Yang sudah terbit tidak berubah.',
        },
        print: {
          title: 'Data pribadi pada sertifikat',
          help: 'Data pribadi yang dicetak selain nama. Cetak hanya yang diperlukan.',
          basis: 'UU 27/2022: data pribadi seperlunya.',
          effect:
            'Berlaku untuk sertifikat yang diterbitkan sejak tanggal itu. Yang sudah terbit tidak berubah.',
        },
        design: {
          title: 'Warna dan lambang sertifikat',
          help: 'Warna dan lambang organisasi pada dokumen sertifikat.',
          basis: 'Pilihan organisasi.',
          effect:
            'Berlaku untuk sertifikat yang diterbitkan sejak tanggal itu. Berkas yang sudah dibuat tidak berubah.',
        },
      },
    },
  },
  en: {
    title: 'Settings',
    lead: 'Rules and options of the organisation. Each value holds from a day on; what was in force before stays for the days before.',
    area: {
      organisation: 'Organisation',
      people: 'People',
      hours: 'Learning hours (JP)',
      competency: 'Competency',
      content: 'Course content',
      assessment: 'Quizzes',
      scheduling: 'Meetings',
      certificates: 'Certificates',
    },
    since: 'since {{day}}',
    byDefault: 'default of the product',
    changesOn: 'Changes on {{day}}',
    now: 'In force today',
    value: 'Value',
    validSince: 'In force since',
    basis: 'Basis',
    affects: 'What a change affects',
    coming: 'To come',
    from: 'from {{day}}',
    change: 'Set a new value',
    newValue: 'New value',
    validFrom: 'Valid from',
    validFromHelp:
      'May be a past day, today or a day to come. A value of the same day is replaced, but stays in the history.',
    source: 'Basis of the change (optional)',
    sourceHelp: 'For example the number of a regulation or decree.',
    submit: 'Set the value',
    done: 'The value has been set.',
    history: 'History',
    by: '{{by}}, {{moment}}',
    system: 'System',
    state: {
      coming: 'To come',
      inForce: 'In force',
      past: 'Past',
      replaced: 'Replaced',
      unreadable: 'Unreadable, ignored',
    },
    empty: 'Empty',
    minutes: '{{n}} minutes',
    seconds: '{{n}} seconds',
    basisPoints: '{{n}} basis points of the points of the question',
    hoursAYear: '{{n}} JP a year',
    ceilingLine: '{{status}}: at most {{n}} JP a year',
    megabytes: '{{n}} MB',
    wordsAMinute: '{{n}} words a minute',
    days: '{{n}} days',
    hostsHelp:
      'One site name in each line, for example maps.example.org. Subdomains count as sites of their own.',
    noHosts: 'None',
    reviewByAnother: 'Published by somebody other than who handed it in',
    reviewByAnyone: 'May be published by who handed it in',
    noCeiling: 'No ceiling',
    ceilingField: '{{status}} (JP a year)',
    ceilingHelp: 'Leave empty where there is no ceiling.',
    quizLevel: 'Highest level by a quiz alone',
    quizKinds: 'For these kinds of competency',
    quizValue: 'Level {{level}} at most',
    noKinds: 'No kind of competency is limited',
    weightField: '{{importance}} (weight)',
    weightLine: '{{importance}}: weight {{n}}',
    signatoryName: 'Name with titles',
    signatoryPosition: 'Position',
    template: 'Number template',
    templateHelp:
      'Placeholders: {seq} running number, {seq:6} running number of six digits, {month} month, {roman-month} month in Roman numerals, {year} year.',
    templateExample: 'Example: {{number}}',
    bands: {
      classification: {
        one: 'Classification {{n}}',
        bound: 'Final score above (%)',
        rest: 'Classification of any other score',
        help: 'In any order. Empty a whole line to remove a classification.',
        line: '{{label}}: above {{bound}}',
        restLine: '{{label}}: any other score',
      },
      match: {
        one: 'Category {{n}}',
        bound: 'Match from (%)',
        rest: 'Category of any match below',
        help: 'In any order. Empty a whole line to remove a category.',
        line: '{{label}}: from {{bound}}',
        restLine: '{{label}}: below that',
      },
    },
    printNumber: 'Employee number (NIP)',
    printBirthDate: 'Date of birth',
    printNothing: 'No personal data but the name',
    accent: 'Main colour',
    ornament: 'Ornament colour',
    emblem: 'Coat of arms',
    ownEmblem: 'Coat of arms of the organisation',
    neutralEmblem: 'Neutral one of the product',
    emblemHelp: 'The coat of arms is not changed here; the one in force on that day is kept.',
    item: {
      organisation: {
        name: {
          title: 'Name of the organisation',
          help: 'The name printed on certificates. When empty, the name of the topmost unit is used.',
          basis: 'The choice of the organisation.',
          effect:
            'Holds for certificates issued from that day. Those already issued do not change.',
        },
        place: {
          title: 'Place of issue',
          help: 'The place before the date of a document, as in "Kota Contoh, 2 May 2026". When empty, the date stands alone.',
          basis: 'The choice of the organisation.',
          effect:
            'Holds for certificates issued from that day. Those already issued do not change.',
        },
      },
      people: {
        activeStandings: {
          title: 'Standings that count as active',
          help: 'People of these standings appear in the list of employees and are counted in gaps.',
          basis: 'Common practice of agencies; adapt it to the rules of the organisation.',
          effect:
            'Lists of employees, staff counts of units and the whole gap matrix are counted anew by the value in force today. The count takes a few minutes.',
        },
      },
      hours: {
        minutesPerHour: {
          title: 'Minutes per learning hour',
          help: 'The length of one learning hour (JP) in minutes.',
          basis: 'LAN Regulation 5/2018: 1 JP = 45 minutes.',
          effect:
            'The hours shown are counted anew from the minutes of learning on record; those minutes and certificates already issued do not change.',
        },
        yearlyTarget: {
          title: 'Yearly target of learning hours',
          help: 'The learning hours (JP) that everybody should reach in a year.',
          basis:
            'Government Regulation 11/2017 as amended by 17/2020, article 203(4): at least 20 JP for civil servants.',
          effect:
            'This year is measured by the value of today, past years by the value of their 31 December. A past day therefore changes those years too.',
        },
        yearlyCeiling: {
          title: 'Yearly ceiling of learning hours',
          help: 'The learning hours (JP) a year past which people of a status are warned. Training is never refused.',
          basis:
            'Government Regulation 49/2018, article 40(1): at most 24 JP for contract staff (PPPK).',
          effect:
            'This year is measured by the value of today, past years by the value of their 31 December. A past day therefore changes those years too.',
        },
      },
      competency: {
        quizCeiling: {
          title: 'Highest level that a quiz proves',
          help: 'The level that a quiz alone may prove of some kinds of competency. Above it the supervisor confirms.',
          basis: 'Common practice of agencies; adapt it to the rules of the organisation.',
          effect:
            'Holds for courses completed while the value is in force. Levels on record do not change.',
        },
        importanceWeights: {
          title: 'Weights of importance',
          help: 'How much each missing level weighs in the severity of a gap, by the importance of the competency in the standard of the position. An importance without a weight weighs 1.',
          basis: 'Common practice of agencies; adapt it to the rules of the organisation.',
          effect:
            'The severity of every gap is counted anew by the value in force today. The count takes a few minutes.',
        },
        matchSelection: {
          title: 'Categories of the job person match (JPM) in selection',
          help: 'What the match of somebody’s competencies with the standard of a position is called in selection, promotion and competency tests.',
          basis:
            'Scale used by assessment centres (selection and promotion); adapt it to the rules of the organisation.',
          effect:
            'Holds for the categories shown from that day. The percentage of a match does not change.',
        },
        matchMapping: {
          title: 'Categories of the job person match (JPM) in mapping',
          help: 'What the match of somebody’s competencies with the standard of the position they hold is called.',
          basis:
            'Scale used by assessment centres (mapping); adapt it to the rules of the organisation.',
          effect:
            'Holds for the categories shown from that day. The percentage of a match does not change.',
        },
      },
      content: {
        embedHosts: {
          title: 'Sites that may be embedded',
          help: 'Sites whose pages may be shown inside lessons. Such a site learns the network address of every reader, so name only those you trust.',
          basis: 'Common practice of agencies; adapt it to the rules of the organisation.',
          effect:
            'What comes from a site not named here cannot be saved, and is no longer shown in published lessons; its link remains.',
        },
        readingSpeed: {
          title: 'Reading speed',
          help: 'Words a minute by which learning time is computed from a lesson.',
          basis: 'Common practice of agencies; adapt it to the rules of the organisation.',
          effect:
            'Learning time of drafts is computed by the value of the day. Published versions do not change.',
        },
        reviewByAnother: {
          title: 'Review by somebody else',
          help: 'Whether a course has to be published by somebody other than who handed it in for review. Nobody then changes a draft under review: what is published is what was handed in. The same holds for questions of the bank: who handed one in does not approve it.',
          basis: 'Common practice of agencies; adapt it to the rules of the organisation.',
          effect: 'Holds for drafts published from that day.',
        },
        historyDays: {
          title: 'Full history of texts',
          help: 'For how long (days) everything that was saved of a text is in its history. Of the days before, the last of each author and day stays, and what was published or restored.',
          basis: 'Common practice of agencies; adapt it to the rules of the organisation.',
          effect:
            'Holds each night for the whole history, by the value of the day. What has been removed does not come back.',
        },
        uploadLimit: {
          title: 'Largest file',
          help: 'The largest size (MB) of one file uploaded to the media library.',
          basis: 'Common practice of agencies; adapt it to the rules of the organisation.',
          effect: 'Holds for uploads from that day. Files already there stay.',
        },
        libraryQuota: {
          title: 'Capacity of the media library',
          help: 'The size of all files (MB) that the media library may hold.',
          basis: 'Common practice of agencies; adapt it to the rules of the organisation.',
          effect: 'When the library is full, uploads are refused. Files already there stay.',
        },
      },
      assessment: {
        graceSeconds: {
          title: 'Grace for answers',
          help: 'How long after a quiz is due answers that were sent in time may still arrive.',
          basis: 'Common practice of agencies; adapt it to the rules of the organisation.',
          effect:
            'Holds for every quiz, those under way included. Quizzes already graded do not change.',
        },
        moderationDifference: {
          title: 'Difference that is moderated',
          help: 'Where two markers of an answer differ by more than this (basis points of the points of the question; 1,000 is a tenth), a third person decides.',
          basis: 'Common practice of agencies; adapt it to the rules of the organisation.',
          effect: 'Holds for answers whose second mark is given from that day.',
        },
        appealDays: {
          title: 'Time to ask for a second look',
          help: 'For how many days after a quiz is graded participants may ask for a second look at a question. 0: never.',
          basis: 'Common practice of agencies; adapt it to the rules of the organisation.',
          effect: 'Holds for requests from that day.',
        },
      },
      scheduling: {
        reminderDays: {
          title: 'Reminders of meetings',
          help: 'How many days before a meeting its participants and trainers are reminded of it. 0: never.',
          basis: 'Common practice of agencies; adapt it to the rules of the organisation.',
          effect: 'Holds for reminders sent from that day.',
        },
      },
      certificates: {
        issuer: {
          title: 'Issuer of certificates',
          help: 'The body that issues certificates, printed below the name of the organisation. When empty, it is left out.',
          basis: 'Common practice of agencies; adapt it to the rules of the organisation.',
          effect:
            'Holds for certificates issued from that day. Those already issued do not change.',
        },
        signatory: {
          title: 'Who answers for certificates',
          help: 'The official who answers for the certificate. Name and position are printed, never as a personal signature.',
          basis: 'Common practice of agencies; adapt it to the rules of the organisation.',
          effect:
            'Holds for certificates issued from that day. Those already issued do not change.',
        },
        numberTemplate: {
          title: 'Number of certificates',
          help: 'How the number of a certificate is made up. Each year counts from 1, without gaps.',
          basis: 'Common practice of agencies; adapt it to the rules of the organisation.',
          effect:
            'Holds for certificates issued from that day. Numbers already given do not change, and the count goes on.',
        },
        classification: {
          title: 'Classification of results',
          help: 'The words printed for the final score of those who passed.',
          basis: 'Common practice of agencies; adapt it to the rules of the organisation.',
          effect:
            'Holds for certificates issued from that day. Those already issued do not change.',
        },
        print: {
          title: 'Personal data on certificates',
          help: 'The personal data printed besides the name. Print only what is needed.',
          basis: 'Law 27/2022: no more personal data than needed.',
          effect:
            'Holds for certificates issued from that day. Those already issued do not change.',
        },
        design: {
          title: 'Colours and coat of arms',
          help: 'The colours and the coat of arms of the organisation on certificates.',
          basis: 'The choice of the organisation.',
          effect: 'Holds for certificates issued from that day. Files already made do not change.',
        },
      },
    },
  },
});
