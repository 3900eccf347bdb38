import type { JSONContent } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { blockText, sentencesOf } from '#app/domain/catalogue/text/block-words.ts';
import {
  mergeDocuments,
  type Merged,
  withChoices,
} from '#app/domain/catalogue/text/merge-documents.ts';

const p = (...text: string[]): JSONContent => ({
  type: 'paragraph',
  content: [{ type: 'text', text: text.join(' ') }],
});
const doc = (...content: JSONContent[]): JSONContent => ({ type: 'doc', content });
const list = (...items: string[]): JSONContent => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [p(item)] })),
});
const callout = (kind: string, ...content: JSONContent[]): JSONContent => ({
  type: 'callout',
  attrs: { kind },
  content,
});
const cells = (...texts: string[]): JSONContent => ({
  type: 'tableRow',
  content: texts.map((text) => ({ type: 'tableCell', content: [p(text)] })),
});
const table = (...rows: JSONContent[]): JSONContent => ({ type: 'table', content: rows });

const base = doc(p('Satu dua tiga.'), p('Empat lima enam.'), p('Tujuh delapan.'));

describe('what two have changed', () => {
  test.each<[string, JSONContent, JSONContent, JSONContent, JSONContent]>([
    [
      'different paragraphs',
      base,
      doc(p('Satu dua empat.'), p('Empat lima enam.'), p('Tujuh delapan.')),
      doc(p('Satu dua tiga.'), p('Empat lima enam.'), p('Tujuh sembilan.')),
      doc(p('Satu dua empat.'), p('Empat lima enam.'), p('Tujuh sembilan.')),
    ],
    [
      'neighbouring paragraphs',
      base,
      doc(p('Satu dua empat.'), p('Empat lima enam.'), p('Tujuh delapan.')),
      doc(p('Satu dua tiga.'), p('Empat lima.'), p('Tujuh delapan.')),
      doc(p('Satu dua empat.'), p('Empat lima.'), p('Tujuh delapan.')),
    ],
    [
      'a paragraph, and a new one behind it',
      base,
      doc(p('Satu dua empat.'), p('Empat lima enam.'), p('Tujuh delapan.')),
      doc(p('Satu dua tiga.'), p('Baru sama sekali.'), p('Empat lima enam.'), p('Tujuh delapan.')),
      doc(p('Satu dua empat.'), p('Baru sama sekali.'), p('Empat lima enam.'), p('Tujuh delapan.')),
    ],
    [
      'one takes out, the other writes elsewhere',
      base,
      doc(p('Satu dua tiga.'), p('Tujuh delapan.')),
      doc(p('Satu dua tiga.'), p('Empat lima enam.'), p('Tujuh delapan sembilan.')),
      doc(p('Satu dua tiga.'), p('Tujuh delapan sembilan.')),
    ],
    [
      'different sentences of a paragraph',
      doc(p('Satu dua tiga.', 'Empat lima enam.', 'Tujuh delapan.')),
      doc(p('Satu dua empat.', 'Empat lima enam.', 'Tujuh delapan.')),
      doc(p('Satu dua tiga.', 'Empat lima enam.', 'Tujuh sembilan.')),
      doc(p('Satu dua empat.', 'Empat lima enam.', 'Tujuh sembilan.')),
    ],
    [
      'different items of a list',
      doc(list('Satu', 'Dua', 'Tiga')),
      doc(list('Satu lagi', 'Dua', 'Tiga')),
      doc(list('Satu', 'Dua', 'Tiga', 'Empat')),
      doc(list('Satu lagi', 'Dua', 'Tiga', 'Empat')),
    ],
    [
      'the kind of a callout and its text',
      doc(callout('note', p('Perhatikan ini.'))),
      doc(callout('warning', p('Perhatikan ini.'))),
      doc(callout('note', p('Perhatikan itu.'))),
      doc(callout('warning', p('Perhatikan itu.'))),
    ],
    [
      'different cells of a table',
      doc(table(cells('a', 'b'), cells('c', 'd'))),
      doc(table(cells('a satu', 'b'), cells('c', 'd'))),
      doc(table(cells('a', 'b'), cells('c', 'd dua'), cells('e', 'f'))),
      doc(table(cells('a satu', 'b'), cells('c', 'd dua'), cells('e', 'f'))),
    ],
  ])('merges: %s', (_, before, mine, theirs, merged) => {
    expect(mergeDocuments(before, mine, theirs)).toEqual({ document: merged, conflicts: [] });
    expect(mergeDocuments(before, theirs, mine)).toEqual({ document: merged, conflicts: [] });
  });

  test.each<[string, JSONContent, JSONContent, JSONContent]>([
    [
      'the same sentence',
      doc(p('Satu dua tiga empat lima.')),
      doc(p('Nol dua tiga empat lima.')),
      doc(p('Satu dua tiga empat enam.')),
    ],
    [
      'a new paragraph at the same place',
      doc(p('Satu.')),
      doc(p('Satu.'), p('Dua.')),
      doc(p('Satu.'), p('Tiga.')),
    ],
    [
      'one takes out what the other changes',
      doc(p('Satu.'), p('Dua tiga.')),
      doc(p('Satu.')),
      doc(p('Satu.'), p('Dua empat.')),
    ],
    [
      'columns and rows of one table',
      doc(table(cells('a', 'b'))),
      doc(table(cells('a', 'b', 'c'))),
      doc(table(cells('a', 'b'), cells('d', 'e'))),
    ],
  ])('leaves to the author: %s', (_, before, mine, theirs) => {
    const merged = mergeDocuments(before, mine, theirs);
    expect(merged.conflicts).toHaveLength(1);
    expect(withChoices(merged, ['mine'])).toEqual(mine);
    expect(withChoices(merged, ['theirs'])).toEqual(theirs);
    const both = saidIn(withChoices(merged, ['both']));
    for (const sentence of [...saidIn(mine), ...saidIn(theirs)]) expect(both).toContain(sentence);
  });

  test('what both took out is gone, and a text without anything keeps one empty paragraph', () => {
    const merged = mergeDocuments(doc(p('Satu.')), doc(), doc());
    expect(withChoices(merged, [])).toEqual(doc({ type: 'paragraph' }));
  });

  test('the order of entries and empty entries make no difference', () => {
    const written = doc({
      type: 'heading',
      attrs: { level: 2 },
      content: [{ type: 'text', text: 'A' }],
    });
    const stored = doc({
      content: [{ text: 'A', type: 'text' }],
      attrs: { level: 2, id: null },
      type: 'heading',
    });
    const mine = doc({
      type: 'heading',
      attrs: { level: 3 },
      content: [{ type: 'text', text: 'A' }],
    });
    expect(mergeDocuments(stored, mine, written).conflicts).toEqual([]);
  });

  test('long texts with many equal paragraphs are merged in a moment', () => {
    const many = Array.from({ length: 6000 }, (_, at) => (at % 3 ? p(`Kalimat ${at}.`) : p('')));
    const mine = [...many.slice(0, 10), p('Milik saya.'), ...many.slice(10)];
    const theirs = [...many.slice(0, 5990), p('Milik mereka.'), ...many.slice(5990)];
    const began = performance.now();
    const merged = mergeDocuments(doc(...many), doc(...mine), doc(...theirs));
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(merged.conflicts).toEqual([]);
    expect(merged.document.content).toHaveLength(6002);
  });
});

