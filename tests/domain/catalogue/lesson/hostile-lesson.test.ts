import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { markAttributes, nodeAttributes } from '#app/domain/catalogue/lesson/lesson-attributes.ts';
import {
  type LessonDocument,
  validateDocument,
} from '#app/domain/catalogue/lesson/lesson-document.ts';
import { lessonSchema } from '#app/domain/catalogue/lesson/lesson-schema.ts';
import { renderDocument } from '#app/domain/catalogue/lesson/render-document.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { expectSteadyGrowth } from '#tests/support/growth.ts';
import { NAUGHTY_STRINGS } from '#tests/support/naughty-strings.ts';
import { HOSTILE_MARKUP, ODD_TEXT } from '#tests/support/hostile-text.ts';
import { wordsOf, wrongMarkup } from '#tests/support/lesson-markup.ts';

const embedHosts = ['peta.contoh.example'];
const setting = {
  language: 'id' as const,
  base: '/files/lessons/x',
  sizes: new Map([['alur.svg', { width: 720, height: 300 }]]),
  variants: new Map([['a.webp', [480]]]),
  embedHosts,
};
const render = (document: LessonDocument) =>
  renderDocument(validateDocument(document, { embedHosts }), setting);

type Mark = { type: string; attrs?: Record<string, string> };

/** The text in every place where a lesson takes one. */
function saying(said: string): LessonDocument {
  const text = (...marks: Mark[]) => ({ type: 'text', text: said, marks });
  const paragraph = { type: 'paragraph', content: [text()] };
  const choices = [
    { text: said, correct: true },
    { text: said, correct: false },
  ];
  const cells = [
    { type: 'tableHeader', content: [paragraph] },
    { type: 'tableCell', content: [paragraph] },
  ];
  return {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [text()] },
      {
        type: 'paragraph',
        content: [
          text({ type: 'code' }),
          text({ type: 'bold' }, { type: 'italic' }, { type: 'strike' }),
          text({ type: 'subscript' }),
          text({ type: 'superscript' }),
          text({ type: 'link', attrs: { href: 'https://jdih.contoh.example/?a=1&b' } }),
          text({ type: 'term', attrs: { definition: said } }),
        ],
      },
      { type: 'codeBlock', content: [text()] },
      { type: 'blockquote', content: [paragraph] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] },
      { type: 'callout', attrs: { kind: 'note' }, content: [paragraph] },
      { type: 'accordion', attrs: { title: said }, content: [paragraph] },
      { type: 'tabs', content: [{ type: 'tab', attrs: { title: said }, content: [paragraph] }] },
      { type: 'table', content: [{ type: 'tableRow', content: cells }] },
      { type: 'figure', attrs: { file: 'alur.svg', alt: said, caption: said } },
      { type: 'figure', attrs: { file: 'a.webp', alt: said, caption: said } },
      {
        type: 'video',
        attrs: { file: 'a.mp4', captions: 'a.vtt', title: said, transcript: said },
      },
      { type: 'audio', attrs: { file: 'a.mp3', title: said, transcript: said } },
      { type: 'download', attrs: { file: 'a.docx', label: said } },
      { type: 'question', attrs: { prompt: said, choices, explanation: said } },
      {
        type: 'embed',
        attrs: { src: `https://${embedHosts[0]}/?a=1&b=%3Cscript%3E`, title: said },
      },
    ],
  };
}

describe('hostile text stays text', () => {
  test.each(HOSTILE_MARKUP)('%s', (payload) => {
    const html = render(saying(payload));
    expect(wrongMarkup(html, embedHosts)).toEqual([]);
    // What was written is what is read: nothing of it became markup.
    expect(wordsOf(html).split(plain(payload)).length).toBeGreaterThan(20);
  });
});

test.each([' ', '\t', '\n ', '<', '&', '"'])('%j over and over is looked through once', (piece) => {
  const saying = (length: number) => {
    const transcript = `a${piece.repeat(length / piece.length)}b`;
    const audio = { type: 'audio', attrs: { file: 'a.mp3', title: 'x', transcript } };
    return render({ type: 'doc', content: Array.from({ length: 10 }, () => audio) });
  };
  expectSteadyGrowth(49_990, saying);
  expect(wrongMarkup(saying(49_990), embedHosts)).toEqual([]);
});

describe('odd text stays as it is', () => {
  test.each(ODD_TEXT)('%j', staysAsItIs);

  test('every string of the list of naughty ones', () => {
    expect(NAUGHTY_STRINGS.length).toBeGreaterThan(450);
    for (const naughty of NAUGHTY_STRINGS) staysAsItIs([...naughty].slice(0, SHORTEST).join(''));
  });
});

/** Characters that every entry of every block may have, whatever they count as. */
const SHORTEST = 50;
/** Refused in words: control characters, which nobody sees, and half characters. */
const UNSEEN = /(?![\t\r\n])[\p{Cc}\p{Cs}]/u;

function staysAsItIs(odd: string): void {
  const document = saying(odd);
  if (odd.trim() === '' || UNSEEN.test(odd)) {
    expect(() => validateDocument(document)).toThrow(/^lesson(Attribute|Text)$/);
    return;
  }
  const html = render(document);
  expect(wrongMarkup(html, embedHosts), odd).toEqual([]);
  expect(wordsOf(html), odd).toContain(odd);
}

const plain = (text: string) => text.trim();

