import type { Localised } from '#app/platform/i18n.ts';
import { NO_WORDS } from '#app/question-types/localised.ts';
import type { Problem, Unsaid } from '#app/question-types/question-type.ts';

/** Each language of the quiz in which two of the texts cannot be told apart, as a problem. */
export function sameTextProblems(code: string, texts: Localised[], unsaid: Unsaid): Problem[] {
  // What says nothing at all is unsaid in every language of the quiz.
  return unsaid(code, NO_WORDS).filter(({ language }) => {
    const said = texts
      .map((text) => (language ? text[language] : textKey(text)))
      .filter((text) => text !== '');
    return new Set(said).size < said.length;
  });
}

/** The same for texts that say the same in every language. */
export function textKey({ id, en }: Localised): string {
  return id || en ? JSON.stringify([id, en]) : '';
}
