import type { Mark, Node } from '@tiptap/pm/model';

import { scopesOf } from './render-table.ts';

/** A piece of a link or term that other formats cut into several. */
export type Piece = { begins: boolean; ends: boolean; entry?: GlossaryEntry; isFirst?: boolean };
export type GlossaryEntry = { number: number; word: string; definition: string };

/** What rendering a block takes from the rest of the document. */
export type Overview = {
  /** The place among the blocks of its kind, from 1 on: tables, tabs and questions. */
  number: Map<Node, number>;
  /** The level of the titles of tabs: one below the heading above them. */
  titleLevel: Map<Node, number>;
  /** What a header cell heads. */
  scope: Map<Node, 'col' | 'row'>;
  pieces: Map<Node, Piece>;
  glossary: GlossaryEntry[];
  /** What most readers see or want first; null where there is none in the open. */
  firstPicture: Node | null;
  firstVideo: Node | null;
};

/** Goes once through a checked document. */
export function overviewOf(root: Node): Overview {
  const overview: Overview = {
    number: new Map(),
    titleLevel: new Map(),
    scope: new Map(),
    pieces: new Map(),
    glossary: [],
    firstPicture: null,
    firstVideo: null,
  };
  const counts: Record<string, number> = {};
  const entries = new Map<string, GlossaryEntry>();
  let level = 1;
  const visit = (node: Node, open: boolean) => {
    const kind = node.type.name;
    if (kind === 'heading') level = Number(node.attrs['level']);
    if (kind === 'tabs') overview.titleLevel.set(node, Math.min(level + 1, 6));
    if (['table', 'tabs', 'question'].includes(kind))
      overview.number.set(node, (counts[kind] = (counts[kind] ?? 0) + 1));
    if (kind === 'table') for (const [cell, to] of scopesOf(node)) overview.scope.set(cell, to);
    if (open && kind === 'figure') overview.firstPicture ??= node;
    if (open && kind === 'video') overview.firstVideo ??= node;
    if (node.inlineContent) piecesOf(node, overview, entries);
    node.forEach((child, _offset, index) =>
      visit(child, open && kind !== 'accordion' && !(kind === 'tabs' && index > 0)),
    );
  };
  visit(root, true);
  return overview;
}

/** Runs of one link or one term inside a paragraph. */
function piecesOf(paragraph: Node, overview: Overview, entries: Map<string, GlossaryEntry>): void {
  const children = paragraph.children;
  for (let from = 0; from < children.length; from++) {
    const mark = outer(children[from]!);
    if (!mark) continue;
    let to = from;
    while (to + 1 < children.length && outer(children[to + 1]!)?.eq(mark)) to++;
    const run = children.slice(from, to + 1);
    const term =
      mark.type.name === 'term' ? entryOf(mark, run, overview.glossary, entries) : undefined;
    for (const [at, child] of run.entries())
      overview.pieces.set(child, { begins: at === 0, ends: at === run.length - 1, ...term });
    from = to;
  }
}

function outer(node: Node): Mark | undefined {
  return node.marks.find(({ type }) => type.name === 'link' || type.name === 'term');
}

/** One entry for a word and its definition, however often it is marked. */
function entryOf(
  mark: Mark,
  run: Node[],
  glossary: GlossaryEntry[],
  entries: Map<string, GlossaryEntry>,
): { entry: GlossaryEntry; isFirst: boolean } {
  const word = run
    .map(({ text = ' ' }) => text)
    .join('')
    .trim();
  const definition = String((mark.attrs['definition'] as string | null) ?? '');
  const name = `${word.toLowerCase()}\n${definition}`;
  const known = entries.get(name);
  if (known) return { entry: known, isFirst: false };
  const entry = { number: glossary.length + 1, word, definition };
  entries.set(name, entry);
  glossary.push(entry);
  return { entry, isFirst: true };
}
