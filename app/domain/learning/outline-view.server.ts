import type { Outline, OutlineItem } from '#app/domain/catalogue/version/outline.ts';
import { inLanguage, type Language } from '#app/platform/i18n.ts';

import { closedWords } from './closed-words.server.ts';
import type { Closed } from './openness.ts';

/** An item as a learner sees it in the outline. */
export type ItemView = {
  id: string;
  kind: OutlineItem['kind'];
  title: string;
  minutes: number;
  required: boolean;
  done: boolean;
  score: number | null;
  /** Why it is closed; empty where its module says it for all of its items. */
  closed?: string;
};
export type OutlineView = {
  title: string;
  /** Why all of its items are closed, where that is the same. */
  closed?: string;
  items: ItemView[];
}[];

/** The outline in the reader's language with what is done of it and what is closed. */
export function outlineView(
  outline: Outline,
  done: readonly { id: string; score: number | null }[],
  closed: Closed,
  language: Language,
): OutlineView {
  const finished = new Map(done.map(({ id, score }) => [id, score]));
  return outline.map(({ title, items }) => {
    const views = items.map((item) => ({
      id: item.id,
      kind: item.kind,
      title: inLanguage(item.title, language),
      minutes: item.minutes,
      required: item.required,
      done: finished.has(item.id),
      score: finished.get(item.id) ?? null,
      ...reason(closed, item.id, language),
    }));
    return { title: inLanguage(title, language), ...saidOnce(views) };
  });
}

function reason(closed: Closed, itemId: string, language: Language): { closed?: string } {
  const reasons = closed.get(itemId);
  if (!reasons) return {};
  return {
    closed: closedWords(reasons, language)
      .map(({ words }) => words)
      .join(' · '),
  };
}

/** A module whose items are all closed for the same reason says it once. */
function saidOnce(items: ItemView[]): { closed?: string; items: ItemView[] } {
  const words = items[0]?.closed;
  if (!words || items.length < 2 || items.some(({ closed }) => closed !== words)) return { items };
  return { closed: words, items: items.map((item) => ({ ...item, closed: '' })) };
}
