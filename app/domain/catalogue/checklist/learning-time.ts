import { contentItems } from '#app/domain/catalogue/content-items.ts';
import type { ContentItem, CourseContent } from '#app/domain/catalogue/course-content.ts';
import { wholeMinutes } from '#app/domain/catalogue/lesson/document-minutes.ts';
import { askedCount } from '#app/domain/questions/quiz-entries.ts';

/** Learning time (minutes) where an item does not say its own. Practice of the field, not a rule. */
export const USUAL_MINUTES = {
  /** A question of a quiz without a time limit. */
  question: 1.5,
  /** Doing an assignment, beside reading what it asks. */
  assignment: 45,
  surveyQuestion: 0.5,
  /** A file to look through. */
  file: 5,
} as const;

/**
 * What an item takes by what it consists of, in whole minutes.
 * @param textMinutes reading and watching the item's text, where it has one
 */
export function computedMinutes(item: ContentItem, textMinutes = 0): number {
  switch (item.kind) {
    case 'lesson':
      return wholeMinutes(textMinutes);
    case 'quiz':
      return (
        item.quiz.timeLimitMinutes ??
        Math.ceil(askedCount(item.quiz.questions) * USUAL_MINUTES.question)
      );
    case 'assignment':
      return wholeMinutes(textMinutes + USUAL_MINUTES.assignment);
    case 'file':
      return item.settings.files.length * USUAL_MINUTES.file;
    case 'survey':
      return Math.ceil(item.settings.questions.length * USUAL_MINUTES.surveyQuestion);
  }
}

/** What an item takes: as its author says, else computed. */
export function itemMinutes(item: ContentItem, textMinutes = 0): number {
  return item.minutes ?? computedMinutes(item, textMinutes);
}

/**
 * What every item of a course takes by what it consists of, by key.
 * @param textMinutes of each item with a text, by key
 */
export function computedByKey(
  content: CourseContent,
  textMinutes: ReadonlyMap<string, number>,
): Map<string, number> {
  return new Map(
    contentItems(content).map((item) => [
      item.key,
      computedMinutes(item, textMinutes.get(item.key)),
    ]),
  );
}

/**
 * Minutes the course consists of: of its required items, for the others need not be done.
 * @param computed what each item takes by what it consists of, by key
 */
export function summedMinutes(
  content: CourseContent,
  computed: ReadonlyMap<string, number>,
): number {
  return contentItems(content)
    .filter(({ required }) => required)
    .reduce((sum, { key, minutes }) => sum + (minutes ?? computed.get(key) ?? 0), 0);
}

/** Credited learning time in minutes: what the author says with a reason, else the sum of its required items. */
export function creditedMinutes(
  content: CourseContent,
  computed: ReadonlyMap<string, number>,
): number {
  return content.facts.credited?.minutes ?? summedMinutes(content, computed);
}
