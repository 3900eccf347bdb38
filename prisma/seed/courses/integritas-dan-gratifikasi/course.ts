import { defineCourse } from '../course-source.ts';

export default defineCourse({
  slug: 'integritas-dan-gratifikasi',
  code: 'OL-02',
  title: {
    id: 'Integritas dan Pengendalian Gratifikasi',
    en: 'Integrity and Gratuity Control',
  },
  summary: {
    id: 'Kenali gratifikasi dan konflik kepentingan, tolak pemberian dengan santun, laporkan tepat waktu, dan ajak rekan kerja menjaga integritas melalui contoh nyata dari kelurahan, dinas, puskesmas, dan sekolah.',
    en: 'Recognise gratuities and conflicts of interest, decline gifts graciously, report on time and bring colleagues along, with real cases from subdistricts, departments, health centres and schools.',
  },
  description: {
    id: 'Kursus ini melatih Anda mengambil sikap ketika pemberian, tekanan, atau hubungan pribadi bertemu dengan tugas jabatan. Anda akan memilah pemberian, menyusun laporan gratifikasi, menyatakan konflik kepentingan, dan mengingatkan rekan kerja dengan hormat. Pada akhir kursus, Anda membawa pulang rencana aksi satu halaman untuk unit kerja.',
    en: 'This course trains you to respond when gifts, pressure or personal ties meet your official duties. You will sort gifts, prepare a gratuity report, declare a conflict of interest and remind colleagues with respect. You finish with a one-page action plan for your work unit.',
  },
  provider: 'BKPSDM Kota Contoh',
  hours: 5,
  outcomes: [{ competency: 'INT', level: 2 }],
  prerequisites: [],
  modules: [
    {
      title: {
        id: 'Memahami integritas dan gratifikasi',
        en: 'Understanding integrity and gratuities',
      },
      lessons: [
        {
          key: '01-integritas-dalam-tugas',
          title: { id: 'Integritas dalam tugas sehari-hari', en: 'Integrity in daily work' },
          minutes: 22,
        },
        {
          key: '02-mengenal-gratifikasi',
          title: { id: 'Mengenal gratifikasi', en: 'What a gratuity is' },
          minutes: 24,
        },
        {
          key: '03-tolak-lapor-atau-wajar',
          title: { id: 'Tolak, laporkan, atau wajar?', en: 'Refuse, report, or reasonable?' },
          minutes: 25,
        },
      ],
    },
    {
      title: {
        id: 'Bersikap saat pemberian datang',
        en: 'Responding when a gift arrives',
      },
      lessons: [
        {
          key: '04-menolak-dengan-santun',
          title: { id: 'Menolak dengan santun', en: 'Declining graciously' },
          minutes: 25,
        },
        {
          key: '05-melaporkan-gratifikasi',
          title: { id: 'Melaporkan gratifikasi', en: 'Reporting a gratuity' },
          minutes: 25,
        },
        {
          key: '06-konflik-kepentingan',
          title: {
            id: 'Mengenali dan menyatakan konflik kepentingan',
            en: 'Recognising and declaring a conflict of interest',
          },
          minutes: 24,
        },
      ],
    },
    {
      title: {
        id: 'Menjaga integritas bersama',
        en: 'Keeping integrity together',
      },
      lessons: [
        {
          key: '07-mengingatkan-rekan-kerja',
          title: { id: 'Mengingatkan rekan kerja', en: 'Reminding a colleague' },
          minutes: 25,
        },
        {
          key: '08-unit-kerja-yang-terbuka',
          title: { id: 'Membangun unit kerja yang terbuka', en: 'Building an open work unit' },
          minutes: 25,
        },
      ],
    },
  ],
  quiz: {
    title: {
      id: 'Uji akhir: Integritas dan Pengendalian Gratifikasi',
      en: 'Post-test: Integrity and Gratuity Control',
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
        id: 'Seorang rekan meminta Anda menandatangani daftar hadir rapat atas namanya karena ia terlambat. Tindakan mana yang menunjukkan integritas level 2?',
        en: 'A colleague asks you to sign the meeting attendance list in his name because he is late. Which action shows integrity at level 2?',
      },
      choices: [
        {
          text: {
            id: 'Menandatangani sekali ini saja karena ia memang akan datang',
            en: 'Sign just this once, since he really is on his way',
          },
        },
        {
          text: {
            id: 'Tidak membalas pesannya dan menandatangani kehadiran Anda sendiri',
            en: 'Ignore his message and sign for your own attendance only',
          },
        },
        {
          text: {
            id: 'Menolak, lalu mengajaknya memberi tahu notulis bahwa ia datang terlambat',
            en: 'Decline, and encourage him to tell the note-taker that he will be late',
          },
          correct: true,
        },
        {
          text: {
            id: 'Menolak, lalu menceritakan permintaannya kepada seluruh peserta agar menjadi pelajaran',
            en: 'Decline, and tell everyone at the meeting what he asked, as a lesson to all',
          },
        },
      ],
      explanation: {
        id: 'Level 2 tidak berhenti pada menjaga diri. Anda menolak sekaligus menunjukkan jalan yang benar kepada rekan, tanpa mempermalukannya.',
        en: 'Level 2 goes beyond looking after yourself. You decline and at the same time show your colleague the right way, without shaming him.',
      },
    },
    {
      key: 'q02',
      kind: 'single',
      stem: {
        id: 'Pemohon izin bangunan mengirim parsel ke meja pemroses satu minggu setelah izinnya terbit. Sebelumnya tidak pernah ada janji apa pun. Keadaan ini paling tepat disebut …',
        en: 'A building permit applicant sends a hamper to the processing officer a week after the permit is issued. Nothing had been promised before. This is best described as …',
      },
      choices: [
        {
          text: {
            id: 'gratifikasi yang berhubungan dengan jabatan',
            en: 'a gratuity connected with the position',
          },
          correct: true,
        },
        {
          text: {
            id: 'hadiah pribadi, karena urusannya sudah selesai',
            en: 'a personal gift, because the matter is closed',
          },
        },
        {
          text: {
            id: 'pemerasan oleh pemroses izin terhadap pemohon',
            en: 'extortion of the applicant by the officer',
          },
        },
        {
          text: {
            id: 'suap, karena kedua pihak sudah bersepakat',
            en: 'a bribe, because the two sides had agreed',
          },
        },
      ],
      explanation: {
        id: 'Tidak ada kesepakatan dan tidak ada permintaan, tetapi pemberian datang karena jabatan penerima. Selesainya urusan tidak menghapus kaitan itu.',
        en: 'There was no agreement and no demand, yet the gift came because of the recipient’s position. The end of the matter does not remove that link.',
      },
    },
    {
      key: 'q03',
      kind: 'single',
      stem: {
        id: 'Pembeda terpenting antara suap dan gratifikasi adalah …',
        en: 'The most important difference between a bribe and a gratuity is …',
      },
      choices: [
        {
          text: {
            id: 'besarnya nilai uang atau barang yang berpindah tangan',
            en: 'the value of the money or goods that change hands',
          },
        },
        {
          text: {
            id: 'tempat pemberian, di kantor atau di luar kantor',
            en: 'where it is given, at the office or elsewhere',
          },
        },
        {
          text: {
            id: 'bentuknya, karena suap selalu berupa uang tunai',
            en: 'its form, because a bribe is always cash',
          },
        },
        {
          text: {
            id: 'ada tidaknya kesepakatan kedua pihak',
            en: 'whether the two sides have an agreement',
          },
          correct: true,
        },
      ],
      explanation: {
        id: 'Pada suap, kedua pihak sepakat tentang apa yang ditukar. Nilai, tempat, dan bentuk pemberian bukan pembedanya.',
        en: 'In a bribe both sides agree on what is exchanged. Value, place and form do not make the difference.',
      },
    },
    {
      key: 'q04',
      kind: 'single',
      stem: {
        id: 'Saat bertugas mengawasi restoran, Anda ditawari makan gratis oleh pemiliknya sebelum pemeriksaan dimulai. Sikap yang tepat adalah …',
        en: 'While inspecting a restaurant, you are offered a free meal by the owner before the inspection begins. The right response is to …',
      },
      choices: [
        {
          text: {
            id: 'menerimanya karena makanan cepat rusak dan nilainya kecil',
            en: 'accept, because food spoils quickly and its value is small',
          },
        },
        {
          text: {
            id: 'menolak dengan santun dan melanjutkan pemeriksaan sesuai prosedur',
            en: 'decline politely and carry on with the inspection as the procedure requires',
          },
          correct: true,
        },
        {
          text: {
            id: 'menerimanya agar pemilik tidak tersinggung, lalu melapor kepada UPG pada akhir bulan',
            en: 'accept so as not to offend the owner, then report it to the UPG at the end of the month',
          },
        },
        {
          text: {
            id: 'menolak dan langsung mencatatnya sebagai pelanggaran kebersihan',
            en: 'decline and record it at once as a hygiene violation',
          },
        },
      ],
      explanation: {
        id: 'Pemberi adalah pihak yang sedang diperiksa dan penolakan masih mungkin dilakukan. Menerima dengan niat melapor kemudian bukan pilihan bila Anda dapat menolak.',
        en: 'The giver is being inspected and refusal is possible. Accepting with a plan to report later is not an option when you can refuse.',
      },
    },
    {
      key: 'q05',
      kind: 'single',
      stem: {
        id: 'Kalimat penolakan mana yang paling jelas sekaligus menghormati pemberi?',
        en: 'Which refusal is the clearest and still respects the giver?',
      },
      choices: [
        {
          text: {
            id: '"Aduh, tidak usah repot-repot, Pak. Lain kali saja."',
            en: '"Oh, you shouldn’t have. Another time, perhaps."',
          },
        },
        {
          text: {
            id: '"Bapak mau menyuap saya? Saya bisa laporkan Bapak."',
            en: '"Are you trying to bribe me? I could report you."',
          },
        },
        {
          text: {
            id: '"Saya mau saja, tetapi kamera kantor sedang menyala."',
            en: '"I would like to, but the office camera is on."',
          },
        },
        {
          text: {
            id: '"Terima kasih, Pak. Kami semua tidak menerima pemberian atas layanan."',
            en: '"Thank you, Sir. None of us accepts gifts for our services."',
          },
          correct: true,
        },
      ],
      explanation: {
        id: 'Kalimat itu menghargai niat, menyatakan penolakan dengan jelas, dan merujuk pada aturan bersama. Basa-basi mengundang pemberi mencoba lagi, sedangkan tuduhan melukai.',
        en: 'It values the intention, refuses clearly and points to a shared rule. Vague politeness invites another try, while an accusation hurts.',
      },
    },
    {
      key: 'q06',
      kind: 'single',
      stem: {
        id: 'Seorang guru mendapati kotak kue basah di meja dengan nama wali murid, sementara pengantarnya sudah pergi dan wali murid tidak dapat dihubungi. Langkah pertama yang paling tepat adalah …',
        en: 'A teacher finds a box of fresh cakes on her desk with a parent’s name on it. The person who brought it has gone and the parent cannot be reached. The best first step is to …',
      },
      choices: [
        {
          text: {
            id: 'membagikannya kepada semua guru di ruang guru agar tidak ada yang terbuang',
            en: 'share it with all the teachers in the staff room so that nothing is wasted',
          },
        },
        {
          text: {
            id: 'menghubungi UPG, lalu memotret dan mencatatnya untuk disalurkan',
            en: 'contact the UPG, then photograph and record it so it can be passed on',
          },
          correct: true,
        },
        {
          text: {
            id: 'menyimpannya di lemari sampai penetapan KPK keluar',
            en: 'keep it in a cupboard until the KPK has decided',
          },
        },
        {
          text: {
            id: 'membuangnya diam-diam agar tidak menjadi pembicaraan',
            en: 'throw it away quietly so that nobody talks about it',
          },
        },
      ],
      explanation: {
        id: 'Makanan yang cepat rusak umumnya disalurkan kepada pihak yang membutuhkan setelah dicatat dan dipotret, dengan arahan UPG. Membagikannya kepada sesama pegawai tetap berarti menikmatinya.',
        en: 'Food that spoils is as a rule passed to people in need once recorded and photographed, with the UPG’s guidance. Sharing it among staff is still enjoying it.',
      },
    },
    {
      key: 'q07',
      kind: 'single',
      stem: {
        id: 'Anda menjadi anggota tim penilai hibah. Salah satu pengusul adalah yayasan tempat Anda duduk sebagai bendahara. Apa yang Anda lakukan?',
        en: 'You are on a team assessing grants. One applicant is a foundation of which you are the treasurer. What do you do?',
      },
      choices: [
        {
          text: {
            id: 'Menyatakannya secara tertulis kepada atasan dan tidak ikut menilai usulan itu',
            en: 'Declare it in writing to your supervisor and take no part in assessing that proposal',
          },
          correct: true,
        },
        {
          text: {
            id: 'Tetap menilai, tetapi memberi nilai lebih rendah agar tampak adil',
            en: 'Assess it, but give a lower score so as to look fair',
          },
        },
        {
          text: {
            id: 'Tetap menilai karena Anda yakin mampu bersikap objektif',
            en: 'Assess it, because you are sure you can be objective',
          },
        },
        {
          text: {
            id: 'Menyerahkan penilaian kepada rekan sambil menitipkan pesan lisan',
            en: 'Hand the assessment to a colleague with a quiet word of advice',
          },
        },
      ],
      explanation: {
        id: 'Konflik kepentingan diatasi dengan kenali, nyatakan, dan menepi. Memberi nilai rendah dengan sengaja pun bukan penilaian yang jujur, dan menitip pesan berarti belum menepi.',
        en: 'A conflict of interest is handled by recognising, declaring and stepping aside. A deliberately low score is not an honest assessment either, and a quiet word means you have not stepped aside.',
      },
    },
    {
      key: 'q08',
      kind: 'single',
      stem: {
        id: 'Anda melihat rekan menerima uang kecil dari warga untuk pertama kali. Langkah awal yang paling sesuai dengan tangga mengingatkan adalah …',
        en: 'You see a colleague take a small sum from a citizen for the first time. Following the ladder of reminding, the best first step is to …',
      },
      choices: [
        {
          text: {
            id: 'menuliskan namanya di grup percakapan kantor',
            en: 'post his name in the office chat group',
          },
        },
        {
          text: {
            id: 'menunggu beberapa bulan sampai buktinya cukup banyak',
            en: 'wait some months until there is plenty of evidence',
          },
        },
        {
          text: {
            id: 'mengajaknya bicara berdua tentang perbuatan yang Anda lihat',
            en: 'talk to him in private about the act you saw',
          },
          correct: true,
        },
        {
          text: {
            id: 'menyelidiki rekening dan kehidupan pribadinya',
            en: 'look into his bank account and private life',
          },
        },
      ],
      explanation: {
        id: 'Untuk kejadian kecil yang pertama, bicara berdua sudah memadai dan menjaga martabat rekan. Anak tangga berikutnya dipakai bila perbuatan berulang.',
        en: 'For a first, minor event a private talk is enough and keeps the colleague’s dignity. The next rungs are for when it happens again.',
      },
    },
    {
      key: 'q09',
      kind: 'single',
      stem: {
        id: 'Setelah kotak pelaporan dibuka, jumlah laporan penolakan di sebuah dinas naik dari 2 menjadi 9 pada triwulan pertama, sedangkan pengaduan warga tentang pungutan turun. Penafsiran yang paling masuk akal adalah …',
        en: 'After a reporting box is opened, reports of declined gifts in a department rise from 2 to 9 in the first quarter, while citizens’ complaints about charges fall. The most sensible reading is that …',
      },
      choices: [
        {
          text: {
            id: 'integritas memburuk sehingga kotak itu sebaiknya ditutup',
            en: 'integrity is getting worse, so the box should be closed',
          },
        },
        {
          text: {
            id: 'pegawai mulai berani mencatat dan menolak pemberian',
            en: 'staff are becoming bold enough to refuse and record gifts',
          },
          correct: true,
        },
        {
          text: {
            id: 'warga makin sering memberi karena layanan memburuk',
            en: 'citizens give more often because the service is worse',
          },
        },
        {
          text: {
            id: 'angka itu tidak berguna karena belum genap satu tahun',
            en: 'the figures are useless because a year has not passed',
          },
        },
      ],
      explanation: {
        id: 'Jumlah laporan perlu dibaca bersama tanda lain. Laporan penolakan yang naik sementara pengaduan turun menunjukkan keberanian dan kebiasaan baru.',
        en: 'The number of reports has to be read with other signs. More recorded refusals together with fewer complaints suggest courage and new habits.',
      },
    },
    {
      key: 'q10',
      kind: 'multiple',
      stem: {
        id: 'Manakah pemberian berikut yang pada umumnya tidak wajib dilaporkan, selama tidak ada konflik kepentingan?',
        en: 'Which of these gifts generally need not be reported, as long as there is no conflict of interest?',
      },
      choices: [
        {
          text: {
            id: 'Makan siang rapat yang disajikan kepada semua peserta',
            en: 'A meeting lunch served to every participant',
          },
          correct: true,
        },
        {
          text: {
            id: 'Voucer belanja dari kontraktor yang pekerjaannya Anda awasi',
            en: 'A shopping voucher from a contractor whose work you supervise',
          },
        },
        {
          text: {
            id: 'Tas dan buku catatan seminar untuk setiap peserta',
            en: 'A conference bag and notebook for each participant',
          },
          correct: true,
        },
        {
          text: {
            id: 'Kado ulang tahun dari adik kandung yang tidak punya urusan dengan kantor',
            en: 'A birthday present from your brother, who has no business with the office',
          },
          correct: true,
        },
        {
          text: {
            id: 'Tiket wisata dari penyedia yang sedang mengikuti pengadaan',
            en: 'Holiday tickets from a supplier taking part in a procurement',
          },
        },
      ],
      explanation: {
        id: 'Pemberian yang berlaku umum dan pemberian dalam keluarga dinilai wajar bila tidak ada konflik kepentingan. Voucer dan tiket wisata berhubungan langsung dengan jabatan dan wajib ditolak.',
        en: 'Things given to everyone and gifts within the family are reasonable where there is no conflict of interest. The voucher and the tickets are directly connected with your position and must be refused.',
      },
    },
    {
      key: 'q11',
      kind: 'multiple',
      stem: {
        id: 'Anda menyusun laporan tentang bingkisan tanpa nama. Unsur mana yang perlu ada dalam laporan?',
        en: 'You are preparing a report on a hamper that came without a name. Which elements belong in the report?',
      },
      choices: [
        {
          text: {
            id: 'Waktu dan tempat bingkisan diterima',
            en: 'When and where the hamper was received',
          },
          correct: true,
        },
        {
          text: {
            id: 'Nama rekan yang Anda curigai, walaupun tanpa bukti',
            en: 'The name of a colleague you suspect, even without evidence',
          },
        },
        {
          text: {
            id: 'Bentuk bingkisan dan perkiraan nilainya',
            en: 'What the hamper contains and its estimated value',
          },
          correct: true,
        },
        {
          text: {
            id: 'Kronologi beserta foto atau bukti lain',
            en: 'An account of events with photographs or other evidence',
          },
          correct: true,
        },
        {
          text: {
            id: 'Rencana Anda untuk memakai barang itu sementara waktu',
            en: 'Your plan to use the goods for the time being',
          },
        },
      ],
      explanation: {
        id: 'Laporan memuat fakta: apa, siapa, kapan, di mana, hubungan dengan jabatan, serta kronologi dan bukti. Dugaan tanpa dasar tidak dimasukkan, dan barang tidak boleh dipakai.',
        en: 'A report states facts: what, who, when, where, the link with the position, and the account with evidence. Baseless suspicion is left out, and the goods must not be used.',
      },
    },
    {
      key: 'q12',
      kind: 'multiple',
      stem: {
        id: 'Keadaan mana yang perlu segera disampaikan melalui saluran resmi, tanpa menunggu anak tangga pertama dan kedua?',
        en: 'Which situations should go straight to the official channel, without waiting for the first and second rungs?',
      },
      choices: [
        {
          text: {
            id: 'Rekan memaksa warga membayar agar bantuannya tidak dicoret',
            en: 'A colleague forces citizens to pay so that their assistance is not cancelled',
          },
          correct: true,
        },
        {
          text: {
            id: 'Rekan ragu apakah boleh menerima tas seminar',
            en: 'A colleague wonders whether he may keep a conference bag',
          },
        },
        {
          text: {
            id: 'Berkas serah terima barang dipalsukan tanggal dan tanda tangannya',
            en: 'Handover papers for goods carry a forged date and signature',
          },
          correct: true,
        },
        {
          text: {
            id: 'Rekan lupa mencatat penolakan parsel di buku catatan',
            en: 'A colleague forgets to enter a declined hamper in the gift book',
          },
        },
      ],
      explanation: {
        id: 'Pemerasan dan pemalsuan dokumen adalah pelanggaran berat yang perlu ditangani pihak berwenang. Keraguan dan kelalaian kecil cukup dibicarakan berdua.',
        en: 'Extortion and forged documents are serious and belong with those in authority. Doubts and small oversights can be settled in a private talk.',
      },
    },
    {
      key: 'q13',
      kind: 'true_false',
      stem: {
        id: 'Kotak kue seharga Rp60.000 dari calon penyedia yang penawarannya sedang dinilai boleh diterima karena nilainya kecil.',
        en: 'A box of cakes worth Rp60,000 from a prospective supplier whose bid is being evaluated may be accepted because its value is small.',
      },
      correct: false,
      explanation: {
        id: 'Yang diperiksa pertama adalah kaitan dengan jabatan, bukan nilainya. Pemberi sedang dinilai, sehingga pemberian itu wajib ditolak.',
        en: 'The link with the position is checked first, not the value. The giver is being evaluated, so the gift must be refused.',
      },
    },
    {
      key: 'q14',
      kind: 'true_false',
      stem: {
        id: 'Pegawai yang memiliki usaha katering belum tentu melanggar, tetapi ia perlu menyatakan hubungan itu dan tidak ikut memilih katering untuk rapat kantornya.',
        en: 'An employee who owns a catering business has not necessarily done wrong, but should declare the connection and take no part in choosing the caterer for office meetings.',
      },
      correct: true,
      explanation: {
        id: 'Memiliki hubungan bukanlah kesalahan. Menyembunyikan hubungan dan tetap memutuskan itulah yang menjadi pelanggaran.',
        en: 'Having a connection is not a wrong. Hiding it and deciding anyway is.',
      },
    },
    {
      key: 'q15',
      kind: 'numeric',
      stem: {
        id: 'Sebuah parsel diterima pada hari Senin. Hari penerimaan dihitung sebagai hari kerja ke-1, kantor bekerja Senin sampai Jumat, dan ada satu hari libur nasional pada pekan kedua. Batas pelaporan adalah 30 hari kerja. Setelah hari Selasa pada pekan keempat berakhir, berapa hari kerja yang tersisa?',
        en: 'A hamper is received on a Monday. The day of receipt counts as working day 1, the office works Monday to Friday, and there is one public holiday in the second week. The limit for reporting is 30 working days. After Tuesday of the fourth week has ended, how many working days remain?',
      },
      value: 14,
      tolerance: 0,
      unit: { id: 'hari kerja', en: 'working days' },
      explanation: {
        id: 'Yang sudah berjalan: pekan pertama 5, pekan kedua 4, pekan ketiga 5, pekan keempat 2, jumlahnya 16 hari kerja. Sisanya 30 − 16 = 14 hari kerja.',
        en: 'Elapsed: 5 in the first week, 4 in the second, 5 in the third and 2 in the fourth, 16 working days in all. That leaves 30 − 16 = 14.',
      },
    },
    {
      key: 'q16',
      kind: 'short_text',
      stem: {
        id: 'Anda ragu apakah cendera mata dari tamu boleh diterima. Unit apa di instansi Anda, yang umumnya berada di Inspektorat, tempat bertanya dan melapor? Tulis nama atau singkatannya.',
        en: 'You are not sure whether you may keep a souvenir from a visitor. Which unit of your agency, usually within the Inspectorate, do you ask and report to? Write its name or abbreviation.',
      },
      accepted: [
        'UPG',
        'Unit Pengendalian Gratifikasi',
        'Unit Pengendali Gratifikasi',
        'Unit Pengendalian Gratifikasi (UPG)',
        'Gratuity Control Unit',
        'the Gratuity Control Unit',
        'Gratuity Control Unit (UPG)',
      ],
      explanation: {
        id: 'Unit Pengendalian Gratifikasi (UPG) memberi penjelasan, menerima laporan, dan meneruskannya kepada KPK.',
        en: 'The Gratuity Control Unit (UPG) explains the rules, receives reports and passes them on to the KPK.',
      },
    },
    {
      key: 'q17',
      kind: 'short_text',
      stem: {
        id: 'Pengawas bangunan juga bekerja sebagai konsultan bagi pemilik bangunan yang ia awasi. Keadaan ketika kepentingan pribadi dapat memengaruhi kenetralan jabatan seperti ini disebut …',
        en: 'A building inspector also works as a consultant for the owner of a building he inspects. A situation like this, in which private interests could influence neutrality in office, is called a …',
      },
      accepted: [
        'konflik kepentingan',
        'benturan kepentingan',
        'pertentangan kepentingan',
        'conflict of interest',
        'a conflict of interest',
        'conflict of interests',
        'conflicts of interest',
      ],
      explanation: {
        id: 'Itulah konflik kepentingan. Pegawai perlu menyatakannya kepada atasan langsung dan menepi dari keputusan yang terkait.',
        en: 'That is a conflict of interest. The employee should declare it to the direct supervisor and step aside from the decision.',
      },
    },
  ],
});
