import type { Node } from '@tiptap/pm/model';

import { htmlText } from './html-text.ts';

/**
 * A table that is moved sideways where it is too wide.
 * @param rows as rendered
 * @param name by which it is told from the other tables
 */
export function table(node: Node, rows: string[], name: string): string {
  const heads = headRows(node);
  const head = rows.slice(0, heads).join('');
  return (
    `<div class="table-scroll" tabindex="0" role="group" aria-label="${htmlText(name)}"><table>` +
    `${head && `<thead>${head}</thead>`}<tbody>${rows.slice(heads).join('')}</tbody></table></div>`
  );
}

export function cell(node: Node, content: string, scope?: 'col' | 'row'): string {
  const tag = scope ? 'th' : 'td';
  const { colspan, rowspan, align } = node.attrs as Record<string, unknown>;
  const attributes = [
    scope && `scope="${scope}"`,
    Number(colspan) > 1 && `colspan="${Number(colspan)}"`,
    Number(rowspan) > 1 && `rowspan="${Number(rowspan)}"`,
    (align === 'center' || align === 'right') && `class="${align}"`,
  ].filter(Boolean);
  return `<${[tag, ...attributes].join(' ')}>${content}</${tag}>`;
}

/** What the header cells of a table head: those of the rows on top their columns, others their rows. */
export function scopesOf(node: Node): Map<Node, 'col' | 'row'> {
  const heads = Math.max(headRows(node), 1);
  const scopes = new Map<Node, 'col' | 'row'>();
  for (const [index, row] of node.children.entries())
    for (const one of row.children)
      if (isHeader(one)) scopes.set(one, index < heads ? 'col' : 'row');
  return scopes;
}

/** Rows on top that hold headers alone; none when one of them reaches further down. */
function headRows(node: Node): number {
  const rows = node.children.map((row) => row.children);
  const after = rows.findIndex((cells) => !cells.every(isHeader));
  const heads = after < 0 ? Math.min(rows.length, 1) : after;
  const reachesOut = rows
    .slice(0, heads)
    .some((cells, index) => cells.some(({ attrs }) => index + Number(attrs['rowspan']) > heads));
  return reachesOut ? 0 : heads;
}

function isHeader(node: Node): boolean {
  return node.type.name === 'tableHeader';
}
