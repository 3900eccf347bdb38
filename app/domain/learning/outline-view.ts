import { type Outline, type OutlineItem } from '#app/domain/catalogue/outline.ts';
import { inLanguage, type Language } from '#app/platform/i18n.ts';

/** An item as a learner sees it in the outline. */
export type ItemView = {
  id: string;
  kind: OutlineItem['kind'];
  title: string;
  minutes: number;
  required: boolean;
  done: boolean;
  score: number | null;
};
export type OutlineView = { title: string; items: ItemView[] }[];

/** The outline in the reader's language with what is done of it. */
export function outlineView(
  outline: Outline,
  done: readonly { id: string; score: number | null }[],
  language: Language,
): OutlineView {
  const finished = new Map(done.map(({ id, score }) => [id, score]));
  return outline.map(({ title, items }) => ({
    title: inLanguage(title, language),
    items: items.map((item) => ({
      id: item.id,
      kind: item.kind,
      title: inLanguage(item.title, language),
      minutes: item.minutes,
      required: item.required,
      done: finished.has(item.id),
      score: finished.get(item.id) ?? null,
    })),
  }));
}
