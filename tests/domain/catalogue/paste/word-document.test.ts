import { DOMParser as SchemaParser } from '@tiptap/pm/model';
import type { Node } from '@tiptap/pm/model';
import { expect, test } from 'vitest';

import {
  LARGEST_DOCUMENT,
  validateDocument,
} from '#app/domain/catalogue/lesson/lesson-document.ts';
import { lessonSchema } from '#app/domain/catalogue/lesson/lesson-schema.ts';
import { cleanPastedHtml } from '#app/domain/catalogue/paste/clean-pasted-html.ts';
import { parseHtml } from '#tests/support/parse-html.ts';
import { wordDocument } from '#tests/support/word-document.ts';

const PAGES = 200;
const { html: source, expected } = wordDocument(PAGES);
const { html, pictures } = cleanPastedHtml(source, 'x1', parseHtml);
const document = SchemaParser.fromSchema(lessonSchema).parse(parseHtml(html).body);

test('two hundred pages keep every heading, item with its depth, cell and picture, in order', () => {
  const seen: string[] = [];
  see(document, seen, { depth: 0 });
  const notes = seen.splice(seen.findIndex((line) => line.startsWith('p [1] Catatan')));
  expect(seen).toEqual(expected);
  expect(notes).toEqual(
    Array.from({ length: Math.floor(PAGES / 7) }, (_, at) => `p [${at + 1}] Catatan ${at + 1}`),
  );
});

test('nothing of how Word wrote them is left', () => {
  expect(html).not.toMatch(/style=|class=|<!--|mso|<o:|<v:|<span|DIHAPUS|\[P1\]|&nbsp;|lang=/i);
});

test('pictures come along, each under a name of its own', () => {
  expect(pictures).toHaveLength(PAGES / 4);
  expect(new Set(pictures.map(({ file }) => file)).size).toBe(PAGES / 4);
  for (const { kind, source: data } of pictures) {
    expect(kind).toBe('here');
    expect(data).toMatch(/^data:image\/png;base64,/);
  }
});

test('it is a lesson as it is, far below the limit', () => {
  const json = JSON.stringify(document.toJSON());
  expect(validateDocument(json)).toBeTruthy();
  expect(json.length).toBeGreaterThan(600_000);
  expect(json.length).toBeLessThan(LARGEST_DOCUMENT / 3);
});

test('every seed gives another document, and the same one again', () => {
  expect(wordDocument(3, 2)).toEqual(wordDocument(3, 2));
  expect(wordDocument(3, 2).html).not.toBe(wordDocument(3, 3).html);
});

/** What a reader meets, in order, written as the generator of the document writes it. */
function see(node: Node, seen: string[], around: { depth: number; within?: string }): void {
  node.forEach((child) => {
    const { within } = around;
    const text = child.textContent;
    switch (child.type.name) {
      case 'heading':
        seen.push(`h${child.attrs['level']} ${text}`);
        break;
      case 'figure':
        seen.push(`img ${child.attrs['alt']} | ${child.attrs['caption']}`);
        break;
      case 'paragraph':
        seen.push(`${within ?? 'p'} ${text}`);
        break;
      case 'bulletList':
      case 'orderedList': {
        const depth = around.depth + 1;
        see(child, seen, { depth, within: `li${depth}` });
        break;
      }
      case 'tableHeader':
      case 'tableCell':
        see(child, seen, { depth: 0, within: child.type.name === 'tableHeader' ? 'th' : 'td' });
        break;
      case 'blockquote':
        see(child, seen, { depth: 0, within: 'quote' });
        break;
      default:
        see(child, seen, around);
    }
  });
}
