import { defineCourse } from '../course-source.ts';

export default defineCourse({
  slug: 'keamanan-informasi-asn',
  code: 'OL-03',
  title: {
    id: 'Keamanan Informasi bagi ASN',
    en: 'Information Security for Civil Servants',
  },
  summary: {
    id: 'Lindungi data warga dan nama baik Anda: kelompokkan informasi, susun frasa sandi, kenali pengelabuan, berbagi berkas dengan aman, buat cadangan, dan tangani insiden bersama tim di unit kerja.',
    en: 'Protect citizens’ data and your good name: group information, build passphrases, spot phishing, share files safely, keep backups and handle incidents together with your team.',
  },
  description: {
    id: 'Kursus ini ditujukan bagi semua pegawai yang memegang data, bukan hanya petugas TIK. Melalui kejadian sehari-hari di kelurahan, dinas, puskesmas, dan sekolah, Anda berlatih mengenali risiko dan menerapkan langkah dasar yang dapat dilakukan hari itu juga. Pada akhir kursus, Anda memiliki kartu insiden dan daftar perbaikan untuk unit kerja.',
    en: 'This course is for every employee who handles data, not only IT staff. Through everyday events in subdistricts, departments, health centres and schools, you practise recognising risks and taking basic steps you can start the same day. You finish with an incident card and a list of improvements for your work unit.',
  },
  provider: 'BKPSDM Kota Contoh',
  hours: 6,
  outcomes: [{ competency: 'T.TIK.03', level: 2 }],
  prerequisites: [],
  modules: [
    {
      title: {
        id: 'Mengenal informasi yang kita pegang',
        en: 'Knowing the information we hold',
      },
      lessons: [
        {
          key: '01-apa-yang-kita-lindungi',
          title: { id: 'Apa yang kita lindungi', en: 'What we protect' },
          minutes: 28,
        },
        {
          key: '02-mengelompokkan-informasi',
          title: {
            id: 'Mengelompokkan informasi dan data pribadi',
            en: 'Grouping information and personal data',
          },
          minutes: 30,
        },
      ],
    },
    {
      title: {
        id: 'Melindungi akun dan gawai',
        en: 'Protecting accounts and devices',
      },
      lessons: [
        {
          key: '03-kata-sandi-dan-autentikasi',
          title: { id: 'Kata sandi dan autentikasi', en: 'Passwords and authentication' },
          minutes: 30,
        },
        {
          key: '04-mengenali-pengelabuan',
          title: { id: 'Mengenali pengelabuan', en: 'Spotting phishing' },
          minutes: 30,
        },
        {
          key: '05-gawai-dan-jaringan',
          title: { id: 'Gawai dan jaringan', en: 'Devices and networks' },
          minutes: 30,
        },
      ],
    },
    {
      title: {
        id: 'Melindungi data bersama tim',
        en: 'Protecting data as a team',
      },
      lessons: [
        {
          key: '06-berbagi-dan-menandatangani',
          title: {
            id: 'Berbagi berkas dan tanda tangan elektronik',
            en: 'Sharing files and electronic signatures',
          },
          minutes: 30,
        },
        {
          key: '07-cadangan-data',
          title: { id: 'Cadangan data dan pemulihan', en: 'Backups and recovery' },
          minutes: 30,
        },
        {
          key: '08-menangani-insiden',
          title: { id: 'Menangani insiden', en: 'Handling an incident' },
          minutes: 32,
        },
      ],
    },
  ],
  quiz: {
    title: {
      id: 'Uji akhir: Keamanan Informasi bagi ASN',
      en: 'Post-test: Information Security for Civil Servants',
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
        id: 'Pada daftar penerima bantuan, beberapa nama berubah tanpa ada yang diberi izin mengubahnya. Berkas masih dapat dibuka dan tidak tersebar. Sifat informasi yang terganggu adalah …',
        en: 'In a list of assistance recipients, several names have changed although nobody was allowed to change them. The file still opens and has not spread. Which property has been disturbed?',
      },
      choices: [
        { text: { id: 'kerahasiaan', en: 'confidentiality' } },
        { text: { id: 'keutuhan', en: 'integrity' }, correct: true },
        { text: { id: 'ketersediaan', en: 'availability' } },
        { text: { id: 'keterbukaan', en: 'openness' } },
      ],
      explanation: {
        id: 'Keutuhan berarti isi informasi benar, lengkap, dan tidak diubah tanpa izin. Berkas tetap tersedia dan tidak bocor, tetapi isinya tidak dapat dipercaya.',
        en: 'Integrity means that the content is right, complete and not changed without permission. The file is available and has not leaked, but its content cannot be trusted.',
      },
    },
    {
      key: 'q02',
      kind: 'single',
      stem: {
        id: 'Seorang peneliti meminta daftar penyandang penyakit kronis per nama dari puskesmas, padahal tujuannya hanya menghitung kasus per kelurahan. Jawaban yang paling tepat adalah …',
        en: 'A researcher asks a health centre for a list of people with chronic illness by name, although the aim is only to count cases per subdistrict. The best answer is to …',
      },
      choices: [
        {
          text: {
            id: 'memberikan daftar nama karena penelitian bermanfaat bagi umum',
            en: 'give the list of names, because research serves the public',
          },
        },
        {
          text: {
            id: 'menolak semua permintaan karena data kesehatan tidak boleh disebut',
            en: 'refuse everything, because health data may never be mentioned',
          },
        },
        {
          text: {
            id: 'memberikan daftar nama setelah peneliti berjanji menjaganya',
            en: 'give the list of names once the researcher promises to protect it',
          },
        },
        {
          text: {
            id: 'mengarahkannya kepada PPID untuk memperoleh jumlah per kelurahan',
            en: 'direct the researcher to the PPID for totals per subdistrict',
          },
          correct: true,
        },
      ],
      explanation: {
        id: 'Data kesehatan per nama adalah data pribadi spesifik dan tidak diperlukan untuk tujuan itu. Jumlah per kelurahan memenuhi kebutuhan, dan PPID yang menilai permintaannya.',
        en: 'Health data by name is specific personal data and is not needed for the aim. Totals per subdistrict are enough, and the PPID assesses the request.',
      },
    },
    {
      key: 'q03',
      kind: 'single',
      stem: {
        id: 'Manakah yang paling baik dijadikan contoh cara menyusun kata sandi untuk akun surel dinas?',
        en: 'Which is the best way to form a password for an office email account?',
      },
      choices: [
        {
          text: {
            id: 'Nama instansi diikuti tahun berjalan dan tanda seru',
            en: 'The agency’s name followed by the current year and an exclamation mark',
          },
        },
        {
          text: {
            id: 'NIP dengan dua angka terakhir dibalik',
            en: 'Your employee number with the last two digits reversed',
          },
        },
        {
          text: {
            id: 'Empat kata acak yang tidak berhubungan, dengan pemisah',
            en: 'Four random, unrelated words with separators',
          },
          correct: true,
        },
        {
          text: {
            id: 'Frasa panjang yang sama dengan kata sandi media sosial agar tidak lupa',
            en: 'The same long phrase as on your social media, so that you do not forget',
          },
        },
      ],
      explanation: {
        id: 'Frasa sandi yang panjang dan acak sulit ditebak tetapi mudah diingat. Frasa panjang pun berbahaya bila dipakai ulang, karena satu kebocoran membuka semua akun.',
        en: 'A long, random passphrase is hard to guess yet easy to remember. Even a long phrase is dangerous when reused, as one leak opens every account.',
      },
    },
    {
      key: 'q04',
      kind: 'single',
      stem: {
        id: 'Ponsel Anda menampilkan permintaan persetujuan masuk ke akun dinas, padahal Anda sedang tidak masuk ke mana pun. Apa tindakan pertama Anda?',
        en: 'Your phone shows a request to approve a sign-in to your office account, but you are not signing in anywhere. What do you do first?',
      },
      choices: [
        {
          text: {
            id: 'Menolaknya, lalu mengganti kata sandi dan melapor',
            en: 'Reject it, then change your password and report it',
          },
          correct: true,
        },
        {
          text: {
            id: 'Menyetujuinya agar pemberitahuan berhenti muncul',
            en: 'Approve it so that the notices stop',
          },
        },
        {
          text: {
            id: 'Mematikan autentikasi multifaktor karena sering keliru',
            en: 'Turn off multi-factor authentication, as it is often wrong',
          },
        },
        {
          text: {
            id: 'Membiarkannya karena permintaan akan kedaluwarsa sendiri',
            en: 'Leave it, because the request will expire by itself',
          },
        },
      ],
      explanation: {
        id: 'Permintaan yang tidak Anda mulai berarti seseorang mungkin sudah mengetahui kata sandi Anda. Menolak saja belum cukup; kata sandi perlu diganti dan kejadian dilaporkan.',
        en: 'A request you did not start means that someone may already know your password. Rejecting is not enough; change the password and report the event.',
      },
    },
    {
      key: 'q05',
      kind: 'single',
      stem: {
        id: 'Siapa pemilik situs pada alamat https://kotacontoh.go.id.layanan-asn.example/masuk?',
        en: 'Who owns the site at https://kotacontoh.go.id.layanan-asn.example/masuk?',
      },
      choices: [
        { text: { id: 'kotacontoh.go.id', en: 'kotacontoh.go.id' } },
        { text: { id: 'go.id', en: 'go.id' } },
        { text: { id: 'id.layanan-asn', en: 'id.layanan-asn' } },
        { text: { id: 'layanan-asn.example', en: 'layanan-asn.example' }, correct: true },
      ],
      explanation: {
        id: 'Nama situs dibaca dari kanan sebelum garis miring pertama. Bagian "kotacontoh.go.id" hanya ditempelkan di depan agar tampak resmi.',
        en: 'A site’s name is read from the right, before the first slash. The part "kotacontoh.go.id" has only been put in front to look official.',
      },
    },
    {
      key: 'q06',
      kind: 'single',
      stem: {
        id: 'Pesan dari nomor tak dikenal berbunyi: "Ini Kepala Dinas, nomor baru. Saya sedang rapat, tolong transfer Rp3 juta ke panitia." Fotonya memang foto kepala dinas. Langkah terbaik adalah …',
        en: 'A message from an unknown number reads: "This is the head of department, new number. I am in a meeting, please transfer Rp3 million to the committee." The photo is indeed hers. The best step is to …',
      },
      choices: [
        {
          text: {
            id: 'membalas pesan itu dan meminta foto kartu pegawai',
            en: 'reply and ask for a photo of her employee card',
          },
        },
        {
          text: {
            id: 'menelepon nomor lama atau ajudan yang sudah Anda kenal',
            en: 'call her old number, or the aide you already know',
          },
          correct: true,
        },
        {
          text: {
            id: 'mentransfer separuhnya dahulu sambil menunggu kepastian',
            en: 'transfer half for now while waiting to be sure',
          },
        },
        {
          text: {
            id: 'mencocokkan fotonya dengan foto di situs dinas',
            en: 'compare the photo with the one on the website',
          },
        },
      ],
      explanation: {
        id: 'Pemeriksaan dilakukan lewat jalan lain yang sudah dikenal. Foto dan kartu mudah disalin, dan membalas pesan berarti bertanya kepada penipu.',
        en: 'Check by another route that you already know. Photos and cards are easily copied, and replying means asking the fraudster.',
      },
    },
    {
      key: 'q07',
      kind: 'single',
      stem: {
        id: 'Anda menemukan diska lepas berlabel "Mutasi 2026" di tempat parkir kantor. Apa yang sebaiknya dilakukan?',
        en: 'You find a flash drive labelled "Transfers 2026" in the office car park. What should you do?',
      },
      choices: [
        {
          text: {
            id: 'Membukanya di komputer loket yang jarang dipakai',
            en: 'Open it on a counter computer that is rarely used',
          },
        },
        {
          text: {
            id: 'Membukanya di rumah agar jaringan kantor tetap aman',
            en: 'Open it at home so that the office network stays safe',
          },
        },
        {
          text: {
            id: 'Menyerahkannya kepada pengelola TIK tanpa membukanya',
            en: 'Hand it to the IT team without opening it',
          },
          correct: true,
        },
        {
          text: {
            id: 'Menghapus isinya, lalu memakainya untuk cadangan data dinas',
            en: 'Erase it, then use it for the office’s backups',
          },
        },
      ],
      explanation: {
        id: 'Diska temuan dapat berisi program jahat yang bekerja begitu ditancapkan, di komputer mana pun. Label yang memancing rasa ingin tahu adalah umpan yang lazim.',
        en: 'A found drive may carry a harmful program that runs as soon as it is plugged in, on any computer. A label that arouses curiosity is common bait.',
      },
    },
    {
      key: 'q08',
      kind: 'single',
      stem: {
        id: 'Seorang camat sering bertugas di luar. Agar surat tidak tertunda, cara menandatangani secara elektronik yang tepat adalah …',
        en: 'A head of district is often out on duty. To avoid delays, the right way to sign letters electronically is that …',
      },
      choices: [
        {
          text: {
            id: 'camat menandatangani sendiri antrean surat dari gawainya pada jam tertentu',
            en: 'the head signs the queue of letters on her own device at set times',
          },
          correct: true,
        },
        {
          text: {
            id: 'sekretaris menyimpan frasa sandi dalam amplop tertutup untuk keadaan mendesak',
            en: 'the secretary keeps the passphrase in a sealed envelope for urgent cases',
          },
        },
        {
          text: {
            id: 'staf menempelkan gambar tanda tangan hasil pindai pada surat',
            en: 'staff paste a scanned image of the signature onto the letters',
          },
        },
        {
          text: {
            id: 'ajudan mengetik frasa sandi setelah camat menyetujuinya lewat telepon',
            en: 'the aide types the passphrase after the head agrees by phone',
          },
        },
      ],
      explanation: {
        id: 'Frasa sandi TTE tidak boleh diketahui siapa pun selain pemiliknya. Antrean surat menjaga kecepatan layanan sekaligus tanggung jawab penanda tangan.',
        en: 'Nobody but the owner may know the signature passphrase. A queue keeps the service quick and the signatory responsible.',
      },
    },
    {
      key: 'q09',
      kind: 'single',
      stem: {
        id: 'Layar komputer di ruang tata usaha menampilkan permintaan tebusan. Diska cadangan ada di laci. Tindakan pertama yang tepat adalah …',
        en: 'A computer in the office shows a ransom demand. The backup drive is in the drawer. The right first action is to …',
      },
      choices: [
        {
          text: {
            id: 'menancapkan diska cadangan dan segera memulihkan berkas',
            en: 'plug in the backup drive and restore the files straight away',
          },
        },
        {
          text: {
            id: 'melepaskan komputer dari jaringan dan melapor',
            en: 'disconnect the computer from the network and report',
          },
          correct: true,
        },
        {
          text: {
            id: 'mengunduh program pembuka kunci dari internet',
            en: 'download an unlocking program from the internet',
          },
        },
        {
          text: {
            id: 'memformat komputer agar dapat segera dipakai melayani',
            en: 'format the computer so that it can serve citizens again soon',
          },
        },
      ],
      explanation: {
        id: 'Pembatasan dan pelaporan didahulukan. Menancapkan cadangan sebelum penyebabnya ditutup dapat membuat cadangan ikut terkunci, dan memformat menghapus jejak pemeriksaan.',
        en: 'Containing and reporting come first. Plugging in the backup before the cause is closed off may get it locked too, and formatting wipes the evidence.',
      },
    },
    {
      key: 'q10',
      kind: 'multiple',
      stem: {
        id: 'Manakah yang termasuk data pribadi spesifik menurut pembagian dalam Undang-Undang Nomor 27 Tahun 2022?',
        en: 'Which of these are specific personal data under the division made by Law 27 of 2022?',
      },
      choices: [
        {
          text: {
            id: 'Hasil pemeriksaan kesehatan pegawai',
            en: 'An employee’s medical test results',
          },
          correct: true,
        },
        { text: { id: 'Status perkawinan', en: 'Marital status' } },
        {
          text: { id: 'Sidik jari untuk presensi', en: 'Fingerprints used for attendance' },
          correct: true,
        },
        { text: { id: 'Nama lengkap', en: 'Full name' } },
        { text: { id: 'Data keuangan pribadi', en: 'Personal financial data' }, correct: true },
      ],
      explanation: {
        id: 'Data kesehatan, biometrik, dan keuangan pribadi termasuk spesifik. Nama lengkap dan status perkawinan adalah data pribadi umum, yang tetap harus dilindungi.',
        en: 'Health, biometric and personal financial data are specific. Full name and marital status are general personal data, which must still be protected.',
      },
    },
    {
      key: 'q11',
      kind: 'multiple',
      stem: {
        id: 'Anda akan mengirim tabel nilai pelamar kepada tiga anggota panitia. Langkah mana yang sesuai dengan cara berbagi yang aman?',
        en: 'You are about to send a table of applicants’ marks to three committee members. Which steps are part of sharing safely?',
      },
      choices: [
        {
          text: {
            id: 'Menghapus kolom NIK dan alamat yang tidak diperlukan untuk penilaian',
            en: 'Delete the identity number and address columns, which the assessment does not need',
          },
          correct: true,
        },
        {
          text: {
            id: 'Memberi akses bernama kepada ketiga anggota',
            en: 'Give named access to the three members',
          },
          correct: true,
        },
        {
          text: {
            id: 'Mengirim berkas dan kata sandinya dalam satu surel agar praktis',
            en: 'Send the file and its password in one email for convenience',
          },
        },
        {
          text: {
            id: 'Menuliskan tanggal pencabutan akses di kalender',
            en: 'Put the date for withdrawing access in the calendar',
          },
          correct: true,
        },
        {
          text: {
            id: 'Memakai akun surel pribadi bila surel dinas lambat',
            en: 'Use a personal email account if the office one is slow',
          },
        },
      ],
      explanation: {
        id: 'Pangkas, batasi hak, dan beri batas waktu. Kata sandi dikirim lewat saluran lain, dan akun pribadi tidak dipakai untuk data terbatas.',
        en: 'Trim, limit the rights and set an end date. The password travels by another channel, and personal accounts are not for restricted data.',
      },
    },
    {
      key: 'q12',
      kind: 'multiple',
      stem: {
        id: 'Rekan Anda pindah ke dinas lain mulai hari ini. Tindakan mana yang perlu dilakukan unit lama pada hari yang sama?',
        en: 'A colleague transfers to another department from today. Which actions should the old unit take on the same day?',
      },
      choices: [
        {
          text: {
            id: 'Meminta pencabutan akses akunnya pada aplikasi unit',
            en: 'Ask for her access to the unit’s applications to be withdrawn',
          },
          correct: true,
        },
        {
          text: {
            id: 'Menyimpan kata sandinya untuk berjaga-jaga bila ada berkas yang dicari',
            en: 'Keep her password in case a file is needed',
          },
        },
        {
          text: {
            id: 'Mengeluarkannya dari grup percakapan kerja unit',
            en: 'Remove her from the unit’s work chat group',
          },
          correct: true,
        },
        {
          text: {
            id: 'Membiarkan akunnya aktif sampai penggantinya datang agar pekerjaan tidak terhenti',
            en: 'Leave her account active until a replacement arrives, so that work does not stop',
          },
        },
      ],
      explanation: {
        id: 'Akses mengikuti tugas. Pengganti diberi akun tersendiri; memakai akun orang lain membuat tindakan tercatat atas nama yang salah.',
        en: 'Access follows duty. The replacement gets a separate account; using someone else’s records actions under the wrong name.',
      },
    },
    {
      key: 'q13',
      kind: 'true_false',
      stem: {
        id: 'Diska cadangan yang selalu tertancap pada komputer kerja tetap aman dari perangkat pemeras karena berupa media yang berbeda.',
        en: 'A backup drive that is always plugged into the work computer is still safe from ransomware because it is a different medium.',
      },
      correct: false,
      explanation: {
        id: 'Media yang berbeda tidak menolong bila terus tersambung; perangkat pemeras dapat mengunci keduanya. Lepaskan diska setelah penyalinan selesai.',
        en: 'A different medium does not help while it stays connected; ransomware can lock both. Unplug the drive once the copying is done.',
      },
    },
    {
      key: 'q14',
      kind: 'true_false',
      stem: {
        id: 'Daftar tanpa nama masih dapat memuat data pribadi bila gabungan keterangannya menunjuk satu orang tertentu.',
        en: 'A list without names can still contain personal data if its details together point to one particular person.',
      },
      correct: true,
      explanation: {
        id: 'Data pribadi mencakup data tentang seseorang yang dapat dikenali, juga setelah digabung dengan informasi lain. Menghapus nama belum tentu cukup.',
        en: 'Personal data covers data about a person who can be identified, also once combined with other information. Removing names may not be enough.',
      },
    },
    {
      key: 'q15',
      kind: 'numeric',
      stem: {
        id: 'Kebocoran data pribadi pertama kali diketahui pada Senin pukul 09.00. Instansi menghitung batas 3 × 24 jam sejak saat itu. Pada Selasa pukul 17.00, berapa jam yang tersisa untuk menyampaikan pemberitahuan tertulis?',
        en: 'A personal data leak first became known on Monday at 09.00. The agency counts the limit of 3 × 24 hours from that moment. On Tuesday at 17.00, how many hours remain for the written notice?',
      },
      value: 40,
      tolerance: 0,
      unit: { id: 'jam', en: 'hours' },
      explanation: {
        id: 'Batasnya 3 × 24 = 72 jam. Dari Senin 09.00 sampai Selasa 17.00 sudah berlalu 24 + 8 = 32 jam, sehingga tersisa 72 − 32 = 40 jam.',
        en: 'The limit is 3 × 24 = 72 hours. From Monday 09.00 to Tuesday 17.00, 24 + 8 = 32 hours have passed, which leaves 72 − 32 = 40.',
      },
    },
    {
      key: 'q16',
      kind: 'short_text',
      stem: {
        id: 'Sebuah surel palsu mendesak Anda memasukkan kata sandi sebelum pukul 17.00. Apa sebutan untuk cara penipuan seperti ini?',
        en: 'A false email presses you to enter your password before 17.00. What is this kind of deception called?',
      },
      accepted: [
        'pengelabuan',
        'phishing',
        'pishing',
        'phising',
        'pengelabuan (phishing)',
        'surel pengelabuan',
        'email phishing',
        'phishing email',
      ],
      explanation: {
        id: 'Itulah pengelabuan (phishing): pesan palsu yang memancing korban menyerahkan kata sandi, kode, atau uang.',
        en: 'It is phishing: a false message that lures people into giving up a password, a code or money.',
      },
    },
    {
      key: 'q17',
      kind: 'short_text',
      stem: {
        id: 'Anda mengirim surel undangan kepada 60 warga dan tidak ingin alamat mereka saling terlihat. Kolom alamat mana yang Anda pakai?',
        en: 'You email an invitation to 60 citizens and do not want them to see each other’s addresses. Which address field do you use?',
      },
      accepted: [
        'Bcc',
        'kolom Bcc',
        'the Bcc field',
        'Bcc field',
        'blind carbon copy',
        'tembusan tersembunyi',
        'tembusan buta',
      ],
      explanation: {
        id: 'Alamat pada kolom Bcc tidak terlihat oleh penerima lain. Alamat pada kolom To dan Cc terbuka bagi semua penerima.',
        en: 'Addresses in the Bcc field are hidden from other recipients. Those in To and Cc are visible to everyone.',
      },
    },
  ],
});
