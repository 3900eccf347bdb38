import { defineCourse, FINAL_TEST } from '../course-source.ts';

export default defineCourse({
  slug: 'pelayanan-publik-prima',
  code: 'OL-01',
  title: { id: 'Pelayanan Publik Prima', en: 'Excellent Public Service' },
  summary: {
    id: 'Melayani dengan pasti, jelas, dan menghargai: memakai standar pelayanan, menjelaskan waktu dan biaya, mengatur antrean, membantu kelompok rentan, menangani pengaduan, dan membaca hasil survei.',
    en: 'Serving with certainty, clarity and respect: using service standards, explaining time and cost, managing queues, helping vulnerable people, handling complaints and reading survey results.',
  },
  description: {
    id: 'Pelatihan ini ditujukan bagi semua pegawai yang berhadapan dengan warga, dari loket kelurahan sampai puskesmas dan sekolah. Anda berlatih melihat layanan dari sisi warga, bekerja dengan standar yang terbuka, serta mengubah antrean, pengaduan, dan survei menjadi perbaikan. Setelah menyelesaikannya, Anda mampu menyelia dan menjelaskan proses pelayanan secara transparan.',
    en: "This course is for everyone who deals with the public, from subdistrict counters to health centres and schools. You practise seeing a service from the visitor's side, working to open standards, and turning queues, complaints and surveys into improvement. When you have finished, you will be able to supervise service processes and explain them openly.",
  },
  provider: 'BKPSDM Kota Contoh',
  hours: 6,
  outcomes: [{ competency: 'PP', level: 2 }],
  prerequisites: [],
  modules: [
    {
      title: { id: 'Cara pandang pelayanan prima', en: 'Seeing service with new eyes' },
      lessons: [
        {
          key: '01-sudut-pandang-warga',
          title: {
            id: 'Melihat layanan dari sisi warga',
            en: "Seeing the service from the visitor's side",
          },
          minutes: 12,
        },
        {
          key: '02-standar-pelayanan',
          title: { id: 'Standar pelayanan sebagai janji', en: 'The service standard as a promise' },
          minutes: 15,
        },
      ],
    },
    {
      title: { id: 'Di loket setiap hari', en: 'At the counter every day' },
      lessons: [
        {
          key: '03-lima-langkah-melayani',
          title: { id: 'Lima langkah melayani', en: 'Five steps of service' },
          minutes: 15,
          minimumMinutes: 5,
        },
        {
          key: '04-mengelola-antrean',
          title: { id: 'Mengelola antrean dengan adil', en: 'Managing queues fairly' },
          minutes: 15,
        },
        {
          key: '05-kelompok-rentan',
          title: { id: 'Melayani kelompok rentan', en: 'Serving vulnerable people' },
          minutes: 15,
        },
      ],
      activities: [
        {
          kind: 'file',
          key: 'daftar-periksa',
          title: { id: 'Daftar periksa hari pelayanan', en: 'Service day checklist' },
          minutes: 5,
          required: false,
          files: [
            {
              name: 'lembar-periksa-pelayanan.docx',
              label: {
                id: 'Daftar periksa hari pelayanan, siap dicetak',
                en: 'Service day checklist in Indonesian, ready to print',
              },
            },
            {
              name: 'service-day-checklist.docx',
              label: {
                id: 'Daftar periksa yang sama dalam bahasa Inggris',
                en: 'The same checklist in English',
              },
            },
          ],
        },
      ],
    },
    {
      title: { id: 'Mendengar dan memperbaiki', en: 'Listening and improving' },
      lessons: [
        {
          key: '06-menangani-pengaduan',
          title: { id: 'Menangani pengaduan', en: 'Handling complaints' },
          minutes: 15,
        },
        {
          key: '07-membaca-skm',
          title: { id: 'Membaca hasil survei kepuasan', en: 'Reading satisfaction survey results' },
          minutes: 18,
        },
        {
          key: '08-integritas-dan-perbaikan',
          title: { id: 'Integritas dan perbaikan kecil', en: 'Integrity and small improvements' },
          minutes: 15,
        },
      ],
    },
  ],
  quiz: {
    title: { id: 'Uji akhir: Pelayanan Publik Prima', en: 'Final test: Excellent Public Service' },
    opens: [{ kind: 'order' }],
    questionsPerPage: 5,
    timeLimitMinutes: 30,
    attempts: 3,
    passMark: 70,
  },
  closing: {
    title: { id: 'Menerapkan di unit kerja', en: 'Putting it into practice' },
    activities: [
      {
        kind: 'assignment',
        key: 'rencana-perbaikan',
        title: {
          id: 'Rencana perbaikan pelayanan 30 hari',
          en: 'A 30-day plan to improve a service',
        },
        minutes: 90,
        opens: [{ kind: 'item', key: '08-integritas-dan-perbaikan' }],
        takes: { text: true, files: true },
      },
      {
        kind: 'survey',
        key: 'survei-peserta',
        title: { id: 'Survei peserta', en: 'Participant survey' },
        minutes: 3,
        required: false,
        opens: [{ kind: 'item', key: FINAL_TEST }],
        questions: [
          {
            kind: 'scale',
            text: {
              id: 'Seberapa mudah materi pelatihan ini dipahami?',
              en: 'How easy was this course to understand?',
            },
            required: true,
            low: { id: 'Sangat sulit', en: 'Very hard' },
            high: { id: 'Sangat mudah', en: 'Very easy' },
          },
          {
            kind: 'scale',
            text: {
              id: 'Seberapa berguna pelatihan ini bagi pekerjaan Anda sehari-hari?',
              en: 'How useful is this course for your daily work?',
            },
            required: true,
            low: { id: 'Tidak berguna', en: 'Not useful' },
            high: { id: 'Sangat berguna', en: 'Very useful' },
          },
          {
            kind: 'choice',
            several: false,
            text: {
              id: 'Bagaimana panjang pelatihan ini menurut Anda?',
              en: 'How do you find the length of this course?',
            },
            required: true,
            choices: [
              { id: 'Terlalu singkat', en: 'Too short' },
              { id: 'Sudah pas', en: 'Just right' },
              { id: 'Terlalu panjang', en: 'Too long' },
            ],
          },
          {
            kind: 'choice',
            several: true,
            text: {
              id: 'Bagian mana yang paling membantu? Pilih semua yang sesuai.',
              en: 'Which parts helped most? Choose all that apply.',
            },
            required: false,
            choices: [
              { id: 'Materi dan contoh kasus', en: 'Lessons and example cases' },
              { id: 'Pertanyaan di dalam materi', en: 'Questions inside the lessons' },
              { id: 'Daftar periksa yang dapat diunduh', en: 'The checklist to download' },
              { id: 'Tugas di unit kerja', en: 'The assignment in the unit' },
            ],
          },
          {
            kind: 'text',
            text: {
              id: 'Apa yang sebaiknya kami perbaiki?',
              en: 'What should we improve?',
            },
            required: false,
          },
        ],
      },
    ],
  },
  questions: [
    {
      key: 'q01',
      kind: 'single',
      stem: {
        id: 'Standar layanan izin adalah tiga hari kerja sejak berkas lengkap. Seorang pemohon menyerahkan berkas lengkap hari ini dan bertanya kapan selesai. Jawaban mana yang terbaik?',
        en: 'The standard for a permit is three working days from a complete file. An applicant hands in a complete file today and asks when it will be ready. Which answer is best?',
      },
      choices: [
        {
          text: {
            id: '"Tergantung pimpinan, nanti kami hubungi kalau sudah selesai ditandatangani."',
            en: '"It depends on the head of office; we will call you when it has been signed."',
          },
        },
        {
          text: {
            id: '"Besok pasti jadi, saya bantu khusus untuk Bapak."',
            en: '"It will be ready tomorrow; I will see to it just for you."',
          },
        },
        {
          text: {
            id: '"Paling lambat tiga hari kerja dari hari ini. Tanggalnya saya tulis di tanda terima."',
            en: '"Three working days from today at the latest. I will write the date on your receipt."',
          },
          correct: true,
        },
        {
          text: {
            id: '"Biasanya seminggu supaya aman."',
            en: '"Usually a week, to be on the safe side."',
          },
        },
      ],
      explanation: {
        id: 'Jawaban yang baik menyebut waktu sesuai standar, titik hitungnya, dan menuliskannya. Janji pribadi dan jawaban "tergantung" sama-sama menghilangkan kepastian.',
        en: 'A good answer gives the standard time, says when the clock starts, and puts it in writing. Personal promises and "it depends" both take certainty away.',
      },
    },
    {
      key: 'q02',
      kind: 'single',
      stem: {
        id: 'Permohonan Pak Eko tidak dapat dikabulkan karena lokasinya di luar wilayah kelurahan Anda. Apa yang sebaiknya Anda sampaikan?',
        en: "Mr Eko's application cannot be granted, because the place lies outside your subdistrict. What should you tell him?",
      },
      choices: [
        {
          text: {
            id: 'Alasannya dengan jelas, kelurahan mana yang dapat melayani, dan apa yang perlu dibawa ke sana.',
            en: 'The reason in clear words, which subdistrict can help, and what to bring there.',
          },
          correct: true,
        },
        {
          text: {
            id: 'Aturannya memang begitu dan tidak dapat diubah.',
            en: 'That those are the rules and they cannot be changed.',
          },
        },
        {
          text: {
            id: 'Agar ia menitipkan berkasnya dahulu karena mungkin pimpinan nanti memiliki kebijakan lain yang lebih menguntungkan.',
            en: 'To leave his file with you for now, since the head of office might later take a different and more favourable decision.',
          },
        },
        {
          text: {
            id: 'Agar ia bertanya sendiri ke kecamatan.',
            en: 'To ask at the district office himself.',
          },
        },
      ],
      explanation: {
        id: 'Penolakan yang baik memberi alasan dan langkah berikutnya. Menggantungkan harapan atau menyuruh bertanya ke tempat lain hanya menambah kunjungan sia-sia.',
        en: 'A good refusal gives the reason and the next step. False hope, or sending people off to ask elsewhere, only adds wasted visits.',
      },
    },
    {
      key: 'q03',
      kind: 'single',
      stem: {
        id: 'Ada 12 orang di depan seorang warga. Rata-rata layanan 5 menit dan 2 loket dibuka. Perkiraan waktu tunggu yang sebaiknya Anda sampaikan adalah …',
        en: 'There are 12 people ahead of a visitor. The average service takes 5 minutes and 2 counters are open. What waiting time should you announce?',
      },
      choices: [
        { text: { id: 'sekitar 12 menit', en: 'about 12 minutes' } },
        { text: { id: 'sekitar 24 menit', en: 'about 24 minutes' } },
        { text: { id: 'sekitar 60 menit', en: 'about 60 minutes' } },
        { text: { id: 'sekitar 30 menit', en: 'about 30 minutes' }, correct: true },
      ],
      explanation: {
        id: 'Perkiraan tunggu = orang di depan × menit per layanan ÷ jumlah loket = 12 × 5 ÷ 2 = 30 menit.',
        en: 'Estimated wait = people ahead × minutes per service ÷ counters = 12 × 5 ÷ 2 = 30 minutes.',
      },
    },
    {
      key: 'q04',
      kind: 'single',
      stem: {
        id: 'Seorang ibu hamil tua didahulukan sesuai aturan prioritas. Bapak dengan nomor berikutnya protes dengan keras. Tanggapan mana yang paling tepat?',
        en: 'A woman in late pregnancy is served first under the priority rule. The man with the next number protests loudly. Which response is best?',
      },
      choices: [
        {
          text: {
            id: 'Membatalkan prioritas agar suasana tenang kembali.',
            en: 'Withdraw the priority to restore calm.',
          },
        },
        {
          text: {
            id: 'Menjelaskan alasan prioritas dan menyebutkan perkiraan giliran bapak tersebut.',
            en: 'Explain the reason for the priority and tell the man roughly when his turn will come.',
          },
          correct: true,
        },
        {
          text: {
            id: 'Meminta ibu itu menunjukkan surat keterangan dokter kepada orang-orang yang mengantre.',
            en: "Ask the woman to show a doctor's letter to the people in the queue.",
          },
        },
        {
          text: {
            id: 'Mendiamkannya karena aturan sudah terpasang di papan.',
            en: 'Ignore him, since the rule is on the board.',
          },
        },
      ],
      explanation: {
        id: 'Prioritas diterima bila alasannya terbuka dan orang lain tetap memperoleh kepastian. Meminta pembuktian di depan umum mempermalukan warga.',
        en: 'People accept priority when the reason is open and they too get certainty. Asking for proof in public shames the person.',
      },
    },
    {
      key: 'q05',
      kind: 'single',
      stem: {
        id: 'Seorang warga tuli datang bersama kakaknya. Bagaimana Anda memulai pelayanan?',
        en: 'A deaf man comes with his elder brother. How do you begin?',
      },
      choices: [
        {
          text: {
            id: 'Bertanya kepada kakaknya karena ia dapat mendengar dan tentu mengetahui keperluan adiknya.',
            en: 'Ask the brother, because he can hear and surely knows what the man needs.',
          },
        },
        {
          text: {
            id: 'Berbicara lebih keras dan lebih lambat dari balik layar komputer.',
            en: 'Speak louder and more slowly from behind the computer screen.',
          },
        },
        {
          text: {
            id: 'Menghadap kepadanya dan menanyakan cara berkomunikasi yang ia sukai, misalnya dengan menulis.',
            en: 'Face him and ask how he prefers to communicate, for example in writing.',
          },
          correct: true,
        },
        {
          text: {
            id: 'Memintanya datang lagi ketika juru bahasa isyarat tersedia.',
            en: 'Ask him to come back when a sign language interpreter is available.',
          },
        },
      ],
      explanation: {
        id: 'Tiga pegangannya: tanya dahulu, bicara kepada orangnya, dan beri pilihan. Banyak keperluan dapat langsung dilayani dengan menulis.',
        en: 'The three guides are: ask first, speak to the person, and give a choice. Much can be done at once in writing.',
      },
    },
    {
      key: 'q06',
      kind: 'single',
      stem: {
        id: 'Bu Lilis mengeluh kepada Anda bahwa rekan Anda membentaknya kemarin. Rekan itu tidak ada di tempat. Apa yang Anda lakukan?',
        en: 'Mrs Lilis complains to you that a colleague of yours shouted at her yesterday. The colleague is not there. What do you do?',
      },
      choices: [
        {
          text: {
            id: 'Menjelaskan bahwa rekan Anda sedang banyak pekerjaan sehingga wajar bila suaranya meninggi.',
            en: 'Explain that your colleague has a heavy workload, so it is natural for a voice to rise.',
          },
        },
        {
          text: {
            id: 'Meminta maaf atas namanya dan memastikan ia akan dihukum.',
            en: 'Apologise on his behalf and assure her that he will be punished.',
          },
        },
        {
          text: {
            id: 'Menceritakannya di grup pegawai agar menjadi pelajaran bersama.',
            en: 'Tell the staff chat group, so that everybody learns from it.',
          },
        },
        {
          text: {
            id: 'Mencatat keluhannya, meneruskannya kepada pengawas, dan memberi tahu kapan ia mendapat jawaban.',
            en: 'Record it, pass it to the supervisor, and tell her when she will have an answer.',
          },
          correct: true,
        },
      ],
      explanation: {
        id: 'Anda tidak membela dan tidak menghakimi. Perilaku pegawai diperiksa atasan melalui jalurnya sendiri; tugas Anda adalah mencatat, meneruskan, dan memberi kepastian.',
        en: "You neither defend nor judge. An officer's conduct is looked into by the superior through its own channel; your part is to record, pass on and give certainty.",
      },
    },
    {
      key: 'q07',
      kind: 'single',
      stem: {
        id: 'IKM sebuah unit 81,00. Nilai rata-rata per unsur: U3 Waktu penyelesaian 2,70; U4 Biaya 3,60; U7 Perilaku 3,45; U9 Sarana 3,20. Langkah mana yang sebaiknya didahulukan?',
        en: 'A unit has an index of 81.00. Average scores by element: U3 Completion time 2.70; U4 Cost 3.60; U7 Behaviour 3.45; U9 Facilities 3.20. Which step should come first?',
      },
      choices: [
        {
          text: {
            id: 'Tidak ada, karena IKM sudah masuk kategori Baik.',
            en: 'None, because the index is already in the category Good.',
          },
        },
        {
          text: {
            id: 'Menelusuri di tahap mana berkas paling lama menunggu.',
            en: 'Find out at which stage files wait longest.',
          },
          correct: true,
        },
        {
          text: {
            id: 'Mengadakan pelatihan senyum dan salam bagi seluruh petugas loket.',
            en: 'Hold training in smiling and greeting for all the counter staff.',
          },
        },
        {
          text: {
            id: 'Mengecat ulang ruang tunggu dan membeli kursi baru.',
            en: 'Repaint the waiting room and buy new chairs.',
          },
        },
      ],
      explanation: {
        id: 'U3 bernilai 2,70 × 25 = 67,50, berada di tingkat C walaupun IKM keseluruhan B. Perbaikan dimulai dari unsur terendah, dengan mencari sebabnya lebih dahulu.',
        en: 'U3 is 2.70 × 25 = 67.50, grade C although the overall index is B. Improvement starts with the lowest element, by finding the cause first.',
      },
    },
    {
      key: 'q08',
      kind: 'single',
      stem: {
        id: 'Setelah suratnya selesai, seorang warga meletakkan amplop di meja dan segera berjalan ke pintu. Apa yang Anda lakukan?',
        en: 'When his letter is ready, a man leaves an envelope on your desk and quickly walks to the door. What do you do?',
      },
      choices: [
        {
          text: {
            id: 'Memanggilnya, mengembalikan amplop dengan sopan, dan mengajaknya mengisi survei.',
            en: 'Call him back, return the envelope politely, and invite him to fill in the survey.',
          },
          correct: true,
        },
        {
          text: {
            id: 'Menyimpannya untuk kas bersama agar tidak dinikmati sendiri oleh satu orang petugas.',
            en: 'Put it into a shared fund, so that no single officer benefits from it.',
          },
        },
        {
          text: {
            id: 'Menerimanya karena layanan sudah selesai dan tidak memengaruhi keputusan.',
            en: 'Accept it, since the service is finished and the decision was not affected.',
          },
        },
        {
          text: {
            id: 'Membelikan makanan untuk warga yang sedang menunggu.',
            en: 'Use it to buy food for the people waiting.',
          },
        },
      ],
      explanation: {
        id: 'Pemberian yang berkaitan dengan pelayanan ditolak sejak awal, apa pun niatnya dan ke mana pun uangnya akan disalurkan. Bila tidak dapat dikembalikan, laporkan kepada UPG.',
        en: 'A gift connected with the service is refused at once, whatever its intention and wherever the money would go. If it cannot be returned, report it to the UPG.',
      },
    },
    {
      key: 'q09',
      kind: 'single',
      stem: {
        id: 'Papan standar di ruang tunggu masih mencantumkan syarat yang sudah dihapus tahun lalu. Apa tindakan Anda sebagai petugas loket?',
        en: 'The board in the waiting room still lists a requirement that was dropped last year. What do you do as a counter officer?',
      },
      choices: [
        {
          text: {
            id: 'Tetap meminta syarat itu agar sesuai dengan yang tertulis di papan.',
            en: 'Go on asking for it, to match what is on the board.',
          },
        },
        {
          text: {
            id: 'Menunggu pengadaan papan baru tahun depan karena belum ada anggaran untuk menggantinya.',
            en: 'Wait for a new board next year, as there is no budget to replace it.',
          },
        },
        {
          text: {
            id: 'Menutup tulisan itu sementara, melapor kepada atasan, dan memeriksa apakah laman daring juga perlu diperbarui.',
            en: 'Cover the line for now, tell your supervisor, and check whether the web page also needs updating.',
          },
          correct: true,
        },
        {
          text: {
            id: 'Menjelaskan secara lisan kepada setiap warga yang bertanya sehingga papan tidak perlu diubah sama sekali oleh siapa pun.',
            en: 'Explain it orally to everybody who asks, so that nobody has to change the board at all.',
          },
        },
      ],
      explanation: {
        id: 'Informasi yang keliru membebani warga. Koreksi sementara dapat dilakukan saat itu juga, sedangkan perbaikan tetap disampaikan kepada atasan dan diselaraskan di semua kanal.',
        en: 'Wrong information burdens people. A temporary correction can be made at once, while the lasting one goes to the supervisor and is matched on every channel.',
      },
    },
    {
      key: 'q10',
      kind: 'single',
      stem: {
        id: 'Petugas penerima telepon di dinas Anda mencatat banyak panggilan yang hanya menanyakan "sudah selesai atau belum". Perbaikan mana yang paling tepat untuk dicoba lebih dahulu?',
        en: 'The telephone officer in your department records many calls that only ask "is it ready yet?" Which improvement is best tried first?',
      },
      choices: [
        {
          text: {
            id: 'Membatasi jam penerimaan telepon menjadi dua jam setiap hari agar petugas dapat bekerja tenang.',
            en: 'Limit telephone hours to two a day, so that officers can work in peace.',
          },
        },
        {
          text: {
            id: 'Menambah satu nomor telepon dan satu petugas penerima.',
            en: 'Add another telephone line and another officer.',
          },
        },
        {
          text: {
            id: 'Meminta warga datang langsung untuk memeriksa berkasnya.',
            en: 'Ask people to come in person to check their files.',
          },
        },
        {
          text: {
            id: 'Mengirim pesan kepada pemohon begitu berkasnya selesai, selama dua pekan percobaan.',
            en: 'Send applicants a message as soon as their file is ready, as a two-week trial.',
          },
          correct: true,
        },
      ],
      explanation: {
        id: 'Panggilan terjadi karena warga tidak memperoleh kabar. Memberi kabar lebih dahulu menyelesaikan sebabnya, murah, dan dapat diukur sebelum ditetapkan.',
        en: 'People call because they hear nothing. Telling them first removes the cause, costs little, and can be measured before it is adopted.',
      },
    },
    {
      key: 'q11',
      kind: 'multiple',
      stem: {
        id: 'Manakah yang termasuk enam komponen standar pelayanan yang harus diumumkan kepada warga? (Pilih tiga.)',
        en: 'Which of these belong to the six components of a service standard that must be displayed to the public? (Choose three.)',
      },
      choices: [
        { text: { id: 'Jangka waktu penyelesaian', en: 'Completion time' }, correct: true },
        {
          text: {
            id: 'Nilai SKP setiap petugas loket',
            en: 'Performance ratings of each counter officer',
          },
        },
        { text: { id: 'Biaya atau tarif', en: 'Cost or fee' }, correct: true },
        { text: { id: 'Penanganan pengaduan', en: 'Handling of complaints' }, correct: true },
        { text: { id: 'Jadwal cuti pegawai', en: 'Staff leave schedule' } },
      ],
      explanation: {
        id: 'Enam komponen itu adalah persyaratan, prosedur, jangka waktu, biaya, produk, dan penanganan pengaduan. Nilai kinerja dan cuti pegawai bukan bagian dari informasi tersebut.',
        en: "The six are requirements, procedure, completion time, cost, product and complaints handling. Officers' ratings and leave are not part of that information.",
      },
    },
    {
      key: 'q12',
      kind: 'multiple',
      stem: {
        id: 'Jaringan terputus pada pukul 09.00 dan ruang tunggu penuh. Tindakan mana yang tepat? (Pilih tiga.)',
        en: 'The network fails at 09.00 and the waiting room is full. Which actions are right? (Choose three.)',
      },
      choices: [
        {
          text: {
            id: 'Mengumumkan gangguan dan pilihan yang tersedia.',
            en: 'Announce the failure and the options available.',
          },
          correct: true,
        },
        {
          text: {
            id: 'Memeriksa kelengkapan berkas sambil menunggu jaringan pulih.',
            en: 'Check files for completeness while waiting for the network.',
          },
          correct: true,
        },
        {
          text: {
            id: 'Diam sampai penyebab gangguan diketahui dengan pasti.',
            en: 'Say nothing until the cause is known for certain.',
          },
        },
        {
          text: {
            id: 'Memperbarui informasi setiap tiga puluh menit.',
            en: 'Update people every thirty minutes.',
          },
          correct: true,
        },
        {
          text: {
            id: 'Melayani kenalan lebih dahulu dengan mencatat di kertas.',
            en: 'Serve acquaintances first, writing on paper.',
          },
        },
      ],
      explanation: {
        id: 'Warga lebih mudah menerima gangguan daripada ketidakpastian. Pengumuman segera, pembaruan berkala, dan pekerjaan yang tetap dapat dilakukan menjaga keadilan dan waktu semua orang.',
        en: "People accept a failure more easily than uncertainty. A prompt announcement, regular updates and whatever work can still be done protect fairness and everyone's time.",
      },
    },
    {
      key: 'q13',
      kind: 'multiple',
      stem: {
        id: 'Anda membantu pelaksanaan survei kepuasan masyarakat. Perilaku mana yang menjaga kejujuran hasilnya? (Pilih dua.)',
        en: 'You are helping with the public satisfaction survey. Which conduct keeps the results honest? (Choose two.)',
      },
      choices: [
        {
          text: {
            id: 'Mengundang juga warga yang permohonannya ditolak untuk mengisi.',
            en: 'Also invite people whose applications were refused to respond.',
          },
          correct: true,
        },
        {
          text: {
            id: 'Mendampingi warga dan menyarankan nilai 4 bila ia ragu.',
            en: 'Stand beside people and suggest a 4 if they hesitate.',
          },
        },
        {
          text: {
            id: 'Memberi ruang agar warga mengisi tanpa dilihat petugas.',
            en: 'Give people space to answer without an officer watching.',
          },
          correct: true,
        },
        {
          text: {
            id: 'Membuang lembar jawaban yang nilainya terlalu rendah.',
            en: 'Discard answer sheets with very low scores.',
          },
        },
      ],
      explanation: {
        id: 'Responden dipilih tanpa pilih-pilih dan mengisi dengan bebas. Mengarahkan nilai atau membuang jawaban menyembunyikan masalah yang justru perlu diketahui.',
        en: 'Respondents are chosen without favouritism and answer freely. Steering scores or discarding answers hides the very problems we need to know.',
      },
    },
    {
      key: 'q14',
      kind: 'true_false',
      stem: {
        id: 'Mengakui perasaan warga yang kesal berarti mengakui bahwa petugas bersalah.',
        en: 'Acknowledging the feelings of an annoyed visitor means admitting that the officer was at fault.',
      },
      correct: false,
      explanation: {
        id: 'Kalimat seperti "Tentu melelahkan harus datang dua kali" menunjukkan bahwa Anda mendengar. Soal siapa yang keliru diperiksa kemudian berdasarkan fakta.',
        en: 'A sentence such as "Coming twice must be tiring" shows that you are listening. Who was at fault is examined later, on the facts.',
      },
    },
    {
      key: 'q15',
      kind: 'true_false',
      stem: {
        id: 'Bila waktu penyelesaian menurut standar tidak akan terpenuhi, petugas sebaiknya memberi tahu pemohon sebelum tanggal itu lewat, disertai alasan dan tanggal baru.',
        en: 'If the standard completion time will not be met, the officer should tell the applicant before the date passes, with the reason and a new date.',
      },
      correct: true,
      explanation: {
        id: 'Memberi kabar sebelum terlambat menjaga kepercayaan dan menghemat kunjungan warga. Sebab keterlambatan juga perlu dicatat dan disampaikan kepada atasan.',
        en: 'Telling people before the delay keeps their trust and saves them a visit. The cause should also be recorded and reported to the supervisor.',
      },
    },
    {
      key: 'q16',
      kind: 'numeric',
      stem: {
        id: 'Jumlah nilai rata-rata kesembilan unsur SKM suatu unit adalah 27,90. Dengan bobot yang sama untuk setiap unsur (satu per sembilan), berapa IKM unit tersebut?',
        en: "The nine element averages of a unit's satisfaction survey add up to 27.90. With equal weights (one ninth each), what is the unit's index (IKM)?",
      },
      value: 77.5,
      tolerance: 0.05,
      explanation: {
        id: '27,90 ÷ 9 = 3,10; kemudian 3,10 × 25 = 77,50. Nilai ini berada pada tingkat B (Baik).',
        en: '27.90 ÷ 9 = 3.10; then 3.10 × 25 = 77.50. This value is in grade B (Good).',
      },
    },
    {
      key: 'q17',
      kind: 'short_text',
      stem: {
        id: 'Unit Anda akan memasang pernyataan tertulis bahwa seluruh petugas sanggup melaksanakan standar pelayanan. Apa sebutan resmi pernyataan itu?',
        en: 'Your unit is about to display a written statement that all its staff undertake to keep the service standard. What is such a statement called?',
      },
      accepted: [
        'Maklumat pelayanan',
        'Maklumat',
        'Maklumat pelayanan publik',
        'Service pledge',
        'Pledge',
        'Service charter',
      ],
      explanation: {
        id: 'Pernyataan kesanggupan itu disebut maklumat pelayanan. Isinya harus sesuai dengan yang benar-benar dapat ditepati.',
        en: 'It is called the service pledge (maklumat pelayanan). It should promise only what can really be kept.',
      },
    },
    {
      key: 'q18',
      kind: 'short_text',
      stem: {
        id: 'Seorang warga ingin melaporkan sendiri keluhannya melalui kanal pengaduan nasional. Kanal apa yang Anda tunjukkan?',
        en: 'A resident would like to report a complaint through the national complaints channel. Which channel do you point to?',
      },
      accepted: [
        'SP4N-LAPOR!',
        'SP4N-LAPOR',
        'SP4N LAPOR!',
        'SP4N LAPOR',
        'SP4N',
        'LAPOR!',
        'LAPOR',
        'lapor.go.id',
        'www.lapor.go.id',
      ],
      explanation: {
        id: 'SP4N-LAPOR! adalah kanal pengaduan nasional yang meneruskan laporan kepada instansi terkait. Keluhan yang dapat Anda selesaikan di tempat tetap diselesaikan saat itu juga.',
        en: 'SP4N-LAPOR! is the national complaints channel, which passes reports to the institution concerned. Complaints that you can settle on the spot are still settled there and then.',
      },
    },
  ],
});
