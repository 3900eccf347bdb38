import { describe, expect, test } from 'vitest';

import { validateDocument } from '#app/domain/catalogue/lesson-document.ts';
import { lessonFromMarkdown } from '#app/domain/catalogue/lesson-from-markdown.server.ts';
import { renderDocument } from '#app/domain/catalogue/render-document.server.ts';

const setting = {
  language: 'id' as const,
  base: '/files/lessons/x',
  sizes: new Map([['alur.svg', { width: 720, height: 300 }]]),
};
const render = (document: object) => renderDocument(validateDocument(document), setting);
const fromMarkdown = (markdown: string) => render(lessonFromMarkdown(markdown));

const PAYLOADS = [
  '<script>alert(1)</script>',
  '"><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><img src=x onerror=alert(1)//',
  '" onmouseover="alert(1)',
  "' onfocus='alert(1)' autofocus='",
  '<svg/onload=alert(1)>',
  '<svg><script>alert&#40;1&#41;</script>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<form><math><mtext></form><form><mglyph><svg><mtext><textarea><path id="</textarea><img onerror=alert(1) src=1>">',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<object data="javascript:alert(1)">',
  '<embed src="javascript:alert(1)">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '<body onload=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<video><source onerror="alert(1)">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<style>@import "javascript:alert(1)";</style>',
  '<link rel=stylesheet href=//jahat.example/x.css>',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<base href="//jahat.example/">',
  '<template><script>alert(1)</script></template>',
  '<x onclick=alert(1)>klik</x>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<!--><img src=x onerror=alert(1)>-->',
  '</title><script>alert(1)</script>',
  '</textarea><script>alert(1)</script>',
  '</p><script>alert(1)</script><p>',
  '\u2028<script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
  '${alert(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
  '<img src=`javascript:alert(1)`>',
  '<input type=image src=x onerror=alert(1)>',
  '<marquee onstart=alert(1)>',
];

describe('hostile text stays text', () => {
  test.each(PAYLOADS)('%s', (payload) => {
    const text = { type: 'text', text: payload };
    const html = render({
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [text] },
        { type: 'paragraph', content: [{ ...text, marks: [{ type: 'code' }] }] },
        {
          type: 'callout',
          attrs: { kind: 'note' },
          content: [{ type: 'paragraph', content: [text] }],
        },
        { type: 'figure', attrs: { file: 'alur.svg', alt: payload, caption: payload } },
        { type: 'video', attrs: { file: 'a.mp4', captions: 'a.vtt', title: payload } },
        { type: 'download', attrs: { file: 'a.docx', label: payload } },
      ],
    });
    expect(unexpectedMarkup(html)).toEqual([]);
  });
});

/** Every tag and attribute that is not one of ours. */
function unexpectedMarkup(html: string): string[] {
  const tags =
    'h2 h3 p strong em code a br hr ul ol li blockquote aside div table tbody tr th td figure figcaption img video track'.split(
      ' ',
    );
  const attributes =
    'class href rel download start colspan rowspan scope tabindex role aria-label src alt width height loading decoding poster controls preload playsinline kind srclang label default'.split(
      ' ',
    );
  const found: string[] = [];
  const rest = html.replace(
    /<\/?([a-z0-9]+)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*\/?>/g,
    (_, tag: string, list: string) => {
      if (!tags.includes(tag)) found.push(tag);
      for (const [, name = '', value = ''] of list.matchAll(/\s([a-z-]+)(?:="([^"]*)")?/g)) {
        if (!attributes.includes(name)) found.push(`${tag} ${name}`);
        const address = ['href', 'src', 'poster'].includes(name);
        if (address && !/^(\/files\/lessons\/x\/|https:\/\/|mailto:|#)/.test(value))
          found.push(`${tag} ${name}=${value}`);
      }
      return '';
    },
  );
  if (/[<>]/.test(rest)) found.push(rest);
  return found;
}

test('pictures load late, with their size and their words', () => {
  const html = fromMarkdown('![Alur "baru" & lama](alur.svg "Gambar 1")');
  expect(html).toContain('src="/files/lessons/x/alur.svg"');
  expect(html).toContain('width="720" height="300" loading="lazy"');
  expect(html).toContain('alt="Alur &quot;baru&quot; &amp; lama"');
  expect(html).toContain('<figcaption>Gambar 1</figcaption>');
});

test('a wide diagram is moved sideways on a phone, other pictures shrink', () => {
  expect(fromMarkdown('![Alur](alur.svg)')).toMatch(
    /<div class="diagram-scroll" tabindex="0" role="region" aria-label="Alur"><img/,
  );
  expect(fromMarkdown('![Foto](foto.jpg)')).toMatch(/^<figure><img/);
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
    /<video controls[^>]* src="\/files\/lessons\/x\/a.mp4" poster="\/files\/lessons\/x\/alur.svg" width="720"/,
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
    '<aside class="callout callout-warning"><p>Awas <strong>ini</strong>.</p><p>Kedua.</p></aside>',
  );
  expect(html).toContain('<blockquote><p>Kutipan</p></blockquote>');
  expect(html).toContain('<th scope="col"><p>A</p></th>');
  expect(html).toContain('<td><p><strong>2</strong></p></td>');
  expect(html).toContain('<hr');
});

test.each([
  '<div onclick="x">HTML</div>',
  'a <b>b</b>',
  '```js\nkode\n```',
  'teks ![gambar](a.svg) di tengah',
])('Markdown outside the dialect is refused: %s', (markdown) => {
  expect(() => lessonFromMarkdown(markdown)).toThrow('lessonMarkdown');
});

test('Markdown cannot smuggle a link past the rules of the document', () => {
  const document = lessonFromMarkdown('[x](javascript:alert(1))');
  expect(() => validateDocument(document)).toThrow('lessonAttribute');
});
