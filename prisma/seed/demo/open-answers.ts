/** What people of the demo write where a question is marked by others: enough to be marked by a rubric. */
const openAnswers = [
  'Tahun lalu loket kami beralih ke antrean daring. Pada minggu pertama banyak warga tetap datang tanpa nomor, dan rekan-rekan merasa pekerjaannya bertambah.\n\nYang membuatnya berhasil: kepala subbagian duduk bersama kami setiap sore selama dua minggu, mencatat keluhan, lalu memperbaiki satu hal setiap hari. Setelah sebulan waktu tunggu turun dari satu jam menjadi lima belas menit.',
  'Perubahan yang saya alami adalah penilaian kinerja dengan aplikasi baru. Menurut saya kurang berhasil karena kami hanya menerima surat edaran. Tidak ada yang menjelaskan gunanya, sehingga banyak yang mengisi pada hari terakhir saja.',
];

/** The answer of the nth person. */
export function openAnswer(nth: number): string {
  return openAnswers[nth % openAnswers.length]!;
}
