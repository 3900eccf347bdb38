import type { OutlineEdit } from './outline-edit.ts';

type Keyed = { key: string };
type Part = Keyed & { items: Keyed[] };

/** Changes of an outline that only move things. */
export type Move = Extract<
  OutlineEdit,
  { kind: 'move-module' | 'shift-module' | 'move-item' | 'shift-item' }
>;

export function isMove(edit: OutlineEdit): edit is Move {
  return /^(move|shift)-/.test(edit.kind);
}

/**
 * The parts in the order in which `applyEdit` would leave them: what a page shows while a move is under way. A move of
 * or before something that is not there changes nothing.
 */
export function reordered<P extends Part>(parts: P[], edit: Move): P[] {
  const move = edit.kind.startsWith('shift') ? placeOfShift(parts, edit) : edit;
  if (!move || ('before' in move && move.before === move.key)) return parts;
  if (move.kind === 'move-module') return moved(parts, move.key, move.before) ?? parts;
  if (move.kind === 'move-item') return withItemMoved(parts, move) ?? parts;
  return parts;
}

function moved<T extends Keyed>(list: T[], key: string, before: string | null): T[] | null {
  const one = list.find((each) => each.key === key);
  return one ? inserted(without(list, key), one, before) : null;
}

function without<T extends Keyed>(list: T[], key: string): T[] {
  return list.filter((one) => one.key !== key);
}

function inserted<T extends Keyed>(list: T[], one: T, before: string | null): T[] | null {
  if (before === null) return [...list, one];
  const at = list.findIndex(({ key }) => key === before);
  return at < 0 ? null : [...list.slice(0, at), one, ...list.slice(at)];
}

function withItemMoved<P extends Part>(
  parts: P[],
  { key, moduleKey, before }: Extract<Move, { kind: 'move-item' }>,
): P[] | null {
  const item = parts.flatMap(({ items }) => items).find((one) => one.key === key);
  const target = parts.find((part) => part.key === moduleKey);
  const items = item && target && inserted(without(target.items, key), item, before);
  if (!items) return null;
  return parts.map((part) =>
    part.key === moduleKey ? { ...part, items } : { ...part, items: without(part.items, key) },
  );
}

/** One step up or down, said as a move; null at the ends. */
function placeOfShift(parts: Part[], edit: Move): Move | null {
  if (edit.kind === 'shift-module') {
    const at = parts.findIndex(({ key }) => key === edit.key);
    const before = edit.by === 'up' ? parts[at - 1] : parts[at + 2];
    const stays = at < 0 || (edit.by === 'up' ? at === 0 : at === parts.length - 1);
    return stays ? null : { kind: 'move-module', key: edit.key, before: before?.key ?? null };
  }
  if (edit.kind !== 'shift-item') return edit;
  const at = parts.findIndex(({ items }) => items.some(({ key }) => key === edit.key));
  const part = parts[at];
  if (!part) return null;
  const place = part.items.findIndex(({ key }) => key === edit.key);
  const move = (moduleKey: string, before: string | null): Move => ({
    kind: 'move-item',
    key: edit.key,
    moduleKey,
    before,
  });
  if (edit.by === 'up') {
    if (place > 0) return move(part.key, part.items[place - 1]!.key);
    const above = parts[at - 1];
    return above ? move(above.key, null) : null;
  }
  if (place < part.items.length - 1) return move(part.key, part.items[place + 2]?.key ?? null);
  const below = parts[at + 1];
  return below ? move(below.key, below.items[0]?.key ?? null) : null;
}
