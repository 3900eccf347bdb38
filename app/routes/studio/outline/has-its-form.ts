import type { OutlinePart } from '#app/domain/catalogue/outline/outline-view.server.ts';

import type { OutlinePage } from './outline-page.ts';

const IN_SETTINGS = ['rename', 'module-conditions', 'item-conditions', 'remove'];
const OF_COURSE = ['discard', 'archive', 'template'];

/** Whether the form that was refused is on the page and says so itself; else the page has to. */
export function hasItsForm(page: OutlinePage, parts: OutlinePart[]): boolean {
  const { result, writes, open, add, head } = page;
  const intent = result?.initialValue?.['intent'];
  if (typeof intent !== 'string') return false;
  if (OF_COURSE.includes(intent)) {
    const { discard, archive, makeTemplate } = head.may;
    return { discard, archive, template: makeTemplate }[intent] === true;
  }
  const isThere = (key: string | null) =>
    parts.some((part) => part.key === key || part.items.some((item) => item.key === key));
  if (!writes) return false;
  if (IN_SETTINGS.includes(intent)) return isThere(open);
  if (intent === 'add-item') return isThere(add);
  return intent === 'add-module' && (add === 'module' || parts.length === 0);
}
