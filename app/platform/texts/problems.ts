import { defineTexts } from '../i18n.ts';

/** A page that could not be shown, and what to do. */
export const problemTexts = defineTexts('problems', {
  id: {
    notFound: 'Halaman atau data ini tidak ditemukan.',
    forbidden: 'Anda tidak berwenang melakukan tindakan ini.',
    tooLarge: 'Kiriman ini terlalu besar.',
    unreadable: 'Isian tidak terbaca. Muat ulang halaman, lalu kirim lagi.',
    unexpected:
      'Terjadi gangguan pada sistem. Data yang sudah tersimpan aman. Coba lagi beberapa saat lagi.',
    reference: 'Nomor rujukan',
    goHome: 'Ke Beranda',
    titleNotFound: 'Tidak ditemukan',
    titleForbidden: 'Tidak berwenang',
    titleUnexpected: 'Gangguan sistem',
  },
  en: {
    notFound: 'This page or record was not found.',
    forbidden: 'You are not allowed to do this.',
    tooLarge: 'What was sent is too large.',
    unreadable: 'What was sent could not be read. Reload the page and send it again.',
    unexpected:
      'Something failed in the system. What was saved is safe. Please try again in a moment.',
    reference: 'Reference',
    goHome: 'Go to Home',
    titleNotFound: 'Not found',
    titleForbidden: 'Not allowed',
    titleUnexpected: 'System failure',
  },
});
