import { htmlText } from '#app/domain/catalogue/lesson/html-text.ts';

import type { Block, CellBlock, PastedPicture, TextBlock } from './pasted-block.ts';
import { nestItems, type NestedList } from './pasted-lists.ts';
import { readBlocks } from './pasted-reader.ts';
import { htmlOfRuns, isText, plainText, tidyRuns } from './pasted-runs.ts';
import { styleReader } from './pasted-styles.ts';

/**
 * What was copied from Word, Google Docs or a page, as HTML that holds nothing but what a lesson may consist of: no
 * styles, classes, comments or scripts. Read anew, never filtered.
 * @param html as the clipboard gives it; what comes from an editor of lessons stays as it is
 * @param key makes the names of pictures different from those pasted before; letters and digits
 * @param parse how HTML becomes a document; in browsers their own parser, which loads and runs nothing
 * @returns `pictures`: those the HTML refers to by `file`, in order, for the editor to upload or ask for
 */
export function cleanPastedHtml(
  html: string,
  key: string,
  parse: (html: string) => Document = parsed,
): { html: string; pictures: PastedPicture[] } {
  if (/\sdata-pm-slice=/.test(html)) return { html, pictures: [] };
  const document = parse(html);
  const reading = { styles: styleReader(document), key, pictures: 0 };
  const blocks = withCaptions(joinedQuotes(readBlocks(document.body, reading)));
  const pictures: PastedPicture[] = [];
  const shift = 2 - Math.min(...levels(blocks), 7);
  return { html: written(blocks, { shift, pictures }), pictures };
}

/** The policy of our pages forbids `style`: a browser would report each of ten thousand, and styleReader needs the text. */
function parsed(html: string): Document {
  const unstyled = html.replace(/(<[a-z][^>]*?\s)style(?=\s*=)/gi, '$1data-style');
  return new DOMParser().parseFromString(unstyled, 'text/html');
}

/** Lessons begin with the second level; the title of the page is the first. */
function levels(blocks: Block[]): number[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'text') return block.level > 0 ? [block.level] : [];
    return 'blocks' in block ? levels(block.blocks) : [];
  });
}

/** A caption below a picture belongs to it. */
function withCaptions(blocks: Block[]): Block[] {
  const kept: Block[] = [];
  for (const block of blocks) {
    const last = kept.at(-1);
    if (block.kind === 'text' && block.isCaption && last?.kind === 'figure' && !last.caption)
      last.caption = plainText(block.runs).trim().slice(0, 500);
    else kept.push(block);
  }
  return kept;
}

/** Word writes a quote paragraph by paragraph. */
function joinedQuotes(blocks: Block[]): Block[] {
  const kept: Block[] = [];
  for (const block of blocks) {
    const last = kept.at(-1);
    if (block.kind === 'quote' && last?.kind === 'quote') last.blocks.push(...block.blocks);
    else kept.push(block);
  }
  return kept;
}

type Writing = { shift: number; pictures: PastedPicture[] };

function written(blocks: Block[], writing: Writing): string {
  return nestItems(blocks)
    .map((block) => writtenBlock(block, writing))
    .join('');
}

function writtenBlock(block: Block | NestedList, writing: Writing): string {
  switch (block.kind) {
    case 'text':
      return textHtml(block, writing.shift);
    case 'list':
      return listHtml(block, writing);
    case 'figure': {
      const { picture, caption } = block;
      writing.pictures.push(picture);
      const words = caption ? ` data-caption="${htmlText(caption)}"` : '';
      return `<div data-block="figure" data-file="${picture.file}" data-alt="${htmlText(picture.alt)}"${words}></div>`;
    }
    case 'table':
      return `<table><tbody>${block.rows.map((cells) => rowHtml(cells, writing)).join('')}</tbody></table>`;
    case 'quote':
      return block.blocks.length > 0
        ? `<blockquote>${written(plainer(block.blocks), writing)}</blockquote>`
        : '';
    case 'accordion':
      return (
        `<div data-block="accordion" data-title="${htmlText(block.title)}">` +
        `${written(plainer(block.blocks), writing) || '<p></p>'}</div>`
      );
    case 'code':
      return `<pre><code>${htmlText(block.text.replace(/\r\n?/g, '\n').replace(/\n$/, ''))}</code></pre>`;
    case 'rule':
      return '<hr>';
    case 'item': // nestItems leaves none
      return '';
  }
}

function textHtml({ level, runs }: TextBlock, shift: number): string {
  if (level === 0) return `<p>${htmlOfRuns(runs)}</p>`;
  const tag = `h${Math.min(Math.max(level + shift, 2), 4)}`;
  const plain = tidyRuns(
    runs.map((run) => (isText(run) ? { ...run, marks: { ...run.marks, bold: undefined } } : run)),
  );
  return `<${tag}>${htmlOfRuns(plain)}</${tag}>`;
}

function listHtml({ first, items }: NestedList, writing: Writing): string {
  const tag = first ? 'ol' : 'ul';
  const start = first && first.number !== 1 ? ` start="${first.number}"` : '';
  const type = first && first.type !== '1' ? ` type="${first.type}"` : '';
  const lines = items.map((item) => {
    const html = item.map((block) => writtenBlock(block, writing)).join('');
    return `<li>${html.startsWith('<p>') ? html : `<p></p>${html}`}</li>`;
  });
  return `<${tag}${start}${type}>${lines.join('')}</${tag}>`;
}

function rowHtml(cells: CellBlock[], writing: Writing): string {
  const all = cells.map(({ header, colspan, rowspan, blocks }) => {
    const tag = header ? 'th' : 'td';
    const texts = blocks.filter((block) => block.kind === 'text');
    const [align] = new Set(texts.map((block) => block.align));
    const aligned = align && texts.every((block) => block.align === align);
    const attributes = [
      colspan > 1 && ` colspan="${colspan}"`,
      rowspan > 1 && ` rowspan="${rowspan}"`,
      aligned && ` align="${align}"`,
    ].filter(Boolean);
    return `<${tag}${attributes.join('')}>${written(blocks, writing) || '<p></p>'}</${tag}>`;
  });
  return `<tr>${all.join('')}</tr>`;
}

/** Quotes and folded parts inside others are not nested further. */
function plainer(blocks: Block[]): Block[] {
  return blocks.flatMap((block) =>
    block.kind === 'quote' || block.kind === 'accordion' ? plainer(block.blocks) : [block],
  );
}
