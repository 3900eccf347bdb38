import type { Mark } from '#app/domain/assessment/mark-form.ts';

/** Work handed in for the assignment of the demo's course on public service, and what its marker said. */
export type MarkedWork = { text: string; mark: Mark };

export const improvementPlans: MarkedWork[] = [
  {
    text: `Hambatan
Warga yang hanya mengambil dokumen ikut mengantre di loket utama. Selama satu jam pengamatan (Senin, 08.30–09.30) ada 22 orang, 9 di antaranya hanya mengambil dokumen dan menunggu rata-rata 34 menit.

Sebab
Mesin antrean kami hanya mengenal satu jenis nomor. Petugas baru tahu keperluan warga ketika sudah di depan loket.

Perbaikan
Mulai tanggal 3 bulan depan, petugas penerima menanyakan keperluan di pintu dan mengarahkan pengambilan dokumen ke meja samping. Meja itu dijaga bergiliran oleh staf arsip pada pukul 08.00–10.00.

Ukuran
Waktu tunggu pengambilan dokumen, dicatat dua kali sepekan. Sebelum: 34 menit. Sasaran: di bawah 10 menit.

Risiko
Staf arsip kadang dipanggil rapat pada pagi hari. Jadwal cadangan sudah disepakati dengan kepala seksi.`,
    mark: {
      result: 'passed',
      score: 92,
      feedback:
        'Pengamatannya rinci dan sebabnya tepat. Kabarkan angkanya setelah sebulan; contoh ini layak dibagikan kepada unit lain.',
    },
  },
  {
    text: `Hambatan
Pemohon surat keterangan pulang karena fotokopi kurang. Dari 40 permohonan pekan lalu, 13 dikembalikan, dan 10 di antaranya karena lampiran yang sama.

Sebab
Papan syarat menulis "lampiran pendukung" tanpa menyebut yang mana. Laman daring lebih lengkap, tetapi tidak sama dengan papan.

Perbaikan
Papan diganti dengan tiga kalimat yang menyebut lampiran satu per satu, dicetak sendiri di kertas A3. Isi laman disamakan pada hari yang sama. Penanggung jawab: saya, mulai Senin.

Ukuran
Jumlah permohonan yang dikembalikan per pekan. Sebelum: 13 dari 40.

Risiko
Syarat dapat berubah. Kami menulis tanggal pembaruan di sudut papan dan memeriksanya setiap awal bulan.`,
    mark: {
      result: 'passed',
      score: 88,
      feedback: 'Perbaikan yang sederhana dan tepat sasaran. Ukurannya jelas.',
    },
  },
  {
    text: `Hambatan
Warga lansia tidak mendengar nomornya dipanggil. Dalam satu jam, empat orang terlewat dan harus mengambil nomor baru.

Sebab
Pengeras suara hanya ada di dekat loket, sedangkan kursi prioritas berada di dekat pintu.

Perbaikan
Kursi prioritas dipindahkan ke baris depan. Nomor yang dipanggil juga diangkat dengan kartu oleh petugas antrean. Mulai hari Rabu pekan depan.

Ukuran
Jumlah nomor terlewat per hari, dicatat di lembar harian. Sebelum: 11 pada hari pengamatan.

Risiko
Kartu dapat terlupa saat ramai. Kartunya digantung di meja petugas antrean.`,
    mark: {
      result: 'passed',
      score: 85,
      feedback:
        'Anda memperbaiki hambatan yang sering luput. Tambahkan satu pengamatan lagi sesudah dua pekan.',
    },
  },
  {
    text: `Hambatan
Pengaduan melalui telepon tidak tercatat. Bulan lalu kotak saran berisi 6 lembar, sedangkan menurut operator ada sekitar 30 keluhan lewat telepon.

Sebab
Tidak ada lembar catatan di meja telepon, dan operator tidak tahu ke mana meneruskannya.

Perbaikan
Satu lembar catatan dengan lima isian (apa, kapan, di mana, harapan, kontak) diletakkan di meja telepon. Setiap pukul 15.00 isinya dipindahkan ke daftar pengaduan dan diberi nomor.

Ukuran
Jumlah pengaduan bernomor per bulan dan lama jawaban pertama. Sebelum: 6 pengaduan, lama jawaban tidak diketahui.

Risiko
Operator sibuk pada pagi hari. Catatan boleh berupa kata kunci, lalu dilengkapi sebelum pukul 15.00.`,
    mark: {
      result: 'passed',
      score: 90,
      feedback: 'Hubungan antara sebab dan perbaikan jelas. Lima isiannya dapat langsung dipakai.',
    },
  },
  {
    text: `Hambatan
Dua dari tiga loket tutup bersamaan pada pukul 12.00–13.00, padahal 14 warga datang pada jam itu karena memanfaatkan waktu istirahat kerja.

Sebab
Jadwal istirahat mengikuti kebiasaan, bukan jumlah pengunjung.

Perbaikan
Istirahat dibagi dua gelombang, 11.30–12.30 dan 12.30–13.30, sehingga selalu ada dua loket yang buka. Disepakati dalam apel pagi dan mulai berlaku tanggal 1.

Ukuran
Waktu tunggu pukul 12.00–13.00. Sebelum: 41 menit.

Risiko
Ada rekan yang menjemput anak. Gelombangnya boleh dipertukarkan asalkan dicatat.`,
    mark: { result: 'passed', feedback: 'Lengkap dan dapat dikerjakan. Selamat mencoba.' },
  },
];

/** A plan that its author has been asked to work on. */
export const weakPlan: MarkedWork = {
  text: `Hambatan
Antrean di loket sering panjang dan warga mengeluh.

Perbaikan
Menambah dua petugas dan satu loket agar pelayanan lebih cepat.

Ukuran
Warga merasa lebih puas.`,
  mark: {
    result: 'returned',
    feedback: `Hambatannya penting, tetapi rencananya belum dapat dimulai tanpa anggaran baru. Mohon lengkapi tiga hal:
1. Catat antrean pada satu jam sibuk: berapa orang, berapa menit, dan untuk keperluan apa.
2. Tunjukkan sebabnya dari catatan itu.
3. Pilih perbaikan yang dapat dimulai dengan petugas yang ada, dengan angka sebelum dan sesudahnya.`,
  },
};
