import { type QuestionType, WHOLE_SHARE } from '#app/question-types/question-type.ts';

import type { TrueFalseWork } from './schema.ts';

export type TrueFalseKey = { correct: boolean };

/** A statement that is true or false. */
export const trueFalse: QuestionType<TrueFalseWork, object, TrueFalseKey, null, object> = {
  newWork: () => ({ correct: true }),
  problems: () => [],
  split: ({ correct }) => ({ content: {}, key: { correct } }),
  put: () => ({}),
  grade: ({ key }, answer) =>
    answer.length === 1 && answer[0] === String(key.correct) ? WHOLE_SHARE : 0,
  right: ({ key }) => [String(key.correct)],
  options: () => ({
    one: true,
    options: [
      { value: 'true', text: { id: 'Benar', en: 'True' } },
      { value: 'false', text: { id: 'Salah', en: 'False' } },
    ],
  }),
};
