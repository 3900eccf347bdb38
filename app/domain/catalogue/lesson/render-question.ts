import type { Language } from '#app/platform/i18n.ts';

import { htmlParagraphs, htmlText } from './html-text.ts';
import type { Attributes, Choice } from './lesson-attributes.ts';
import { LESSON_WORDS } from './rendered-words.ts';

/**
 * A self-check that needs no script: what was chosen stays in the page, the answer opens below.
 * @param number of the question in its lesson, from 1 on
 */
export function question(attrs: Attributes, number: number, language: Language): string {
  const words = LESSON_WORDS[language];
  const choices = (attrs['choices'] ?? []) as Choice[];
  const right = choices.filter(({ correct }) => correct);
  const type = right.length > 1 ? 'checkbox' : 'radio';
  const options = choices.map(
    ({ text }) =>
      `<label class="choice"><input type="${type}" name="lesson-question-${number}">` +
      `<span>${htmlText(text)}</span></label>`,
  );
  const name = `${words.question} ${number}`;
  return (
    `<fieldset class="question"><legend>${name}: ${htmlText(attrs['prompt'] || words.unfinished)}</legend>` +
    `<p class="hint">${right.length > 1 ? words.chooseAll : words.chooseOne}</p>${options.join('')}` +
    `<details class="answer"><summary>${words.check}<span class="sr-only">: ${name}</span></summary>` +
    `<p>${words.answer}</p><ul>${right.map(({ text }) => `<li>${htmlText(text)}</li>`).join('')}</ul>` +
    `${htmlParagraphs(attrs['explanation'])}</details></fieldset>`
  );
}
