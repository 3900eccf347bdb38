import { defineTexts } from '../i18n.ts';

/** Courses beside the gap that they close. */
export const suggestionTexts = defineTexts('suggestions', {
  id: {
    hours: '{{hours}} JP',
    reason: {
      begun: 'sedang diikuti',
      closesFully: 'menutup seluruh kesenjangan',
      closesConfirmed: 'menutup kesenjangan setelah dikonfirmasi atasan langsung',
      closesPartly: 'menutup sebagian, sampai level {{level}}',
      openNow: 'dapat dimulai sekarang',
      notOpen: 'belum dibuka',
      prerequisites: 'selesaikan dahulu {{titles}}',
    },
    moreCourses_one: '{{count}} pelatihan lain',
    moreCourses_other: '{{count}} pelatihan lain',
    noCourse:
      'Belum ada pelatihan yang menutup kesenjangan ini. Sampaikan kepada pengelola pelatihan.',
    all: 'Lihat semua rekomendasi pelatihan',
  },
  en: {
    hours: '{{hours}} JP',
    reason: {
      begun: 'already under way',
      closesFully: 'closes the whole gap',
      closesConfirmed: 'closes the gap once the supervisor confirms',
      closesPartly: 'closes a part, up to level {{level}}',
      openNow: 'can begin now',
      notOpen: 'not open yet',
      prerequisites: 'first complete {{titles}}',
    },
    moreCourses_one: '{{count}} more course',
    moreCourses_other: '{{count}} more courses',
    noCourse: 'No course closes this gap yet. Please tell the training manager.',
    all: 'See all recommended training',
  },
});
