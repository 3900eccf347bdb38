import { type Extensions, getSchema, Mark, Node } from '@tiptap/core';
import { TableCell, TableHeader, TableKit } from '@tiptap/extension-table';
import type { Schema } from '@tiptap/pm/model';
import StarterKit from '@tiptap/starter-kit';

/** How a value is written in the HTML of the clipboard: as it is, as yes or no, or as JSON. */
type Written = 'text' | 'flag' | 'json';

/** An attribute that copying and pasting inside the editor keeps. */
function kept(name: string, written: Written = 'text') {
  const data = `data-${name.toLowerCase()}`;
  return {
    default: written === 'flag' ? false : null,
    parseHTML: (element: HTMLElement): unknown => {
      const value = element.getAttribute(data);
      if (written === 'flag') return value === 'true';
      return written === 'json' ? parsed(value) : value;
    },
    renderHTML: (attributes: Record<string, unknown>) => {
      const value = attributes[name];
      if (value === null || value === undefined || value === false) return {};
      return { [data]: typeof value === 'string' ? value : JSON.stringify(value) };
    },
  };
}

function parsed(json: string | null): unknown {
  try {
    return JSON.parse(json ?? 'null') as unknown;
  } catch {
    return null;
  }
}

function attributes(names: Record<string, Written>) {
  return () =>
    Object.fromEntries(Object.entries(names).map(([name, as]) => [name, kept(name, as)]));
}

/** A block without text of its own: what it shows is in its attributes. */
function shownBlock(name: string, names: Record<string, Written>) {
  return Node.create({
    name,
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: attributes(names),
    parseHTML: () => [{ tag: `div[data-block="${name}"]` }],
    renderHTML: ({ HTMLAttributes }) => ['div', { 'data-block': name, ...HTMLAttributes }],
  });
}

/** A block that holds others. */
function holdingBlock(
  name: string,
  { content, group, names }: { content: string; group?: string; names: Record<string, Written> },
) {
  return Node.create({
    name,
    group,
    content,
    defining: true,
    isolating: true,
    addAttributes: attributes(names),
    parseHTML: () => [{ tag: `div[data-block="${name}"]` }],
    renderHTML: ({ HTMLAttributes }) => ['div', { 'data-block': name, ...HTMLAttributes }, 0],
  });
}

/** A link goes to a secure address, a mailbox or a place of this site; to nothing else. */
export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  excludes: 'link term',
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [{ tag: 'a[href]' }],
  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],
});

/** A word that the lesson explains: its definition stands in the glossary at the end. */
export const Term = Mark.create({
  name: 'term',
  inclusive: false,
  excludes: 'term link',
  addAttributes: attributes({ definition: 'text' }),
  parseHTML: () => [{ tag: 'dfn[data-definition]' }],
  renderHTML: ({ HTMLAttributes }) => ['dfn', HTMLAttributes, 0],
});

function raisedText(name: 'subscript' | 'superscript', tag: 'sub' | 'sup') {
  return Mark.create({
    name,
    excludes: 'subscript superscript',
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
  });
}

export const Subscript = raisedText('subscript', 'sub');
export const Superscript = raisedText('superscript', 'sup');

export const Callout = holdingBlock('callout', {
  group: 'block',
  content: 'block+',
  names: { kind: 'text' },
}).extend({
  isolating: false,
  addAttributes: () => ({ kind: { ...kept('kind'), default: 'note' } }),
});

/** A title below which the rest stays closed until it is asked for. */
export const Accordion = holdingBlock('accordion', {
  group: 'block',
  content: 'block+',
  names: { title: 'text' },
});

/** Alternatives of which one is read at a time. */
export const Tabs = holdingBlock('tabs', { group: 'block', content: 'tab+', names: {} });
export const Tab = holdingBlock('tab', { content: 'block+', names: { title: 'text' } });

export const Figure = shownBlock('figure', {
  file: 'text',
  alt: 'text',
  caption: 'text',
  decorative: 'flag',
});
export const Video = shownBlock('video', {
  file: 'text',
  captions: 'text',
  poster: 'text',
  title: 'text',
  transcript: 'text',
});
export const Audio = shownBlock('audio', { file: 'text', title: 'text', transcript: 'text' });
export const Download = shownBlock('download', { file: 'text', label: 'text' });

/** A self-check; nobody sees what was chosen. `choices`: a list of { text, correct }. */
export const Question = shownBlock('question', {
  prompt: 'text',
  choices: 'json',
  explanation: 'text',
});

/** A page of another site, of the hosts that the organisation allows. */
export const Embed = shownBlock('embed', { src: 'text', title: 'text' });

/**
 * Everything a lesson may consist of. Safe in a browser, but only authors' pages may load it: readers get HTML.
 * What editing needs beside it (undo, cursors, views of blocks) the editor adds itself.
 */
export const lessonExtensions: Extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3, 4] },
    underline: false,
    link: false,
    dropcursor: false,
    gapcursor: false,
    undoRedo: false,
    trailingNode: false,
    listKeymap: false,
  }),
  Subscript,
  Superscript,
  // Last of the marks, and so around the others: a link is one link, whatever is bold in it.
  Link,
  Term,
  TableKit.configure({ tableCell: false, tableHeader: false }),
  TableCell.extend({ content: '(paragraph | bulletList | orderedList | figure)+' }),
  TableHeader.extend({ content: 'paragraph+' }),
  Callout,
  Accordion,
  Tabs,
  Tab,
  Figure,
  Video,
  Audio,
  Download,
  Question,
  Embed,
];

export const lessonSchema: Schema = getSchema(lessonExtensions);
