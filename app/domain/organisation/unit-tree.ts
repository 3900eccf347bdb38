import type { UnitLine } from './units.server.ts';

export type UnitNode = UnitLine & { children: UnitNode[] };

/** Lines as a tree: whatever has no parent among them is a root. */
export function unitNodes(lines: UnitLine[]): UnitNode[] {
  const nodes = new Map(lines.map((line) => [line.id, { ...line, children: [] as UnitNode[] }]));
  const roots: UnitNode[] = [];
  for (const node of nodes.values()) {
    const parent = node.parentId === null ? undefined : nodes.get(node.parentId);
    (parent?.children ?? roots).push(node);
  }
  return roots;
}
