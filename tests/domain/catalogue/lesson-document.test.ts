import { describe, expect, test } from 'vitest';

import { validateDocument } from '#app/domain/catalogue/lesson-document.server.ts';
import { publishCourse } from '#app/domain/catalogue/publish-course.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { aPublishedCourse, aLesson } from '#tests/support/published-course.ts';

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
  const document = doc(
    { type: 'heading', attrs: { level: 2 }, content: [text('Judul')] },
    paragraph(
      text('tebal', [{ type: 'bold' }]),
      { type: 'hardBreak' },
      text('kode', [{ type: 'code' }]),
    ),
    {
      type: 'orderedList',
      attrs: { start: 3 },
      content: [{ type: 'listItem', content: [paragraph(text('satu'))] }],
    },
    { type: 'blockquote', content: [paragraph(text('kutipan'))] },
    { type: 'callout', attrs: { kind: 'tip' }, content: [paragraph(text('saran'))] },
    { type: 'figure', attrs: { file: 'alur.svg', alt: 'Alur kerja', caption: null } },
    { type: 'video', attrs: { file: 'a.mp4', captions: 'a.vtt', poster: null, title: 'Contoh' } },
    { type: 'download', attrs: { file: 'formulir.docx', label: 'Formulir' } },
    { type: 'horizontalRule' },
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: [{ type: 'tableHeader', content: [paragraph(text('A'))] }] },
        { type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph()] }] },
      ],
    },
  );
  expect(validateDocument(document)).toBe(document);
  expect(validateDocument(JSON.stringify(document))).toEqual(document);
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
    expect(error).toMatchObject({ code: 'lessonNode', params: { place: 'doc > 2 (iframe)' } });
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
      params: { place: 'doc > 1 > 1 (textStyle)' },
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
