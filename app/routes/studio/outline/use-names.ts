import { useTranslation } from 'react-i18next';

import type { Condition } from '#app/domain/catalogue/condition.ts';
import type { OutlinePart } from '#app/domain/catalogue/outline/outline-view.server.ts';
import { inLanguage, type Localised } from '#app/platform/i18n.ts';
import '#app/platform/texts/studio.ts';
import { formatDay } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

/** What the parts of an outline are called, by key. */
export function useNames(parts: OutlinePart[]) {
  const { t } = useTranslation('studio');
  const language = useLanguage();
  const titleOf = (title: Localised) => inLanguage(title, language) || t('untitled');
  const module = (key: string) => {
    const at = parts.findIndex((part) => part.key === key);
    const part = parts[at];
    return part ? t('outline.moduleName', { n: at + 1, title: titleOf(part.title) }) : '';
  };
  const item = (key: string) => {
    const found = parts.flatMap(({ items }) => items).find((one) => one.key === key);
    return found ? titleOf(found.title) : null;
  };
  /** A module or an item. */
  const of = (key: string) => item(key) ?? module(key);
  return { module, item, of };
}

export type Names = ReturnType<typeof useNames>;

/** When something opens, in a few words for its authors; empty where it is open from the beginning. */
export function useConditionWords(names: Names): (conditions: Condition[]) => string {
  const { t } = useTranslation('studio');
  const language = useLanguage();
  const word = (one: Condition): string => {
    switch (one.kind) {
      case 'date':
        return t('conditions.words.date', { day: formatDay(one.from, language) });
      case 'days':
        return t('conditions.words.days', { count: one.days });
      case 'item':
        return t('conditions.words.item', { title: names.item(one.key) ?? t('conditions.gone') });
      case 'progress':
        return t('conditions.words.progress', { percent: one.percent });
      case 'order':
        return t('conditions.words.order');
    }
  };
  return (conditions) =>
    conditions.length === 0
      ? ''
      : t('conditions.opens', { words: conditions.map(word).join(' · ') });
}
