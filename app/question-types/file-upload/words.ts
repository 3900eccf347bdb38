import { defineTexts } from '#app/platform/i18n.ts';

export const questionFileUploadTexts = defineTexts('questionFileUpload', {
  id: {
    name: 'Unggah berkas',
    help: 'Berkas yang diunggah peserta dan dinilai oleh penilai.',
    files: 'Jumlah berkas paling banyak',
    size: 'Ukuran terbesar tiap berkas (MB)',
    kinds: 'Jenis berkas',
    kindOf: {
      pdf: 'PDF',
      picture: 'Gambar (JPG, PNG)',
      text: 'Dokumen teks (DOCX, ODT)',
      sheet: 'Lembar hitung (XLSX, ODS)',
      slides: 'Presentasi (PPTX, ODP)',
    },
    text: 'Peserta boleh menulis teks di samping berkas',
    problems: {
      kinds: 'jenis berkasnya belum dipilih.',
      criterion: 'ada kriteria rubrik yang belum ditulis dalam {{language}}.',
      levels: 'setiap kriteria rubrik perlu sedikitnya dua tingkat capaian.',
      wholeLevel: 'setiap kriteria rubrik perlu satu tingkat yang bernilai 100 persen.',
      levelText: 'ada tingkat capaian yang belum ditulis dalam {{language}}.',
    },
  },
  en: {
    name: 'File upload',
    help: 'Files that participants upload and people mark.',
    files: 'Most files',
    size: 'Largest size of each file (MB)',
    kinds: 'Kinds of files',
    kindOf: {
      pdf: 'PDF',
      picture: 'Pictures (JPG, PNG)',
      text: 'Text documents (DOCX, ODT)',
      sheet: 'Spreadsheets (XLSX, ODS)',
      slides: 'Slides (PPTX, ODP)',
    },
    text: 'Participants may write a text beside the files',
    problems: {
      kinds: 'no kind of files is chosen.',
      criterion: 'a criterion of the rubric is not written {{language}}.',
      levels: 'each criterion of the rubric needs at least two levels.',
      wholeLevel: 'each criterion of the rubric needs one level that is worth 100 percent.',
      levelText: 'a level is not written {{language}}.',
    },
  },
});
