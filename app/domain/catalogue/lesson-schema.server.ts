import { type Extensions, getSchema, Mark, Node } from '@tiptap/core';
import { TableCell, TableHeader, TableKit } from '@tiptap/extension-table';
import type { Schema } from '@tiptap/pm/model';
import StarterKit from '@tiptap/starter-kit';

import { isFileName } from '#app/domain/files/file-name.ts';

/** A link goes to a secure address, a mailbox or a place of this site; to nothing else. */
const Link = Mark.create({
  name: 'link',
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [{ tag: 'a[href]' }],
  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],
});

const Callout = Node.create({
  name: 'callout',
  group: 'block',
  content: 'block+',
  addAttributes: () => ({ kind: { default: 'note' } }),
  parseHTML: () => [{ tag: 'aside.callout' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', HTMLAttributes, 0],
});

/** A block that shows a file of the lesson. */
function fileBlock(name: string, attributes: string[]) {
  return Node.create({
    name,
    group: 'block',
    atom: true,
    addAttributes: () =>
      Object.fromEntries(attributes.map((attribute) => [attribute, { default: null }])),
    parseHTML: () => [{ tag: `[data-${name}]` }],
    renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes],
  });
}

/** Everything a lesson may consist of. */
export const lessonExtensions: Extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    codeBlock: false,
    strike: false,
    underline: false,
    link: false,
    dropcursor: false,
    gapcursor: false,
    undoRedo: false,
    trailingNode: false,
    listKeymap: false,
  }),
  Link,
  TableKit.configure({ tableCell: false, tableHeader: false }),
  TableCell.extend({ content: '(paragraph | bulletList | orderedList)+' }),
  TableHeader.extend({ content: 'paragraph+' }),
  Callout,
  fileBlock('figure', ['file', 'alt', 'caption']),
  fileBlock('video', ['file', 'captions', 'poster', 'title']),
  fileBlock('download', ['file', 'label']),
];

export const lessonSchema: Schema = getSchema(lessonExtensions);

type Check = (value: unknown) => boolean;

const none: Check = (value) => value === null || value === undefined;
const optional =
  (check: Check): Check =>
  (value) =>
    none(value) || check(value);
const words =
  (max: number): Check =>
  (value) =>
    typeof value === 'string' && value.trim().length > 0 && value.length <= max;
const file: Check = (value) => typeof value === 'string' && isFileName(value);
const oneOf =
  (...allowed: unknown[]): Check =>
  (value) =>
    allowed.includes(value);
const span: Check = (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 50;
const cell = {
  colspan: optional(span),
  rowspan: optional(span),
  colwidth: none,
  align: optional(oneOf('left', 'center', 'right')),
};

/** The attributes each kind of node may carry, and what they may say. */
export const nodeAttributes: Record<string, Record<string, Check>> = {
  heading: { level: oneOf(2, 3) },
  orderedList: {
    start: optional((value) => Number.isInteger(value) && Math.abs(Number(value)) < 10_000),
    type: none,
  },
  tableCell: cell,
  tableHeader: cell,
  callout: { kind: oneOf('note', 'tip', 'warning') },
  figure: { file, alt: words(500), caption: optional(words(500)) },
  video: { file, captions: file, poster: optional(file), title: words(200) },
  download: { file, label: words(200) },
};

export const markAttributes: Record<string, Record<string, Check>> = {
  link: { href: (value) => typeof value === 'string' && isLinkTarget(value) },
};

/** https, mailto, or a path of this site. */
export function isLinkTarget(href: string): boolean {
  if (href.length > 2000 || !/^[^\s\\<>"'`]+$/.test(href)) return false;
  // Browsers skip control characters, so that "java\tscript:" would be a scheme.
  if ([...href].some((character) => character < '!' || (character > '~' && character < '\u00a1')))
    return false;
  if (href.startsWith('#')) return true;
  if (href.startsWith('/')) return !href.startsWith('//');
  if (/^mailto:[^@]+@[^@]+$/.test(href)) return true;
  return /^https:\/\/[^/?#]/.test(href) && URL.canParse(href);
}
