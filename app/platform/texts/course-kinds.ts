import { defineTexts } from '../i18n.ts';

/** What the forms in which courses take place are called. */
export const courseKindTexts = defineTexts('courseKinds', {
  id: { online: 'Daring', workshop: 'Lokakarya', seminar: 'Seminar', blended: 'Campuran' },
  en: { online: 'Online', workshop: 'Workshop', seminar: 'Seminar', blended: 'Blended' },
});
