import { defineTexts } from '../i18n.ts';

/** What went wrong and what to do: the texts of DomainError codes and of form checks. */
export const errorTexts = defineTexts('errors', {
  id: {
    notFound: 'Halaman atau data ini tidak ditemukan.',
    forbidden: 'Anda tidak berwenang melakukan tindakan ini.',
    unexpected:
      'Terjadi gangguan pada sistem. Data yang sudah tersimpan aman. Coba lagi beberapa saat lagi.',
    reference: 'Nomor rujukan',
    goHome: 'Ke Beranda',
    titleNotFound: 'Tidak ditemukan',
    titleForbidden: 'Tidak berwenang',
    titleUnexpected: 'Gangguan sistem',
    required: 'Wajib diisi.',
    invalid: 'Isian ini tidak dapat dibaca. Periksa kembali.',
    tooShort: 'Paling sedikit {{min}} karakter.',
    tooLong: 'Paling banyak {{max}} karakter.',
    email: 'Tulis alamat email lengkap, misalnya nama@instansi.go.id.',
    foreignOrigin:
      'Permintaan ditolak karena tidak berasal dari situs ini. Muat ulang halaman lalu coba lagi.',
    tooManyRequests: 'Terlalu banyak percobaan. Coba lagi dalam {{minutes}} menit.',
  },
  en: {
    notFound: 'This page or record was not found.',
    forbidden: 'You are not allowed to do this.',
    unexpected:
      'Something failed in the system. What was saved is safe. Please try again in a moment.',
    reference: 'Reference',
    goHome: 'Go to Home',
    titleNotFound: 'Not found',
    titleForbidden: 'Not allowed',
    titleUnexpected: 'System failure',
    required: 'Please fill this in.',
    invalid: 'This entry cannot be read. Please check it.',
    tooShort: 'At least {{min}} characters.',
    tooLong: 'At most {{max}} characters.',
    email: 'Write a full e-mail address, for example name@agency.go.id.',
    foreignOrigin:
      'The request was refused because it did not come from this site. Reload the page and try again.',
    tooManyRequests: 'Too many attempts. Try again in {{minutes}} minutes.',
  },
});
