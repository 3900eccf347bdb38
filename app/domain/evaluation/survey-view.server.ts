import type { SurveyQuestion, SurveySettings } from '#app/domain/catalogue/course-content.ts';
import { surveySettings } from '#app/domain/catalogue/version/item-settings.server.ts';
import type { OutlineItem } from '#app/domain/catalogue/version/outline.ts';
import { requireOwnItem } from '#app/domain/enrollment/own-item.server.ts';
import { itemVisit, type ItemVisit } from '#app/domain/learning/item-visit.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { inLanguage, type Language } from '#app/platform/i18n.ts';

import type { ShownSurveyQuestion } from './survey.ts';

export type SurveyView = ItemVisit & {
  /** Empty while the survey is closed to its learner, and once it is answered. */
  questions: ShownSurveyQuestion[];
};

/**
 * A survey as its learner sees it. Answers given are not shown again: nothing says whose they are.
 * @returns the kind of an item that is none: it has pages of its own
 */
export async function surveyView(
  actor: Actor,
  at: { enrollmentId: string; itemId: string },
  language: Language,
): Promise<SurveyView | Exclude<OutlineItem['kind'], 'survey'>> {
  const visit = await itemVisit(actor, at, language, 'survey');
  if (typeof visit === 'string') return visit;
  if (visit.done || visit.closed.length > 0) return { ...visit, questions: [] };
  const { questions } = await surveySettings(at.itemId);
  return { ...visit, questions: questions.map((question) => shown(question, language)) };
}

/**
 * What a survey of the actor's own enrollment asks; to be known before its form is read.
 * @throws not found where it is not theirs, or no survey of the version they are in
 */
export async function surveyToAnswer(
  actor: Actor,
  place: { enrollmentId: string; courseItemId: string },
): Promise<SurveySettings> {
  await requireOwnItem(actor, place);
  return surveySettings(place.courseItemId);
}

function shown(question: SurveyQuestion, language: Language): ShownSurveyQuestion {
  const { key, required } = question;
  const base = { key, required, text: inLanguage(question.text, language) };
  switch (question.kind) {
    case 'scale':
      return {
        ...base,
        kind: 'scale',
        low: inLanguage(question.low, language),
        high: inLanguage(question.high, language),
      };
    case 'choice':
      return {
        ...base,
        kind: 'choice',
        several: question.several,
        choices: question.choices.map(({ key, text }) => ({
          key,
          text: inLanguage(text, language),
        })),
      };
    case 'text':
      return { ...base, kind: 'text' };
  }
}
