import {
  ClipboardList,
  FileText,
  Files,
  ListChecks,
  type LucideIcon,
  PencilLine,
} from 'lucide-react';

import type { ItemKind } from '#app/domain/catalogue/course-content.ts';

const ICONS: Record<ItemKind, LucideIcon> = {
  lesson: FileText,
  quiz: ListChecks,
  assignment: PencilLine,
  file: Files,
  survey: ClipboardList,
};

/** Beside words that say the same. */
export function ItemIcon({ kind }: { kind: ItemKind }) {
  const Icon = ICONS[kind];
  return <Icon aria-hidden className="mt-0.5 size-5 shrink-0 text-ink-soft" strokeWidth={1.5} />;
}
