import { isLinkTarget } from '#app/domain/catalogue/lesson/link-target.ts';

import type { Block, Marks, Run, TextBlock } from './pasted-block.ts';
import { headingLevel, isQuote, isTableOfContents } from './pasted-kind.ts';
import { itemsOfList, listItemOf } from './pasted-lists.ts';
import { pictureOf } from './pasted-pictures.ts';
import { plainText, tidyRuns } from './pasted-runs.ts';
import type { Styles } from './pasted-styles.ts';
import { symbolText } from './pasted-symbols.ts';
import { tableOf } from './pasted-table.ts';

/** What reading keeps while it goes through a document. */
export type Reading = {
  styles: (element: Element) => Styles;
  /** Begins the names of pictures. */
  key: string;
  pictures: number;
};

/** Deeper than this nobody has written anything: the rest is read as plain text. */
const DEEPEST = 150;

const DROPPED = new Set(
  (
    'script style meta link title head xml template noscript object embed applet iframe frame canvas svg math select ' +
    'textarea button input video audio map area base col colgroup datalist dialog'
  ).split(' '),
);
const PARAGRAPHS = new Set(
  'p h1 h2 h3 h4 h5 h6 address dt dd caption legend figcaption'.split(' '),
);
const CONTAINERS = new Set(
  'div section article main header footer aside nav body html center form fieldset dl figure details'.split(
    ' ',
  ),
);

/** Reads the blocks inside an element. */
export function readBlocks(
  element: Element,
  reading: Reading,
  marks: Marks = {},
  depth = 0,
): Block[] {
  const reader = new Reader(reading);
  reader.children(element, marks, depth + 1);
  reader.flush();
  return reader.blocks;
}

class Reader {
  readonly blocks: Block[] = [];
  private runs: Run[] = [];

  constructor(private readonly reading: Reading) {}

  children(element: Element, marks: Marks, depth: number): void {
    if (depth > DEEPEST) {
      this.runs.push({ text: element.textContent ?? '', marks });
      return;
    }
    for (const node of element.childNodes) {
      if (node.nodeType === 3) this.runs.push({ text: node.nodeValue ?? '', marks });
      else if (node.nodeType === 1) this.element(node as Element, marks, depth);
    }
  }

  /** Ends the paragraph that has been gathered; pictures in it stand between its parts. */
  flush(how: Omit<TextBlock, 'kind' | 'runs'> = { level: 0 }): void {
    let part: Run[] = [];
    const end = () => {
      const runs = tidyRuns(part);
      if (plainText(runs).trim()) this.blocks.push({ kind: 'text', runs, ...how });
      part = [];
    };
    for (const run of this.runs) {
      if (typeof run === 'object' && 'picture' in run) {
        end();
        this.blocks.push({ kind: 'figure', picture: run.picture, caption: '' });
      } else part.push(run);
    }
    end();
    this.runs = [];
  }

  private element(element: Element, outer: Marks, depth: number): void {
    const tag = element.localName.toLowerCase();
    const styles = this.reading.styles(element);
    if (DROPPED.has(tag) || isUnseen(element, styles)) return;
    const marks = marksOf(tag, element, styles, outer);
    if (tag === 'br') {
      if (!/break/.test([...styles.keys()].join())) this.runs.push('break');
      return;
    }
    if (tag === 'img') {
      const picture = pictureOf(element, this.reading);
      if (picture) this.runs.push({ picture });
      return;
    }
    const blocks = this.blocksOf(tag, element, styles, marks, depth);
    if (blocks) {
      this.flush();
      this.blocks.push(...blocks);
      return;
    }
    const symbol = symbolText(element, styles);
    if (symbol === null) this.children(element, marks, depth + 1);
    else this.runs.push({ text: symbol, marks });
  }

  /** What an element is when it stands for itself; null for a piece of text. */
  private blocksOf(
    tag: string,
    element: Element,
    styles: Styles,
    marks: Marks,
    depth: number,
  ): Block[] | null {
    const { reading } = this;
    const inside = () => readBlocks(element, reading, marks, depth);
    switch (tag) {
      case 'ul':
      case 'ol':
        return itemsOfList(element, 1, (item) => readBlocks(item, reading, marks, depth), reading);
      case 'li': // outside of any list
        return inside();
      case 'table':
        return tableOf(element, (cell) => readBlocks(cell, reading, marks, depth), reading);
      case 'hr':
        return [{ kind: 'rule' }];
      case 'pre':
        return [{ kind: 'code', text: element.textContent ?? '' }];
      case 'blockquote':
        return [{ kind: 'quote', blocks: inside() }];
      case 'details':
        return [accordionOf(element, inside())];
      case 'summary':
        return [];
      default:
    }
    const level = headingLevel(tag, element, styles);
    if (level === 0 && !PARAGRAPHS.has(tag)) return CONTAINERS.has(tag) ? inside() : null;
    if (isTableOfContents(element, styles)) return [];
    return this.paragraph(tag, element, styles, marks, { level, depth });
  }

