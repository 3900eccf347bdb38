import type { Mark, Node } from '@tiptap/pm/model';
import { renderToHTMLString } from '@tiptap/static-renderer/pm/html-string';

import type { PictureSize } from '#app/domain/files/picture-size.server.ts';
import type { Language } from '#app/platform/i18n.ts';

import { onlyAllowedHtml } from './allowed-html.server.ts';
import { htmlText } from './html-text.ts';
import type { LessonDocument } from './lesson-document.ts';
import { lessonExtensions, lessonSchema } from './lesson-schema.ts';
import { type Overview, overviewOf } from './lesson-overview.ts';
import { audio, download, embed, figure, video } from './render-media.ts';
import { question } from './render-question.ts';
import { cell, table } from './render-table.ts';
import { LESSON_WORDS } from './rendered-words.ts';

/** What rendering needs to know beside the document. */
export type Setting = {
  language: Language;
  /** Where the lesson's files are served: the address of a file is `${base}/${name}`. */
  base: string;
  /** Pixels of pictures and videos, by file name. */
  sizes: ReadonlyMap<string, PictureSize>;
  /** Widths (pixels) in which pictures are kept beside their own, by file name; `variantName` says under which names. */
  variants?: ReadonlyMap<string, readonly number[]>;
  /** Hosts whose pages may be framed (setting content.embedHosts); of others only the link is shown. */
  embedHosts: readonly string[];
};

type Rendered = { node: Node; children?: string | string[] };
type Marked = { node: Node; mark: Mark; children?: string | string[] };

/**
 * A document as HTML, made once when a course is published; drafts, with gaps where something is still missing.
 * The renderer escapes and the allow-list of tags and attributes comes after it: two locks, either of which would do.
 * @param document what `validateDocument` accepted
 */
export function renderDocument(document: LessonDocument, setting: Setting): string {
  const root = lessonSchema.nodeFromJSON(document);
  const overview = overviewOf(root);
  const words = LESSON_WORDS[setting.language];
  const html = renderToHTMLString({
    content: root,
    extensions: lessonExtensions,
    options: {
      nodeMapping: {
        callout: ({ node, children }: Rendered) => callout(node, joined(children), words),
        codeBlock: ({ children }: Rendered) => `<pre><code>${joined(children)}</code></pre>`,
        accordion: ({ node, children }: Rendered) =>
          `<details class="accordion"><summary>${htmlText(node.attrs['title'] || words.unfinished)}</summary>` +
          `<div class="folded">${joined(children)}</div></details>`,
        tabs: ({ node, children }: Rendered) =>
          tabs(node, [children ?? []].flat(), overview, words),
        tab: ({ children }: Rendered) => joined(children),
        table: ({ node, children }: Rendered) =>
          table(node, [children ?? []].flat(), `${words.table} ${overview.number.get(node) ?? ''}`),
        tableHeader: ({ node, children }: Rendered) =>
          cell(node, joined(children), overview.scope.get(node) ?? 'col'),
        tableCell: ({ node, children }: Rendered) => cell(node, joined(children)),
        tableRow: ({ children }: Rendered) => `<tr>${joined(children)}</tr>`,
        figure: ({ node }: Rendered) => figure(node, setting, overview),
        video: ({ node }: Rendered) => video(node, setting, overview),
        audio: ({ node }: Rendered) => audio(node, setting),
        download: ({ node }: Rendered) => download(node, setting),
        embed: ({ node }: Rendered) => embed(node, setting),
        question: ({ node }: Rendered) =>
          question(node.attrs, overview.number.get(node) ?? 0, setting.language),
      },
      markMapping: {
        link: ({ node, mark, children }: Marked) => {
          const { begins, ends } = overview.pieces.get(node) ?? { begins: true, ends: true };
          const opening = begins ? `<a href="${htmlText(mark.attrs['href'])}">` : '';
          return `${opening}${joined(children)}${ends ? '</a>' : ''}`;
        },
        term: ({ node, children }: Marked) => term(node, joined(children), overview),
      },
    },
  });
  return onlyAllowedHtml(html + glossary(overview, words), setting.embedHosts);
}

type Words = (typeof LESSON_WORDS)[Language];

/** Its kind is heard as well as seen. It is part of the text, not a place of the page to jump to. */
function callout(node: Node, content: string, words: Words): string {
  const kind = node.attrs['kind'] as keyof Words['callout'];
  return `<div class="callout callout-${kind}" role="note" aria-label="${words.callout[kind]}">${content}</div>`;
}

/** One below the other; a script of the page makes real tabs of them. */
function tabs(
  node: Node,
  contents: string[],
  { number, titleLevel }: Overview,
  words: Words,
): string {
  const tag = `h${titleLevel.get(node) ?? 3}`;
  const parts = contents.map((content, index) => {
    const id = `lesson-tab-${number.get(node) ?? 0}-${index + 1}`;
    const title = htmlText(node.child(index).attrs['title'] || words.unfinished);
    return `<div class="tab"><${tag} class="tab-title" id="${id}">${title}</${tag}>${content}</div>`;
  });
  return `<div class="tabs">${parts.join('')}</div>`;
}

/** A word with its definition in the glossary; the first time, also the place to come back to. */
function term(node: Node, children: string, { pieces }: Overview): string {
  const { begins, ends, entry, isFirst } = pieces.get(node) ?? {};
  if (!entry) return children;
  const id = isFirst ? ` id="lesson-term-${entry.number}"` : '';
  const opening = begins ? `<dfn${id}><a href="#lesson-meaning-${entry.number}">` : '';
  return `${opening}${children}${ends ? '</a></dfn>' : ''}`;
}

function glossary({ glossary: entries }: Overview, words: Words): string {
  if (entries.length === 0) return '';
  const lines = entries.map(({ number, word, definition }) => {
    const back = htmlText(`${words.backToText}: ${word}`);
    return (
      `<div><dt id="lesson-meaning-${number}">${htmlText(word)}</dt><dd>${htmlText(definition)} ` +
      `<a href="#lesson-term-${number}" aria-label="${back}">${words.backToText}</a></dd></div>`
    );
  });
  return `<section class="glossary"><h2>${words.glossary}</h2><dl>${lines.join('')}</dl></section>`;
}

function joined(children: string | string[] | undefined): string {
  return Array.isArray(children) ? children.join('') : (children ?? '');
}
