import type { JSONContent, NodeViewRendererProps } from '@tiptap/core';
import { EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { lessonSchema } from '#app/domain/catalogue/lesson/lesson-schema.ts';
import { i18nFor } from '#app/platform/i18n.ts';
import '#app/platform/texts/studio-editor.ts';
import { documentJson } from '#app/routes/studio/editor/block-json.ts';
import type { DeskTools } from '#app/routes/studio/editor/desk-tools.ts';
import { holdingBlockView, titleField } from '#app/routes/studio/editor/holding-block-view.ts';
import { foundBlocks, offeredBlocks } from '#app/routes/studio/editor/insertable-blocks.ts';
import { linkTarget } from '#app/routes/studio/editor/link-address.ts';
import { moveBlock } from '#app/routes/studio/editor/move-block.ts';
import { positionAt } from '#app/routes/studio/editor/node-place.ts';
import { removeBlock, unwrapBlock } from '#app/routes/studio/editor/remove-block.ts';
import { showDocument } from '#app/routes/studio/editor/show-document.ts';
import { slashMatch } from '#app/routes/studio/editor/slash-match.ts';
import { aDocument, p } from '#tests/support/draft-texts.ts';

/** What the functions of the editor need of a view: a state that changes. */
function aView(document: JSONContent) {
  const doc = lessonSchema.nodeFromJSON(document);
  const view = {
    state: EditorState.create({ schema: lessonSchema, doc }),
    dispatched: 0,
    dispatch: (tr: Transaction): void => {
      view.state = view.state.apply(tr);
      view.dispatched++;
    },
  };
  return view;
}
type View = ReturnType<typeof aView>;
const shown = (view: View) => view.state.doc.toJSON() as JSONContent;
const normal = (document: JSONContent) =>
  lessonSchema.nodeFromJSON(document).toJSON() as JSONContent;
const putCursor = (view: View, position: number) =>
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, position)));

describe('another document in the place of the one that is shown', () => {
  test('only what differs is touched: the cursor stays in its words', () => {
    const view = aView(aDocument('Satu.', 'Dua.', 'Tiga.'));
    putCursor(view, 10); // in the second paragraph
    showDocument(view as unknown as EditorView, aDocument('Nol.', 'Satu.', 'Dua.', 'Empat.'));
    expect(shown(view)).toEqual(aDocument('Nol.', 'Satu.', 'Dua.', 'Empat.'));
    expect(view.state.selection.$from.parent.textContent).toBe('Dua.');
  });

  test('nothing is dispatched where both are the same', () => {
    const view = aView(aDocument('Satu.'));
    showDocument(view as unknown as EditorView, aDocument('Satu.'));
    expect(view.dispatched).toBe(0);
  });

  test('it is the other one afterwards, whatever both are', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c d', 'c e', '', 'f g h'), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const view = aView(aDocument(...before));
        showDocument(view as unknown as EditorView, aDocument(...after));
        expect(shown(view)).toEqual(normal(aDocument(...after)));
      }),
    );
  });
});

test('a document is written out as it is, before and after a change', () => {
  const view = aView(
    aDocument('Satu.', { type: 'callout', attrs: { kind: 'tip' }, content: [p('Dua.')] }),
  );
  expect(JSON.parse(documentJson(view.state.doc))).toEqual(shown(view));
  view.dispatch(view.state.tr.insertText('baru ', 1));
  expect(JSON.parse(documentJson(view.state.doc))).toEqual(shown(view));
});

test('indexes lead to the position of a node', () => {
  const view = aView(aDocument('Satu.', { type: 'blockquote', content: [p('Dua.'), p('Tiga.')] }));
  const at = positionAt(view.state.doc, [1, 1]);
  expect(view.state.doc.nodeAt(at!)?.textContent).toBe('Tiga.');
  expect(positionAt(view.state.doc, [1, 5])).toBeNull();
});

describe('moving a block', () => {
  const figure = { type: 'figure', attrs: { file: 'a.png', alt: 'A' } };

  test('it changes places with its neighbour, and the cursor goes along', () => {
    const view = aView(aDocument('Satu.', 'Dua.'));
    putCursor(view, 3);
    expect(moveBlock(view.state, view.dispatch, 1)).toBe(true);
    expect(shown(view)).toEqual(aDocument('Dua.', 'Satu.'));
    expect(view.state.selection.$from.parent.textContent).toBe('Satu.');
    expect(moveBlock(view.state, view.dispatch, 1)).toBe(false);
    expect(moveBlock(view.state, view.dispatch, -1)).toBe(true);
    expect(shown(view)).toEqual(aDocument('Satu.', 'Dua.'));
  });

  test('items move among items, pictures among blocks', () => {
    const item = (text: string) => ({ type: 'listItem', content: [p(text)] });
    const list = (...texts: string[]) => ({ type: 'bulletList', content: texts.map(item) });
    const view = aView(aDocument(list('a', 'b'), figure));
    putCursor(view, 3);
    moveBlock(view.state, view.dispatch, 1);
    expect(shown(view)).toEqual(normal(aDocument(list('b', 'a'), figure)));
    const at = view.state.doc.firstChild!.nodeSize;
    view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)));
    moveBlock(view.state, view.dispatch, -1);
    expect(shown(view)).toEqual(normal(aDocument(figure, list('b', 'a'))));
    expect(view.state.selection).toBeInstanceOf(NodeSelection);
  });
});

