import {
  bilingual,
  blocksOf,
  type CompetencySeed,
  halvesOf,
  type LevelSeed,
} from './competency-seed.ts';

/** Code and kind, name, what it is; then each level (>) with what one sees people do (-). */
const TEXT = `
INT | manajerial
Integritas | Integrity
Bertindak selaras dengan nilai, norma, dan etika, juga ketika tidak ada yang melihat. | Acts in line with values, norms and ethics, also when nobody is watching.
> Bertindak sesuai nilai, norma, dan etika dalam kapasitas pribadi | Acts in line with values, norms and ethics in own work
- Mengenali situasi yang menguji kejujuran dalam tugasnya. | Recognises situations in own duties that test honesty.
- Menolak pemberian yang berkaitan dengan jabatan. | Declines gifts that relate to the office.
- Mengakui kesalahan sendiri dan segera memperbaikinya. | Admits own mistakes and corrects them at once.
> Mengingatkan dan mengajak rekan kerja bertindak sesuai etika | Reminds and invites colleagues to act ethically
- Mengingatkan rekan dengan santun ketika aturan dilanggar. | Reminds colleagues politely when a rule is broken.
- Menjelaskan cara melaporkan gratifikasi kepada rekan. | Explains to colleagues how to report a gratuity.
- Menyatakan konflik kepentingan sebelum pekerjaan dimulai. | Declares conflicts of interest before the work begins.
> Memastikan anggota yang dipimpin bertindak sesuai etika | Makes sure the people led act ethically
- Membagi tugas sehingga tidak ada celah penyimpangan. | Assigns tasks so that there is no room for misconduct.
- Menindaklanjuti laporan pelanggaran di timnya sampai tuntas. | Follows reports of misconduct in the team to their end.
- Memberi contoh nyata dalam penggunaan fasilitas kantor. | Sets the example in the use of office property.
> Menciptakan situasi kerja yang mendorong kepatuhan pada etika | Creates conditions that drive ethical conduct in the institution
- Menata proses kerja agar keputusan dapat ditelusuri. | Arranges work so that decisions can be traced.
- Melindungi pegawai yang melaporkan penyimpangan. | Protects employees who report wrongdoing.
- Mengevaluasi risiko integritas di perangkat daerahnya setiap tahun. | Reviews the integrity risks of the agency every year.
> Menjadi teladan keadilan dan etika di tingkat nasional | Role model of fairness and ethics at national level
- Menggagas kebijakan etika yang dipakai instansi lain. | Initiates ethics policy that other institutions adopt.
- Menjadi rujukan ketika nilai dan kepentingan bertentangan. | Is consulted when values and interests collide.
- Mempertahankan keputusan yang adil di bawah tekanan. | Holds to fair decisions under pressure.

KS | manajerial
Kerja Sama | Collaboration
Bekerja bersama orang lain dan mencapai hasil yang tidak dapat dicapai sendiri. | Works with others and reaches results that nobody reaches alone.
> Berpartisipasi dalam kelompok kerja | Takes part in a work group
- Menyelesaikan bagian tugasnya tepat waktu. | Finishes own part on time.
- Memberi kabar kepada tim ketika ada hambatan. | Tells the team when something is in the way.
- Menghargai pendapat yang berbeda dalam rapat. | Respects other opinions in meetings.
> Menumbuhkan tim kerja yang partisipatif dan efektif | Grows a participative, effective team
- Mengajak anggota yang pendiam menyampaikan gagasan. | Draws out the ideas of quiet members.
- Membantu rekan yang bebannya sedang tinggi. | Helps colleagues whose load is high.
- Menyepakati pembagian peran yang jelas. | Agrees on clear roles.
> Membangun tim yang efektif untuk kinerja organisasi | Builds teams that raise organisational performance
- Menyusun tim sesuai keahlian yang dibutuhkan. | Forms teams by the skills they need.
- Menyelesaikan perselisihan sebelum mengganggu hasil. | Settles disputes before they harm results.
- Merayakan keberhasilan sebagai hasil bersama. | Credits success to the whole team.
> Membangun komitmen tim dan sinergi antarunit | Builds commitment and synergy between units
- Menyatukan sasaran beberapa unit kerja dalam satu rencana. | Joins the targets of several units in one plan.
- Membagi sumber daya lintas unit secara terbuka. | Shares resources across units openly.
- Menghapus hambatan prosedur antarunit. | Removes procedural barriers between units.
> Menciptakan kerja sama yang konsisten di dalam dan luar instansi | Keeps collaboration going inside and outside the institution
- Membangun kemitraan jangka panjang dengan pihak luar. | Builds lasting partnerships outside.
- Menjaga kepercayaan mitra ketika kepentingan berbeda. | Keeps partners' trust when interests differ.
- Menjadikan kolaborasi bagian dari cara kerja pemerintah kota. | Makes collaboration part of how the city works.

KOM | manajerial
Komunikasi | Communication
Menyampaikan dan menerima informasi dengan jelas, jujur, dan menghargai lawan bicara. | Gives and receives information clearly, honestly and with respect.
> Menyampaikan informasi dengan jelas dan lengkap | Conveys information clearly and completely
- Menjawab pertanyaan dengan bahasa yang mudah dipahami. | Answers questions in plain words.
- Memastikan lawan bicara memahami pesan. | Checks that the message is understood.
- Menulis surat dan pesan dinas tanpa salah tafsir. | Writes letters and messages that cannot be misread.
> Aktif berkomunikasi formal dan informal, mendengarkan, menyusun bahan | Communicates actively, listens, prepares material
- Menyimak sebelum menanggapi. | Listens before answering.
- Menyusun bahan paparan yang runtut. | Prepares presentations that follow a line.
- Memilih saluran sesuai penerima pesan. | Chooses the channel that suits the reader.
> Asertif; terampil menyampaikan informasi sensitif atau rumit | Assertive; handles sensitive or complex messages
- Menyampaikan kabar buruk dengan jujur dan tenang. | Gives bad news honestly and calmly.
- Menjelaskan persoalan teknis kepada orang awam. | Explains technical matters to lay people.
- Menahan diri dari janji yang tidak dapat dipenuhi. | Makes no promise that cannot be kept.
> Menyampaikan pemikiran multidimensi untuk mendorong kesepakatan | Presents multi-angle thinking to win agreement
- Mempertemukan pihak yang berseberangan. | Brings opposing sides together.
- Menyusun argumen dari data dan kepentingan semua pihak. | Argues from data and the interests of all.
- Menguji pesan penting sebelum disiarkan. | Tests important messages before they go out.
> Menggagas sistem komunikasi terbuka yang strategis | Designs open, strategic communication systems
- Menetapkan arah komunikasi pemerintah kota. | Sets the direction of the city's communication.
- Membuka informasi sebelum diminta. | Opens information before it is asked for.
- Mengubah masukan warga menjadi perubahan kebijakan. | Turns residents' voices into changed policy.

PB | sosial_kultural
Perekat Bangsa | Bridging Diversity (National Cohesion)
Memahami, menghargai, dan mendayagunakan keberagaman untuk menjaga persatuan. | Understands, respects and makes use of diversity to keep people together.
> Peka memahami dan menerima kemajemukan | Is sensitive to and accepts diversity
- Melayani setiap warga tanpa membedakan latar belakang. | Serves everybody alike, whatever their background.
- Menahan diri dari ucapan yang merendahkan. | Refrains from belittling words.
- Mengenali adat dan kebiasaan setempat. | Knows local customs.
> Aktif mengembangkan sikap saling menghargai | Actively fosters mutual respect
- Mengajak rekan memahami pandangan yang berbeda. | Invites colleagues to see other points of view.
- Meluruskan prasangka dengan tenang. | Corrects prejudice calmly.
- Menyesuaikan layanan bagi kelompok rentan. | Adapts the service for vulnerable groups.
> Mempromosikan toleransi dan persatuan | Promotes tolerance and unity
- Menengahi gesekan antarkelompok sejak dini. | Mediates friction between groups early.
- Menyelenggarakan kegiatan yang mempertemukan warga. | Holds events that bring residents together.
- Memastikan keputusan tidak merugikan kelompok tertentu. | Makes sure decisions harm no group.
> Mendayagunakan perbedaan untuk efektivitas organisasi | Uses differences to make the organisation more effective
- Menyusun tim dari beragam latar belakang dengan sengaja. | Forms mixed teams on purpose.
- Mengangkat praktik baik dari berbagai komunitas. | Spreads good practice from different communities.
- Menilai kebijakan dari dampaknya pada keberagaman. | Judges policy by its effect on diversity.
> Menjadi wakil pemerintah yang membangun hubungan sosial | Represents government in building social bonds
- Dipercaya tokoh masyarakat dari semua golongan. | Is trusted by community leaders of all groups.
- Merumuskan kebijakan kerukunan tingkat kota. | Shapes the city's policy of harmony.
- Meredakan konflik sosial yang luas. | Calms wide social conflict.

OPH | manajerial
Orientasi pada Hasil | Results Orientation
Menyelesaikan tugas sampai hasilnya terasa, dan terus memperbaikinya. | Sees work through to its effect and keeps improving it.
> Bertanggung jawab memenuhi standar kerja | Takes responsibility for meeting work standards
- Mengetahui standar dan batas waktu tugasnya. | Knows the standard and deadline of each task.
- Memeriksa hasil kerja sebelum diserahkan. | Checks work before handing it over.
- Mencatat pekerjaan yang belum selesai. | Keeps a list of what is unfinished.
> Meningkatkan hasil kerja pribadi di atas standar | Raises own results above the standard
- Mencari cara yang lebih cepat tanpa mengurangi mutu. | Finds faster ways without loss of quality.
- Mengukur hasil kerjanya sendiri setiap bulan. | Measures own results every month.
- Menetapkan sasaran pribadi yang menantang. | Sets demanding personal targets.
> Menetapkan target unit yang menantang, memberi apresiasi dan teguran | Sets challenging unit targets, praises and corrects
- Menurunkan sasaran unit menjadi target setiap anggota. | Turns unit goals into each member's target.
- Memberi apresiasi dan teguran pada waktunya. | Praises and corrects in time.
- Mengatasi hambatan sebelum target meleset. | Removes obstacles before targets slip.
> Mendorong unit mencapai atau melampaui target | Drives units to reach or exceed targets
- Mengalihkan sumber daya ke hasil yang paling penting. | Moves resources to the results that matter most.
- Meninjau capaian unit berdasarkan data. | Reviews unit results on data.
- Menjadikan keberhasilan satu unit contoh bagi yang lain. | Makes one unit's success an example for others.
> Meningkatkan mutu capaian kerja organisasi | Raises the quality of organisational results
- Menetapkan ukuran hasil yang dirasakan warga. | Sets measures of results that residents feel.
- Mengubah sistem yang menghambat kinerja. | Changes systems that hold performance back.
- Mempertanggungjawabkan hasil secara terbuka. | Accounts for results in public.

PP | manajerial
Pelayanan Publik | Public Service
Melayani warga secara pasti, terbuka, tanggap, dan tidak memihak. | Serves the public reliably, openly, responsively and without favour.
> Menjalankan tugas mengikuti standar pelayanan | Works to the service standard
- Menyampaikan syarat, waktu, dan biaya layanan dengan benar. | States requirements, time and fees correctly.
- Melayani sesuai urutan dan tanpa pilih kasih. | Serves in order and without favour.
- Menyapa dan menjawab dengan santun. | Greets and answers courteously.
> Menyelia dan menjelaskan proses pelayanan secara transparan | Supervises and explains service processes openly
- Menjelaskan alasan penolakan dan jalan keluarnya. | Explains a refusal and what can be done.
- Memantau antrean dan waktu tunggu. | Watches queues and waiting times.
- Menangani keluhan sampai warga mendapat jawaban. | Handles complaints until people have an answer.
> Memperbaiki standar pelayanan di lingkup unit kerja | Improves service standards in the unit
- Menyederhanakan syarat yang tidak perlu. | Drops requirements that are not needed.
- Memakai hasil survei kepuasan untuk perbaikan. | Uses satisfaction surveys to improve.
- Menyediakan layanan bagi penyandang disabilitas. | Provides service for people with disabilities.
> Memantau, mengevaluasi, dan mengantisipasi isu jangka panjang pelayanan | Monitors and anticipates long-term service issues
- Membaca kecenderungan kebutuhan warga. | Reads trends in what people need.
- Menyiapkan layanan menghadapi lonjakan permintaan. | Prepares services for peaks in demand.
- Menyatukan layanan yang tersebar. | Brings scattered services together.
> Memastikan kebijakan pelayanan publik yang objektif dan netral | Ensures objective, neutral service policy
- Menetapkan arah pelayanan pemerintah kota. | Sets the direction of the city's services.
- Menjaga pelayanan dari kepentingan kelompok. | Keeps services free of group interests.
- Membuka kinerja pelayanan kepada publik. | Publishes service performance.

PDO | manajerial
Pengembangan Diri dan Orang Lain | Developing Self and Others
Terus belajar dan membantu orang lain bertumbuh. | Keeps learning and helps others grow.
> Mengembangkan diri | Develops self
- Mengenali kekuatan dan kekurangannya. | Knows own strengths and weaknesses.
- Mengikuti pelatihan sesuai kebutuhan jabatan. | Takes training that the position needs.
- Menerapkan hal baru dalam pekerjaan. | Applies what was learnt at work.
> Meningkatkan kemampuan bawahan dengan contoh dan penjelasan | Builds staff ability by example and explanation
- Menunjukkan cara kerja kepada pegawai baru. | Shows newcomers how the work is done.
- Membagikan ilmu sepulang pelatihan. | Shares what was learnt after a course.
- Memberi kesempatan mencoba tugas baru. | Lets people try new tasks.
> Memberikan umpan balik dan membimbing | Gives feedback and guides
- Memberi umpan balik yang jelas dan berkala. | Gives clear, regular feedback.
- Menyusun rencana pengembangan bersama anggota tim. | Plans development together with team members.
- Mendampingi anggota yang tertinggal. | Supports members who fall behind.
> Menyusun program pengembangan jangka panjang | Plans long-term development programmes
- Memetakan kebutuhan kompetensi unit beberapa tahun ke depan. | Maps the unit's needs years ahead.
- Menyiapkan calon pengganti jabatan penting. | Prepares successors for key positions.
- Mengalokasikan anggaran pengembangan secara adil. | Allots development money fairly.
> Menciptakan organisasi yang terus belajar | Creates a continuously learning organisation
- Menjadikan belajar bagian dari penilaian kinerja. | Makes learning part of performance.
- Membangun pertukaran pengetahuan lintas instansi. | Builds knowledge exchange across institutions.
- Mengubah kegagalan menjadi pelajaran bersama. | Turns failure into shared lessons.

MP | manajerial
Mengelola Perubahan | Managing Change
Menyesuaikan diri dengan perubahan dan membantu orang lain menjalaninya. | Adapts to change and helps others through it.
> Mengikuti perubahan dengan arahan | Follows change with direction
- Memakai cara kerja baru setelah diberi tahu. | Uses new ways of working when told.
- Bertanya ketika perubahan belum jelas. | Asks when a change is unclear.
- Tetap bekerja baik selama masa peralihan. | Works well through a transition.
> Proaktif beradaptasi mengikuti perubahan | Adapts to change proactively
- Mempelajari aturan dan aplikasi baru sendiri. | Learns new rules and systems unprompted.
- Menyesuaikan kebiasaan kerja lebih awal. | Adjusts habits early.
- Menyampaikan saran perbaikan. | Suggests improvements.
> Membantu orang lain dan mengantisipasi perubahan | Helps others and anticipates change
- Menjelaskan alasan perubahan kepada rekan. | Explains the reason for change to colleagues.
- Memetakan siapa yang terdampak dan bagaimana. | Maps who is affected and how.
- Merancang uji coba sebelum penerapan luas. | Pilots before rolling out.
> Memimpin perubahan pada unit kerja | Leads change in the unit
- Menetapkan arah dan tahapan perubahan. | Sets the direction and stages of change.
- Menghadapi penolakan dengan dialog. | Meets resistance with dialogue.
- Mengukur apakah perubahan bertahan. | Measures whether the change lasts.
> Menggerakkan dukungan untuk perubahan berkelanjutan | Mobilises support for lasting change
- Membangun dukungan pimpinan dan masyarakat. | Wins support of leaders and the public.
- Menanamkan perubahan dalam kebijakan. | Anchors change in policy.
- Menjaga perubahan melewati pergantian pimpinan. | Keeps change alive when leaders change.

PK | manajerial
Pengambilan Keputusan | Decision Making
Memutuskan tepat waktu berdasarkan informasi, kewenangan, dan risiko. | Decides in time on information, authority and risk.
> Mengumpulkan informasi untuk bertindak sesuai kewenangan | Gathers information to act within authority
- Mengumpulkan keterangan sebelum bertindak. | Gathers the facts before acting.
- Mengetahui batas kewenangannya. | Knows the limits of own authority.
- Meneruskan persoalan di luar kewenangannya. | Passes on what lies beyond them.
> Menganalisis masalah secara mendalam | Analyses problems in depth
- Membedakan gejala dari penyebab. | Tells symptoms from causes.
- Membandingkan beberapa sumber data. | Compares several sources.
- Menyusun pilihan dengan alasannya. | Sets out options with reasons.
> Membandingkan alternatif dan menyeimbangkan risiko | Compares options and balances risk
- Menimbang manfaat dan risiko setiap pilihan. | Weighs benefit and risk of each option.
- Memutuskan tepat waktu meski data tidak lengkap. | Decides in time on incomplete data.
- Mendokumentasikan dasar keputusan. | Records the grounds of a decision.
> Menyelesaikan masalah berisiko tinggi dan memitigasi dampaknya | Solves high-risk problems and mitigates impact
- Mengambil keputusan sulit yang berdampak luas. | Takes hard decisions of wide effect.
- Menyiapkan rencana cadangan. | Prepares fallback plans.
- Memantau akibat keputusan dan mengoreksinya. | Follows the effects and corrects them.
> Memutuskan solusi strategis berdampak nasional | Decides strategic solutions of national impact
- Merumuskan solusi lintas daerah. | Shapes solutions across regions.
- Mempertimbangkan akibat bagi generasi mendatang. | Considers the generations to come.
- Mempertahankan keputusan di hadapan publik. | Defends decisions in public.
`;

/** The nine competencies that every position requires. */
export const genericCompetencies: CompetencySeed[] = blocksOf(TEXT).map((lines) => {
  const [code, kind] = halvesOf(lines[0]);
  const levels: LevelSeed[] = [];
  for (const line of lines.slice(3)) {
    if (line.startsWith('>')) levels.push({ description: bilingual(line), indicators: [] });
    else levels[levels.length - 1]?.indicators.push(bilingual(line));
  }
  const [name, description] = [bilingual(lines[1]), bilingual(lines[2])];
  return { code, kind, affair: '', name, description, levels };
});
