import type { XmlElement } from '#app/domain/media/read-xml.ts';
import type { Localised } from '#app/platform/i18n.ts';

import type { AnswerFeedback } from '../reading/feedback.ts';
import type { Own, Reading } from '../reading/reading.ts';
import type { Settings } from '../reading/settings.ts';
import type { MoodleTexts } from './moodle-texts.server.ts';
import { childOf, childrenOf } from './xml-parts.ts';

/** A question of Moodle and what it is read with. */
export type Asked = {
  question: XmlElement;
  asked: XmlElement | undefined;
  texts: MoodleTexts;
  settings: Settings;
  reading: Reading;
  line: number;
};
/** What is of its kind. `stem`: where it is not the whole text of the question. */
export type Made = { own: Own; feedback: AnswerFeedback[]; stem?: Localised };

export function answersOf({ question, texts }: Asked) {
  return childrenOf(question, 'answer').map((answer) => ({
    element: answer,
    percent: Number(answer.attributes.get('fraction') ?? '0') || 0,
    feedback: texts.text(childOf(answer, 'feedback')),
  }));
}
