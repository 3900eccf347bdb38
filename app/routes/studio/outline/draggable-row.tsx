import { useDraggable, useDroppable } from '@dnd-kit/core';
import { GripVertical } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { placeId } from '#app/domain/catalogue/outline/drop-places.ts';
import '#app/platform/texts/studio.ts';
import { useHydrated } from '#app/ui/use-hydrated.ts';

/** A row that can be carried elsewhere by its handle, and before which others can be put. */
export function DraggableRow({
  id,
  name,
  children,
}: {
  id: string;
  name: string;
  children: ReactNode;
}) {
  const { t } = useTranslation('studio');
  const hydrated = useHydrated();
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, isDragging } = useDraggable({
    id,
    attributes: { roleDescription: t('drag.role') },
  });
  const { setNodeRef: setPlaceRef, isOver } = useDroppable({ id: placeId.before(id) });
  const both = (node: HTMLElement | null) => {
    setNodeRef(node);
    setPlaceRef(node);
  };
  return (
    <div ref={both} className={`relative flex items-start gap-1 ${isDragging ? 'opacity-50' : ''}`}>
      {isOver && !isDragging && <InsertionLine />}
      {hydrated ? (
        <button
          type="button"
          id={`${id}-handle`}
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          aria-label={t('drag.handle', { name })}
          className="flex size-9 shrink-0 cursor-grab touch-none items-center justify-center rounded-md text-ink-soft hover:bg-sunken active:cursor-grabbing"
        >
          <GripVertical aria-hidden className="size-5" strokeWidth={1.5} />
        </button>
      ) : (
        <span className="size-9 shrink-0" />
      )}
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
}

/** The end of a module or of the outline, where something can be put too. */
export function EndPlace({ id, children }: { id: string; children: ReactNode }) {
  const { setNodeRef, isOver } = useDroppable({ id });
  return (
    <div ref={setNodeRef} className="relative">
      {isOver && <InsertionLine />}
      {children}
    </div>
  );
}

function InsertionLine() {
  return (
    <span
      aria-hidden
      className="pointer-events-none absolute inset-x-0 -top-0.5 h-1 rounded-full bg-nila"
    />
  );
}
