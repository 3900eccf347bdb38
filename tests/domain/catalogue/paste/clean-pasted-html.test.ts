import { DOMParser as SchemaParser } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { validateDocument } from '#app/domain/catalogue/lesson/lesson-document.ts';
import { lessonSchema } from '#app/domain/catalogue/lesson/lesson-schema.ts';
import { cleanPastedHtml } from '#app/domain/catalogue/paste/clean-pasted-html.ts';
import { HOSTILE_MARKUP, ODD_TEXT } from '#tests/support/hostile-text.ts';
import { parseHtml } from '#tests/support/parse-html.ts';

const clean = (html: string) => cleanPastedHtml(html, 'x1', parseHtml).html;
const documentOf = (html: string) =>
  SchemaParser.fromSchema(lessonSchema).parse(parseHtml(html).body);

const gdoc = (html: string) =>
  `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1">${html}</b>`;
const mso = (level: number, marker: string, text: string, list = 0) =>
  `<p class=MsoListParagraph style='mso-list:l${list} level${level} lfo1'><![if !supportLists]>` +
  `<span style='mso-list:Ignore'>${marker}<span>&nbsp; </span></span><![endif]>${text}</p>`;

describe('Google Docs', () => {
  test.each([
    ['<p dir="ltr" style="line-height:1.38"><span style="font-size:11pt">a</span></p>', '<p>a</p>'],
    [
      '<p><span style="font-weight:700">b</span><span style="font-style:italic">i</span>' +
        '<span style="font-weight:400;text-decoration:line-through">s</span>' +
        '<span style="vertical-align:super">2</span></p>',
      '<p><strong>b</strong><em>i</em><s>s</s><sup>2</sup></p>',
    ],
    ['<p>a</p><br><p>b</p><br class="Apple-interchange-newline">', '<p>a</p><p>b</p>'],
    [
      '<p><a href="https://www.google.com/url?q=https://jdih.contoh.example/a?b%3D1&amp;sa=D&amp;source=editors"><span>x</span></a></p>',
      '<p><a href="https://jdih.contoh.example/a?b=1">x</a></p>',
    ],
    [
      '<ul><li dir="ltr" aria-level="1"><p role="presentation"><span>a</span></p></li>' +
        '<ul><li aria-level="2"><p role="presentation"><span>b</span></p></li></ul>' +
        '<li aria-level="1"><p role="presentation"><span>c</span></p></li></ul>',
      '<ul><li><p>a</p><ul><li><p>b</p></li></ul></li><li><p>c</p></li></ul>',
    ],
    [
      '<ol start="3"><li style="list-style-type:lower-alpha"><p>c</p></li><li style="list-style-type:lower-alpha"><p>d</p></li></ol>',
      '<ol start="3" type="a"><li><p>c</p></li><li><p>d</p></li></ol>',
    ],
    ['<h1><span>A</span></h1><h2>B</h2><h5>C</h5>', '<h2>A</h2><h3>B</h3><h4>C</h4>'],
    ['<h2>A</h2><h3>B</h3>', '<h2>A</h2><h3>B</h3>'],
    ['<h3>A</h3><h4>B</h4>', '<h2>A</h2><h3>B</h3>'],
    [
      '<div dir="ltr" align="left"><table><colgroup><col></colgroup><tbody>' +
        '<tr><td><p><span style="font-weight:700">A</span></p></td><td><p><span style="font-weight:700">B</span></p></td></tr>' +
        '<tr><td><p>1</p></td><td style="text-align:right"><p>2</p></td></tr></tbody></table></div>',
      '<table><tbody><tr><th><p>A</p></th><th><p>B</p></th></tr>' +
        '<tr><td><p>1</p></td><td align="right"><p>2</p></td></tr></tbody></table>',
    ],
  ])('%s', (html, cleaned) => expect(clean(gdoc(html))).toBe(cleaned));
});

