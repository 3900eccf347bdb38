import type { Block, Counting, ItemBlock } from './pasted-block.ts';
import { countingsOf, listType } from './pasted-marker.ts';
import type { Styles } from './pasted-styles.ts';

/** Word knows no deeper lists. */
const DEEPEST = 9;

type Reading = { styles: (element: Element) => Styles };

/** What Word says of a paragraph that is an item of a list; null where it is none. */
export function listItemOf(
  element: Element,
  styles: Styles,
  reading: Reading,
): { depth: number; marker: string; countings: Counting[] } | null {
  const depth = Number(/\blevel(\d)/i.exec(styles.get('mso-list') ?? '')?.[1]);
  if (!depth) return null;
  const drawn = [...element.querySelectorAll('span')].find(
    (span) => reading.styles(span).get('mso-list')?.toLowerCase() === 'ignore',
  );
  const marker = (drawn?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
  return { depth: Math.min(depth, DEEPEST), marker, countings: countingsOf(marker) };
}

/** The items of a list of HTML with those of the lists in it. Lists may lie in items or, as some write them, between. */
export function itemsOfList(
  list: Element,
  depth: number,
  read: (item: Element) => Block[],
  reading: Reading,
): Block[] {
  const blocks: Block[] = [];
  const isNumbered = list.localName === 'ol';
  let number = Number(list.getAttribute('start') ?? 1) || 1;
  for (const child of list.children) {
    const tag = child.localName;
    if (tag === 'ul' || tag === 'ol') {
      blocks.push(...itemsOfList(child, depth + 1, read, reading));
      continue;
    }
    number = Number(child.getAttribute('value')) || number;
    const type = listType(
      reading.styles(child).get('list-style-type') ??
        reading.styles(list).get('list-style-type') ??
        list.getAttribute('type'),
    );
    const countings = isNumbered ? [{ type, number }] : [];
    // On the web Word puts every item into a list of its own and says how deep it lies.
    const own = Number(child.getAttribute('data-aria-level')) || depth;
    blocks.push(...itemOf(read(child), { depth: own, countings, continued: tag !== 'li' }));
    if (tag === 'li') number++;
  }
  return blocks;
}

/** An item, the lists inside it, and what follows them. */
function itemOf(blocks: Block[], item: Omit<ItemBlock, 'kind' | 'blocks'>): Block[] {
  const [only] = blocks;
  if (blocks.length === 1 && only?.kind === 'text' && only.level > 0) return blocks;
  const parts: Block[] = [];
  let own: Block[] = [];
  const end = () => {
    const continued = item.continued || parts.length > 0;
    if (own.length > 0)
      parts.push({ kind: 'item', ...item, depth: shallow(item.depth), continued, blocks: own });
    own = [];
  };
  for (const block of blocks) {
    if (block.kind === 'text') own.push({ ...block, level: 0 });
    else if (block.kind !== 'item') own.push(block);
    else {
      end();
      parts.push({ ...block, depth: shallow(block.depth + item.depth) });
    }
  }
  end();
  return parts;
}

function shallow(depth: number): number {
  return Math.min(depth, DEEPEST);
}

/** A list with what stands in each of its items, lists among it. */
export type NestedList = { kind: 'list'; first: Counting | null; items: (Block | NestedList)[][] };

type Open = { depth: number; list: NestedList; last: Counting | null };

/** Makes lists inside lists of items that stand one after the other; other blocks stay between them. */
export function nestItems(blocks: Block[]): (Block | NestedList)[] {
  const nested: (Block | NestedList)[] = [];
  let open: Open[] = [];
  for (const block of blocks) {
    if (block.kind !== 'item') {
      open = [];
      nested.push(block);
      continue;
    }
    while (open.length > 0 && open.at(-1)!.depth > block.depth) open.pop();
    const top = open.at(-1);
    const beside = top?.depth === block.depth ? top : undefined;
    if (block.continued && top) {
      top.list.items.at(-1)?.push(...block.blocks);
      continue;
    }
    const counting = chosen(block.countings, beside?.last ?? null);
    if (beside && follows(beside.last, counting)) {
      beside.list.items.push([...block.blocks]);
      beside.last = counting;
      continue;
    }
    if (beside) open.pop();
    const list: NestedList = { kind: 'list', first: counting, items: [[...block.blocks]] };
    (open.at(-1)?.list.items.at(-1) ?? nested).push(list);
    open.push({ depth: block.depth, list, last: counting });
  }
  return nested;
}

/** What a marker counts, given the one before it: "i." after "h." is a letter. */
function chosen(countings: Counting[], last: Counting | null): Counting | null {
  return countings.find((one) => follows(last, one)) ?? countings[0] ?? null;
}

function follows(last: Counting | null, next: Counting | null): boolean {
  if (last === null || next === null) return last === next;
  return last.type === next.type && next.number === last.number + 1;
}
