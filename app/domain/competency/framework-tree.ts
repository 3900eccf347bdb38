/** A competency with what lies below it. */
export type TreeNode<C> = { item: C; children: TreeNode<C>[] };

/** The tree of a list, siblings in the order of the list. What names a parent that is not there stands at the top. */
export function treeOf<C extends { code: string; parent: string | null }>(
  items: readonly C[],
): TreeNode<C>[] {
  const nodes = new Map(items.map((item) => [item.code, { item, children: [] as TreeNode<C>[] }]));
  const roots: TreeNode<C>[] = [];
  for (const node of nodes.values()) {
    const parent = node.item.parent === null ? undefined : nodes.get(node.item.parent);
    (parent?.children ?? roots).push(node);
  }
  return roots;
}

/** The codes below one, itself included: what it must not be moved below. */
export function branchOf(
  items: readonly { code: string; parent: string | null }[],
  code: string,
): Set<string> {
  const branch = new Set([code]);
  let size = 0;
  while (size < branch.size) {
    size = branch.size;
    for (const item of items)
      if (item.parent !== null && branch.has(item.parent)) branch.add(item.code);
  }
  return branch;
}
