import type { JSONContent } from '@tiptap/core';
import { Lexer, type Token, type Tokens } from 'marked';

import type { LessonDocument } from '#app/domain/catalogue/lesson/lesson-document.ts';
import { DomainError } from '#app/platform/errors.ts';

type Marks = NonNullable<JSONContent['marks']>;

/**
 * A lesson written in Markdown as a document: headings 2 and 3, paragraphs, bold, italic, code, links, lists, tables,
 * quotes, pictures and videos on a line of their own (a video in place of a picture's caption names its captions file).
 * A quote that begins with a label is another block: `[!NOTE]`, `[!TIP]`, `[!WARNING]` a callout; `[!ACCORDION] title`;
 * `[!TABS]` with quotes `[!TAB] title` in it; `[!QUESTION] prompt` with choices as a list of tasks, those that are right
 * checked, and after it the explanation. A link to `term` explains its words: `[words](term "definition")`.
 * Anything else is refused rather than guessed.
 */
export function lessonFromMarkdown(markdown: string): LessonDocument {
  return { type: 'doc', content: blocks(new Lexer({ gfm: true }).lex(markdown)) };
}

function blocks(tokens: Token[]): JSONContent[] {
  return tokens.flatMap((token) => block(token as Tokens.Generic));
}

function block(token: Tokens.Generic): JSONContent[] {
  switch (token.type) {
    case 'space':
      return [];
    case 'heading':
      return [
        {
          type: 'heading',
          attrs: { level: token['depth'] as number },
          content: inline(token.tokens ?? []),
        },
      ];
    case 'paragraph':
    case 'text': // a tight list item
      return [paragraphOrFigure(token.tokens ?? [])];
    case 'list':
      return [list(token as Tokens.List)];
    case 'table':
      return [table(token as Tokens.Table)];
    case 'blockquote':
      return [quoteOrLabelled(token)];
    case 'hr':
      return [{ type: 'horizontalRule' }];
    default:
      throw unreadable(token);
  }
}

function paragraphOrFigure(tokens: Token[]): JSONContent {
  const [only, second] = tokens;
  if (only?.type !== 'image' || second) return { type: 'paragraph', content: inline(tokens) };
  const { href, text, title } = only as Tokens.Image;
  const words = decoded(text);
  if (VIDEO.test(href)) {
    return { type: 'video', attrs: { file: href, captions: title, poster: null, title: words } };
  }
  const caption = title ? decoded(title) : null;
  return { type: 'figure', attrs: { file: href, alt: words, caption } };
}

const VIDEO = /\.(mp4|webm)$/;

function list({ ordered, start, items }: Tokens.List): JSONContent {
  const content = items.map((item) => ({ type: 'listItem', content: blocks(item.tokens) }));
  if (!ordered) return { type: 'bulletList', content };
  return { type: 'orderedList', attrs: { start: start === '' ? 1 : start }, content };
}

function table({ header, rows }: Tokens.Table): JSONContent {
  const cell = (type: string) => (one: Tokens.TableCell) => ({
    type,
    content: [{ type: 'paragraph', content: inline(one.tokens) }],
  });
  const row = (content: JSONContent[]) => ({ type: 'tableRow', content });
  return {
    type: 'table',
    content: [
      row(header.map(cell('tableHeader'))),
      ...rows.map((cells) => row(cells.map(cell('tableCell')))),
    ],
  };
}

const LABEL = /^\[!(NOTE|TIP|WARNING|ACCORDION|TABS|QUESTION)\]\s*/;

function quoteOrLabelled(quote: Tokens.Generic): JSONContent {
  const tokens = quote.tokens ?? [];
  const { kind, words, rest } = labelled(tokens, LABEL);
  switch (kind) {
    case undefined:
      return { type: 'blockquote', content: blocks(tokens) };
    case 'ACCORDION':
      return { type: 'accordion', attrs: { title: words }, content: blocks(rest) };
    case 'TABS':
      return { type: 'tabs', content: rest.filter(isSaid).map(tab) };
    case 'QUESTION':
      return question(words, rest);
    default: {
      const content = withoutLabel(blocks(tokens));
      return { type: 'callout', attrs: { kind: kind.toLowerCase() }, content };
    }
  }
}