describe('Word', () => {
  test.each([
    [
      mso(1, '1.', 'a') + mso(2, 'a.', 'b') + mso(2, 'b.', 'c') + mso(1, '2.', 'd'),
      '<ol><li><p>a</p><ol type="a"><li><p>b</p></li><li><p>c</p></li></ol></li><li><p>d</p></li></ol>',
    ],
    [
      'defghi'
        .split('')
        .map((letter) => mso(1, `${letter}.`, letter))
        .join(''),
      `<ol start="4" type="a">${'defghi'
        .split('')
        .map((a) => `<li><p>${a}</p></li>`)
        .join('')}</ol>`,
    ],
    [
      mso(1, 'i.', 'a') +
        mso(1, 'ii.', 'b') +
        mso(1, 'iii.', 'c') +
        mso(1, 'iv.', 'd') +
        mso(1, 'v.', 'e'),
      '<ol type="i"><li><p>a</p></li><li><p>b</p></li><li><p>c</p></li><li><p>d</p></li><li><p>e</p></li></ol>',
    ],
    [
      mso(1, '(1)', 'a') + mso(1, '1.', 'b', 2),
      '<ol><li><p>a</p></li></ol><ol><li><p>b</p></li></ol>',
    ],
    [
      mso(1, '·', 'a') + '<p>x</p>' + mso(1, 'o', 'b'),
      '<ul><li><p>a</p></li></ul><p>x</p><ul><li><p>b</p></li></ul>',
    ],
    [
      mso(1, '3.', 'a') + '<p>x</p>' + mso(1, '4.', 'b'),
      '<ol start="3"><li><p>a</p></li></ol><p>x</p><ol start="4"><li><p>b</p></li></ol>',
    ],
    [mso(1, '·', 'a') + mso(3, '·', 'b'), '<ul><li><p>a</p><ul><li><p>b</p></li></ul></li></ul>'],
    [mso(2, '·', 'a') + mso(1, '·', 'b'), '<ul><li><p>a</p></li></ul><ul><li><p>b</p></li></ul>'],
    [
      '<h1 style="mso-list:l1 level1 lfo2"><![if !supportLists]><span style="mso-list:Ignore">I.<span>&nbsp;</span></span><![endif]>Umum</h1>',
      '<h2>I. Umum</h2>',
    ],
    [
      '<p class=MsoTitle>Judul</p><p class=MsoToc1>Bab 1 ..... 3</p><p class=MsoNormal>a</p>',
      '<h2>Judul</h2><p>a</p>',
    ],
    ['<p class=Judul2>A</p><p class=MsoHeading7>B</p>', '<h2>A</h2><h4>B</h4>'],
    [
      '<style><!-- p.X, li.X {mso-style-name:"Judul 1"; font-weight:bold} span.Y {font-style:italic} --></style><p class=X>A</p><p><span class=Y>b</span></p>',
      '<h2>A</h2><p><em>b</em></p>',
    ],
    [
      '<p>a<span style="mso-spacerun:yes">  </span>b<o:p></o:p></p><p><o:p>&nbsp;</o:p></p>',
      '<p>a b</p>',
    ],
    ['<p>a\r\nb<br>\r\nc<br></p>', '<p>a b<br>c</p>'],
    [
      "<p><span style='font-family:Wingdings'>à</span> b <span style='font-family:Symbol'>\uf0b3</span> 3</p>",
      '<p>→ b ≥ 3</p>',
    ],
    [
      '<p class=MsoQuote>a</p><p class=MsoIntenseQuote>b</p>',
      '<blockquote><p>a</p><p>b</p></blockquote>',
    ],
    [
      '<p>a<span style="display:none">x</span><del cite="x">y</del><ins cite="x">b</ins></p>',
      '<p>ab</p>',
    ],
    [
      '<div class="ListContainerWrapper"><ul role="list"><li data-aria-level="1"><p>a</p></li></ul></div>' +
        '<div><ul><li data-aria-level="2"><p>b</p></li></ul></div><div><ul><li data-aria-level="1"><p>c</p></li></ul></div>',
      '<ul><li><p>a</p><ul><li><p>b</p></li></ul></li><li><p>c</p></li></ul>',
    ],
    ['<p role="heading" aria-level="1">A</p><p>b</p>', '<h2>A</h2><p>b</p>'],
    [
      '<table><thead><tr><td>A</td></tr></thead><tbody><tr><td><ul><li>x</li></ul></td></tr><tr><td rowspan=2 colspan="x">c</td></tr></tbody></table>',
      '<table><tbody><tr><th><p>A</p></th></tr><tr><td><ul><li><p>x</p></li></ul></td></tr><tr><td rowspan="2"><p>c</p></td></tr></tbody></table>',
    ],
    [
      '<table><tr><td><table><tr><td>a</td><td>b</td></tr></table><h2>c</h2></td><td></td></tr></table>',
      '<table><tbody><tr><td><p>a</p><p>b</p><p>c</p></td><td><p></p></td></tr></tbody></table>',
    ],
  ])('%s', (html, cleaned) => expect(clean(html)).toBe(cleaned));
});

