import type { ContentItem, ItemKind } from '#app/domain/catalogue/course-content.ts';
import { newQuizWork } from '#app/domain/questions/quiz-work.ts';
import type { Localised } from '#app/platform/i18n.ts';

/** An item nobody has written anything into yet. */
export function newItem(kind: ItemKind, key: string, title: Localised): ContentItem {
  const base = {
    key,
    title,
    minutes: null,
    required: true,
    conditions: [],
    minimumMinutes: null,
  };
  switch (kind) {
    case 'lesson':
      return { ...base, kind };
    case 'quiz':
      return { ...base, kind, quiz: newQuizWork };
    case 'assignment':
      return { ...base, kind, settings: { text: true, files: false } };
    case 'file':
      return { ...base, kind, settings: { files: [] } };
    case 'survey':
      return { ...base, kind, settings: { questions: [] } };
  }
}

/**
 * The item under another key, and what it consists of under keys of its own.
 * @param fresh makes a key that is not used yet
 */
export function copiedItem(item: ContentItem, key: string, fresh: () => string): ContentItem {
  switch (item.kind) {
    case 'quiz': {
      const questions = item.quiz.questions.map((question) => ({ ...question, key: fresh() }));
      return { ...item, key, quiz: { ...item.quiz, questions } };
    }
    case 'survey': {
      const questions = item.settings.questions.map((question) =>
        question.kind === 'choice'
          ? {
              ...question,
              key: fresh(),
              choices: question.choices.map((choice) => ({ ...choice, key: fresh() })),
            }
          : { ...question, key: fresh() },
      );
      return { ...item, key, settings: { questions } };
    }
    default:
      return { ...item, key };
  }
}
