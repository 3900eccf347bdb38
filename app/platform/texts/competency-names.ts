import { defineTexts } from '../i18n.ts';

/** Names of kinds of competencies and of importances in a standard; organisations may have others. */
export const competencyNameTexts = defineTexts('competencyNames', {
  id: {
    kind: {
      manajerial: 'Manajerial',
      sosial_kultural: 'Sosial kultural',
      teknis: 'Teknis',
    },
    importance: { mutlak: 'Mutlak', penting: 'Penting', perlu: 'Perlu' },
  },
  en: {
    kind: {
      manajerial: 'Managerial',
      sosial_kultural: 'Socio-cultural',
      teknis: 'Technical',
    },
    importance: { mutlak: 'Absolute', penting: 'Important', perlu: 'Needed' },
  },
});
