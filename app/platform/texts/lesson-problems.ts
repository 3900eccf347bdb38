import { defineTexts } from '../i18n.ts';

/** What hinders readers of a lesson, for its authors: the codes of accessibilityProblems. */
export const lessonProblemTexts = defineTexts('lessonProblems', {
  id: {
    altMissing:
      'Gambar belum memiliki teks alternatif. Tuliskan apa yang ditunjukkannya, atau tandai sebagai hiasan.',
    altFileName: 'Teks alternatif ini hanya nama berkas. Tuliskan apa yang ditunjukkan gambar.',
    altLong: 'Teks alternatif ini panjang. Ringkas, dan pindahkan rinciannya ke dalam materi.',
    captionsMissing: 'Video belum memiliki takarir.',
    transcriptMissing: 'Audio belum memiliki transkrip.',
    titleMissing: 'Bagian ini belum diberi judul atau nama.',
    fileMissing: 'Berkasnya belum diunggah atau belum dipilih.',
    addressMissing: 'Alamat halaman yang disematkan belum diisi.',
    questionUnfinished:
      'Pertanyaan belum lengkap: tulis pertanyaannya, paling sedikit dua pilihan, dan tandai jawaban yang benar.',
    definitionMissing: 'Istilah ini belum dijelaskan artinya.',
    headingEmpty: 'Judul ini tidak berisi kata. Tulis judulnya atau hapus barisnya.',
    headingSkipped: 'Tingkat judul melompat. Gunakan tingkat berikutnya.',
    headingByBold:
      'Baris tebal ini tampak seperti judul. Jadikan judul agar muncul dalam susunan materi.',
    listByHand:
      'Daftar ini diketik dengan tanda atau nomor. Jadikan daftar agar terbaca sebagai daftar.',
    linkVague: 'Teks tautan tidak menyebut tujuannya. Tuliskan apa yang akan dibuka.',
    linkAddress: 'Teks tautan berupa alamat. Tuliskan nama halamannya.',
    tableHeader: 'Tabel belum memiliki kepala baris atau kolom.',
    tableHeaderEmpty: 'Sel kepala tabel ini kosong. Tuliskan apa isi baris atau kolomnya.',
    capitals: 'Teks ini seluruhnya huruf kapital. Gunakan huruf biasa agar mudah dibaca.',
  },
  en: {
    altMissing:
      'The picture has no alternative text. Write what it shows, or mark it as decoration.',
    altFileName: 'This alternative text is only the name of a file. Write what the picture shows.',
    altLong: 'This alternative text is long. Shorten it, and move the details into the lesson.',
    captionsMissing: 'The video has no captions.',
    transcriptMissing: 'The audio has no transcript.',
    titleMissing: 'This part has no title or name yet.',
    fileMissing: 'Its file has not been uploaded or chosen yet.',
    addressMissing: 'The address of the embedded page is missing.',
    questionUnfinished:
      'The question is not finished: write it, at least two choices, and mark the right answer.',
    definitionMissing: 'This term has no explanation yet.',
    headingEmpty: 'This heading holds no words. Write it or remove the line.',
    headingSkipped: 'The heading skips a level. Use the next one.',
    headingByBold:
      'This bold line looks like a heading. Make it one, so that it appears in the outline.',
    listByHand:
      'This list was typed with signs or numbers. Make it a list, so that it is read as one.',
    linkVague: 'The words of the link do not say where it leads. Write what will be opened.',
    linkAddress: 'The words of the link are an address. Write the name of the page.',
    tableHeader: 'The table has no header row or column.',
    tableHeaderEmpty: 'This header cell is empty. Write what its row or column holds.',
    capitals: 'This text is all capitals. Use ordinary letters, which are easier to read.',
  },
});
