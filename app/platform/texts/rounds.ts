import { defineTexts } from '../i18n.ts';

/** A round of assessment results brought in as one file. */
export const roundTexts = defineTexts('rounds', {
  id: {
    title: 'Hasil penilaian',
    lead: 'Masukkan hasil satu putaran penilaian kompetensi sekaligus. Untuk satu hasil, buka halaman kompetensi pegawai.',
    file: 'Berkas CSV',
    fileHelp:
      'Kolomnya sama dengan assessments.csv pada ekspor kepegawaian. Paling besar {{mb}} MB.',
    send: 'Periksa dan masukkan',
    template: 'Unduh templat CSV',
    columns: 'Kolom berkas',
    about: {
      nip: 'Nomor pegawai, 18 digit. Hanya pegawai dalam lingkup Anda.',
      tanggal: 'Tanggal penilaian, misalnya 2026-05-02.',
      kode_kompetensi: 'Kode kompetensi menurut kamus.',
      level: 'Level yang terbukti.',
      metode: 'assessment_center, uji_kompetensi, atasan, atau mandiri.',
      metodeMeasured: 'assessment_center atau uji_kompetensi.',
      asesor: 'Penilai atau lembaga, tidak wajib.',
      berlaku_sampai: 'Hari terakhir berlaku. Kosong berarti tanpa batas.',
    },
    rule: 'Tidak ada yang disimpan selama masih ada kesalahan. Berkas yang sama dapat dimasukkan lagi tanpa mengubah apa pun.',
    done: 'Hasil penilaian tersimpan: {{added}} hasil baru, {{corrected}} hasil diperbaiki.',
    same: 'Semua hasil dalam berkas ini sudah tercatat. Tidak ada yang berubah.',
    warned:
      'Ada {{count}} peringatan: hasil dengan tanggal yang belum tiba baru diperhitungkan mulai tanggalnya.',
    refused: 'Tidak ada yang disimpan: {{count}} kesalahan',
    refusedHelp: 'Perbaiki baris di bawah ini dalam berkas, lalu kirim lagi.',
    shown: 'Ditampilkan {{shown}} temuan pertama.',
  },
  en: {
    title: 'Assessment results',
    lead: 'Bring in the results of a whole round of competency assessments. For a single result, open the employee’s competency page.',
    file: 'CSV file',
    fileHelp: 'With the columns of assessments.csv of the HR export. At most {{mb}} MB.',
    send: 'Check and take in',
    template: 'Download the CSV template',
    columns: 'Columns of the file',
    about: {
      nip: 'Employee number, 18 digits. Only people in your scope.',
      tanggal: 'Date of the assessment, for example 2026-05-02.',
      kode_kompetensi: 'Code of the competency in the dictionary.',
      level: 'The level that was proven.',
      metode: 'assessment_center, uji_kompetensi, atasan or mandiri.',
      metodeMeasured: 'assessment_center or uji_kompetensi.',
      asesor: 'Assessor or institution, optional.',
      berlaku_sampai: 'Last valid day. Empty: does not lapse.',
    },
    rule: 'Nothing is saved while there is an error. The same file may be taken in again and changes nothing.',
    done: 'Results saved: {{added}} new, {{corrected}} corrected.',
    same: 'Every result of this file is on record already. Nothing changed.',
    warned:
      'There are {{count}} warnings: results of a day that has not come count from that day on.',
    refused: 'Nothing was saved: {{count}} errors',
    refusedHelp: 'Correct the lines below in the file and send it again.',
    shown: 'The first {{shown}} findings are shown.',
  },
});
