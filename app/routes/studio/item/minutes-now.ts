import type { ItemPageView } from '#app/domain/catalogue/item/item-page-view.server.ts';
import type { Language } from '#app/platform/i18n.ts';

/**
 * What an item takes while its text is written: by what stands in the editor in the language of the page, and by what
 * was stored in the others.
 * @param written minutes by the text in the editor
 */
export function minutesNow(
  { computedIn }: Pick<ItemPageView, 'computedIn'>,
  language: Language,
  written: number,
): number {
  return Math.max(...Object.values({ ...computedIn, [language]: written }));
}