describe('pages', () => {
  test.each([
    ['a <b>b</b>\n<div>c<p>d</p>e</div>', '<p>a <strong>b</strong></p><p>c</p><p>d</p><p>e</p>'],
    [
      '<p>a <a href="http://x.example/">b</a> <a href="#c">c</a> <a href="javascript:x">d</a></p>',
      '<p>a <a href="https://x.example/">b</a> c d</p>',
    ],
    ['<p>x <a href="mailto:a@b.example">a</a></p>', '<p>x <a href="mailto:a@b.example">a</a></p>'],
    [
      '<pre class=x>a\r\n  b\n</pre><code>c</code>',
      '<pre><code>a\n  b</code></pre><p><code>c</code></p>',
    ],
    [
      '<details><summary>A <b>b</b></summary><p>c</p></details>',
      '<div data-block="accordion" data-title="A b"><p>c</p></div>',
    ],
    ['<dl><dt>a</dt><dd>b</dd></dl>', '<p><strong>a</strong></p><p>b</p>'],
    ['<ol><li><h2>A</h2></li></ol><p>b</p>', '<h2>A</h2><p>b</p>'],
    [
      '<ul><li>a<ul><li>b</li></ul>c</li></ul>',
      '<ul><li><p>a</p><ul><li><p>b</p></li></ul><p>c</p></li></ul>',
    ],
    ['<p>H<sub>2</sub>O x<sup>2</sup></p>', '<p>H<sub>2</sub>O x<sup>2</sup></p>'],
    ['<p>\u200ba\u00adb\ud800\u0000c\u0007</p>', '<p>abc</p>'],
    ['', ''],
    ['<script>x</script><style>y</style><title>z</title>', ''],
  ])('%j', (html, cleaned) => expect(clean(html)).toBe(cleaned));

  test('what comes from an editor of lessons stays as it is', () => {
    const own = '<p data-pm-slice="1 1 []" class="x">a</p>';
    expect(clean(own)).toBe(own);
  });
});

test('pictures stand between what was around them, with their words and without guesses', () => {
  const { html, pictures } = cleanPastedHtml(
    '<p>a<img src="data:image/jpeg;base64,xx" alt="Alur kerja">b</p>' +
      '<figure><img src="https://x.example/foto.webp?w=1" alt="foto.webp"><figcaption>Di <b>loket</b></figcaption></figure>' +
      '<p><img src="file:///C:/a.emf" alt="A computer screen Description automatically generated"></p>' +
      '<img src="https://x.example/dot.gif" width=1 height=1><img>',
    'x1',
    parseHtml,
  );
  expect(html).toBe(
    '<p>a</p><div data-block="figure" data-file="pasted-x1-1.jpg" data-alt="Alur kerja"></div><p>b</p>' +
      '<div data-block="figure" data-file="pasted-x1-2.webp" data-alt="" data-caption="Di loket"></div>' +
      '<div data-block="figure" data-file="pasted-x1-3.png" data-alt="A computer screen"></div>',
  );
  expect(pictures.map(({ kind }) => kind)).toEqual(['here', 'elsewhere', 'local']);
  expect(documentOf(html).child(1).attrs).toMatchObject({
    file: 'pasted-x1-1.jpg',
    alt: 'Alur kerja',
  });
});

