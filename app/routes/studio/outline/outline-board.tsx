import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { moveTo } from '#app/domain/catalogue/outline/drop-places.ts';
import type { OutlinePart } from '#app/domain/catalogue/outline/outline-view.server.ts';
import { isMove, type Move, reordered } from '#app/domain/catalogue/outline/reordered.ts';
import '#app/platform/texts/studio.ts';
import { Notice } from '#app/ui/notice.tsx';

import { nearestPlace, nextPlace, placeOf } from './drag-places.ts';
import { MOVES_FORM } from './move-buttons.tsx';
import { useDragWords } from './use-drag-words.ts';
import { useMoves } from './use-moves.ts';
import { useNames } from './use-names.ts';

/**
 * The outline with everything in it movable: by dragging, by keyboard and by buttons. Before scripts run the buttons
 * are a form of the page; with them, moves are shown at once and sent behind.
 */
export function OutlineBoard({
  courseId,
  revision,
  parts,
  children,
}: {
  courseId: string;
  revision: number;
  parts: OutlinePart[];
  children: (parts: OutlinePart[]) => ReactNode;
}) {
  const { t } = useTranslation('studio');
  const { shown, move, failure } = useMoves(courseId, revision, parts);
  const names = useNames(shown);
  const words = useDragWords(shown, names);
  const [carried, setCarried] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const keepFocus = useFocusAfterMove(shown);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: nextPlace(shown), scrollBehavior: 'auto' }),
  );

  const put = (key: string, on: string | number | undefined) => {
    const place = placeOf(shown, key, on);
    const wanted = place && moveTo(key, place);
    if (!wanted) return;
    keepFocus(`${key}-handle`);
    move(wanted);
  };
  const shift = (wanted: Move, buttonId: string) => {
    keepFocus(buttonId);
    setSaid(words.now(reordered(shown, wanted), wanted.key));
    move(wanted);
  };

  return (
    <DndContext
      id="outline"
      sensors={sensors}
      collisionDetection={nearestPlace(shown)}
      accessibility={{
        announcements: words.announcements,
        screenReaderInstructions: words.instructions,
      }}
      onDragStart={({ active }) => setCarried(String(active.id))}
      onDragCancel={() => setCarried(null)}
      onDragEnd={({ active, over }) => {
        setCarried(null);
        put(String(active.id), over?.id);
      }}
    >
      {failure && <Notice kind="error">{failure.message ?? t('drag.failed')}</Notice>}
      <MovesForm onMove={shift} />
      <p role="status" className="sr-only">
        {said}
      </p>
      {children(shown)}
      <DragOverlay dropAnimation={null}>
        {carried && (
          <p className="card inline-block max-w-full truncate px-4 py-2 text-sm font-semibold shadow-lg">
            {names.of(carried)}
          </p>
        )}
      </DragOverlay>
    </DndContext>
  );
}

/** The form of all buttons that move something; each carries its change. */
function MovesForm({ onMove }: { onMove: (move: Move, buttonId: string) => void }) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    if (!button || button.ariaDisabled === 'true') return;
    const wanted = JSON.parse(button.value) as Move;
    if (isMove(wanted)) onMove(wanted, button.id);
  };
  return (
    <form id={MOVES_FORM} method="post" onSubmit={submit}>
      <input type="hidden" name="intent" value="edit" />
    </form>
  );
}

/** What goes to another module is drawn anew: the focus follows it, where it got lost by that. */
function useFocusAfterMove(shown: OutlinePart[]): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const id = wanted.current;
    wanted.current = null;
    if (id && document.activeElement === document.body) document.getElementById(id)?.focus();
  }, [shown]);
  return (id) => {
    wanted.current = id;
  };
}