const HOSTILE_ADDRESSES = [
  ...HOSTILE_MARKUP.filter((text) => !/^[#/]/.test(text)),
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'javascript&colon;alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'feed:javascript:alert(1)',
  'view-source:javascript:alert(1)',
  'blob:https://x/y',
  'filesystem:https://x/y',
  'http://jahat.example/',
  '//jahat.example/',
  '/\\jahat.example/',
  'https:jahat.example',
  'https:///jahat.example',
  'https://\u202ejahat.example',
  'ws://jahat.example',
  'tel:112',
];

test.each(HOSTILE_ADDRESSES)('no link and no frame leads to %j', (address) => {
  const link = { type: 'link', attrs: { href: address } };
  const text = { type: 'text', text: 'x', marks: [link] };
  for (const node of [
    { type: 'paragraph', content: [text] },
    { type: 'embed', attrs: { src: address, title: 'x' } },
    { type: 'figure', attrs: { file: address, alt: 'x' } },
    { type: 'video', attrs: { file: 'a.mp4', captions: address, title: 'x' } },
    { type: 'video', attrs: { file: 'a.mp4', captions: 'a.vtt', poster: address, title: 'x' } },
    { type: 'download', attrs: { file: address, label: 'x' } },
  ]) {
    const attempt = () =>
      validateDocument({ type: 'doc', content: [node] }, { embedHosts, unfinished: true });
    expect(attempt).toThrow(DomainError);
  }
});

/** Trees that are nearly lessons: names, marks and attributes of the schema, put together by chance, and junk. */
const junk = fc.oneof(
  fc.constantFrom(
    ...[...HOSTILE_MARKUP, ...ODD_TEXT, '', null, true, 1, -1, 2, 1e9, 'a.png', 'note', 'right'],
    `https://${embedHosts[0]}/`,
    [{ text: 'a', correct: true }],
  ),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>,
);
const attributeNames = [
  ...new Set(
    [...Object.values(nodeAttributes), ...Object.values(markAttributes)].flatMap(Object.keys),
  ),
  ...['onclick', 'style', 'class', 'srcdoc', 'id', 'toString', 'constructor'],
];
const attrs = fc.dictionary(fc.constantFrom(...attributeNames), junk, { maxKeys: 5 });
const name = (known: string[]) =>
  fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...known) },
    fc.constantFrom('script', 'iframe', '__proto__', 'constructor', 'toString', '', 'Doc'),
  );
const mark = fc.record(
  { type: name(Object.keys(lessonSchema.marks)), attrs },
  { requiredKeys: ['type'] },
);
const { tree } = fc.letrec<{ tree: LessonDocument; node: LessonDocument }>((tie) => ({
  tree: fc.record({
    type: fc.constant('doc'),
    content: fc.array(tie('node'), { minLength: 1, maxLength: 4 }),
  }),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record(
      {
        type: fc.constant('text'),
        text: junk as fc.Arbitrary<string>,
        marks: fc.array(mark, { maxLength: 3 }),
      },
      { requiredKeys: ['type', 'text'] },
    ),
    fc.record({
      type: fc.constant('paragraph'),
      content: fc.array(
        fc.record(
          {
            type: fc.constant('text'),
            text: fc.constantFrom(...HOSTILE_MARKUP),
            marks: fc.array(mark, { maxLength: 2 }),
          },
          { requiredKeys: ['type', 'text'] },
        ),
        { maxLength: 3 },
      ),
    }),
    fc.record(
      {
        type: name(Object.keys(lessonSchema.nodes)),
        attrs,
        content: fc.array(tie('node'), { maxLength: 3 }),
        marks: fc.array(mark, { maxLength: 2 }),
        html: junk,
      },
      { requiredKeys: ['type'] },
    ) as fc.Arbitrary<LessonDocument>,
  ),
}));

describe('trees put together by chance', () => {
  test('are refused in words or accepted with known attributes alone, and render harmlessly', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.oneof(tree, mutated()), fc.boolean(), (document, unfinished) => {
        const valid = accept(document, { embedHosts, unfinished });
        if (!valid) return;
        accepted++;
        expect(strangeAttributes(valid)).toEqual([]);
        expect(wrongMarkup(renderDocument(valid, setting), embedHosts)).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  test('anything that is no tree is refused in words', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (value) => {
        expect(accept(value, {})).toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });
});

/** A good lesson of which one part was replaced by junk. */
function mutated(): fc.Arbitrary<LessonDocument> {
  return fc
    .tuple(fc.constantFrom('Baik', ...HOSTILE_MARKUP.slice(0, 10)), fc.nat(), attrs, fc.boolean())
    .map(([said, place, given, whole]) => {
      const document = structuredClone(saying(said));
      const nodes: LessonDocument[] = [];
      const collect = (node: LessonDocument) => {
        nodes.push(node);
        node.content?.forEach(collect);
      };
      collect(document);
      const node = nodes[place % nodes.length]!;
      node.attrs = whole ? given : { ...node.attrs, ...given };
      return document;
    });
}

function accept(document: unknown, rules: object): LessonDocument | null {
  try {
    return validateDocument(document, rules);
  } catch (error) {
    expect(error).toBeInstanceOf(DomainError);
    return null;
  }
}

function strangeAttributes(node: LessonDocument): string[] {
  const strange = (of: Record<string, object>, type = '', given: object = {}) =>
    Object.keys(given)
      .filter((key) => !Object.hasOwn(of[type] ?? {}, key))
      .map((key) => `${type} ${key}`);
  return [
    ...strange(nodeAttributes, node.type, node.attrs),
    ...(node.marks ?? []).flatMap((one) => strange(markAttributes, one.type, one.attrs)),
    ...(node.content ?? []).flatMap(strangeAttributes),
  ];
}
