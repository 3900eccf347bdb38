import { ArrowDown, ArrowUp } from 'lucide-react';
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { AnswerProps } from '#app/question-types/answer-props.ts';
import { partsOf } from '#app/question-types/answer-parts.ts';
import { Button } from '#app/ui/button.tsx';
import { useHydrated } from '#app/ui/use-hydrated.ts';

import './answer-words.ts';
import { inPlaces } from './in-places.ts';
import type { OrderingContent } from './rules.ts';

/**
 * Each item has its place in a select: that is the answer, and without scripts the way to give it. With them the
 * items move: whoever gives one another place, by the select, the buttons or a mouse, numbers them all.
 */
export function OrderingAnswer({ put: { items }, answer, name }: AnswerProps<OrderingContent>) {
  const { t } = useTranslation('answerOrdering');
  const scripted = useHydrated();
  const places = partsOf(answer);
  const placeOf = (id: string) => places.get(id)?.[0];
  const textOf = (id: string) => items.find((item) => item.id === id)?.text ?? '';
  const [order, setOrder] = useState(() =>
    inPlaces(
      items.map(({ id }) => id),
      placeOf,
    ),
  );
  const [moved, setMoved] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<HTMLElement | null>(null);
  const dragged = useRef<string | null>(null);
  // An element that is moved within the page loses the focus.
  useEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [order]);

  /** The selects as they stand: answers may have been put into them unseen. */
  function selects(): Map<string, HTMLSelectElement> {
    const all = list.current!.querySelectorAll('select');
    return new Map(order.map((id, at) => [id, all[at]!]));
  }

  /** Numbers all items after the select of one has been given a place; before the page reads the form. */
  function renumber(id: string, select: HTMLSelectElement) {
    const place = Number(select.value);
    if (place === 0) return;
    const all = selects();
    const others = order.filter((other) => other !== id);
    const next = inPlaces(others, (other) => all.get(other)!.value);
    next.splice(place - 1, 0, id);
    next.forEach((one, at) => (all.get(one)!.value = String(at + 1)));
    if (dragged.current === null) pressed.current ??= select;
    setOrder(next);
    setMoved(t('moved', { item: textOf(id), place, count: next.length }));
  }

  /** Gives an item another place, as if it were chosen in its select. */
  function moveTo(id: string, place: number) {
    const select = selects().get(id)!;
    select.value = String(place);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function shift(id: string, by: 1 | -1, button: HTMLElement) {
    const all = selects();
    const at = inPlaces(order, (one) => all.get(one)!.value).indexOf(id) + by;
    if (at < 0 || at >= order.length) return;
    pressed.current = button;
    moveTo(id, at + 1);
  }

  function take(event: PointerEvent, id: string) {
    // A finger on an item scrolls the page.
    if (event.pointerType !== 'mouse' || event.button !== 0) return;
    dragged.current = id;
    list.current!.setPointerCapture(event.pointerId);
  }

  function drag({ clientY }: PointerEvent) {
    const id = dragged.current;
    if (id === null) return;
    const above = [...list.current!.children].filter((row, at) => {
      const { top, height } = row.getBoundingClientRect();
      return order[at] !== id && top + height / 2 < clientY;
    });
    if (above.length !== order.indexOf(id)) moveTo(id, above.length + 1);
  }

  const button = (id: string, by: 1 | -1, atEnd: boolean) => {
    const Icon = by < 0 ? ArrowUp : ArrowDown;
    return (
      <Button
        type="button"
        look="quiet"
        small
        aria-label={t(by < 0 ? 'up' : 'down', { item: textOf(id) })}
        aria-disabled={atEnd || undefined}
        onClick={(event) => shift(id, by, event.currentTarget)}
      >
        <Icon aria-hidden className="size-4" strokeWidth={1.5} />
      </Button>
    );
  };
  return (
    <>
      <p className="mb-3 text-sm text-ink-soft">{t(scripted ? 'move' : 'number')}</p>
      <ol
        ref={list}
        className="space-y-2"
        onPointerMove={drag}
        onLostPointerCapture={() => (dragged.current = null)}
      >
        {order.map((id, at) => (
          <li
            key={id}
            className="flex items-center gap-2 rounded-md border border-line bg-surface p-2"
          >
            <select
              name={name(id)}
              defaultValue={placeOf(id) ?? ''}
              aria-label={t('place', { item: textOf(id) })}
              onChange={(event) => renumber(id, event.currentTarget)}
              className="input w-auto shrink-0 tabular-nums"
            >
              <option value="">–</option>
              {items.map((_item, before) => (
                <option key={before} value={before + 1}>
                  {before + 1}
                </option>
              ))}
            </select>
            <span
              className={`min-w-0 flex-1 px-1 py-2 wrap-break-word ${scripted ? 'select-none pointer-fine:cursor-grab' : ''}`}
              onPointerDown={(event) => take(event, id)}
            >
              {textOf(id)}
            </span>
            <span className={`flex shrink-0 flex-col sm:flex-row ${scripted ? '' : 'invisible'}`}>
              {button(id, -1, at === 0)}
              {button(id, 1, at === order.length - 1)}
            </span>
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {moved}
      </p>
    </>
  );
}
