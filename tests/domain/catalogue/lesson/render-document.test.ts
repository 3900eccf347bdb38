import { expect, test } from 'vitest';

import { lessonFromMarkdown } from '#app/domain/catalogue/intake/lesson-from-markdown.server.ts';
import { validateDocument } from '#app/domain/catalogue/lesson/lesson-document.ts';
import { renderDocument } from '#app/domain/catalogue/lesson/render-document.server.ts';

const setting = {
  language: 'id' as const,
  base: '/files/lessons/x',
  sizes: new Map([['alur.svg', { width: 720, height: 300 }]]),
  embedHosts: [],
};
const render = (document: object) => renderDocument(validateDocument(document), setting);
const fromMarkdown = (markdown: string) => render(lessonFromMarkdown(markdown));

const doc = (...content: object[]) => ({ type: 'doc', content });
const text = (value: string, ...marks: object[]) => ({ type: 'text', text: value, marks });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const heading = (level: number, value: string) => ({
  type: 'heading',
  attrs: { level },
  content: [text(value)],
});
const picture = (file: string, attrs: object = {}) => ({
  type: 'figure',
  attrs: { file, alt: 'Alur', ...attrs },
});

test('pictures have their size and their words; the first comes at once, the others late', () => {
  const html = fromMarkdown('![Alur "baru" & lama](alur.svg "Gambar 1")\n\n![Lain](b.png)');
  expect(html).toContain('src="/files/lessons/x/alur.svg"');
  expect(html).toContain('width="720" height="300" loading="eager" fetchpriority="high"');
  expect(html).toContain('alt="Alur &quot;baru&quot; &amp; lama"');
  expect(html).toContain('<figcaption>Gambar 1</figcaption>');
  expect(html).toContain('<img src="/files/lessons/x/b.png" alt="Lain" loading="lazy"');
});

