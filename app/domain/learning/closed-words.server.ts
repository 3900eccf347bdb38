import { afterItem } from '#app/domain/catalogue/version/condition-words.server.ts';
import type { OutlineItem } from '#app/domain/catalogue/version/outline.ts';
import { dayInWords } from '#app/platform/day-in-words.ts';
import { i18nFor, type Language } from '#app/platform/i18n.ts';
import '#app/platform/texts/conditions.ts';

import type { ClosedReason } from './openness.ts';

/** Why an item is closed, in words, with the item to do first where there is one. */
export type ClosedBecause = {
  words: string;
  first: { id: string; kind: OutlineItem['kind'] } | null;
};

/** Reasons that say the same are said once. */
export function closedWords(reasons: readonly ClosedReason[], language: Language): ClosedBecause[] {
  const said = new Map<string, ClosedBecause>();
  for (const reason of reasons) {
    const words = wordsOf(reason, language);
    const first = 'item' in reason ? { id: reason.item.id, kind: reason.item.kind } : null;
    if (!said.has(words)) said.set(words, { words, first });
  }
  return [...said.values()];
}

function wordsOf(reason: ClosedReason, language: Language): string {
  const t = i18nFor(language).getFixedT(language, 'conditions');
  switch (reason.kind) {
    case 'date':
    case 'days':
      return t('date', { day: dayInWords(reason.opensOn, language) });
    case 'item':
    case 'order':
      return afterItem(reason.item, language);
    case 'progress':
      return t('progressLeft', { percent: reason.percent, left: reason.left });
  }
}