  private paragraph(
    tag: string,
    element: Element,
    styles: Styles,
    marks: Marks,
    { level, depth }: { level: number; depth: number },
  ): Block[] {
    const reader = new Reader(this.reading);
    const item = listItemOf(element, styles, this.reading);
    // The number of a heading is part of what others refer to; that of an item counts itself.
    if (item && level > 0) reader.runs.push({ text: `${item.marker} `, marks: {} });
    reader.children(element, tag === 'dt' ? { ...marks, bold: true } : marks, depth + 1);
    const align = styles.get('text-align') ?? element.getAttribute('align');
    reader.flush({
      level,
      ...(align === 'center' || align === 'right' ? { align } : {}),
      ...(isCaption(tag, element, styles) && { isCaption: true }),
    });
    const { blocks } = reader;
    if (item && level === 0)
      return [
        { kind: 'item', continued: false, depth: item.depth, countings: item.countings, blocks },
      ];
    return isQuote(element, styles) ? [{ kind: 'quote', blocks }] : blocks;
  }
}

function accordionOf(element: Element, blocks: Block[]): Block {
  const summary = [...element.children].find((child) => child.localName === 'summary');
  const title = (summary?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
  return { kind: 'accordion', title, blocks };
}

function isCaption(tag: string, element: Element, styles: Styles): boolean {
  const style = styles.get('mso-style-name') ?? '';
  return (
    tag === 'figcaption' ||
    /^(caption|keterangan)$/i.test(style) ||
    element.classList.contains('MsoCaption')
  );
}

/** Hidden, a marker that counts itself, or a remark in the margin. */
function isUnseen(element: Element, styles: Styles): boolean {
  return (
    styles.get('display') === 'none' ||
    styles.get('mso-hide') === 'all' ||
    styles.get('mso-list')?.toLowerCase() === 'ignore' ||
    /comment/.test(styles.get('mso-element') ?? '') ||
    /^(MsoCommentReference|msocom)/.test(element.getAttribute('class') ?? '') ||
    (element.localName === 'del' && element.hasAttribute('cite'))
  );
}

function marksOf(tag: string, element: Element, styles: Styles, outer: Marks): Marks {
  const weight = styles.get('font-weight');
  const slant = styles.get('font-style');
  const raised = styles.get('vertical-align');
  const own: Marks = {};
  if (weight) own.bold = weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  else if (tag === 'b' || tag === 'strong') own.bold = true;
  if (slant) own.italic = slant === 'italic' || slant === 'oblique';
  else if (/^(em|i|cite|var)$/.test(tag)) own.italic = true;
  if (/^(s|strike|del)$/.test(tag) || /line-through/.test(decoration(styles))) own.strike = true;
  if (tag === 'sub' || tag === 'sup') own.raised = tag;
  else if (raised === 'sub' || raised === 'super') own.raised = raised === 'sub' ? 'sub' : 'sup';
  if (/^(code|kbd|samp|tt)$/.test(tag)) own.code = true;
  if (tag === 'a') Object.assign(own, linkOf(element, styles));
  return { ...outer, ...own };
}

function decoration(styles: Styles): string {
  return `${styles.get('text-decoration') ?? ''} ${styles.get('text-decoration-line') ?? ''}`;
}

/** Where a link leads; of a footnote, that it stands above the line. */
function linkOf(element: Element, styles: Styles): Marks {
  const address = element.getAttribute('href') ?? '';
  if (styles.has('mso-footnote-id') || styles.has('mso-endnote-id'))
    return /^#_(ftn|edn)\d/.test(address) ? { raised: 'sup' } : {};
  const href = withoutDetour(address.trim()).replace(/^http:\/\//i, 'https://');
  return isLinkTarget(href) && !href.startsWith('#') ? { href } : {};
}

/** Google Docs sends every link through a page of its own first. */
function withoutDetour(address: string): string {
  if (!/^https?:\/\/(www\.)?google\.[a-z.]+\/url\?/i.test(address)) return address;
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.searchParams.get('q') ?? url?.searchParams.get('url') ?? address;
}