test('a picture in a closed part is never the first', () => {
  const html = render(
    doc(
      { type: 'accordion', attrs: { title: 'Rinci' }, content: [picture('a.png')] },
      picture('b.png'),
    ),
  );
  expect(html).toMatch(/a\.png"[^>]* loading="lazy"/);
  expect(html).toMatch(/b\.png"[^>]* loading="eager"/);
});

test('a picture comes in the size that the screen needs', () => {
  const sizes = new Map([['a.webp', { width: 2400, height: 1600 }]]);
  const variants = new Map([['a.webp', [480, 960]]]);
  const html = renderDocument(validateDocument(doc(picture('a.webp'))), {
    ...setting,
    sizes,
    variants,
  });
  const base = '/files/lessons/x';
  expect(html).toContain(
    `srcset="${base}/a.w480.webp 480w, ${base}/a.w960.webp 960w, ${base}/a.webp 2400w" sizes="(min-width:`,
  );
  expect(html).toContain('width="2400" height="1600"');
});

test('a picture that only adorns says nothing', () => {
  const html = render(doc(picture('a.png', { alt: null, decorative: true })));
  expect(html).toContain(' alt="" ');
});

test('a wide diagram is moved sideways on a phone, other pictures shrink', () => {
  expect(fromMarkdown('![Alur](alur.svg)')).toMatch(
    /<div class="diagram-scroll" tabindex="0" role="group" aria-label="Alur"><img/,
  );
  expect(fromMarkdown('![Foto](foto.jpg)')).toMatch(/^<figure><img/);
});

test('tabs stand below each other with headings one level below the one above them', () => {
  const tab = (title: string, ...content: object[]) => ({ type: 'tab', attrs: { title }, content });
  const tabs = (...content: object[]) => ({ type: 'tabs', content });
  const html = render(
    doc(
      tabs(tab('A & B', paragraph(text('satu')))),
      heading(3, 'Judul'),
      tabs(tab('PNS', paragraph(text('dua'))), tab('PPPK', paragraph(text('tiga')))),
    ),
  );
  expect(html).toContain(
    '<div class="tabs"><div class="tab"><h2 id="lesson-tab-1-1" class="tab-title">A &amp; B</h2><p>satu</p></div></div>',
  );
  expect(html).toContain(
    '<div class="tab"><h4 id="lesson-tab-2-2" class="tab-title">PPPK</h4><p>tiga</p></div></div>',
  );
});

test('an accordion opens without a script', () => {
  const accordion = { type: 'accordion', attrs: { title: 'Dasar' }, content: [paragraph()] };
  expect(render(doc(accordion))).toBe(
    '<details class="accordion"><summary>Dasar</summary><div class="folded"><p></p></div></details>',
  );
});

test('a question is a group of choices with a name, and its answer opens below', () => {
  const choice = (value: string, correct = false) => ({ text: value, correct });
  const asking = (...choices: object[]) => ({
    type: 'question',
    attrs: { prompt: 'Mana?', choices, explanation: 'Karena.\nDan.' },
  });
  const html = render(
    doc(asking(choice('a', true), choice('b')), asking(choice('c', true), choice('d', true))),
  );
  expect(html).toContain('<fieldset class="question"><legend>Pertanyaan 1: Mana?</legend>');
  expect(html).toContain(
    '<label class="choice"><input type="radio" name="lesson-question-1" /><span>b</span></label>',
  );
  expect(html).toContain('<input type="checkbox" name="lesson-question-2" /><span>d</span>');
  expect(html).toContain('<summary>Periksa jawaban<span class="sr-only">: Pertanyaan 2</span>');
  expect(html).toContain('<ul><li>c</li><li>d</li></ul><p>Karena.</p><p>Dan.</p></details>');
});

test('terms lead to the glossary at the end and back to where they first stand', () => {
  const term = { type: 'term', attrs: { definition: 'Pemberian <luas>.' } };
  const other = { type: 'term', attrs: { definition: 'Lain.' } };
  const html = render(
    doc(
      paragraph(text('Grati', term), text('fikasi', term, { type: 'bold' }), text(' dan ')),
      paragraph(text('gratifikasi', term), text('suap', other)),
    ),
  );
  expect(html).toContain(
    '<p><dfn id="lesson-term-1"><a href="#lesson-meaning-1">Grati<strong>fikasi</strong></a></dfn> dan </p>' +
      '<p><dfn><a href="#lesson-meaning-1">gratifikasi</a></dfn>' +
      '<dfn id="lesson-term-2"><a href="#lesson-meaning-2">suap</a></dfn></p>',
  );
  expect(html).toContain(
    '<section class="glossary"><h2>Istilah</h2><dl><div><dt id="lesson-meaning-1">Gratifikasi</dt>' +
      '<dd>Pemberian &lt;luas&gt;. <a href="#lesson-term-1" aria-label="Kembali ke teks: Gratifikasi">',
  );
});

test('a link is one link, whatever is bold in it', () => {
  const link = { type: 'link', attrs: { href: '/catalogue' } };
  const html = render(
    doc(paragraph(text('ke '), text('katalog', link, { type: 'bold' }), text(' ini', link))),
  );
  expect(html).toBe('<p>ke <a href="/catalogue"><strong>katalog</strong> ini</a></p>');
});

test('small marks, code and numbered lists keep their form', () => {
  const html = render(
    doc(
      paragraph(text('CO'), text('2', { type: 'subscript' }), text('x', { type: 'strike' })),
      { type: 'codeBlock', attrs: { language: 'sql' }, content: [text('a < b\n  AND c')] },
      {
        type: 'orderedList',
        attrs: { start: 2, type: 'a' },
        content: [{ type: 'listItem', content: [paragraph(text('b'))] }],
      },
    ),
  );
  expect(html).toBe(
    '<p>CO<sub>2</sub><s>x</s></p><pre><code>a &lt; b\n  AND c</code></pre>' +
      '<ol start="2" type="a"><li><p>b</p></li></ol>',
  );
});

test('headers of a table say what they head; rows of headers are its head', () => {
  const cell = (type: string, attrs?: object) => ({ type, attrs, content: [paragraph(text('x'))] });
  const row = (...content: object[]) => ({ type: 'tableRow', content });
  const [th, td] = [cell('tableHeader'), cell('tableCell', { align: 'right' })];
  const html = render(doc({ type: 'table', content: [row(th, th), row(th, td)] }));
  expect(html).toBe(
    '<div class="table-scroll" tabindex="0" role="group" aria-label="Tabel 1"><table>' +
      '<thead><tr><th scope="col"><p>x</p></th><th scope="col"><p>x</p></th></tr></thead>' +
      '<tbody><tr><th scope="row"><p>x</p></th><td class="right"><p>x</p></td></tr></tbody></table></div>',
  );
  const tall = cell('tableHeader', { rowspan: 2 });
  expect(render(doc({ type: 'table', content: [row(tall, th), row(td)] }))).not.toContain(
    '<thead>',
  );
});

test('a page of an allowed host is framed without rights over ours; of another, there is the link', () => {
  const embed = {
    type: 'embed',
    attrs: { src: 'https://peta.contoh.example/a?b=1&c', title: 'Peta' },
  };
  const document = validateDocument(doc(embed), { embedHosts: ['peta.contoh.example'] });
  const link =
    '<a href="https://peta.contoh.example/a?b=1&amp;c" rel="noreferrer">Peta (peta.contoh.example)</a>';
  expect(renderDocument(document, { ...setting, embedHosts: ['peta.contoh.example'] })).toBe(
    '<figure class="embed"><iframe src="https://peta.contoh.example/a?b=1&amp;c" title="Peta" loading="lazy"' +
      ' referrerpolicy="strict-origin" allowfullscreen' +
      ' sandbox="allow-scripts allow-same-origin allow-forms allow-presentation"></iframe>' +
      `<figcaption>${link}</figcaption></figure>`,
  );
  expect(renderDocument(document, setting)).toBe(`<p>${link}</p>`);
});

test('audio has its words below it', () => {
  const attrs = { file: 'a.mp3', title: 'Wawancara', transcript: 'A: Halo.\n\nB: Ya.' };
  expect(render(doc({ type: 'audio', attrs }))).toBe(
    '<figure><audio controls preload="none" src="/files/lessons/x/a.mp3" aria-label="Wawancara"></audio>' +
      '<figcaption>Wawancara</figcaption></figure><details class="transcript"><summary>Transkrip</summary>' +
      '<div class="folded"><p>A: Halo.</p><p>B: Ya.</p></div></details>',
  );
});

test('gaps of a draft are shown as such', () => {
  const unfinished = doc(
    picture('a.png', { file: null, alt: null }),
    { type: 'video', attrs: {} },
    { type: 'question', attrs: {} },
    { type: 'embed', attrs: {} },
    { type: 'accordion', attrs: {}, content: [paragraph()] },
  );
  const html = renderDocument(validateDocument(unfinished, { unfinished: true }), setting);
  expect(html.match(/Belum dilengkapi/g)).toHaveLength(5);
});

test('a video has controls and captions in the language of the lesson', () => {
  const html = render({
    type: 'doc',
    content: [
      {
        type: 'video',
        attrs: { file: 'a.mp4', captions: 'a.vtt', poster: 'alur.svg', title: 'Di loket' },
      },
    ],
  });
  expect(html).toMatch(
    /<video controls preload="metadata"[^>]* src="\/files\/lessons\/x\/a.mp4" poster="\/files\/lessons\/x\/alur.svg" width="720"/,
  );
  expect(html).toMatch(/<track kind="captions" src="\/files\/lessons\/x\/a.vtt" srclang="id"/);
});

test('a video in Markdown names its captions', () => {
  expect(fromMarkdown('![Di loket](a.mp4 "a.vtt")')).toMatch(
    /<video controls[^>]*aria-label="Di loket"[^>]*><track kind="captions" src="[^"]*a.vtt"/,
  );
  const without = lessonFromMarkdown('![Di loket](a.mp4)');
  expect(() => validateDocument(without)).toThrow('lessonAttribute');
});

test('Markdown becomes the lesson it means', () => {
  const html = fromMarkdown(
    [
      '## Judul & isi',
      'Teks **tebal**, *miring*, `kode <b>` dan [tautan](https://jdih.go.id/).',
      '3. tiga\n4. empat\n   - anak',
      '> [!WARNING]\n> Awas **ini**.\n>\n> Kedua.',
      '> Kutipan',
      '| A | B |\n|---|---|\n| 1 | **2** |',
      '---',
    ].join('\n\n'),
  );
  expect(html).toContain('<h2>Judul &amp; isi</h2>');
  expect(html).toContain('<strong>tebal</strong>, <em>miring</em>, <code>kode &lt;b&gt;</code>');
  expect(html).toContain('<a href="https://jdih.go.id/" rel="noreferrer">tautan</a>');
  expect(html).toContain(
    '<ol start="3"><li><p>tiga</p></li><li><p>empat</p><ul><li><p>anak</p></li></ul></li></ol>',
  );
  expect(html).toContain(
    '<div class="callout callout-warning" role="note" aria-label="Peringatan"><p>Awas <strong>ini</strong>.</p><p>Kedua.</p></div>',
  );
  expect(html).toContain('<blockquote><p>Kutipan</p></blockquote>');
  expect(html).toContain('<th scope="col"><p>A</p></th>');
  expect(html).toContain('<td><p><strong>2</strong></p></td>');
  expect(html).toContain('<hr');
});

test('a labelled quote in Markdown becomes the block it names', () => {
  const { content } = lessonFromMarkdown(
    [
      '> [!ACCORDION] Rincian\n> & syarat\n>\n> Isi **tebal**.\n>\n> - butir',
      '> [!TABS]\n>\n> > [!TAB] Satu\n> >\n> > Teks.\n>\n> > [!TAB] Dua\n> >\n> > Lain.',
      '> [!QUESTION] Mana yang tepat?\n>\n> - [ ] ini\n> - [x] itu\n>\n> Karena\n> begitu.\n>\n> Selalu.',
      'Sebuah [**kata** sulit](term "Artinya ini").',
    ].join('\n\n'),
  );
  const [accordion, tabs, question, explained] = content ?? [];
  expect(accordion).toMatchObject({ type: 'accordion', attrs: { title: 'Rincian & syarat' } });
  expect(accordion?.content?.map(({ type }) => type)).toEqual(['paragraph', 'bulletList']);
  expect(tabs?.content?.map(({ type, attrs }) => [type, attrs?.['title'] as string])).toEqual([
    ['tab', 'Satu'],
    ['tab', 'Dua'],
  ]);
  expect(question?.attrs).toEqual({
    prompt: 'Mana yang tepat?',
    choices: [
      { text: 'ini', correct: false },
      { text: 'itu', correct: true },
    ],
    explanation: 'Karena begitu.\n\nSelalu.',
  });
  const term = { type: 'term', attrs: { definition: 'Artinya ini' } };
  expect(explained?.content?.slice(1, 3)).toEqual([
    { type: 'text', text: 'kata', marks: [term, { type: 'bold' }] },
    { type: 'text', text: ' sulit', marks: [term] },
  ]);
  expect(() => validateDocument({ type: 'doc', content })).not.toThrow();
});

test.each([
  '<div onclick="x">HTML</div>',
  'a <b>b</b>',
  '```js\nkode\n```',
  'teks ![gambar](a.svg) di tengah',
  '> [!TABS]\n>\n> Bukan tab.',
  '> [!QUESTION] Tanpa pilihan?\n>\n> Penjelasan.',
])('Markdown outside the dialect is refused: %s', (markdown) => {
  expect(() => lessonFromMarkdown(markdown)).toThrow('lessonMarkdown');
});

test('Markdown cannot smuggle a link past the rules of the document', () => {
  const document = lessonFromMarkdown('[x](javascript:alert(1))');
  expect(() => validateDocument(document)).toThrow('lessonAttribute');
});
