import { Fragment, type Node, Slice } from '@tiptap/pm/model';

import { isLinkTarget } from '#app/domain/catalogue/link-target.ts';

/** What is pasted without links to addresses that a lesson may not name; their words stay. */
export function onlySafeLinks(slice: Slice): Slice {
  return new Slice(safe(slice.content), slice.openStart, slice.openEnd);
}

function safe(content: Fragment): Fragment {
  return Fragment.from(content.content.map(safeNode));
}

function safeNode(node: Node): Node {
  if (!node.isText) return node.content.size > 0 ? node.copy(safe(node.content)) : node;
  const marks = node.marks.filter(
    ({ type, attrs }) => type.name !== 'link' || isLinkTarget(String(attrs['href'])),
  );
  return marks.length === node.marks.length ? node : node.mark(marks);
}
