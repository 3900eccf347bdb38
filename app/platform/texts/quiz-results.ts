import { defineTexts } from '../i18n.ts';

/** What the attempts at a quiz say of its people and of its questions. */
export const quizResultTexts = defineTexts('quizResults', { id: {}, en: {} });
