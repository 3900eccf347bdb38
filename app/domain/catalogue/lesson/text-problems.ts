import type { JSONContent } from '@tiptap/core';

import { excerpt, type Found, textOf } from './lesson-problem.ts';

/** What is wrong with the words of a node: its own, or how paragraphs follow each other inside it. */
export function textProblems(node: JSONContent): Found[] {
  const children = node.content ?? [];
  if (node.type === 'heading') return [...headingProblems(node), ...markProblems(children)];
  if (node.type === 'paragraph') return [...capitals(node), ...markProblems(children)];
  return FLOWING.includes(node.type ?? '') ? rowProblems(children) : [];
}

/** Where headings and lists belong; a bold line at the head of a cell or a callout is one. */
const FLOWING = ['doc', 'accordion', 'tab'];

function headingProblems(heading: JSONContent): Found[] {
  return hasWords(textOf(heading))
    ? []
    : [{ code: 'headingEmpty', level: 'must', text: excerpt(textOf(heading)) }];
}

/** A text wholly in capitals is spelt out by some screen readers and slow to read for everybody. */
function capitals(paragraph: JSONContent): Found[] {
  const text = textOf(paragraph);
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const isLong = words.length >= 5 && words.join('').length >= 30;
  return isLong && text === text.toUpperCase()
    ? [{ code: 'capitals', level: 'should', text: excerpt(text) }]
    : [];
}

/** Links and terms; pieces of one link that differ in form only are read as one. */
function markProblems(children: JSONContent[]): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < children.length; at++) {
    const term = markOf(children[at]!, 'term');
    if (term && (typeof term['definition'] !== 'string' || !term['definition'].trim()))
      found.push({
        code: 'definitionMissing',
        level: 'must',
        text: excerpt(children[at]!.text ?? ''),
        at,
      });
    const href: unknown = markOf(children[at]!, 'link')?.['href'];
    if (href === undefined || (at > 0 && markOf(children[at - 1]!, 'link')?.['href'] === href))
      continue;
    let text = '';
    for (let to = at; to < children.length; to++) {
      if (markOf(children[to]!, 'link')?.['href'] !== href) break;
      text += textOf(children[to]!);
    }
    found.push(...linkProblems(text).map((problem) => ({ ...problem, at })));
  }
  return found;
}

function markOf(node: JSONContent, type: string): Record<string, unknown> | undefined {
  return node.marks?.find((mark) => mark.type === type)?.attrs;
}

/** Read alone, in a list of the links of a page, these say nothing. */
const VAGUE = new Set(
  (
    'klik|klik di sini|klik disini|klik sini|di sini|disini|sini|tautan|tautan ini|link|link ini|lihat|lihat di sini|' +
    'selengkapnya|baca selengkapnya|baca lebih lanjut|lebih lanjut|lainnya|unduh|unduh di sini|buka|ini|' +
    'click|click here|here|this|this link|this page|read more|more|learn more|see here|see more|download|open'
  ).split('|'),
);

function linkProblems(text: string): Found[] {
  const said = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (!said || VAGUE.has(said))
    return [{ code: 'linkVague', level: 'should', text: excerpt(text) }];
  return isAddress(text.trim())
    ? [{ code: 'linkAddress', level: 'should', text: excerpt(text) }]
    : [];
}

/** Begins like one, or is one word with a path and a query. Looked through once, however long it is. */
function isAddress(text: string): boolean {
  if (/\s/.test(text)) return false;
  const path = text.indexOf('/', 1);
  return /^(https?:\/\/|www\.)./i.test(text) || (path > 0 && text.includes('?', path + 2));
}

/** Headings and lists that only look like ones, because somebody typed them. */
function rowProblems(children: JSONContent[]): Found[] {
  const found: Found[] = [];
  for (const [at, child] of children.entries()) {
    if (child.type !== 'paragraph') continue;
    const text = textOf(child).trim();
    const next = children[at + 1];
    if (isBoldLine(child, text) && next?.type === 'paragraph' && !isBoldLine(next, textOf(next)))
      found.push({ code: 'headingByBold', level: 'should', text: excerpt(text), at });
    const before = children[at - 1];
    const begins = before?.type !== 'paragraph' || !ITEM.test(textOf(before));
    if (begins && ITEM.test(text) && next?.type === 'paragraph' && ITEM.test(textOf(next)))
      found.push({ code: 'listByHand', level: 'should', text: excerpt(text), at });
  }
  return found;
}

const ITEM = /^\s*(?:[-–•*·▪]|\(?(?:\d{1,3}|[a-zA-Z])[.)])\s+\S/;

function isBoldLine(paragraph: JSONContent, text: string): boolean {
  const pieces = paragraph.content ?? [];
  return (
    hasWords(text) &&
    text.length <= 80 &&
    !/[.:;,]$/.test(text.trim()) &&
    pieces.every(({ marks }) => marks?.some(({ type }) => type === 'bold'))
  );
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
