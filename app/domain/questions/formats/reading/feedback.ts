import { languages, type Localised } from '#app/platform/i18n.ts';

/** What a file says to one of the answers, and to which: in its words, or empty where they are clear. */
export type AnswerFeedback = { of: Localised; text: Localised };

/**
 * A question has one explanation here. What a file says to single answers follows what it says to all: a line each,
 * with the answer before it.
 */
export function joinFeedback(general: Localised, feedback: readonly AnswerFeedback[]): Localised {
  const inOne = (language: keyof Localised) => {
    const lines = feedback.flatMap(({ of, text }) => {
      if (text[language] === '') return [];
      const name = of[language] || of.id || of.en;
      return [name === '' ? text[language] : `${name}: ${text[language]}`];
    });
    return [general[language], ...lines].filter(Boolean).join('\n');
  };
  return Object.fromEntries(languages.map((one) => [one, inOne(one)])) as Localised;
}
