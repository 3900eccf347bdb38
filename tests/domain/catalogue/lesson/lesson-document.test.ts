import { describe, expect, test } from 'vitest';

import { publishCourse } from '#app/domain/catalogue/intake/publish-course.server.ts';
import { validateDocument } from '#app/domain/catalogue/lesson/lesson-document.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { errorWords } from '#app/platform/error-words.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { aPublishedCourse, aLesson } from '#tests/support/published-course.ts';
import { EMBED_HOSTS, EVERYTHING } from '#tests/support/whole-lesson.ts';

const text = (value: string, marks?: object[]) => ({
  type: 'text',
  text: value,
  ...(marks && { marks }),
});
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const doc = (...content: object[]) => ({ type: 'doc', content });
const linked = (href: unknown) =>
  doc(paragraph(text('di sini', [{ type: 'link', attrs: { href } }])));

function refusal(input: unknown): DomainError {
  try {
    validateDocument(input);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('was accepted');
}

test('everything a lesson may consist of is accepted', () => {
  expect(validateDocument(EVERYTHING, { embedHosts: EMBED_HOSTS })).toBe(EVERYTHING);
  expect(validateDocument(JSON.stringify(EVERYTHING), { embedHosts: EMBED_HOSTS })).toEqual(
    EVERYTHING,
  );
});

describe('what somebody is still writing', () => {
  test.each([
    { type: 'figure', attrs: { file: 'a.png', alt: '' } },
    { type: 'figure', attrs: { file: null, alt: ' ' } },
    { type: 'video', attrs: { file: 'a.mp4', captions: null, title: '' } },
    { type: 'audio', attrs: { file: 'a.mp3', title: 'x', transcript: '' } },
    { type: 'accordion', attrs: { title: '' }, content: [paragraph()] },
    { type: 'question', attrs: { prompt: '', choices: null } },
    { type: 'question', attrs: { prompt: 'x', choices: [{ text: '', correct: false }] } },
    { type: 'embed', attrs: { src: null, title: null } },
  ])('may be kept and not published: %j', (node) => {
    expect(validateDocument(doc(node), { unfinished: true })).toBeTruthy();
    expect(refusal(doc(node)).code).toBe('lessonAttribute');
  });

  test.each([
    { type: 'figure', attrs: { file: 'a.png', alt: '', onerror: 'alert(1)' } },
    { type: 'figure', attrs: { file: '../a.png', alt: '' } },
    { type: 'question', attrs: { prompt: '', choices: [{ text: 'a', correct: 1 }] } },
    { type: 'question', attrs: { prompt: '', choices: [{ text: 'a', correct: true, x: 1 }] } },
    { type: 'embed', attrs: { src: 'https://jahat.example/', title: '' } },
    { type: 'embed', attrs: { src: 'javascript:alert(1)', title: '' } },
  ])('is no way past the rules: %j', (node) => {
    expect(() =>
      validateDocument(doc(node), { unfinished: true, embedHosts: EMBED_HOSTS }),
    ).toThrow(DomainError);
  });
});

describe('frames', () => {
  const framed = (src: unknown) => doc({ type: 'embed', attrs: { src, title: 'Peta' } });
  test('show pages of the hosts that are allowed', () => {
    const document = framed('https://peta.contoh.example/layar#a');
    expect(validateDocument(document, { embedHosts: EMBED_HOSTS })).toBe(document);
  });

  test.each([
    'https://jahat.example/',
    'https://peta.contoh.example.jahat.example/',
    'https://a.peta.contoh.example/',
    'https://peta.contoh.example:8443/',
    'https://x@peta.contoh.example/',
    'https://peta.contoh.example@jahat.example/',
    'http://peta.contoh.example/',
    '//peta.contoh.example/',
    '/catalogue',
    'data:text/html,x',
    'javascript:alert(1)//peta.contoh.example',
    'https://peta.contoh.example\\@jahat.example/',
    null,
    { toString: 'x' },
  ])('of nothing else: %j', (src) => {
    const attempt = () => validateDocument(framed(src), { embedHosts: EMBED_HOSTS });
    expect(attempt).toThrow(/lessonEmbedHost|lessonAttribute/);
  });
});

describe('places in words', () => {
  const heading = {
    type: 'heading',
    attrs: { level: 2 },
    content: [text('Praktik $t(title) {{at}}')],
  };
  const nameless = { type: 'figure', attrs: { file: 'a.svg', alt: '' } };
  test.each([
    [
      doc(paragraph(), nameless),
      'Bagian ke-2 (gambar): isian “teks alternatif” kosong atau tidak dapat diterima.',
      'Part 2 (picture): the entry “alternative text” is empty or cannot be taken.',
    ],
    [
      doc(heading, { type: 'blockquote', content: [paragraph(), nameless] }),
      'Bagian ke-2 (gambar), di bawah judul “Praktik  t(title) {{at}}”: isian “teks alternatif” kosong atau tidak dapat diterima.',
      null,
    ],
    [
      doc({ type: 'iframe' }),
      'Bagian ke-1 (tidak dikenal): jenis isi “iframe” tidak dikenal. Hapus bagian itu.',
      null,
    ],
    [
      doc({ type: 'listItem', content: [paragraph()] }),
      'Bagian ke-1 (butir daftar): susunannya tidak dapat dibaca. Hapus atau tulis ulang bagian itu.',
      'Part 1 (list item): its structure cannot be read. Remove or write that part anew.',
    ],
    [
      doc({ type: 'embed', attrs: { src: 'https://jahat.example/x', title: 'x' } }),
      null,
      'Part 1 (embedded page): pages of jahat.example may not be embedded. Use a link, or ask the system administrator to name that site.',
    ],
    [
      { type: 'doc', content: [] },
      'Materi: susunannya tidak dapat dibaca. Hapus atau tulis ulang bagian itu.',
      'The lesson: its structure cannot be read. Remove or write that part anew.',
    ],
  ])('%j', (document, inIndonesian, inEnglish) => {
    const error = refusal(document);
    if (inIndonesian) expect(errorWords(error, 'id')).toBe(inIndonesian);
    if (inEnglish) expect(errorWords(error, 'en')).toBe(inEnglish);
  });
});

describe('links', () => {
  test.each([
    'https://jdih.go.id/a?b=1#c',
    'mailto:upg@kota-contoh.example',
    '/catalogue',
    '#praktik',
  ])('%s is a way to go', (href) => expect(validateDocument(linked(href))).toBeTruthy());

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'http://example.go.id/',
    '//example.go.id',
    '/\\example.go.id',
    'https:javascript',
    'https://a"onmouseover="alert(1)',
    'file:///etc/passwd',
    'blob:https://x',
    '',
    null,
    { toString: 'x' },
  ])('%j leads nowhere', (href) => {
    expect(refusal(linked(href))).toMatchObject({ kind: 'invalid', code: 'lessonAttribute' });
  });
});

