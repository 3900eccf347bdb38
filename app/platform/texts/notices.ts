import { defineTexts } from '../i18n.ts';

/** What people are told, in the inbox and by mail, and the words of the inbox itself. */
export const noticeTexts = defineTexts('notices', {
  id: {
    title: 'Pemberitahuan',
    lead: '{{count}} belum dibaca',
    allRead: 'Semua sudah dibaca',
    unread: 'Belum dibaca',
    markRead: 'Tandai sudah dibaca',
    markAllRead: 'Tandai semua sudah dibaca',
    older: 'Lebih lama',
    newest: 'Terbaru',
    emptyTitle: 'Belum ada pemberitahuan',
    emptyBody: 'Perubahan level, sertifikat, dan hal lain yang menunggu Anda akan muncul di sini.',
    everywhere: 'seluruh organisasi',
    mail: {
      greeting: 'Yth. {{name}},',
      attachment: 'Sertifikat terlampir pada email ini.',
      footer:
        'Email ini dikirim otomatis oleh Kompeten. Pemberitahuan yang sama ada di menu Pemberitahuan.',
      linkFooter:
        'Email ini dikirim otomatis oleh Kompeten. Jangan teruskan: tautan di atas berlaku untuk akun Anda saja.',
    },
    kept: {
      title: 'Surel keluar',
      leadKept: 'Belum ada server email (SMTP_URL). Email disimpan di sini dan tidak dikirim.',
      leadSent: 'Email yang dikirim dan yang masih menunggu.',
      to: 'Kepada',
      subject: 'Perihal',
      made: 'Dibuat',
      state: 'Keadaan',
      sent: 'Terkirim',
      waiting: 'Menunggu',
      keptState: 'Disimpan',
      failed: 'Gagal, akan dicoba lagi',
      hidden: 'Isi email ini memuat tautan pribadi dan tidak ditampilkan.',
      emptyTitle: 'Belum ada email',
      emptyBody:
        'Setiap pemberitahuan kepada orang yang memiliki alamat email akan muncul di sini.',
      back: 'Semua email',
    },
    kind: {
      activationLink: {
        title: 'Aktifkan akun Kompeten Anda',
        body: 'Akun Anda sudah tersedia. Buka tautan berikut untuk mengatur kata sandi; tautan berlaku tujuh hari dan hanya sekali.',
        action: 'Atur kata sandi',
      },
      resetLink: {
        title: 'Atur ulang kata sandi',
        body: 'Ada permintaan untuk mengatur ulang kata sandi akun Anda. Buka tautan berikut; tautan berlaku satu jam dan hanya sekali. Bila Anda tidak memintanya, abaikan email ini: kata sandi Anda tidak berubah.',
        action: 'Atur kata sandi baru',
      },
      passwordChanged: {
        title: 'Kata sandi diubah',
        body: 'Kata sandi akun Anda baru saja diubah dan sesi lain diakhiri. Bila bukan Anda yang mengubahnya, segera atur ulang kata sandi dan hubungi pengelola kepegawaian.',
        action: 'Lihat sesi saya',
      },
      grantGiven: {
        title: 'Peran baru: {{role}}',
        body: 'Anda kini memegang peran {{role}} untuk {{unit}}. Masuk kembali untuk menggunakannya.',
        action: 'Buka Kompeten',
      },
      levelRaised: {
        title: 'Level naik: {{competency}}',
        body: 'Level kompetensi {{competency}} Anda naik dari {{from}} ke {{to}}.',
        bodyFirst: 'Kompetensi {{competency}} Anda kini tercatat pada level {{to}}.',
        action: 'Lihat kompetensi saya',
      },
      levelProposed: {
        title: 'Konfirmasi level: {{employee}}',
        body: '{{employee}} mencapai hasil untuk level {{level}} pada {{competency}}. Level itu menunggu konfirmasi Anda.',
        action: 'Buka dan putuskan',
      },
      levelConfirmed: {
        title: 'Level dikonfirmasi: {{competency}}',
        body: 'Level {{level}} pada {{competency}} telah dikonfirmasi.',
        action: 'Lihat kompetensi saya',
      },
      levelDeclined: {
        title: 'Level belum dikonfirmasi: {{competency}}',
        body: 'Level {{level}} pada {{competency}} belum dapat dikonfirmasi. Level saat ini tidak berubah; bicarakan langkah berikutnya dengan atasan Anda.',
        action: 'Lihat kompetensi saya',
      },
      levelAssessedBelow: {
        title: 'Hasil penilaian: {{competency}}',
        body: 'Anda dinilai pada level {{assessed}} untuk {{competency}}. Level {{level}} yang menunggu konfirmasi belum tercapai; bicarakan langkah berikutnya dengan atasan Anda.',
        action: 'Lihat kompetensi saya',
      },
      levelExpiring: {
        title: 'Segera berakhir: {{competency}}',
        body: 'Bukti level {{level}} pada {{competency}} berlaku sampai {{day}}. Perbarui sebelum tanggal itu agar level Anda tetap.',
        action: 'Lihat langkah berikutnya',
      },
      levelLost: {
        title: 'Masa berlaku habis: {{competency}}',
        body: 'Bukti level {{level}} pada {{competency}} berakhir pada {{day}}. Kesenjangan dapat muncul sampai bukti diperbarui.',
        action: 'Lihat langkah berikutnya',
      },
      assessmentRequested: {
        title: 'Permintaan penilaian: {{employee}}',
        body: '{{employee}} meminta penilaian kompetensi {{competency}}.',
        action: 'Buka dan nilai',
      },
      courseSent: {
        title: 'Anda didaftarkan: {{course}}',
        body: '{{by}} mendaftarkan Anda pada {{course}} untuk menutup kesenjangan kompetensi. Pelatihan dapat Anda mulai sekarang.',
        action: 'Buka pelatihan',
      },
      batchAnnounced: {
        title: 'Angkatan dibuka: {{course}}',
        body: 'Anda mencatat minat pada {{course}}. Sebuah angkatan telah diumumkan dan dimulai {{day}}. Daftarlah selama kuota masih ada.',
        action: 'Lihat angkatan',
      },
      courseHandedIn: {
        title: 'Naskah menunggu telaah: {{course}}',
        body: '{{by}} mengajukan naskah {{course}} untuk ditelaah. Periksa kelengkapannya, lalu terbitkan atau kembalikan.',
        action: 'Buka telaah',
      },
      courseSentBack: {
        title: 'Naskah dikembalikan: {{course}}',
        body: '{{by}} mengembalikan naskah {{course}} dengan catatan. Buka naskahnya untuk membaca apa yang perlu diubah.',
        action: 'Buka naskah',
      },
      coursePublished: {
        title: 'Pelatihan terbit: {{course}}',
        body: 'Versi {{version}} dari {{course}} sudah terbit. Yang sedang belajar pada versi sebelumnya tetap dapat menyelesaikannya.',
        action: 'Lihat versi',
      },
      courseAuthor: {
        title: 'Anda menjadi penyusun: {{course}}',
        body: '{{by}} menunjuk Anda sebagai penyusun {{course}}. Anda dapat mengubah naskahnya di Studio.',
        action: 'Buka naskah',
      },
      questionsWaiting: {
        title: 'Soal menunggu telaah: {{category}}',
        body: 'Ada soal di kategori {{category}} yang diajukan untuk ditelaah. Setujui atau kembalikan dengan catatan.',
        action: 'Buka soal yang menunggu',
      },
      questionSentBack: {
        title: 'Soal dikembalikan: {{question}}',
        body: 'Soal “{{question}}” dikembalikan dengan catatan. Buka soalnya untuk membaca apa yang perlu diubah.',
        action: 'Buka soal',
      },
      questionsApproved: {
        title: 'Soal disetujui: {{category}}',
        body: 'Soal Anda di kategori {{category}} telah disetujui dan dapat dipakai dalam kuis.',
        action: 'Lihat soal yang disetujui',
      },
      trainingAssigned: {
        title: 'Pelatihan wajib menunggu Anda',
        body: 'Jabatan Anda mewajibkan pelatihan berikut, dengan batas waktunya: {{courses}}.',
        action: 'Lihat pelatihan wajib',
      },
      trainingDueSoon: {
        title: 'Segera selesaikan: {{course}}',
        body: 'Pelatihan wajib {{course}} harus selesai paling lambat {{day}}.',
        action: 'Lihat pelatihan wajib',
      },
      trainingDueSoonInTeam: {
        title: 'Pelatihan wajib {{employee}} segera jatuh tempo',
        body: '{{employee}} harus menyelesaikan {{course}} paling lambat {{day}}.',
        action: 'Buka data pegawai',
      },
      trainingOverdue: {
        title: 'Lewat batas waktu: {{course}}',
        body: 'Pelatihan wajib {{course}} seharusnya selesai paling lambat {{day}}. Selesaikan secepatnya, atau bicarakan langkahnya dengan atasan langsung Anda.',
        action: 'Lihat pelatihan wajib',
      },
      trainingOverdueInTeam: {
        title: 'Pelatihan wajib {{employee}} lewat batas waktu',
        body: '{{employee}} belum menyelesaikan {{course}}, yang jatuh tempo {{day}}.',
        action: 'Buka data pegawai',
      },
      submissionWaiting: {
        title: 'Tugas menunggu penilaian: {{course}}',
        body: 'Ada tugas peserta {{course}} yang menunggu dinilai.',
        action: 'Buka penilaian tugas',
      },
      answersWaiting: {
        title: 'Jawaban menunggu penilaian: {{course}}',
        body: 'Ada jawaban kuis pada {{course}} yang menunggu dinilai.',
        action: 'Buka penilaian jawaban',
      },
      answersAlone: {
        title: 'Tidak ada penilai kedua: {{course}}',
        body: 'Jawaban kuis pada {{course}} harus dinilai dua orang, tetapi hanya satu yang dapat menilai. Tambahkan penyusun pada pelatihan itu atau beri seseorang peran manajer pelatihan. Agar cukup satu penilai, tetapkan pada versi berikutnya.',
        action: 'Tambahkan penilai',
      },
      answersToModerate: {
        title: 'Jawaban menunggu moderasi: {{course}}',
        body: 'Penilai sebuah jawaban pada {{course}} berselisih. Orang ketiga perlu memutuskan.',
        action: 'Buka penilaian jawaban',
      },
      appealWaiting: {
        title: 'Permintaan peninjauan ulang: {{course}}',
        body: 'Seorang peserta {{course}} meminta jawabannya ditinjau ulang.',
        action: 'Buka permintaannya',
      },
      quizMarked: {
        title: 'Kuis selesai dinilai: {{item}}',
        body: 'Jawaban Anda pada {{item}} di {{course}} sudah dinilai seluruhnya.',
        action: 'Lihat hasil',
      },
      resultCorrected: {
        title: 'Nilai dihitung ulang: {{item}}',
        body: 'Kunci sebuah soal pada {{item}} di {{course}} dibetulkan, dan nilai Anda dihitung ulang. Kelulusan yang sudah ada tetap berlaku.',
        action: 'Lihat hasil',
      },
      resultCorrectedPassed: {
        title: 'Anda kini lulus: {{item}}',
        body: 'Kunci sebuah soal pada {{item}} di {{course}} dibetulkan, dan nilai Anda dihitung ulang. Dengan nilai itu Anda lulus.',
        action: 'Lihat hasil',
      },
      appealUpheld: {
        title: 'Peninjauan ulang diterima: {{item}}',
        body: 'Jawaban Anda pada {{item}} di {{course}} sudah ditinjau ulang dan poinnya naik.',
        action: 'Lihat hasil',
      },
      appealRefused: {
        title: 'Peninjauan ulang ditolak: {{item}}',
        body: 'Jawaban Anda pada {{item}} di {{course}} sudah ditinjau ulang. Poinnya tetap; alasannya ada di hasil kuis.',
        action: 'Lihat hasil',
      },
      accommodationGiven: {
        title: 'Ketentuan khusus untuk Anda: {{item}}',
        body: 'Untuk kuis {{item}} di {{course}} berlaku ketentuan khusus bagi Anda. Waktu, percobaan, dan jadwal Anda tertera di halaman kuis.',
        action: 'Buka kuis',
      },
      accommodationEnded: {
        title: 'Ketentuan khusus berakhir: {{item}}',
        body: 'Ketentuan khusus bagi Anda untuk kuis {{item}} di {{course}} telah diakhiri. Waktu, percobaan, dan jadwal yang kini berlaku tertera di halaman kuis.',
        action: 'Buka kuis',
      },
      submissionPassed: {
        title: 'Tugas lulus: {{item}}',
        body: 'Tugas {{item}} pada {{course}} sudah dinilai dan lulus.',
        action: 'Lihat penilaian',
      },
      submissionReturned: {
        title: 'Tugas dikembalikan: {{item}}',
        body: 'Tugas {{item}} pada {{course}} perlu diperbaiki. Baca catatan penilai, lalu kumpulkan lagi.',
        action: 'Lihat catatan penilai',
      },
      certificateIssued: {
        title: 'Sertifikat terbit: {{course}}',
        body: 'Sertifikat nomor {{number}} untuk {{course}} sudah terbit dan dapat diunduh.',
        action: 'Lihat sertifikat',
      },
      certificateRevoked: {
        title: 'Sertifikat dicabut: {{course}}',
        body: 'Sertifikat nomor {{number}} untuk {{course}} dicabut dengan alasan: {{reason}}',
        action: 'Lihat sertifikat',
      },
    },
  },
  en: {
    title: 'Notifications',
    lead: '{{count}} unread',
    allRead: 'All read',
    unread: 'Unread',
    markRead: 'Mark as read',
    markAllRead: 'Mark all as read',
    older: 'Older',
    newest: 'Newest',
    emptyTitle: 'No notifications yet',
    emptyBody: 'Level changes, certificates and other things that wait for you will appear here.',
    everywhere: 'the whole organisation',
    mail: {
      greeting: 'Dear {{name}},',
      attachment: 'The certificate is attached to this e-mail.',
      footer: 'Kompeten sent this e-mail automatically. The same notice is under Notifications.',
      linkFooter:
        'Kompeten sent this e-mail automatically. Do not forward it: the link above is for your account only.',
    },
    kept: {
      title: 'Outgoing mail',
      leadKept: 'There is no mail server yet (SMTP_URL). E-mails are kept here and not sent.',
      leadSent: 'E-mails sent and those still waiting.',
      to: 'To',
      subject: 'Subject',
      made: 'Created',
      state: 'State',
      sent: 'Sent',
      waiting: 'Waiting',
      keptState: 'Kept',
      failed: 'Failed, will be tried again',
      hidden: 'This e-mail holds a personal link and is not shown.',
      emptyTitle: 'No e-mails yet',
      emptyBody: 'Every notice to somebody with an e-mail address will appear here.',
      back: 'All e-mails',
    },
    kind: {
      activationLink: {
        title: 'Activate your Kompeten account',
        body: 'Your account is ready. Open this link to set your password; it works once, within seven days.',
        action: 'Set password',
      },
      resetLink: {
        title: 'Reset your password',
        body: 'Somebody asked to reset the password of your account. Open this link; it works once, within one hour. If it was not you, ignore this e-mail: your password has not changed.',
        action: 'Set a new password',
      },
      passwordChanged: {
        title: 'Password changed',
        body: 'The password of your account has just been changed and other sessions have ended. If it was not you, reset your password at once and tell HR.',
        action: 'See my sessions',
      },
      grantGiven: {
        title: 'New role: {{role}}',
        body: 'You now hold the role {{role}} for {{unit}}. Sign in again to use it.',
        action: 'Open Kompeten',
      },
      levelRaised: {
        title: 'Level raised: {{competency}}',
        body: 'Your level in {{competency}} went from {{from}} to {{to}}.',
        bodyFirst: 'Your competency {{competency}} is now recorded at level {{to}}.',
        action: 'See my competencies',
      },
      levelProposed: {
        title: 'Confirm a level: {{employee}}',
        body: '{{employee}} has reached the result for level {{level}} in {{competency}}. The level waits for you to confirm it.',
        action: 'Open and decide',
      },
      levelConfirmed: {
        title: 'Level confirmed: {{competency}}',
        body: 'Level {{level}} in {{competency}} has been confirmed.',
        action: 'See my competencies',
      },
      levelDeclined: {
        title: 'Level not confirmed: {{competency}}',
        body: 'Level {{level}} in {{competency}} could not be confirmed yet. Your level has not changed; talk with your supervisor about the next step.',
        action: 'See my competencies',
      },
      levelAssessedBelow: {
        title: 'Assessment: {{competency}}',
        body: 'You were assessed at level {{assessed}} in {{competency}}. Level {{level}}, which waited to be confirmed, is not reached yet; talk with your supervisor about the next step.',
        action: 'See my competencies',
      },
      levelExpiring: {
        title: 'Ends soon: {{competency}}',
        body: 'The proof of level {{level}} in {{competency}} is valid until {{day}}. Renew it before then to keep your level.',
        action: 'See the next step',
      },
      levelLost: {
        title: 'No longer valid: {{competency}}',
        body: 'The proof of level {{level}} in {{competency}} ended on {{day}}. A gap may show until it is renewed.',
        action: 'See the next step',
      },
      assessmentRequested: {
        title: 'Assessment requested: {{employee}}',
        body: '{{employee}} asks for an assessment of {{competency}}.',
        action: 'Open and assess',
      },
      courseSent: {
        title: 'You have a place: {{course}}',
        body: '{{by}} has enrolled you in {{course}} to close a competency gap. You can begin now.',
        action: 'Open the course',
      },
      batchAnnounced: {
        title: 'A batch is announced: {{course}}',
        body: 'You noted your interest in {{course}}. A batch has been announced; it begins on {{day}}. Enrol while seats are left.',
        action: 'See the batch',
      },
      courseHandedIn: {
        title: 'A draft waits for review: {{course}}',
        body: '{{by}} has handed in the draft of {{course}} for review. See whether it is complete, then publish it or send it back.',
        action: 'Open the review',
      },
      courseSentBack: {
        title: 'Draft sent back: {{course}}',
        body: '{{by}} has sent the draft of {{course}} back with a note. Open the draft to read what is to be changed.',
        action: 'Open the draft',
      },
      coursePublished: {
        title: 'Course published: {{course}}',
        body: 'Version {{version}} of {{course}} has been published. Those who learn in an earlier version can still complete it.',
        action: 'See the versions',
      },
      courseAuthor: {
        title: 'You are an author of {{course}}',
        body: '{{by}} has named you as an author of {{course}}. You can change its draft in the studio.',
        action: 'Open the draft',
      },
      questionsWaiting: {
        title: 'Questions wait for review: {{category}}',
        body: 'Questions in the category {{category}} have been handed in for review. Approve them, or send them back with a note.',
        action: 'Open the waiting questions',
      },
      questionSentBack: {
        title: 'Question sent back: {{question}}',
        body: 'The question “{{question}}” has been sent back with a note. Open it to read what has to change.',
        action: 'Open the question',
      },
      questionsApproved: {
        title: 'Questions approved: {{category}}',
        body: 'Your questions in the category {{category}} have been approved: quizzes may use them.',
        action: 'See the approved questions',
      },
      trainingAssigned: {
        title: 'Required training waits for you',
        body: 'Your position requires these courses, each by its date: {{courses}}.',
        action: 'See required training',
      },
      trainingDueSoon: {
        title: 'Due soon: {{course}}',
        body: 'The required course {{course}} is to be completed by {{day}}.',
        action: 'See required training',
      },
      trainingDueSoonInTeam: {
        title: 'Required training of {{employee}} is due soon',
        body: '{{employee}} is to complete {{course}} by {{day}}.',
        action: 'Open the employee',
      },
      trainingOverdue: {
        title: 'Overdue: {{course}}',
        body: 'The required course {{course}} was to be completed by {{day}}. Complete it as soon as you can, or talk with your supervisor about the next step.',
        action: 'See required training',
      },
      trainingOverdueInTeam: {
        title: 'Required training of {{employee}} is overdue',
        body: '{{employee}} has not completed {{course}}, which was due on {{day}}.',
        action: 'Open the employee',
      },
      submissionWaiting: {
        title: 'Assignments to mark: {{course}}',
        body: 'Work handed in for {{course}} waits to be marked.',
        action: 'Open the work to mark',
      },
      answersWaiting: {
        title: 'Answers to mark: {{course}}',
        body: 'Answers to a quiz of {{course}} wait to be marked.',
        action: 'Open the answers to mark',
      },
      answersAlone: {
        title: 'No second marker: {{course}}',
        body: 'Answers to a quiz of {{course}} are to be marked by two people, and only one can. Add an author to the course, or give somebody the role of training manager. For one marker to be enough, set one in the next version.',
        action: 'Add a marker',
      },
      answersToModerate: {
        title: 'Answers to moderate: {{course}}',
        body: 'The markers of an answer in {{course}} differ. A third person has to decide.',
        action: 'Open the answers to mark',
      },
      appealWaiting: {
        title: 'A second look is asked for: {{course}}',
        body: 'A learner of {{course}} asks for a second look at an answer.',
        action: 'Open the request',
      },
      quizMarked: {
        title: 'Quiz marked: {{item}}',
        body: 'All your answers to {{item}} in {{course}} have been marked.',
        action: 'See the result',
      },
      resultCorrected: {
        title: 'Score counted anew: {{item}}',
        body: 'The key of a question of {{item}} in {{course}} was set right, and your score was counted anew. A pass that you had still holds.',
        action: 'See the result',
      },
      resultCorrectedPassed: {
        title: 'You have passed: {{item}}',
        body: 'The key of a question of {{item}} in {{course}} was set right, and your score was counted anew. With it you have passed.',
        action: 'See the result',
      },
      appealUpheld: {
        title: 'Second look upheld: {{item}}',
        body: 'Your answer to {{item}} in {{course}} was looked at again and has more points.',
        action: 'See the result',
      },
      appealRefused: {
        title: 'Second look refused: {{item}}',
        body: 'Your answer to {{item}} in {{course}} was looked at again. Its points stay; the reason is in the result.',
        action: 'See the result',
      },
      accommodationGiven: {
        title: 'Conditions of your own: {{item}}',
        body: 'You have conditions of your own for the quiz {{item}} in {{course}}. The page of the quiz says how much time, how many attempts and which dates you have.',
        action: 'Open the quiz',
      },
      accommodationEnded: {
        title: 'Your own conditions have ended: {{item}}',
        body: 'The conditions of your own for the quiz {{item}} in {{course}} have been ended. The page of the quiz says how much time, how many attempts and which dates you have now.',
        action: 'Open the quiz',
      },
      submissionPassed: {
        title: 'Assignment passed: {{item}}',
        body: 'Your work for {{item}} in {{course}} has been marked: it is passed.',
        action: 'See the mark',
      },
      submissionReturned: {
        title: 'Assignment returned: {{item}}',
        body: 'Your work for {{item}} in {{course}} needs another look. Read the feedback, then hand it in again.',
        action: 'See the feedback',
      },
      certificateIssued: {
        title: 'Certificate issued: {{course}}',
        body: 'Certificate {{number}} for {{course}} has been issued and can be downloaded.',
        action: 'See the certificate',
      },
      certificateRevoked: {
        title: 'Certificate revoked: {{course}}',
        body: 'Certificate {{number}} for {{course}} has been revoked. Reason: {{reason}}',
        action: 'See the certificate',
      },
    },
  },
});