describe('whatever is pasted', () => {
  const TAGS =
    /<\/?(p|h[234]|ul|ol|li|table|tbody|tr|th|td|blockquote|pre|code|strong|em|s|sub|sup|a|br|hr|div)((?: [a-z-]+="[^"<>]*")*)>/g;
  const ATTRIBUTES =
    /^( (href|start|type|colspan|rowspan|align|data-block|data-file|data-alt|data-caption|data-title)="[^"]*")*$/;

  /** Only the dialect of lessons, and a lesson that may be kept. */
  function expectLesson(html: string): void {
    const rest = html.replace(TAGS, (_, _tag, attributes: string) => {
      expect(attributes).toMatch(ATTRIBUTES);
      expect(attributes).not.toMatch(/href="(?!https:|mailto:|\/(?!\/))/);
      return '';
    });
    expect(rest).not.toMatch(/[<>]/);
    const document = documentOf(html).toJSON() as object;
    expect(validateDocument(document, { unfinished: true })).toBeTruthy();
  }

  test.each(HOSTILE_MARKUP)('nothing of it runs: %s', (payload) => {
    expectLesson(clean(payload));
    expectLesson(clean(`<p title="${payload}">${payload}<a href="${payload}">x</a></p>`));
    expectLesson(clean(`<table><tr><td>${payload}<li>${payload}</table>${payload}`));
  });

  test.each(ODD_TEXT)('odd text does no harm: %j', (odd) => {
    expectLesson(clean(`<p>${odd}</p><ul><li>${odd}</li></ul><img src=x.png alt="${odd}">`));
  });

  const piece = fc.constantFrom(
    ...'<p>|</p>|<b>|</b>|<ul>|</ul>|<ol start=x>|</ol>|<li>|</li>|<table>|</table>|<tr>|</tr>|<td colspan=99>|<th>|</td>'.split(
      '|',
    ),
    ...'<h1>|<h6>|</h1>|<div>|</div>|<blockquote>|</blockquote>|<pre>|</pre>|<details>|<summary>|</details>|<br>|<hr>'.split(
      '|',
    ),
    ...[
      '<img src=a.png>',
      '<a href="https://x.example/">',
      '</a>',
      '<!--[if x]>',
      '<![endif]-->',
      '<![if y]>',
    ],
    ...[
      '<span style="font-weight:700;mso-list:l1 level3 lfo1">',
      '</span>',
      'teks ',
      ' &nbsp;',
      '\n',
      '<o:p>',
    ],
    ...[
      '<p class=MsoQuote>',
      '<p class=MsoCaption>',
      "<p style='mso-list:l0 level9 lfo1'>",
      '<sup>',
      '<code>',
    ],
    ...HOSTILE_MARKUP.slice(0, 20),
  );
  test('pieces put together by chance make a lesson', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) =>
        expectLesson(clean(pieces.join(''))),
      ),
      { numRuns: 1_500 },
    );
  });

  test('hundreds of elements inside each other', () => {
    const deep = (tag: string) => `<${tag}>`.repeat(600) + 'dasar' + `</${tag}>`.repeat(600);
    for (const tag of ['div', 'span', 'blockquote', 'b', 'details']) {
      const html = clean(deep(tag));
      expectLesson(html);
      expect(html).toContain('dasar');
    }
    const lists = '<ul><li>a'.repeat(60) + '</li></ul>'.repeat(60);
    expectLesson(clean(lists));
    expect(clean(lists).match(/<p>a/g)).toHaveLength(60);
  });
});
