import { Fragment, type Mark, type Node, Slice } from '@tiptap/pm/model';

import { isLinkTarget } from '#app/domain/catalogue/lesson/link-target.ts';

/** What is pasted without links to addresses that a lesson may not name; their words stay. */
export function onlySafeLinks(slice: Slice): Slice {
  let unsafe = false;
  slice.content.descendants((node) => {
    unsafe ||= node.isText && !hasSafeLinks(node);
    return !unsafe;
  });
  if (!unsafe) return slice;
  return new Slice(safe(slice.content), slice.openStart, slice.openEnd);
}

function safe(content: Fragment): Fragment {
  return Fragment.from(content.content.map(safeNode));
}

function safeNode(node: Node): Node {
  if (!node.isText) return node.content.size > 0 ? node.copy(safe(node.content)) : node;
  return hasSafeLinks(node) ? node : node.mark(node.marks.filter(isSafe));
}

function hasSafeLinks({ marks }: Node): boolean {
  return marks.every(isSafe);
}

function isSafe({ type, attrs }: Mark): boolean {
  return type.name !== 'link' || isLinkTarget(String(attrs['href']));
}