describe('taking blocks out', () => {
  const tab = (text: string) => ({ type: 'tab', attrs: { title: text }, content: [p(text)] });
  const tabs = (...texts: string[]) => ({ type: 'tabs', content: texts.map(tab) });

  test('a tab goes alone, and the last one takes the tabs along', () => {
    const view = aView(aDocument('Satu.', tabs('a', 'b')));
    putCursor(view, 10);
    removeBlock(view.state, view.dispatch);
    expect(shown(view)).toEqual(normal(aDocument('Satu.', tabs('b'))));
    putCursor(view, 10);
    removeBlock(view.state, view.dispatch);
    expect(shown(view)).toEqual(aDocument('Satu.'));
  });

  test('what a block holds can stay without it', () => {
    const callout = { type: 'callout', attrs: { kind: 'tip' }, content: [p('a'), p('b')] };
    const view = aView(aDocument(callout));
    putCursor(view, 2);
    unwrapBlock(view.state, view.dispatch);
    expect(shown(view)).toEqual(aDocument('a', 'b'));
    const other = aView(aDocument(tabs('a', 'b')));
    putCursor(other, 3);
    unwrapBlock(other.state, other.dispatch);
    expect(shown(other)).toEqual(normal(aDocument(tabs('b'), 'a')));
  });
});

test('the menu finds blocks by their names in both languages and by other words', () => {
  const named = (name: string) => [
    { label: name === 'figure' ? 'Gambar' : name, words: name === 'figure' ? 'foto diagram' : '' },
    { label: name === 'figure' ? 'Picture' : name, words: '' },
  ];
  const offered = offeredBlocks([]);
  expect(offered).not.toContain('embed');
  expect(offeredBlocks(['peta.go.id'])).toContain('embed');
  for (const typed of ['gam', 'PIC', 'foto'])
    expect(foundBlocks(offered, typed, named)[0]).toBe('figure');
  expect(foundBlocks(offered, 'xyz', named)).toEqual([]);
  expect(foundBlocks(offered, '', named)).toEqual(offered);
});

test.each([
  ['/', ''],
  ['/jud', 'jud'],
  ['Baca dahulu /judul 2', 'judul 2'],
  ['/judul ', 'judul '],
  ['/judul kedua', null],
  ['/ judul', null],
  ['dan/atau', null],
  ['3 /5 orang', null],
  ['/judul 2 / 3', null],
  ['tanpa garis', null],
])('what is typed as "%s" asks for "%s"', (typed, query) => {
  const match = slashMatch((wanted) => 'judul 2'.startsWith(wanted.trim()));
  const view = aView(aDocument(typed));
  const $position = view.state.doc.resolve(1 + typed.length);
  const found = match({ $position });
  expect(found?.query ?? null).toBe(query);
  if (found) expect(typed.slice(found.range.from - 1)).toBe(`/${query}`);
});

describe('the field of a block that holds others', () => {
  afterEach(() => vi.unstubAllGlobals());

  test.each([
    ['accordion', 'Bagian lipat'],
    ['tab', 'Tab'],
  ])('of a block %s is named by the words that are seen before it', (kind, label) => {
    vi.stubGlobal('document', parseHTML('<main></main>').document);
    const t: DeskTools['t'] = i18nFor('id').getFixedT('id', 'studioEditor');
    const node = lessonSchema.nodes[kind]!.createAndFill();
    const view = holdingBlockView(
      { t, ask: () => undefined },
      { entry: 'title', field: titleField(200) },
    );
    const { dom } = view({ node } as NodeViewRendererProps) as { dom: HTMLElement };
    const field = dom.querySelector('input')!;
    expect(field.closest('label')?.textContent).toBe(label);
    expect(field.getAttribute('aria-label')).toBeNull();
    expect(field.getAttribute('placeholder')).toBe('Judul');
  });
});

test.each([
  ['https://bkn.go.id/a', 'https://bkn.go.id/a'],
  ['www.bkn.go.id', 'https://www.bkn.go.id'],
  ['bkn.go.id/layanan?a=1', 'https://bkn.go.id/layanan?a=1'],
  ['sari@kota.go.id', 'mailto:sari@kota.go.id'],
  ['/catalogue', '/catalogue'],
  ['javascript:alert(1)', null],
  ['http://bkn.go.id', null],
  ['data:text/html,x', null],
  ['', null],
  ['dua kata', null],
])('a link typed as %s leads to %s', (typed, target) => {
  expect(linkTarget(typed)).toBe(target);
});