describe('whatever two write', () => {
  test('no sentence is lost that its author has not deleted', () => {
    fc.assert(
      fc.property(aText, edits, edits, (text, mineEdits, theirEdits) => {
        const [before, mine, theirs] = [
          text,
          edited(text, mineEdits, 'A'),
          edited(text, theirEdits, 'B'),
        ];
        const merged = mergeDocuments(asDocument(before), asDocument(mine), asDocument(theirs));
        const found = everythingIn(merged);
        const known = new Set(before.flat());
        for (const sentence of [...mine, ...theirs].flat())
          if (!known.has(sentence)) expect(found).toContain(sentence);
        // Of sentences that stand more than once, each may have deleted another one.
        for (const sentence of before.flat().filter((one) => one.startsWith('Pokok')))
          if (mine.flat().includes(sentence) && theirs.flat().includes(sentence))
            expect(found).toContain(sentence);
      }),
      { numRuns: 500 },
    );
  });

  test('equal edits, and edits of one alone, stay as they are', () => {
    fc.assert(
      fc.property(aText, edits, (text, changes) => {
        const [before, after] = [asDocument(text), asDocument(edited(text, changes, 'A'))];
        for (const [mine, theirs] of [
          [after, after],
          [after, before],
          [before, after],
        ] as const)
          expect(mergeDocuments(before, mine, theirs)).toEqual({ document: after, conflicts: [] });
      }),
      { numRuns: 300 },
    );
  });

  test('edits of different parts merge without a conflict', () => {
    fc.assert(
      fc.property(aText, aText, edits, edits, (first, second, mineEdits, theirEdits) => {
        const wall = [['Di antara keduanya tidak ada yang berubah.']];
        const rest = second.map((block) =>
          block.map((sentence) => `${sentence.slice(0, -1)} juga.`),
        );
        const [mine, theirs] = [edited(first, mineEdits, 'A'), edited(rest, theirEdits, 'B')];
        const merged = mergeDocuments(
          asDocument([...first, ...wall, ...rest]),
          asDocument([...mine, ...wall, ...rest]),
          asDocument([...first, ...wall, ...theirs]),
        );
        expect(merged).toEqual({
          document: asDocument([...mine, ...wall, ...theirs]),
          conflicts: [],
        });
      }),
      { numRuns: 300 },
    );
  });
});

