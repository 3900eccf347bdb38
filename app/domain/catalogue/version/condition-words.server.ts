import type { Condition } from '#app/domain/catalogue/condition.ts';
import { dayInWords } from '#app/platform/day-in-words.ts';
import { i18nFor, inLanguage, type Language } from '#app/platform/i18n.ts';
import '#app/platform/texts/conditions.ts';

import { itemsOf, type Outline, type OutlineItem } from './outline.ts';

/**
 * What must be true before an item of an outline opens, in words for somebody who is not in the course yet.
 * A condition on an item that is not in this version asks nothing.
 */
export function conditionWords(
  { conditions }: OutlineItem,
  outline: Outline,
  language: Language,
): string[] {
  return [...new Set(conditions.flatMap((one) => wordsOf(one, outline, language) ?? []))];
}

function wordsOf(condition: Condition, outline: Outline, language: Language): string | null {
  const t = i18nFor(language).getFixedT(language, 'conditions');
  switch (condition.kind) {
    case 'date':
      return t('date', { day: dayInWords(condition.from, language) });
    case 'days':
      return t('days', { count: condition.days });
    case 'item': {
      const item = itemsOf(outline).find(({ key }) => key === condition.key);
      return item ? afterItem(item, language) : null;
    }
    case 'progress':
      return t('progress', { percent: condition.percent });
    case 'order':
      return t('order');
  }
}

/** That an item comes first: a quiz or an assignment must be passed. */
export function afterItem({ kind, title }: OutlineItem, language: Language): string {
  const t = i18nFor(language).getFixedT(language, 'conditions');
  const passing = kind === 'quiz' || kind === 'assignment';
  return t(passing ? 'passed' : 'done', { title: inLanguage(title, language) });
}
