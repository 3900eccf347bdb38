import { defineTexts } from '../i18n.ts';

/** Taking in an HR export: what is wrong with a line and what to do about it. Not for browsers: pages get it told. */
export const findingTexts = defineTexts('findings', {
  id: {
    severity: { error: 'kesalahan', warning: 'peringatan' },
    command: {
      refused:
        'Tidak ada yang disimpan: {{errors}} kesalahan, {{warnings}} peringatan. Perbaiki baris di atas lalu jalankan lagi.',
      more: '… dan {{more}} temuan lain.',
      nothing: 'Data sudah sama; tidak ada yang berubah ({{warnings}} peringatan).',
      dry: 'Uji coba: tidak ada yang disimpan ({{warnings}} peringatan). Yang akan berubah:',
      taken: 'Data telah disimpan ({{warnings}} peringatan). Yang berubah:',
    },
    finding: {
      required: 'Sel ini wajib diisi. Lengkapi di sumber data.',
      cellTooLarge: 'Isi sel melebihi 1 MiB. Pendekkan isinya.',
      controlCharacter: 'Sel memuat karakter kendali yang tidak terlihat. Ketik ulang isinya.',
      whitespace:
        'Spasi di awal atau akhir sel (atau baris baru di dalamnya) dirapikan. Rapikan juga di sumber data.',
      formula:
        'Teks diawali tanda rumus. Teks disimpan apa adanya dan dinetralkan pada setiap ekspor. Periksa apakah memang demikian.',
      tooLong: 'Isi sel terlalu panjang: paling banyak {{max}} karakter.',
      valueUnknown: 'Nilai tidak dikenal. Gunakan salah satu dari: {{allowed}}.',
      levelRange: 'Level harus bilangan bulat 1 sampai {{max}}.',
      wholeNumber: 'Tulis bilangan bulat dari {{min}} sampai {{max}}, tanpa titik atau koma.',
      dateInvalid:
        'Tanggal ini tidak ada pada kalender atau tidak terbaca. Tulis sebagai TTTT-BB-HH, misalnya 2026-05-02.',
      dateAmbiguous:
        'Tanggal ini dapat dibaca dengan lebih dari satu cara. Tulis sebagai TTTT-BB-HH, misalnya 2026-05-02.',
      numberMangled:
        'Nomor pegawai dirusak aplikasi lembar kerja: digit terakhirnya hilang dan tidak dapat dipulihkan. Ambil nomor dari sumber asli dan simpan kolomnya sebagai teks.',
      numberRounded:
        'Nomor pegawai berakhir 000: aplikasi lembar kerja telah membulatkannya (nomor urut dimulai dari 001). Ambil nomor dari sumber asli dan simpan kolomnya sebagai teks.',
      numberCharacters:
        'Nomor pegawai hanya boleh memuat angka (boleh dengan spasi). Periksa penulisannya.',
      numberDigits:
        'Nomor pegawai harus 18 digit, yang tertulis {{digits}} digit. Lengkapi dari sumber asli.',
      numberBirthDate:
        'Delapan digit pertama nomor pegawai harus tanggal lahir yang benar (TTTTBBHH). Periksa nomor ini.',
      numberSex: 'Digit ke-15 nomor pegawai harus 1 (pria) atau 2 (wanita). Periksa nomor ini.',
      numberMonth:
        'Digit ke-13 dan ke-14 bukan bulan pengangkatan (01–12) dan bukan kode kontrak PPPK (21 ke atas). Nomor tetap diterima; periksa kebenarannya.',
      numberAge:
        'Menurut nomornya, pegawai ini diangkat sebelum berusia 17 tahun. Nomor tetap diterima; periksa kebenarannya.',
      appointmentDiffers:
        'Tanggal ini tidak sesuai dengan pengangkatan menurut nomor pegawai ({{appointment}}). Data tetap diterima; periksa kebenarannya.',
      emailInvalid:
        'Alamat email tidak dapat digunakan untuk masuk. Pegawai tetap diterima; perbaiki alamatnya.',
      emailTwice:
        'Alamat email ini sudah dipakai pada baris {{line}}. Pegawai tetap diterima, tetapi masuk dengan nomor pegawai.',
      keyTwice: 'Data yang sama sudah ada pada baris {{line}}. Hapus salah satunya.',
      endsBeforeStart: 'Tanggal akhir mendahului tanggal mulai. Periksa keduanya.',
      secondRoot:
        'Hanya satu unit boleh tanpa unit induk, dan itu sudah ada pada baris {{line}}. Isi kode induknya.',
      unitUnknown:
        'Kode unit ini tidak ada pada units.csv. Perbaiki kodenya atau tambahkan unitnya.',
      unitRing: 'Unit-unit ini saling membawahi: baris {{lines}}. Perbaiki unit induknya.',
      positionUnknown:
        'Kode jabatan ini tidak ada pada positions.csv. Perbaiki kodenya atau tambahkan jabatannya.',
      superiorUnknown:
        'Nomor atasan ini tidak ada pada employees.csv. Perbaiki nomornya atau tambahkan pegawainya.',
      reportingRing: 'Hubungan atasan berputar: baris {{lines}}. Perbaiki atasan salah satunya.',
      employeeNotYours:
        'Tidak ada pegawai dengan nomor ini dalam lingkup Anda. Periksa nomornya atau serahkan baris ini kepada pengelola unitnya.',
      ownResult:
        'Hasil diri sendiri tidak dapat dimasukkan sendiri. Serahkan kepada pengelola lain.',
      methodNotYours:
        'Untuk pegawai ini Anda hanya dapat memasukkan hasil assessment_center dan uji_kompetensi. Serahkan baris ini kepada pengelola unitnya.',
      resultOfOthers:
        'Hasil untuk pegawai, tanggal, kompetensi, dan metode ini sudah dimasukkan oleh orang lain dengan isi yang berbeda. Samakan isinya atau minta pengelola unitnya memperbaiki.',
      competencyNotThere: 'Kode kompetensi ini tidak ada pada kamus kompetensi. Perbaiki kodenya.',
      levelNotThere: 'Level ini tidak ada pada kompetensi tersebut. Perbaiki levelnya.',
      dateAhead: 'Tanggal ini belum tiba. Hasilnya disimpan dan diperhitungkan mulai tanggal itu.',
      employeeUnknown:
        'Nomor pegawai ini tidak ada pada employees.csv. Perbaiki nomornya atau tambahkan pegawainya.',
      competencyUnknown:
        'Kode kompetensi ini tidak ada pada competencies.csv. Perbaiki kodenya atau tambahkan kompetensinya.',
      codeSeparators: 'Kode kompetensi tidak boleh memuat titik dua atau titik koma. Ubah kodenya.',
      formUnknown:
        'Bentuk pengembangan ini tidak dikenal. Gunakan nomor bentuk yang berlaku (1–25 pada daftar BKN).',
      certificateTwice:
        'Nomor sertifikat ini sudah dipakai pada baris {{line}}. Periksa milik siapa nomor ini.',
      yearDiffers:
        'Tahun harus sama dengan tahun tanggal selesai ({{year}}). Perbaiki salah satunya.',
      eventsOverlap:
        'Kegiatan ini berlangsung pada hari yang sama dengan kegiatan lain pegawai ini (baris {{line}}). Data tetap diterima; periksa kebenarannya.',
      courseUnknown:
        'Pelatihan prasyarat {{code}} tidak ada pada courses.csv. Perbaiki kodenya atau tambahkan pelatihannya.',
      courseRing: 'Prasyarat berputar: {{codes}}. Hapus salah satunya.',
      outcomeUnreadable:
        'Tulis kompetensi sebagai KODE:level, dipisahkan titik koma. Yang tidak terbaca: {{pair}}.',
      outcomeTwice: 'Kompetensi {{code}} tertulis dua kali. Hapus salah satunya.',
      fileUtf16: 'Berkas ini tersimpan sebagai UTF-16. Simpan ulang sebagai CSV UTF-8.',
      fileSpreadsheet:
        'Berkas ini bukan CSV, melainkan berkas lembar kerja. Simpan ulang sebagai CSV UTF-8.',
      fileEmpty: 'Berkas ini kosong. Baris pertama harus berisi nama kolom.',
      fileMissing:
        'Berkas ini diperlukan karena berkas lain merujuk isinya dan sistem belum memilikinya. Sertakan berkas ini.',
      fileUnknown:
        'Nama berkas ini tidak dikenal sehingga tidak dibaca. Nama yang dikenal: {{names}}.',
      noFiles: 'Tidak ada berkas yang dikenal. Nama yang dikenal: {{names}}.',
      quoteOpen:
        'Tanda petik pada baris ini tidak ditutup, sehingga sisa berkas tidak terbaca. Tutup tanda petiknya.',
      columnMissing: 'Kolom wajib {{column}} tidak ada pada baris judul. Tambahkan kolom ini.',
      columnTwice: 'Kolom {{column}} tertulis dua kali pada baris judul. Hapus salah satunya.',
      columnUnknown: 'Kolom {{column}} tidak dikenal dan diabaikan.',
      cellCount:
        'Baris ini memuat {{found}} sel, seharusnya {{expected}}. Periksa pemisah dan tanda petik.',
      frameworkKept:
        'Kamus kompetensi kini dikelola dalam sistem, sehingga berkas ini tidak mengubahnya lagi. Isi lain tetap diproses.',
      frameworkLacks:
        '{{count}} kompetensi tidak ada dalam kamus yang dikelola di sini; standar dan penilaian untuknya dilewati: {{codes}}. Tambahkan ke kamus bila diperlukan.',
      levelsAbove:
        '{{count}} baris menyebut level di atas {{max}}, level tertinggi kamus kompetensi (pertama: baris {{line}}). Sesuaikan levelnya.',
      removals:
        'Data ini akan menonaktifkan {{people}} dari {{current}} pegawai ({{percent}}%). Jika memang demikian, setujui penonaktifan lalu jalankan lagi.',
    },
  },
  en: {
    severity: { error: 'error', warning: 'warning' },
    command: {
      refused:
        'Nothing was saved: {{errors}} errors, {{warnings}} warnings. Correct the lines above and run it again.',
      more: '… and {{more}} more findings.',
      nothing: 'The data is the same already; nothing has changed ({{warnings}} warnings).',
      dry: 'Dry run: nothing was saved ({{warnings}} warnings). What would change:',
      taken: 'The data was saved ({{warnings}} warnings). What changed:',
    },
    finding: {
      required: 'This cell is required. Fill it in at the source.',
      cellTooLarge: 'The cell holds more than 1 MiB. Shorten it.',
      controlCharacter: 'The cell holds an invisible control character. Type its content again.',
      whitespace:
        'Blanks around the text (or line breaks inside it) were tidied. Tidy them at the source too.',
      formula:
        'The text begins like a formula. It is kept as it is and neutralised in every export. Check that it is meant.',
      tooLong: 'The cell is too long: at most {{max}} characters.',
      valueUnknown: 'Unknown value. Use one of: {{allowed}}.',
      levelRange: 'The level must be a whole number from 1 to {{max}}.',
      wholeNumber: 'Write a whole number from {{min}} to {{max}}, without points or commas.',
      dateInvalid:
        'This day is not in the calendar, or cannot be read. Write it as YYYY-MM-DD, for example 2026-05-02.',
      dateAmbiguous:
        'This date can be read in more than one way. Write it as YYYY-MM-DD, for example 2026-05-02.',
      numberMangled:
        'A spreadsheet has mangled this employee number: its last digits are lost and cannot be restored. Take the number from its source and keep the column as text.',
      numberRounded:
        'The employee number ends in 000: a spreadsheet has rounded it (serials begin at 001). Take the number from its source and keep the column as text.',
      numberCharacters:
        'An employee number has digits only (spaces allowed). Check how it is written.',
      numberDigits:
        'An employee number has 18 digits, this one has {{digits}}. Complete it from its source.',
      numberBirthDate:
        'The first eight digits of an employee number must be a real birth date (YYYYMMDD). Check the number.',
      numberSex: 'Digit 15 of an employee number must be 1 (male) or 2 (female). Check the number.',
      numberMonth:
        'Digits 13 and 14 are neither a month of appointment (01–12) nor a contract code (21 and above). The number is taken; check that it is right.',
      numberAge:
        'By the number, this person was appointed before the age of 17. The number is taken; check that it is right.',
      appointmentDiffers:
        'This date does not agree with the appointment in the employee number ({{appointment}}). The row is taken; check that it is right.',
      emailInvalid:
        'This e-mail address cannot be used to sign in. The person is taken; correct the address.',
      emailTwice:
        'This e-mail address is used in line {{line}} already. The person is taken, but signs in with the employee number.',
      keyTwice: 'The same entry is in line {{line}} already. Remove one of them.',
      endsBeforeStart: 'The end lies before the start. Check both dates.',
      secondRoot:
        'Only one unit may have no parent, and line {{line}} has it already. Fill in the parent code.',
      unitUnknown: 'This unit code is not in units.csv. Correct the code or add the unit.',
      unitRing: 'These units contain each other: lines {{lines}}. Correct their parents.',
      positionUnknown:
        'This position code is not in positions.csv. Correct the code or add the position.',
      superiorUnknown:
        'This superior is not in employees.csv. Correct the number or add the person.',
      reportingRing:
        'These people report to each other in a ring: lines {{lines}}. Correct one of the superiors.',
      employeeNotYours:
        'There is nobody with this number in your scope. Check the number, or leave the line to the HR of that unit.',
      ownResult: 'Nobody takes in results of his own. Leave them to another HR officer.',
      methodNotYours:
        'For this person you bring in results of assessment_center and uji_kompetensi only. Leave this line to HR of the unit.',
      resultOfOthers:
        'Somebody else has brought in a different result of this person, day, competency and method. Make it the same, or ask HR of the unit to correct it.',
      competencyNotThere: 'The competency framework has no such code. Correct the code.',
      levelNotThere: 'This competency has no such level. Correct the level.',
      dateAhead: 'This day has not come yet. The result is kept and counts from that day on.',
      employeeUnknown:
        'This employee number is not in employees.csv. Correct the number or add the person.',
      competencyUnknown:
        'This competency code is not in competencies.csv. Correct the code or add the competency.',
      codeSeparators: 'A competency code must not hold a colon or semicolon. Change the code.',
      formUnknown: 'Unknown form of development. Use a number in force (1–25 in the BKN list).',
      certificateTwice:
        'This certificate number is used in line {{line}} already. Check whose it is.',
      yearDiffers: 'The year must be that of the last day ({{year}}). Correct one of them.',
      eventsOverlap:
        'This event shares a day with another of the same person (line {{line}}). The row is taken; check that it is right.',
      courseUnknown:
        'The prerequisite {{code}} is not in courses.csv. Correct the code or add the course.',
      courseRing: 'The prerequisites run in a ring: {{codes}}. Remove one of them.',
      outcomeUnreadable:
        'Write competencies as CODE:level, separated by semicolons. Not readable: {{pair}}.',
      outcomeTwice: 'Competency {{code}} is named twice. Remove one of them.',
      fileUtf16: 'This file is saved as UTF-16. Save it again as CSV UTF-8.',
      fileSpreadsheet: 'This is no CSV but a spreadsheet file. Save it again as CSV UTF-8.',
      fileEmpty: 'This file is empty. Its first line must name the columns.',
      fileMissing:
        'This file is needed: another file refers to its entries and the system has none yet. Add the file.',
      fileUnknown: 'Unknown file name, so the file is not read. The names are: {{names}}.',
      noFiles: 'There is no file that we know. The names are: {{names}}.',
      quoteOpen:
        'A quotation mark in this line is never closed, so the rest of the file cannot be read. Close it.',
      columnMissing: 'The required column {{column}} is not in the header. Add it.',
      columnTwice: 'Column {{column}} is in the header twice. Remove one of them.',
      columnUnknown: 'Column {{column}} is unknown and ignored.',
      cellCount:
        'This line has {{found}} cells where {{expected}} are expected. Check separators and quotation marks.',
      frameworkKept:
        'The competency framework is now kept in the system, so this file no longer changes it. Everything else is taken.',
      frameworkLacks:
        '{{count}} competencies are not in the framework kept here; standards and assessments of them are left out: {{codes}}. Add them to the framework if they are needed.',
      levelsAbove:
        '{{count}} lines name a level above {{max}}, the highest of the framework (first: line {{line}}). Correct the level.',
      removals:
        'This export would retire {{people}} of {{current}} people ({{percent}}%). If that is right, confirm the removals and run it again.',
    },
  },
});