/** What a quote is labelled as, the words behind the label, and what stands below them. */
function labelled(tokens: Token[], label: RegExp) {
  const [first, ...rest] = tokens;
  const found = first?.type === 'paragraph' ? label.exec(first.raw) : null;
  const behind = found ? (first?.raw.slice(found[0].length) ?? '') : '';
  return { kind: found?.[1], words: onOneLine(behind), rest };
}

const isSaid = ({ type }: Token): boolean => type !== 'space';
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function tab(token: Token): JSONContent {
  const quote = token as Tokens.Generic;
  const { kind, words, rest } = labelled(quote.tokens ?? [], /^\[!(TAB)\]\s*/);
  if (!kind) throw unreadable(quote);
  return { type: 'tab', attrs: { title: words }, content: blocks(rest) };
}

function question(prompt: string, tokens: Token[]): JSONContent {
  const [list, ...rest] = tokens.filter(isSaid);
  if (list?.type !== 'list') throw unreadable({ type: 'question', raw: prompt });
  const choices = (list as Tokens.List).items.map(({ text, checked = false }) => ({
    text: onOneLine(text),
    correct: checked,
  }));
  const explanation = rest.map(({ raw }) => onOneLine(raw)).join('\n\n');
  return { type: 'question', attrs: { prompt, choices, explanation } };
}

/** Takes `[!NOTE]` off the first paragraph, and the paragraph with it if nothing else was in it. */
function withoutLabel([first, ...rest]: JSONContent[]): JSONContent[] {
  const [label, ...others] = first?.content ?? [];
  const text = (label?.text ?? '').replace(LABEL, '').trimStart();
  const content = text ? [{ ...label, type: 'text', text }, ...others] : others;
  return content.length > 0 ? [{ type: 'paragraph', content }, ...rest] : rest;
}

function inline(tokens: Token[], marks: Marks = []): JSONContent[] {
  const all = tokens.flatMap((token) => span(token as Tokens.Generic, marks));
  return all.filter((node) => node.type !== 'text' || node.text !== '');
}

function span(token: Tokens.Generic, marks: Marks): JSONContent[] {
  switch (token.type) {
    case 'text':
      return token.tokens
        ? inline(token.tokens, marks)
        : [words(decoded(token['text'] as string), marks)];
    case 'escape':
      return [words(decoded(token['text'] as string), marks)];
    case 'strong':
      return inline(token.tokens ?? [], [...marks, { type: 'bold' }]);
    case 'em':
      return inline(token.tokens ?? [], [...marks, { type: 'italic' }]);
    case 'codespan':
      return [words(token['text'] as string, [...marks, { type: 'code' }])];
    case 'link':
      return inline(token.tokens ?? [], [...marks, linkOrTerm(token as Tokens.Link)]);
    case 'br':
      return [{ type: 'hardBreak' }];
    default:
      throw unreadable(token);
  }
}

function linkOrTerm({ href, title }: Tokens.Link): Marks[number] {
  return href === 'term'
    ? { type: 'term', attrs: { definition: title } }
    : { type: 'link', attrs: { href } };
}

/** Soft line breaks of the source are spaces. */
function words(text: string, marks: Marks): JSONContent {
  const node = { type: 'text', text: text.replace(/\s*\n\s*/g, ' ') };
  return marks.length > 0 ? { ...node, marks } : node;
}

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': '\u00a0',
};

function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? entity);
}

function unreadable(token: { type: string; raw: string }): DomainError {
  return new DomainError('invalid', 'lessonMarkdown', {
    kind: token.type,
    text: token.raw.trim().slice(0, 60),
  });
}