describe('what is refused, with its place', () => {
  test('an unknown node', () => {
    const error = refusal(
      doc(paragraph(text('a')), { type: 'iframe', attrs: { src: 'https://x' } }),
    );
    expect(error).toMatchObject({
      code: 'lessonNode',
      params: { place: 'doc > 2 (iframe)', path: '1' },
    });
  });

  test.each(['constructor', '__proto__', 'toString'])('a node named %s', (type) => {
    expect(refusal(doc(JSON.parse(`{"type":"${type}"}`) as object)).code).toBe('lessonNode');
  });

  test('an unknown mark', () => {
    const error = refusal(
      doc(paragraph(text('a', [{ type: 'textStyle', attrs: { color: 'red' } }]))),
    );
    expect(error).toMatchObject({
      code: 'lessonMark',
      params: { place: 'doc > 1 > 1 (textStyle)', path: '0.0' },
    });
  });

  test.each([
    [{ type: 'figure', attrs: { file: 'a.svg', alt: 'x', onerror: 'alert(1)' } }],
    [{ type: 'figure', attrs: { file: '../../etc/passwd', alt: 'x' } }],
    [{ type: 'figure', attrs: { file: 'https://jahat.example/a.png', alt: 'x' } }],
    [{ type: 'figure', attrs: { file: 'a.svg', alt: ' ' } }],
    [{ type: 'figure', attrs: { file: 'a.svg' } }],
    [{ type: 'video', attrs: { file: 'a.mp4', title: 'tanpa takarir' } }],
    [{ type: 'callout', attrs: { kind: 'note" onclick="x' }, content: [paragraph(text('a'))] }],
    [{ type: 'heading', attrs: { level: 1 }, content: [text('a')] }],
    [{ type: 'paragraph', attrs: { style: 'x' }, content: [text('a')] }],
    [JSON.parse('{"type":"paragraph","attrs":{"__proto__":{"x":1}}}') as object],
  ])('an attribute that is not allowed: %j', (node) => {
    expect(refusal(doc(node)).code).toBe('lessonAttribute');
  });

  test.each(['\u0000', 'a\ud800b', '\udc00', 'a\u0008', '\uffff'])(
    'a text that no database can hold: %j',
    (value) => {
      expect(refusal(doc(paragraph(text(value)))).code).toBe('lessonText');
      const titled = { type: 'accordion', attrs: { title: value }, content: [paragraph()] };
      expect(refusal(doc(titled)).code).toBe('lessonAttribute');
    },
  );

  test('unknown keys of a node', () => {
    expect(refusal(doc({ ...paragraph(text('a')), html: '<b>' })).code).toBe('lessonNode');
  });

  test('a structure that is none', () => {
    expect(refusal(doc({ type: 'listItem', content: [paragraph(text('a'))] })).code).toBe(
      'lessonStructure',
    );
    expect(refusal(doc(paragraph(text('')))).code).toBe('lessonStructure');
    expect(refusal('{"type":').code).toBe('lessonStructure');
    expect(refusal({ type: 'paragraph' }).code).toBe('lessonNode');
    for (const nothing of [null, 1, [], undefined])
      expect(refusal(nothing).code).toBe('lessonNode');
  });

  test('a depth of 10,000', () => {
    let node: object = paragraph(text('dasar'));
    for (let depth = 0; depth < 10_000; depth++) node = { type: 'blockquote', content: [node] };
    expect(refusal(doc(node)).code).toBe('lessonDepth');
    let json = JSON.stringify(paragraph(text('dasar')));
    for (let depth = 0; depth < 10_000; depth++) json = `{"type":"blockquote","content":[${json}]}`;
    expect(refusal(`{"type":"doc","content":[${json}]}`).code).toBe('lessonDepth');
    const quotes = '{"type":"blockquote","content":['.repeat(100_000);
    expect(refusal(`{"type":"doc","content":[${quotes}${']}'.repeat(100_000)}]}`).code).toBe(
      'lessonDepth',
    );
    expect(refusal('['.repeat(3_000_000)).code).toBe('lessonStructure');
    expect(
      refusal(doc({ type: 'question', attrs: { prompt: 'x', choices: deepList() } })).code,
    ).toBe('lessonAttribute');
  });

  test('50 MB, as text, in a text and in many nodes', () => {
    const large = 'a'.repeat(50 * 1024 * 1024);
    expect(refusal(large).code).toBe('lessonSize');
    expect(refusal(doc(paragraph(text(large)))).code).toBe('lessonSize');
    const many = Array.from({ length: 200_000 }, () => ({ type: 'horizontalRule' }));
    expect(refusal({ type: 'doc', content: many }).code).toBe('lessonSize');
  });
});

test('publishing refuses a bad document in either language and writes nothing', async () => {
  await aPublishedCourse();
  const before = await db.course.count();
  const bad = linked('javascript:alert(1)');
  for (const language of ['id', 'en'] as const) {
    const lesson = aLesson();
    lesson.document = { ...lesson.document, [language]: bad };
    await expect(aPublishedCourse({ items: [lesson] })).rejects.toMatchObject({
      code: 'lessonAttribute',
    });
  }
  expect(await db.course.count()).toBe(before);
});

test('publishing refuses a lesson whose picture is missing', async () => {
  const lesson = aLesson('Bergambar', '![Alur](alur.svg)');
  await expect(aPublishedCourse({ items: [lesson] })).rejects.toMatchObject({
    code: 'lessonFileMissing',
  });
});

test('only training managers publish', async () => {
  const actor = { ...systemActor, accountId: '00000000-0000-7000-8000-000000000000' };
  const attempt = db.$transaction((tx) => publishCourse(tx, actor, {} as never));
  await expect(attempt).rejects.toMatchObject({ kind: 'forbidden' });
});

function deepList(): unknown {
  let list: unknown = [];
  for (let depth = 0; depth < 100_000; depth++) list = [list];
  return list;
}
