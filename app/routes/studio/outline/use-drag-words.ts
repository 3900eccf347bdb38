import type { Announcements, UniqueIdentifier } from '@dnd-kit/core';
import { useTranslation } from 'react-i18next';

import type { DropPlace } from '#app/domain/catalogue/outline/drop-places.ts';
import type { OutlinePart } from '#app/domain/catalogue/outline/outline-view.server.ts';
import '#app/platform/texts/studio.ts';

import { placeOf } from './drag-places.ts';
import type { Names } from './use-names.ts';

/** What is said aloud while something is carried, and where it would be put. */
export function useDragWords(parts: OutlinePart[], names: Names) {
  const { t } = useTranslation('studio');
  const moduleOf = (key: string) =>
    parts.find(({ items }) => items.some((item) => item.key === key))?.key ?? null;

  const where = (key: string, { moduleKey, before }: DropPlace): string => {
    const name = names.of(key);
    if (before === key) return t('drag.here', { name });
    if (moduleKey === null)
      return before === null
        ? t('drag.end', { name })
        : t('drag.before', { name, other: names.of(before) });
    const module = names.module(moduleKey);
    if (before === null) return t('drag.endOf', { name, module });
    const other = names.of(before);
    return moduleKey === moduleOf(key)
      ? t('drag.before', { name, other })
      : t('drag.beforeIn', { name, module, other });
  };

  const over = (id: UniqueIdentifier, on: UniqueIdentifier | undefined) => {
    const place = placeOf(parts, String(id), on);
    return place ? where(String(id), place) : undefined;
  };

  const announcements: Announcements = {
    onDragStart: ({ active }) => t('drag.lifted', { name: names.of(String(active.id)) }),
    onDragOver: ({ active, over: on }) => over(active.id, on?.id),
    onDragEnd: ({ active }) => t('drag.dropped', { name: names.of(String(active.id)) }),
    onDragCancel: ({ active }) => t('drag.cancelled', { name: names.of(String(active.id)) }),
  };

  /** Where something stands after it was moved. */
  const now = (order: OutlinePart[], key: string): string => {
    const name = names.of(key);
    const at = order.findIndex((part) => part.key === key);
    if (at >= 0) return t('drag.nowModule', { name, n: at + 1, total: order.length });
    const part = order.find(({ items }) => items.some((item) => item.key === key));
    if (!part) return '';
    const place = part.items.findIndex((item) => item.key === key);
    const [n, total] = [place + 1, part.items.length];
    return t('drag.now', { name, module: names.module(part.key), n, total });
  };

  return { announcements, instructions: { draggable: t('drag.help') }, now };
}
