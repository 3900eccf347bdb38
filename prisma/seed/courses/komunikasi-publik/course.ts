import { defineCourse } from '../course-source.ts';

export default defineCourse({
  slug: 'komunikasi-publik',
  code: 'OL-05',
  title: {
    id: 'Komunikasi Publik Pemerintah',
    en: 'Public Communication for Government',
  },
  summary: {
    id: 'Menyampaikan informasi pemerintah agar diterima, dipahami, dan dapat dilaksanakan warga: dari pesan inti, pengumuman, dan media sosial sampai menanggapi keluhan serta situasi krisis.',
    en: 'Giving public information that people receive, understand and can use: from the key message, notices and social media to answering complaints and speaking in a crisis.',
  },
  description: {
    id: 'Kursus ini membantu Anda menyampaikan informasi pemerintah dengan jelas dan mendengarkan tanggapan warga dengan baik. Anda berlatih dengan bahan dari kelurahan, dinas, puskesmas, dan sekolah: merumuskan pesan inti, menulis ulang pengumuman, menghitung jangkauan kanal, dan menyusun pernyataan awal saat krisis. Setiap pelajaran ditutup dengan latihan yang langsung dapat dipakai di unit kerja.',
    en: 'This course helps you to give government information clearly and to listen well to what residents say in return. You practise on material from subdistricts, departments, health centres and schools: shaping a key message, rewriting a notice, counting who a channel reaches and preparing a first statement in a crisis. Every lesson ends with an exercise you can use in your unit straight away.',
  },
  provider: 'BKPSDM Kota Contoh',
  hours: 6,
  outcomes: [
    { competency: 'T.TIK.05', level: 2 },
    { competency: 'KOM', level: 2 },
  ],
  prerequisites: [],
  modules: [
    {
      title: { id: 'Dasar komunikasi publik', en: 'Foundations of public communication' },
      lessons: [
        {
          key: '01-mengapa-penting',
          title: { id: 'Mengapa pesan yang jelas penting', en: 'Why clear messages matter' },
          minutes: 30,
        },
        {
          key: '02-mengenal-khalayak',
          title: {
            id: 'Mengenal khalayak dan merumuskan pesan inti',
            en: 'Knowing your audience and shaping the key message',
          },
          minutes: 35,
        },
      ],
    },
    {
      title: { id: 'Menyusun dan menyampaikan pesan', en: 'Writing and delivering the message' },
      lessons: [
        {
          key: '03-menulis-pengumuman',
          title: {
            id: 'Menulis pengumuman yang mudah dipahami',
            en: 'Writing notices people understand',
          },
          minutes: 35,
        },
        {
          key: '04-memilih-kanal',
          title: {
            id: 'Memilih kanal dan menghitung jangkauan',
            en: 'Choosing channels and counting reach',
          },
          minutes: 35,
        },
        {
          key: '05-media-sosial',
          title: {
            id: 'Mengelola media sosial instansi',
            en: 'Running official social media',
          },
          minutes: 35,
        },
      ],
    },
    {
      title: { id: 'Mendengar dan menjaga kepercayaan', en: 'Listening and keeping trust' },
      lessons: [
        {
          key: '06-mendengar-warga',
          title: { id: 'Mendengar dan menanggapi warga', en: 'Listening and responding to people' },
          minutes: 35,
        },
        {
          key: '07-situasi-sulit',
          title: {
            id: 'Berkomunikasi saat krisis dan meluruskan hoaks',
            en: 'Communicating in a crisis and correcting hoaxes',
          },
          minutes: 35,
        },
      ],
    },
  ],
  quiz: {
    title: {
      id: 'Uji akhir: Komunikasi Publik Pemerintah',
      en: 'Post-test: Public Communication for Government',
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
        id: 'Kelurahan mengirim daftar syarat melalui grup RT. Warga membacanya, tetapi banyak yang membawa kuitansi sewa rumah karena mengira itulah yang dimaksud dengan "bukti tempat usaha". Ujian pesan mana yang gagal?',
        en: 'A subdistrict sends a list of requirements to the neighbourhood groups. People read it, but many bring a receipt for house rent, thinking that is what "proof of business premises" means. Which test did the message fail?',
      },
      choices: [
        {
          text: {
            id: 'Diterima, karena grup RT bukan kanal resmi',
            en: 'Received, because a neighbourhood group is not an official channel',
          },
        },
        {
          text: {
            id: 'Dipahami, karena istilahnya ditafsirkan berbeda',
            en: 'Understood, because the term was taken to mean something else',
          },
          correct: true,
        },
        {
          text: {
            id: 'Diterima, karena pesan tidak dikirim berulang kali',
            en: 'Received, because the message was not sent repeatedly',
          },
        },
        {
          text: {
            id: 'Tidak ada yang gagal, sebab warga kurang teliti',
            en: 'None, because the residents were careless',
          },
        },
      ],
      explanation: {
        id: 'Warga menerima dan membaca pesan, jadi ujian pertama lulus. Yang gagal adalah pemahaman: istilah kantor tidak dijelaskan sehingga ditafsirkan lain.',
        en: 'People received and read the message, so the first test was passed. Understanding failed: the office term was not explained and was read differently.',
      },
    },
    {
      key: 'q02',
      kind: 'single',
      stem: {
        id: 'Anda baru menjelaskan syarat layanan kepada seorang warga lansia. Cara mana yang paling tepat untuk memastikan ia memahaminya?',
        en: 'You have just explained the requirements of a service to an older resident. What is the best way to make sure she has understood?',
      },
      choices: [
        {
          text: {
            id: 'Bertanya, "Sudah jelas, Bu?" lalu menunggu jawabannya',
            en: 'Ask "Is that clear?" and wait for her answer',
          },
        },
        {
          text: {
            id: 'Mengulang seluruh penjelasan dengan suara lebih keras dan lebih lambat',
            en: 'Repeat the whole explanation, louder and more slowly',
          },
        },
        {
          text: {
            id: 'Memberinya salinan peraturan lengkap untuk dibaca di rumah',
            en: 'Give her a copy of the full regulation to read at home',
          },
        },
        {
          text: {
            id: 'Memintanya menyebutkan apa yang akan dibawa besok',
            en: 'Ask her to say what she will bring tomorrow',
          },
          correct: true,
        },
      ],
      explanation: {
        id: 'Hampir semua orang menjawab "sudah jelas". Pemahaman baru tampak ketika warga dapat menyebutkan kembali isinya dengan kata-katanya sendiri.',
        en: 'Nearly everyone says that it is clear. Understanding shows only when the person can repeat the content in her own words.',
      },
    },
    {
      key: 'q03',
      kind: 'single',
      stem: {
        id: 'Puskesmas menyiapkan pesan untuk pemeriksaan tekanan darah gratis. Manakah pesan inti yang terbaik?',
        en: 'A health centre is preparing a message about free blood-pressure checks. Which is the best key message?',
      },
      choices: [
        {
          text: {
            id: 'Warga berusia 40 tahun ke atas dapat memeriksakan tekanan darah tanpa biaya pada Sabtu pukul 08.00–11.00 WIB di balai RW agar gangguan diketahui lebih awal.',
            en: 'Residents aged 40 and over can have their blood pressure checked free of charge on Saturday, 08:00–11:00, at the RW hall, so that problems are found early.',
          },
          correct: true,
        },
        {
          text: {
            id: 'Bersama puskesmas, mari kita wujudkan warga kota yang sehat, bahagia, dan produktif menuju masa depan yang gemilang.',
            en: 'Together with the health centre, let us build healthy, happy and productive residents on the way to a bright future.',
          },
        },
        {
          text: {
            id: 'Hipertensi merupakan faktor risiko kardiovaskular yang prevalensinya meningkat pada populasi dewasa sehingga perlu skrining berkala secara terpadu, terprogram, dan berkesinambungan.',
            en: 'Hypertension is a cardiovascular risk factor of rising prevalence in the adult population and therefore calls for periodic screening in an integrated, programmed and continuous manner.',
          },
        },
        {
          text: {
            id: 'Puskesmas akan mengadakan kegiatan pemeriksaan kesehatan dalam waktu dekat. Pantau terus informasi selanjutnya.',
            en: 'The health centre will hold a health check soon. Keep an eye out for more information.',
          },
        },
      ],
      explanation: {
        id: 'Pesan inti memuat siapa, melakukan apa, kapan dan di mana, serta manfaatnya. Pilihan lain berupa slogan, istilah medis, atau kabar tanpa tindakan.',
        en: 'A key message says who, does what, when and where, and what good it does. The others are a slogan, medical jargon and news without an action.',
      },
    },
    {
      key: 'q04',
      kind: 'single',
      stem: {
        id: 'Dinas Pendidikan mengajak orang tua mendaftarkan anak ke PAUD. Banyak orang tua setuju PAUD bermanfaat, tetapi tidak mendaftar karena harus bekerja pada jam pendaftaran. Apa langkah pertama yang paling tepat?',
        en: 'The Education Department invites parents to enrol children in preschool. Many agree that preschool is useful but do not enrol because they work during registration hours. What is the best first step?',
      },
      choices: [
        {
          text: {
            id: 'Mencetak poster tambahan tentang pentingnya PAUD',
            en: 'Print more posters on why preschool matters',
          },
        },
        {
          text: {
            id: 'Meminta ketua RT menegur orang tua yang belum mendaftar',
            en: 'Ask neighbourhood heads to reprimand parents who have not enrolled',
          },
        },
        {
          text: {
            id: 'Membuka pendaftaran sore dan mengabarkannya kepada orang tua bekerja',
            en: 'Open registration in the late afternoon and tell working parents',
          },
          correct: true,
        },
        {
          text: {
            id: 'Mengganti pembawa pesan dengan pejabat yang lebih tinggi agar didengar',
            en: 'Have a more senior official deliver the message so that people listen',
          },
        },
      ],
      explanation: {
        id: 'Hambatannya waktu, bukan keyakinan. Pesan yang baik menjawab hambatan khalayak; menambah poster tentang manfaat tidak mengubah apa pun.',
        en: 'The obstacle is time, not belief. A good message answers the obstacle of its audience; more posters on the benefits change nothing.',
      },
    },
    {
      key: 'q05',
      kind: 'single',
      stem: {
        id: 'Loket pajak daerah pindah gedung mulai Senin. Manakah kalimat pertama pengumuman yang paling baik?',
        en: 'The local tax counter moves to another building from Monday. Which is the best first sentence for the notice?',
      },
      choices: [
        {
          text: {
            id: 'Sehubungan dengan penataan ruang kerja, dengan ini disampaikan beberapa hal sebagai berikut.',
            en: 'In connection with the rearrangement of work space, the following matters are hereby conveyed.',
          },
        },
        {
          text: {
            id: 'Dalam rangka peningkatan mutu pelayanan, dinas terus berupaya menghadirkan kenyamanan bagi wajib pajak.',
            en: 'In order to raise service quality, the department strives constantly to offer comfort to taxpayers.',
          },
        },
        {
          text: {
            id: 'Pemindahan loket akan dilaksanakan sesuai dengan ketentuan yang berlaku.',
            en: 'The relocation of the counter will be carried out in accordance with the applicable provisions.',
          },
        },
        {
          text: {
            id: 'Mulai Senin, 4 Mei 2026, Anda membayar pajak di Gedung B lantai 1.',
            en: 'From Monday, 4 May 2026, you pay your tax in Building B, ground floor.',
          },
          correct: true,
        },
      ],
      explanation: {
        id: 'Kalimat pertama menjawab apa yang berubah dan apa yang harus dilakukan pembaca. Latar belakang dapat menyusul.',
        en: 'The first sentence says what has changed and what the reader must do. Background can follow.',
      },
    },
    {
      key: 'q06',
      kind: 'single',
      stem: {
        id: 'Anda menyederhanakan pengumuman bantuan usaha. Teks aslinya menyebut "kecuali usaha yang telah menerima bantuan serupa pada tahun yang sama". Rekan Anda mengusulkan agar bagian itu dihapus supaya teks lebih pendek. Apa tindakan Anda?',
        en: 'You are simplifying a notice on business assistance. The original says "except businesses that have received similar assistance in the same year". A colleague suggests deleting that part to make the text shorter. What do you do?',
      },
      choices: [
        {
          text: {
            id: 'Mempertahankan pengecualian itu dengan kalimat sederhana',
            en: 'Keep the exception, but write it in plain words',
          },
          correct: true,
        },
        {
          text: {
            id: 'Menghapusnya, karena petugas loket dapat menjelaskan nanti',
            en: 'Delete it, since counter staff can explain later',
          },
        },
        {
          text: {
            id: 'Mengembalikan seluruh teks ke bahasa aslinya agar aman',
            en: 'Return the whole text to its original wording to be safe',
          },
        },
        {
          text: {
            id: 'Memindahkannya ke catatan internal yang hanya dibaca petugas',
            en: 'Move it to an internal note that only staff read',
          },
        },
      ],
      explanation: {
        id: 'Bahasa boleh disederhanakan, tetapi syarat, batas waktu, dan pengecualian tidak boleh hilang. Warga yang tidak memenuhi syarat akan datang sia-sia.',
        en: 'Wording may be simplified, but requirements, deadlines and exceptions must stay. Otherwise people who do not qualify will come for nothing.',
      },
    },
    {
      key: 'q07',
      kind: 'single',
      stem: {
        id: 'Sebagian lansia di satu RW tidak memiliki ponsel. Mereka perlu tahu cara mengambil bantuan dan biasanya memiliki banyak pertanyaan. Kanal tambahan mana yang paling cocok?',
        en: 'Some older residents in an RW have no phone. They need to know how to collect assistance and usually have many questions. Which additional channel fits best?',
      },
      choices: [
        {
          text: {
            id: 'Siaran langsung di media sosial dinas',
            en: 'A live broadcast on the department’s social media',
          },
        },
        {
          text: {
            id: 'Kunjungan kader ke rumah dengan selebaran berhuruf besar',
            en: 'A home visit by a volunteer, with a large-print leaflet',
          },
          correct: true,
        },
        {
          text: {
            id: 'Berkas lengkap di situs web kecamatan',
            en: 'A complete document on the district website',
          },
        },
        {
          text: {
            id: 'Pengumuman lewat pengeras suara sebanyak lima kali',
            en: 'An announcement by loudspeaker, repeated five times',
          },
        },
      ],
      explanation: {
        id: 'Kunjungan memungkinkan tanya jawab dan tidak memerlukan ponsel. Pengeras suara menjangkau mereka, tetapi tidak dapat menjawab pertanyaan.',
        en: 'A visit allows questions and needs no phone. A loudspeaker reaches them but cannot answer.',
      },
    },
    {
      key: 'q08',
      kind: 'single',
      stem: {
        id: 'Di kolom komentar, seorang warga menulis keluhan lengkap dengan nomor telepon dan NIK-nya. Apa tanggapan yang paling tepat?',
        en: 'In the comments a resident writes a complaint that includes his phone number and national identity number. What is the best response?',
      },
      choices: [
        {
          text: {
            id: 'Membalas terbuka dengan menyebut NIK itu agar jelas siapa yang dijawab',
            en: 'Reply openly and quote the number, so it is clear who is being answered',
          },
        },
        {
          text: {
            id: 'Menghapus komentarnya tanpa penjelasan',
            en: 'Delete the comment without explanation',
          },
        },
        {
          text: {
            id: 'Menjawab singkat, menyarankan agar data itu dihapus, lalu melanjutkan lewat saluran tertutup',
            en: 'Answer briefly, suggest removing the data, and continue in a private channel',
          },
          correct: true,
        },
        {
          text: {
            id: 'Membiarkannya, sebab warga sendiri yang menuliskan datanya',
            en: 'Leave it, since the resident wrote the data himself',
          },
        },
      ],
      explanation: {
        id: 'Jawaban terbuka yang singkat menunjukkan bahwa keluhan ditanggapi, sedangkan data pribadi dilindungi dengan berpindah ke saluran tertutup.',
        en: 'A brief open answer shows that the complaint is being handled, while moving to a private channel protects the data.',
      },
    },
    {
      key: 'q09',
      kind: 'single',
      stem: {
        id: 'Pukul 09.00 beredar kabar bahwa gedung sekolah roboh. Faktanya, satu plafon jatuh di ruang kosong; penyebabnya masih diperiksa. Pernyataan mana yang paling tepat disampaikan pukul 09.30?',
        en: 'At 09:00 word spreads that a school building has collapsed. In fact one ceiling fell in an empty room; the cause is still being checked. Which statement is best at 09:30?',
      },
      choices: [
        {
          text: {
            id: '"Gedung aman sepenuhnya. Orang tua tidak perlu mempercayai kabar apa pun."',
            en: '“The building is completely safe. Parents need not believe any of the news.”',
          },
        },
        {
          text: {
            id: '"Satu plafon jatuh di ruang kosong dan tidak ada yang terluka. Penyebabnya sedang diperiksa. Siswa berada di lapangan. Kabar berikutnya pukul 10.30."',
            en: '“One ceiling fell in an empty room and no one was hurt. The cause is being checked. Pupils are on the field. Next update at 10:30.”',
          },
          correct: true,
        },
        {
          text: {
            id: '"Kami belum dapat memberi keterangan sampai laporan lengkap tersedia pekan depan."',
            en: '“We cannot comment until the full report is ready next week.”',
          },
        },
        {
          text: {
            id: '"Plafon jatuh karena kontraktor lalai. Kami akan menuntut pihak yang bertanggung jawab."',
            en: '“The ceiling fell because the contractor was negligent. We will take action against those responsible.”',
          },
        },
      ],
      explanation: {
        id: 'Pernyataan awal memuat yang diketahui, yang belum diketahui, tindakan, dan waktu kabar berikutnya. Menyatakan aman atau menyalahkan pihak lain terlalu dini merusak kepercayaan.',
        en: 'A first statement gives what is known, what is not, what is being done and the time of the next update. Declaring all safe or blaming someone too early damages trust.',
      },
    },
    {
      key: 'q10',
      kind: 'multiple',
      stem: {
        id: 'Anda akan mengunggah foto kegiatan posyandu di akun resmi kelurahan. Tindakan mana saja yang perlu dilakukan sebelumnya?',
        en: 'You are about to post photographs of a child health session on the subdistrict’s official account. Which steps should you take first?',
      },
      choices: [
        {
          text: {
            id: 'Meminta izin orang tua bagi anak yang wajahnya terlihat',
            en: 'Ask parents’ permission for any child whose face is visible',
          },
          correct: true,
        },
        {
          text: {
            id: 'Memastikan lembar catatan kesehatan tidak terbaca di dalam foto',
            en: 'Make sure no health record sheet can be read in the photographs',
          },
          correct: true,
        },
        {
          text: {
            id: 'Mencantumkan nama lengkap dan alamat anak agar unggahan lebih meyakinkan',
            en: 'Add each child’s full name and address to make the post more convincing',
          },
        },
        {
          text: {
            id: 'Memeriksa akun mana yang sedang aktif di ponsel',
            en: 'Check which account is active on the phone',
          },
          correct: true,
        },
        {
          text: {
            id: 'Menonaktifkan semua komentar supaya tidak ada kritik',
            en: 'Switch off all comments so that there is no criticism',
          },
        },
      ],
      explanation: {
        id: 'Izin, keamanan data, dan ketepatan akun diperiksa sebelum mengunggah. Nama dan alamat anak tidak diperlukan, dan komentar adalah bagian dari pelayanan.',
        en: 'Permission, data safety and the right account are checked before posting. Names and addresses are not needed, and comments are part of the service.',
      },
    },
    {
      key: 'q11',
      kind: 'multiple',
      stem: {
        id: 'Jam layanan kecamatan berubah. Poster bergambar sudah selesai. Langkah mana saja yang membantu penyandang disabilitas memperoleh informasi itu?',
        en: 'A district’s service hours are changing. A picture poster is ready. Which steps help people with disabilities to get the information?',
      },
      choices: [
        {
          text: {
            id: 'Menuliskan isi poster sebagai teks pada unggahan',
            en: 'Write out the content of the poster as text in the post',
          },
          correct: true,
        },
        {
          text: {
            id: 'Menambah efek gerak dan warna bergantian agar menarik',
            en: 'Add movement and changing colours to attract attention',
          },
        },
        {
          text: {
            id: 'Memberi takarir pada video penjelasan',
            en: 'Caption the explanatory video',
          },
          correct: true,
        },
        {
          text: {
            id: 'Mengisi teks alternatif dengan nama berkas gambar',
            en: 'Use the image file name as the alternative text',
          },
        },
      ],
      explanation: {
        id: 'Teks lengkap dapat dibacakan pembaca layar dan takarir membantu warga yang tidak mendengar. Nama berkas tidak menerangkan isi gambar.',
        en: 'Full text can be read by a screen reader, and captions help people who cannot hear. A file name says nothing about the picture.',
      },
    },
    {
      key: 'q12',
      kind: 'multiple',
      stem: {
        id: 'Sebuah tanggapan berbunyi: "Laporan Saudara mengenai sampah di Jalan Kenanga sudah kami teruskan kepada instansi terkait." Informasi mana saja yang perlu ditambahkan agar tanggapan itu baik?',
        en: 'A reply reads: “Your report on rubbish in Jalan Kenanga has been forwarded to the relevant agency.” What should be added to make it a good reply?',
      },
      choices: [
        {
          text: {
            id: 'Bunyi lengkap pasal tentang pengelolaan sampah',
            en: 'The full text of the articles on waste management',
          },
        },
        {
          text: {
            id: 'Nama unit yang menangani',
            en: 'The name of the unit dealing with it',
          },
          correct: true,
        },
        {
          text: {
            id: 'Nama warga yang diduga membuang sampah',
            en: 'The name of the resident thought to have dumped the rubbish',
          },
        },
        {
          text: {
            id: 'Tindakan yang telah dan akan dilakukan',
            en: 'What has been done and what will be done',
          },
          correct: true,
        },
        {
          text: {
            id: 'Kapan pelapor akan memperoleh kabar berikutnya',
            en: 'When the person will hear again',
          },
          correct: true,
        },
      ],
      explanation: {
        id: 'Tanggapan yang baik menyebut siapa, apa, dan kapan. Nama terduga pelanggar tidak boleh disebarkan, dan kutipan pasal tidak menjawab kebutuhan pelapor.',
        en: 'A good reply names who, what and when. The name of a suspected offender must not be spread, and quoting articles does not help the person.',
      },
    },
    {
      key: 'q13',
      kind: 'true_false',
      stem: {
        id: 'Petugas puskesmas berkata kepada pasien yang kesal, "Saya mengerti, menunggu dua jam tentu melelahkan." Dengan kalimat itu, petugas telah mengakui bahwa puskesmas melakukan kesalahan.',
        en: 'A health centre officer tells an upset patient, “I understand; waiting two hours must be tiring.” By saying so, the officer has admitted that the health centre was at fault.',
      },
      correct: false,
      explanation: {
        id: 'Mengakui perasaan tidak sama dengan mengakui kesalahan. Petugas tetap dapat menjelaskan aturan prioritas setelah warga merasa didengar.',
        en: 'Acknowledging a feeling is not admitting a fault. The officer can still explain the priority rule once the patient feels heard.',
      },
    },
    {
      key: 'q14',
      kind: 'true_false',
      stem: {
        id: 'Saat krisis, dinas berjanji memberi kabar pukul 10.00. Pada jam itu hasil pemeriksaan belum keluar. Dinas tetap perlu memberi kabar pukul 10.00.',
        en: 'During a crisis a department promises an update at 10:00. At that time the test result is still not in. The department should give an update at 10:00 all the same.',
      },
      correct: true,
      explanation: {
        id: 'Menepati waktu menjaga kepercayaan. Sampaikan bahwa hasil belum keluar, apa yang sedang dikerjakan, dan kapan kabar berikutnya.',
        en: 'Keeping to the time keeps trust. Say that the result is not in, what is being done and when the next update will come.',
      },
    },
    {
      key: 'q15',
      kind: 'numeric',
      stem: {
        id: 'Ada 1.200 keluarga di wilayah yang akan terkena pemadaman air. Sebanyak 70% tergabung dalam grup RT. Dari sisanya, setengah mendengar pengumuman di rumah ibadah. Berapa keluarga yang masih perlu didatangi kader?',
        en: 'There are 1,200 families in an area where the water supply will be cut off. Of these, 70% are in a neighbourhood chat group. Of the rest, half hear the announcement at a place of worship. How many families still need a visit?',
      },
      value: 180,
      tolerance: 0,
      unit: { id: 'keluarga', en: 'families' },
      explanation: {
        id: '1.200 × 70% = 840 keluarga terjangkau grup; sisanya 360. Setengahnya, 180, mendengar di rumah ibadah, sehingga 360 − 180 = 180 keluarga perlu didatangi.',
        en: '1,200 × 70% = 840 families reached by the groups, leaving 360. Half of those, 180, hear it at a place of worship, so 360 − 180 = 180 families need a visit.',
      },
    },
    {
      key: 'q16',
      kind: 'short_text',
      stem: {
        id: 'Seorang warga datang ke loket dan meminta salinan rencana kerja dinas. Kepada pejabat apa (boleh ditulis singkatannya) permintaan itu Anda arahkan?',
        en: 'A resident comes to the counter and asks for a copy of the department’s work plan. To which officer (the abbreviation is enough) do you direct the request?',
      },
      accepted: [
        'PPID',
        'pejabat PPID',
        'petugas PPID',
        'Pejabat Pengelola Informasi dan Dokumentasi',
        'PPID officer',
        'Information and Documentation Management Officer',
      ],
      explanation: {
        id: 'Permintaan informasi publik dilayani oleh PPID (Pejabat Pengelola Informasi dan Dokumentasi), bukan melalui saluran pengaduan.',
        en: 'Requests for public information are handled by the PPID (Information and Documentation Management Officer), not through the complaints channel.',
      },
    },
    {
      key: 'q17',
      kind: 'short_text',
      stem: {
        id: 'Tim menyusun bahan satu halaman untuk bidan, kader, dan ketua RT. Satu kalimat di dalamnya harus diingat warga meskipun semua hal lain terlupa. Apa sebutan untuk kalimat itu? (dua kata)',
        en: 'A team prepares a one-page brief for midwives, volunteers and neighbourhood heads. One sentence in it is what people should remember even if they forget the rest. What is that sentence called? (two words)',
      },
      accepted: [
        'pesan inti',
        'pesan kunci',
        'pesan utama',
        'key message',
        'core message',
        'main message',
      ],
      explanation: {
        id: 'Pesan inti adalah satu kalimat yang harus diingat khalayak. Poin pendukung, paling banyak tiga, hanya memperkuatnya.',
        en: 'The key message is the one sentence the audience should remember. Supporting points, three at most, only strengthen it.',
      },
    },
  ],
});