/** Paragraphs of sentences; those of the base are numbered, and some paragraphs are equal. */
type Text = string[][];

const aText: fc.Arbitrary<Text> = fc
  .array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 8 })
  .map((sizes) =>
    sizes.map((size, block) =>
      size === 0
        ? ['Lihat juga lampiran.']
        : Array.from(
            { length: size },
            (_, at) => `Pokok ${block} kalimat ${at} tentang layanan warga.`,
          ),
    ),
  );

type Edit = {
  do: 'rewrite' | 'append' | 'remove' | 'insert' | 'drop';
  block: number;
  sentence: number;
};
const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    do: fc.constantFrom('rewrite', 'append', 'remove', 'insert', 'drop'),
    block: fc.nat(20),
    sentence: fc.nat(20),
  }),
  { maxLength: 6 },
);

function edited(text: Text, changes: Edit[], author: string): Text {
  const result = text.map((block) => [...block]);
  for (const [serial, change] of changes.entries()) {
    const written = `Penulis ${author} menulis ${author}${serial} tentang layanan.`;
    const at = result.length > 0 ? change.block % result.length : 0;
    const block = result[at];
    if (change.do === 'insert' || !block) result.splice(at, 0, [written]);
    else if (change.do === 'drop') result.splice(at, 1);
    else if (change.do === 'append') block.push(written);
    else if (change.do === 'remove') block.splice(change.sentence % block.length, 1);
    else block[change.sentence % block.length] = written;
    for (let i = result.length - 1; i >= 0; i--) if (result[i]?.length === 0) result.splice(i, 1);
  }
  return result;
}

const asDocument = (text: Text) => doc(...text.map((block) => p(...block)));
const saidIn = (document: JSONContent) => sentencesOf(blockText(document));
const everythingIn = ({ document, conflicts }: Merged) => [
  ...saidIn(document),
  ...conflicts.flatMap(({ mine, theirs }) => saidIn(doc(...mine, ...theirs))),
];
