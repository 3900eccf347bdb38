import { defineCourse } from '../course-source.ts';
import { practice } from './practice.ts';

export default defineCourse({
  slug: 'memimpin-perubahan',
  code: 'OL-06',
  title: {
    id: 'Memimpin Perubahan di Unit Kerja',
    en: 'Leading Change in Your Unit',
  },
  summary: {
    id: 'Membantu rekan menerima dan menjalankan perubahan: menyusun alasan, mengantisipasi dampak, membaca reaksi, merancang uji coba, menanggapi keberatan, dan menjaga kebiasaan baru.',
    en: 'Helping colleagues to accept and carry out change: building the reason, seeing effects early, reading reactions, piloting, answering objections and keeping the new habit.',
  },
  description: {
    id: 'Kursus ini menyiapkan Anda menggerakkan perubahan di lingkungan kerja terdekat, baik yang ditetapkan dari luar maupun yang tumbuh dari dalam unit. Anda memilih satu perubahan nyata, lalu menggarapnya dari pelajaran ke pelajaran: alasan, dampak, dukungan, uji coba, percakapan, sampai ukuran hasilnya. Pada akhir kursus, Anda membawa pulang rencana satu halaman yang siap dibahas dengan atasan.',
    en: 'This course prepares you to carry change among the people you work with, whether it is decided outside or grows within the unit. You choose one real change and work on it from lesson to lesson: reason, impact, support, pilot, conversations and measures. At the end you take away a one-page plan ready to discuss with your supervisor.',
  },
  provider: 'BKPSDM Kota Contoh',
  hours: 8,
  outcomes: [{ competency: 'MP', level: 3 }],
  prerequisites: ['komunikasi-publik'],
  modules: [
    {
      title: { id: 'Memahami perubahan', en: 'Understanding change' },
      lessons: [
        {
          key: '01-mengapa-berubah',
          title: { id: 'Menyusun alasan perubahan', en: 'Building the reason for change' },
          minutes: 40,
        },
        {
          key: '02-membaca-dampak',
          title: { id: 'Mengantisipasi dampak perubahan', en: 'Anticipating the impact of change' },
          minutes: 40,
        },
        {
          key: '03-reaksi-rekan',
          title: { id: 'Membaca reaksi rekan kerja', en: 'Reading how colleagues react' },
          minutes: 40,
        },
      ],
    },
    {
      title: { id: 'Merancang dan menyampaikan', en: 'Planning and telling' },
      lessons: [
        {
          key: '04-peta-dukungan',
          title: { id: 'Memetakan pemangku kepentingan', en: 'Mapping stakeholders' },
          minutes: 40,
        },
        {
          key: '05-rencana-bertahap',
          title: { id: 'Merencanakan perubahan bertahap', en: 'Planning change in stages' },
          minutes: 45,
        },
        {
          key: '06-menyampaikan-perubahan',
          title: { id: 'Menyampaikan perubahan kepada tim', en: 'Telling the team about change' },
          minutes: 40,
        },
      ],
      activities: [
        {
          key: 'latihan-merancang',
          kind: 'practice',
          title: { id: 'Latihan: merancang perubahan', en: 'Practice: planning change' },
          minutes: 15,
          required: false,
          questionsPerPage: 4,
          questions: practice,
        },
      ],
    },
    {
      title: { id: 'Mendampingi dan menjaga hasil', en: 'Supporting people and keeping results' },
      lessons: [
        {
          key: '07-menghadapi-keberatan',
          title: {
            id: 'Mendengar keberatan dan mendampingi rekan',
            en: 'Hearing objections and supporting colleagues',
          },
          minutes: 45,
        },
        {
          key: '08-menjaga-hasil',
          title: {
            id: 'Mengukur hasil dan menjaga kebiasaan baru',
            en: 'Measuring results and keeping the new habit',
          },
          minutes: 40,
        },
      ],
    },
  ],
  quiz: {
    title: {
      id: 'Uji akhir: Memimpin Perubahan di Unit Kerja',
      en: 'Post-test: Leading Change in Your Unit',
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
        id: 'Dinas Perpustakaan akan memperpanjang jam buka sampai malam dengan sistem giliran. Manakah alasan yang paling kuat untuk disampaikan kepada petugas?',
        en: 'The Library Department will extend opening hours into the evening with a rota. Which is the strongest reason to give the staff?',
      },
      choices: [
        {
          text: {
            id: '"Perpustakaan kota lain sudah buka sampai malam, jadi kita jangan tertinggal."',
            en: '“Libraries in other cities are open in the evening, so we must not fall behind.”',
          },
        },
        {
          text: {
            id: '"Perubahan adalah keniscayaan. Pegawai yang baik selalu siap berubah."',
            en: '“Change is inevitable. Good employees are always ready for it.”',
          },
        },
        {
          text: {
            id: '"Enam dari sepuluh pelajar baru bebas setelah pukul 16.00; bulan lalu 140 orang datang saat kita sudah tutup."',
            en: '“Six out of ten pupils are free only after 16:00; last month 140 people came when we had closed.”',
          },
          correct: true,
        },
        {
          text: {
            id: '"Pimpinan sudah memutuskan dan surat perintahnya akan menyusul pekan depan."',
            en: '“The head has decided, and the written order will follow next week.”',
          },
        },
      ],
      explanation: {
        id: 'Alasan yang kuat menunjukkan keadaan sekarang dengan angka dan siapa yang merasakan akibatnya, bukan perintah, slogan, atau perbandingan umum.',
        en: 'A strong reason shows the present in figures and who feels the effect. An order, a slogan or a general comparison does not.',
      },
    },
    {
      key: 'q02',
      kind: 'single',
      stem: {
        id: 'Pemerintah pusat mewajibkan aplikasi pelaporan baru. Rekan Anda bertanya apakah unit boleh tetap memakai cara lama. Jawaban mana yang paling tepat?',
        en: 'The central government requires a new reporting application. A colleague asks whether the unit may keep the old way. Which answer is best?',
      },
      choices: [
        {
          text: {
            id: '"Aplikasinya wajib. Urutan pelatihan dan pembagian tugasnya masih dapat kita atur bersama."',
            en: '“The application is compulsory. The order of training and the division of work we can still arrange together.”',
          },
          correct: true,
        },
        {
          text: {
            id: '"Mari kita pungut suara, apakah unit ini akan memakainya atau tidak."',
            en: '“Let us vote on whether this unit will use it or not.”',
          },
        },
        {
          text: {
            id: '"Nanti saya pikirkan dahulu. Untuk sementara, jangan membicarakan hal itu."',
            en: '“I will think about it. For now, let us not talk about it.”',
          },
        },
        {
          text: {
            id: '"Semuanya sudah diatur dari pusat sampai hal terkecil. Tidak ada yang perlu kita bahas lagi di sini."',
            en: '“Everything is arranged from above, down to the last detail. There is nothing left for us to discuss here.”',
          },
        },
      ],
      explanation: {
        id: 'Jujurlah tentang hal yang tidak dapat dipilih, lalu tunjukkan ruang yang masih dapat diatur. Pura-pura memberi pilihan atau menutup pembicaraan merusak kepercayaan.',
        en: 'Be honest about what cannot be chosen, then show what can still be arranged. Pretending to offer a choice, or closing the talk, harms trust.',
      },
    },
    {
      key: 'q03',
      kind: 'single',
      stem: {
        id: 'Seorang petugas puskesmas selalu hadir dalam pelatihan aplikasi rekam medis dan mengatakan aplikasinya berguna, tetapi masih meminta rekan memasukkan data untuknya. Bantuan mana yang paling sesuai?',
        en: 'A health centre officer attends every training on the medical records application and says it is useful, but still asks colleagues to enter data for her. Which help fits best?',
      },
      choices: [
        {
          text: {
            id: 'Menjelaskan sekali lagi manfaat rekam medis elektronik bagi pasien dan puskesmas',
            en: 'Explain once more how electronic records benefit patients and the health centre',
          },
        },
        {
          text: {
            id: 'Menegurnya dalam rapat agar menjadi pelajaran bersama',
            en: 'Reprimand her in a meeting as a lesson to all',
          },
        },
        {
          text: {
            id: 'Memindahkannya ke tugas lain yang tidak memakai aplikasi',
            en: 'Move her to work that does not use the application',
          },
        },
        {
          text: {
            id: 'Mendampinginya berlatih dengan data nyata, beberapa menit setiap hari',
            en: 'Sit with her while she practises on real data for a few minutes each day',
          },
          correct: true,
        },
      ],
      explanation: {
        id: 'Ia sudah bersedia, tetapi belum mampu. Pada anak tangga ini yang diperlukan adalah latihan dan pendamping, bukan alasan tambahan atau teguran.',
        en: 'She is willing but not yet able. On this step people need practice and a companion, not more reasons or a reprimand.',
      },
    },
    {
      key: 'q04',
      kind: 'single',
      stem: {
        id: 'Dalam peta dukungan, seorang arsiparis senior sangat didengar rekan-rekannya tetapi meragukan penyimpanan digital. Apa langkah pertama yang paling tepat?',
        en: 'On your map, a senior archivist is widely listened to by colleagues but doubts digital storage. What is the best first step?',
      },
      choices: [
        {
          text: {
            id: 'Menunggu sampai uji coba selesai agar ia melihat sendiri hasilnya',
            en: 'Wait until the pilot is over so that he can see the result himself',
          },
        },
        {
          text: {
            id: 'Menemuinya secara pribadi dan bertanya apa yang harus dijaga',
            en: 'See him in person and ask what must be protected',
          },
          correct: true,
        },
        {
          text: {
            id: 'Meminta atasan menugaskannya secara tertulis',
            en: 'Ask the supervisor to assign him in writing',
          },
        },
        {
          text: {
            id: 'Mengumpulkan para pendukung lebih banyak agar suaranya kalah',
            en: 'Gather more supporters so that his voice is outweighed',
          },
        },
      ],
      explanation: {
        id: 'Pihak berpengaruh besar dengan dukungan rendah diajak bicara dan disertakan dalam perancangan. Keberatannya sering memperbaiki rancangan.',
        en: 'Someone with high influence and low support is met and included in the design. Such objections often improve it.',
      },
    },
    {
      key: 'q05',
      kind: 'single',
      stem: {
        id: 'Anda akan menguji coba formulir daring di satu dari empat loket kelurahan. Loket mana yang sebaiknya dipilih?',
        en: 'You will pilot an online form at one of a subdistrict’s four counters. Which counter should you choose?',
      },
      choices: [
        {
          text: {
            id: 'Loket dengan keramaian biasa; petugasnya ada yang mahir dan ada yang masih belajar',
            en: 'One of ordinary busyness, whose staff include both skilled people and learners',
          },
          correct: true,
        },
        {
          text: {
            id: 'Loket paling sepi agar gangguannya paling kecil',
            en: 'The quietest, to cause the least disturbance',
          },
        },
        {
          text: {
            id: 'Loket yang seluruh petugasnya paling mahir agar hasilnya meyakinkan',
            en: 'The one whose staff are all highly skilled, so the result is convincing',
          },
        },
        {
          text: {
            id: 'Loket yang paling banyak dikeluhkan agar petugasnya jera',
            en: 'The one with most complaints, to teach its staff a lesson',
          },
        },
      ],
      explanation: {
        id: 'Uji coba harus mewakili keadaan sebenarnya. Loket yang terlalu sepi atau terlalu mahir akan tampak berhasil, lalu gagal ketika diperluas.',
        en: 'A pilot must reflect real conditions. A counter that is too quiet or too skilled looks successful and then fails when widened.',
      },
    },
    {
      key: 'q06',
      kind: 'single',
      stem: {
        id: 'Batas lanjut uji coba: waktu mencari berkas paling lama 2 menit. Batas berhenti: lebih dari 6 menit. Hasil dua pekan: rata-rata 4 menit. Keputusan mana yang sesuai?',
        en: 'The limit for going on is 2 minutes at most to find a file; the limit for stopping is over 6 minutes. After two weeks the average is 4 minutes. Which decision fits?',
      },
      choices: [
        {
          text: {
            id: 'Memperluas ke semua loket, karena sudah lebih baik daripada sebelumnya',
            en: 'Widen to all counters, since it is better than before',
          },
        },
        {
          text: {
            id: 'Menghentikan uji coba, karena sasaran tidak tercapai',
            en: 'Stop the pilot, since the target was not met',
          },
        },
        {
          text: {
            id: 'Memperbaiki penyebabnya, lalu mencoba lagi di loket yang sama',
            en: 'Fix the cause, then try again at the same counter',
          },
          correct: true,
        },
        {
          text: {
            id: 'Mengubah batas lanjut menjadi 4 menit agar hasilnya memenuhi syarat',
            en: 'Change the limit to 4 minutes so that the result qualifies',
          },
        },
      ],
      explanation: {
        id: 'Hasil di antara kedua batas berarti perbaiki dan coba lagi. Mengubah batas setelah melihat hasil menghilangkan makna kesepakatan.',
        en: 'A result between the two limits means improve and try again. Changing the limit after seeing the result makes the agreement meaningless.',
      },
    },
    {
      key: 'q07',
      kind: 'single',
      stem: {
        id: 'Penggabungan ruang kerja sudah diputuskan pada 1 Juni. Denah meja masih terbuka, sedangkan jumlah lemari belum diketahui. Kalimat mana yang paling tepat disampaikan kepada tim?',
        en: 'The merging of work rooms on 1 June has been decided. The desk plan is still open, and the number of cabinets is not known. Which sentence is best for the team?',
      },
      choices: [
        {
          text: {
            id: '"Bagaimana menurut Anda, perlukah ruang digabung pada 1 Juni?"',
            en: '“What do you think, should the rooms be merged on 1 June?”',
          },
        },
        {
          text: {
            id: '"Kita bergabung 1 Juni. Usul denah ditunggu sampai Jumat; soal lemari saya kabari 20 Mei."',
            en: '“We merge on 1 June. Send ideas on the desk plan by Friday; I will tell you about cabinets on 20 May.”',
          },
          correct: true,
        },
        {
          text: {
            id: '"Ruang akan digabung. Hal lain akan disampaikan setelah semuanya pasti, jadi mohon bersabar dan tidak berspekulasi."',
            en: '“The rooms will be merged. The rest will be announced once everything is certain, so please be patient and do not speculate.”',
          },
        },
        {
          text: {
            id: '"Jumlah lemari pasti cukup. Tidak ada yang perlu dikhawatirkan."',
            en: '“There will certainly be enough cabinets. There is nothing to worry about.”',
          },
        },
      ],
      explanation: {
        id: 'Informasi dipilah menjadi yang diputuskan, yang dibahas, dan yang belum diketahui, masing-masing dengan waktu. Jangan meminta pendapat atas hal yang sudah diputuskan atau menjanjikan yang belum pasti.',
        en: 'Sort information into decided, under discussion and not yet known, each with a time. Do not ask opinions on what is decided or promise what is uncertain.',
      },
    },
    {
      key: 'q08',
      kind: 'single',
      stem: {
        id: 'Seorang guru berkata, "Nilai harus saya tulis di buku, lalu saya ketik lagi di aplikasi. Ini kerja dua kali." Setelah diperiksa, ucapannya benar. Termasuk jenis apa keberatan ini, dan apa tanggapan yang sesuai?',
        en: 'A teacher says, “I have to write the marks in a book and then type them again. It is double work.” On checking, this is true. What kind of objection is it, and what response fits?',
      },
      choices: [
        {
          text: {
            id: 'Kemampuan; tambahkan pelatihan mengetik cepat bagi semua guru',
            en: 'Ability; add training in fast typing for all teachers',
          },
        },
        {
          text: {
            id: 'Kepercayaan; tunjukkan keberhasilan sekolah lain',
            en: 'Trust; show how well another school has done',
          },
        },
        {
          text: {
            id: 'Kehilangan; akui perasaannya dan beri peran baru',
            en: 'Loss; acknowledge the feeling and give a new role',
          },
        },
        {
          text: {
            id: 'Rancangan; hapus pencatatan ganda dan sebutkan pengusulnya',
            en: 'Design; remove the double entry and name who raised it',
          },
          correct: true,
        },
      ],
      explanation: {
        id: 'Keberatan ini menyangkut rancangan kerja dan terbukti benar, sehingga yang diperbaiki adalah rancangannya, bukan orangnya.',
        en: 'The objection concerns the design of the work and is true, so the design is repaired, not the person.',
      },
    },
    {
      key: 'q09',
      kind: 'single',
      stem: {
        id: 'Tiga bulan setelah peralihan, 80% petugas memakai aplikasi antrean, tetapi nomor kertas masih tersedia dan dipakai lagi setiap kali ramai. Warga lansia sudah dibantu petugas khusus. Langkah mana yang paling menguatkan kebiasaan baru?',
        en: 'Three months after the switch, 80% of staff use the queue application, but paper numbers are still there and come back whenever it is busy. Older residents already have a dedicated helper. Which step does most to secure the new habit?',
      },
      choices: [
        {
          text: {
            id: 'Mengadakan peluncuran kedua dengan acara yang lebih meriah',
            en: 'Hold a second and more festive launch',
          },
        },
        {
          text: {
            id: 'Menarik nomor kertas pada tanggal yang diumumkan dan menuliskan cara baru ke dalam SOP',
            en: 'Withdraw paper numbers on an announced date and write the new way into the SOP',
          },
          correct: true,
        },
        {
          text: {
            id: 'Menunggu sampai pemakaian mencapai 100% dengan sendirinya',
            en: 'Wait until use reaches 100% by itself',
          },
        },
        {
          text: {
            id: 'Mengumumkan nama petugas yang masih memakai nomor kertas',
            en: 'Publish the names of staff who still use paper numbers',
          },
        },
      ],
      explanation: {
        id: 'Selama dua cara tersedia, orang kembali ke yang lama ketika lelah. Karena warga yang memerlukan bantuan sudah dilayani, cara lama dapat ditarik secara terencana.',
        en: 'While both ways exist, people go back to the old one when tired. Since those who need help already have it, the old way can be withdrawn as planned.',
      },
    },
    {
      key: 'q10',
      kind: 'multiple',
      stem: {
        id: 'Puskesmas memindahkan loket obat ke gedung belakang. Siapa saja yang perlu masuk ke daftar pemangku kepentingan karena paling mungkin terlewat?',
        en: 'A health centre moves its medicines counter to the rear building. Who should be put on the stakeholder list because they are the most likely to be overlooked?',
      },
      choices: [
        {
          text: {
            id: 'Petugas keamanan yang ditanya pasien soal arah',
            en: 'The security guard whom patients ask for directions',
          },
          correct: true,
        },
        {
          text: {
            id: 'Kepala puskesmas yang menandatangani keputusan pemindahan',
            en: 'The head of the health centre, who signs the decision to move',
          },
        },
        {
          text: {
            id: 'Petugas kebersihan yang ruang kerjanya terpakai',
            en: 'The cleaner whose work room will be taken',
          },
          correct: true,
        },
        {
          text: {
            id: 'Apoteker yang memimpin pemindahan',
            en: 'The pharmacist who leads the move',
          },
        },
      ],
      explanation: {
        id: 'Yang paling sering terlupa adalah orang yang ditanya ketika warga bingung dan orang yang kehilangan sesuatu. Pengambil keputusan dan pelaksana utama sudah terlibat.',
        en: 'Most often forgotten are those whom people ask when lost and those who lose something. The decision maker and the main doer are already involved.',
      },
    },
    {
      key: 'q11',
      kind: 'multiple',
      stem: {
        id: 'Arsiparis akan memindai surat lama selama masa peralihan. Tindakan mana saja yang termasuk mengantisipasi dampak?',
        en: 'Archivists will scan old letters during a transition. Which actions count as anticipating the impact?',
      },
      choices: [
        {
          text: {
            id: 'Menghitung tambahan jam kerja per pekan sebelum peralihan dimulai',
            en: 'Work out the extra hours per week before the transition starts',
          },
          correct: true,
        },
        {
          text: {
            id: 'Menunggu laporan lembur, lalu mencari tenaga bantuan',
            en: 'Wait for overtime reports, then look for help',
          },
        },
        {
          text: {
            id: 'Mengusulkan agar hanya surat aktif yang dipindai dahulu',
            en: 'Propose scanning only the letters still in use at first',
          },
          correct: true,
        },
        {
          text: {
            id: 'Bertanya kepada arsiparis apa yang dapat menggagalkan pekan pertama',
            en: 'Ask the archivists what could make the first week fail',
          },
          correct: true,
        },
        {
          text: {
            id: 'Meminta mereka bersemangat karena perubahan selalu ada pengorbanan',
            en: 'Ask them to keep their spirits up, as change always takes sacrifice',
          },
        },
      ],
      explanation: {
        id: 'Antisipasi dilakukan sebelum akibat terjadi: menghitung, menyiapkan pilihan, dan bertanya kepada yang mengalaminya. Menunggu laporan lembur adalah reaksi.',
        en: 'Anticipation comes before the effect: counting, preparing options and asking those who will live with it. Waiting for overtime reports is a reaction.',
      },
    },
    {
      key: 'q12',
      kind: 'multiple',
      stem: {
        id: 'Pada pekan kedua pemakaian aplikasi, seorang rekan masih sering salah. Tindakan pendamping mana saja yang membantunya sampai mampu?',
        en: 'In the second week of an application a colleague still makes mistakes. Which actions by a companion help her to become able?',
      },
      choices: [
        {
          text: {
            id: 'Mengambil alih tetikus agar antrean cepat selesai',
            en: 'Take over the mouse so that the queue moves quickly',
          },
        },
        {
          text: {
            id: 'Duduk di sebelahnya dan membiarkan ia yang mengerjakan',
            en: 'Sit beside her and let her do it',
          },
          correct: true,
        },
        {
          text: {
            id: 'Menempel panduan lima langkah di dekat layarnya',
            en: 'Put a five-step guide beside her screen',
          },
          correct: true,
        },
        {
          text: {
            id: 'Membacakan daftar kesalahannya dalam apel pagi',
            en: 'Read out her mistakes at the morning assembly',
          },
        },
      ],
      explanation: {
        id: 'Orang belajar dengan melakukan, dengan bantuan yang dikurangi bertahap. Mengambil alih pekerjaan atau mempermalukan membuatnya tetap di anak tangga yang sama.',
        en: 'People learn by doing, with help that is gradually reduced. Taking over or shaming keeps them on the same step.',
      },
    },
    {
      key: 'q13',
      kind: 'true_false',
      stem: {
        id: 'Pada bulan pertama layanan daring, keluhan naik dari 12 menjadi 15. Angka itu saja sudah cukup untuk menyimpulkan bahwa perubahan gagal dan harus dihentikan.',
        en: 'In the first month of an online service complaints rise from 12 to 15. This figure alone is enough to conclude that the change has failed and must stop.',
      },
      correct: false,
      explanation: {
        id: 'Penurunan sesaat pada awal perubahan itu wajar. Terus ukur, cari penyebabnya, dan bandingkan dengan batas yang disepakati sebelum mengambil keputusan.',
        en: 'A short dip at the start is natural. Go on measuring, look for the cause and compare with the agreed limits before deciding.',
      },
    },
    {
      key: 'q14',
      kind: 'true_false',
      stem: {
        id: 'Seorang pegawai akan kehilangan tugas utamanya karena perubahan. Ia sebaiknya mendengar kabar itu secara tatap muka sebelum pengumuman umum disampaikan.',
        en: 'An employee will lose her main task because of a change. She should hear it face to face before the general announcement.',
      },
      correct: true,
      explanation: {
        id: 'Kabar berat disampaikan secara pribadi lebih dahulu, disertai kejelasan tugas baru. Mendengarnya dari grup percakapan melukai dan memicu desas-desus.',
        en: 'Hard news is given in private first, with a clear new task. Hearing it from a chat group hurts and feeds rumour.',
      },
    },
    {
      key: 'q15',
      kind: 'numeric',
      stem: {
        id: 'Sebelum perubahan, satu permohonan dilayani rata-rata 48 menit. Setelah tiga bulan, rata-ratanya 36 menit. Berapa persen penurunan waktu layanan?',
        en: 'Before the change an application took 48 minutes on average. After three months the average is 36 minutes. By what percentage did service time fall?',
      },
      value: 25,
      tolerance: 0,
      unit: { id: '%', en: '%' },
      explanation: {
        id: '(48 − 36) ÷ 48 × 100 = 25%. Pembaginya adalah angka awal (48), bukan angka akhir (36).',
        en: '(48 − 36) ÷ 48 × 100 = 25%. Divide by the starting figure (48), not the final one (36).',
      },
    },
    {
      key: 'q16',
      kind: 'short_text',
      stem: {
        id: 'Kelurahan mencoba lembar kerja bersama pada satu register selama dua pekan, dengan pendampingan penuh, sebelum mengganti semua buku. Apa sebutan untuk langkah ini?',
        en: 'A subdistrict tries a shared worksheet on one register for two weeks, with full support, before replacing all its books. What is this step called?',
      },
      accepted: [
        'uji coba',
        'ujicoba',
        'uji-coba',
        'uji coba terbatas',
        'proyek percontohan',
        'percontohan',
        'pilot',
        'pilot project',
        'piloting',
        'trial',
        'pilot test',
      ],
      explanation: {
        id: 'Uji coba berlingkup kecil, terbatas waktunya, dan didampingi penuh, sehingga kesalahan ditemukan ketika masih mudah diperbaiki.',
        en: 'A pilot is small, limited in time and fully supported, so that mistakes are found while they are easy to repair.',
      },
    },
    {
      key: 'q17',
      kind: 'short_text',
      stem: {
        id: 'Tim ingin membuktikan bahwa layanan menjadi lebih cepat, tetapi lupa mencatat waktu layanan sebelum perubahan dimulai. Apa sebutan untuk data yang tidak mereka miliki itu?',
        en: 'A team wants to show that its service has become faster, but forgot to record service times before the change began. What are the data they lack called?',
      },
      accepted: [
        'data awal',
        'data dasar',
        'garis dasar',
        'kondisi awal',
        'angka awal',
        'baseline',
        'baseline data',
        'data baseline',
        'starting data',
        'starting figure',
      ],
      explanation: {
        id: 'Tanpa data awal, perbaikan hanya dapat dirasakan, tidak dapat ditunjukkan. Data awal dicatat dengan cara yang sama seperti pengukuran sesudahnya.',
        en: 'Without starting data (a baseline) an improvement can be felt but not shown. It is recorded in the same way as the later measurement.',
      },
    },
  ],
});
