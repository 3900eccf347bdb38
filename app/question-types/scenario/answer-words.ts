import { defineTexts } from '#app/platform/i18n.ts';

/** What participants and readers of a case are told. */
export const answerScenarioTexts = defineTexts('answerScenario', {
  id: {
    part: 'Bagian {{at}}',
    answerTo: '{{label}}, bagian {{at}}',
    weight: 'bobot {{weight}}',
  },
  en: {
    part: 'Part {{at}}',
    answerTo: '{{label}}, part {{at}}',
    weight: 'weight {{weight}}',
  },
});
