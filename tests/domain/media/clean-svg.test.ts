import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';

import { cleanSvg } from '#app/domain/media/clean-svg.ts';
import { readXml, type XmlElement } from '#app/domain/media/read-xml.ts';
import { DomainError } from '#app/platform/errors.ts';

const NS = 'xmlns="http://www.w3.org/2000/svg"';
const svg = (inner: string, attributes = '') => `<svg ${NS}${attributes}>${inner}</svg>`;
const outcome = (text: string) => {
  try {
    return cleanSvg(text);
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
};

const COURSES = 'prisma/seed/courses';
const drawings = readdirSync(COURSES, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.svg'));

test.each(drawings)('%s is drawn as before', async (name) => {
  const before = readFileSync(path.join(COURSES, name), 'utf8');
  const pixels = (text: string) => sharp(Buffer.from(text)).raw().toBuffer();
  const after = cleanSvg(before);
  expect((await pixels(after)).equals(await pixels(before))).toBe(true);
  expect(cleanSvg(after)).toBe(after);
});

describe('what could run, fetch or unfold is refused', () => {
  test.each([
    ['svgForbidden', svg('<script>alert(1)</script>')],
    ['svgForbidden', svg('<SCRIPT href="x.js"/>')],
    ['svgForbidden', svg('<svg:script xmlns:svg="http://www.w3.org/2000/svg">1</svg:script>')],
    ['svgForbidden', svg('<g xmlns="http://www.w3.org/1999/xhtml"><script>1</script></g>')],
    ['svgForbidden', svg('<foreignObject><b/></foreignObject>')],
    ['svgForbidden', svg('<metadata><rdf><iframe/></rdf></metadata>')],
    ['svgForbidden', svg('<a href="https://x"><script/></a>')],
    ['svgHandler', svg('', ' onload="alert(1)"')],
    ['svgHandler', svg('<rect OnClick="alert(1)"/>')],
    ['svgHandler', svg('<metadata onfocus="1"/>')],
    ['svgHandler', svg('<rect fill="java&#x09;script:alert(1)"/>')],
    ['svgExternal', svg('<use href="https://x.example/a.svg#a"/>')],
    ['svgExternal', svg('<use xlink:href="data:image/svg+xml;base64,AAAA#a"/>')],
    ['svgExternal', svg('<rect fill="url(https://x.example/#a)"/>')],
    ['svgExternal', svg('<rect style="fill:u\\72l(//x)"/>')],
    ['svgExternal', svg('<style>@import "//x.example/a.css";</style>')],
    ['svgExternal', svg('<style><![CDATA[rect{fill:url("//x")}]]></style>')],
    ['svgExternal', svg('<style>@imp<!-- -->ort "//x.example/a.css";</style>')],
    ['svgExternal', svg('<style>@imp<![CDATA[ort "//x.example/a.css";]]></style>')],
    ['svgExternal', svg('<style>@imp<desc>x</desc>ort "//x.example/a.css";</style>')],
    ['svgExternal', svg('<style>@imp<metadata/>ort "//x.example/a.css";</style>')],
    ['svgExternal', svg('<style>rect{fill:u<!-- -->rl(//x.example)}</style>')],
    ['svgForbidden', svg('<style><script>1</script></style>')],
    ['svgExternal', `<?xml version="1.0"?><?xml-stylesheet href="a.css"?>${svg('')}`],
    ['svgPicture', svg('<image href="data:image/png;base64,AAAA"/>')],
    ['svgPicture', svg('<filter id="f"><feImage href="https://x"/></filter>')],
    ['svgEntity', `<!DOCTYPE svg [<!ENTITY x "y">]>${svg('<text>&x;</text>')}`],
    ['svgEntity', svg('<text>&nbsp;</text>')],
    ['svgEntity', svg('<text>a & b</text>')],
    ['svgTooMuch', svg('<g id="a"><use href="#a"/></g>')],
    ['svgTooMuch', svg('<g>'.repeat(200) + '</g>'.repeat(200))],
    ['svgTooMuch', svg('<rect/>'.repeat(60_000))],
    ['svgBroken', svg('<g>')],
    ['svgBroken', svg('<g></p>')],
    ['svgBroken', svg('<g a=1></g>')],
    ['svgBroken', svg('<g a="1" a="2"></g>')],
    ['svgBroken', svg('<g a="<b>"/>')],
    ['svgBroken', '<html><svg/></html>'],
    ['svgBroken', `${svg('')}<script>alert(1)</script>`],
    ['svgBroken', svg('<!-- never ends')],
    ['svgBroken', ''],
  ])('%s: %s', (code, text) => {
    expect(outcome(text)).toBe(code);
  });

  test('a few lines that would draw a thousand million shapes', () => {
    const level = (n: number) => `<g id="g${n}">${`<use href="#g${n - 1}"/>`.repeat(10)}</g>`;
    const levels = Array.from({ length: 9 }, (_, n) => level(n + 1)).join('');
    expect(outcome(svg(`<rect id="g0"/>${levels}`))).toBe('svgTooMuch');
    const pattern = (n: number) =>
      `<pattern id="p${n}">${`<rect fill="url(#p${n - 1})"/>`.repeat(10)}</pattern>`;
    const patterns = Array.from({ length: 9 }, (_, n) => pattern(n + 1)).join('');
    expect(outcome(svg(`<pattern id="p0"/>${patterns}<rect fill="url(#p9)"/>`))).toBe('svgTooMuch');
  });

  test.each([
    ['a sheet by class', (n: number) => [`.c${n}{fill:url(#p${n})}`, `class="c${n}"`]],
    ['a sheet by id', (n: number) => [`#r${n} , .x{ fill : URL( "#p${n}" ) }`, `id="r${n}"`]],
    [
      'a sheet in parts',
      (n: number) => [`@media all{g .c${n}{stroke:url(#p${n})}}`, `class="c${n}"`],
    ],
    ['a rule inside a rule', (n: number) => [`.c${n}{a{x:y}fill:url(#p${n})}`, `class="c${n}"`]],
    ['a sheet that never ends', (n: number) => [`.c${n}{fill:url(#p${n})`, `class="c${n}"`]],
    ['words of their own', (n: number) => ['', `style="--p:url(#p${n});fill:var(--p)"`]],
  ])('the same said by %s', (_how, said) => {
    const level = (n: number) => {
      const [sheet, attributes] = said(n - 1);
      return `<style>${sheet}</style><pattern id="p${n}">${`<rect ${attributes}/>`.repeat(10)}</pattern>`;
    };
    const levels = Array.from({ length: 9 }, (_, n) => level(n + 1)).join('');
    expect(outcome(svg(`<pattern id="p0"/>${levels}<rect fill="url(#p9)"/>`))).toBe('svgTooMuch');
  });

  test('a sheet that says much of every element is not read for long', () => {
    const began = process.cpuUsage();
    const rules = (selector: string) => `${selector}{fill:url(#x)}`.repeat(30_000);
    for (const selector of ['.a', 'g>rect', `.a${',.a'.repeat(20)}`])
      expect(
        outcome(svg(`<style>${rules(selector)}</style>${'<rect class="a"/>'.repeat(40_000)}`)),
      ).toBe('svgTooMuch');
    const endless = 'fill:url(#x) '.repeat(100_000);
    expect(outcome(svg(`<style>${endless}</style>`))).toMatch(/^svg|^<svg/);
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(5_000);
  });

  test('the same taken over from the element around', () => {
    const inside = (n: number) =>
      `<pattern id="p${n}"><g fill="url(#p${n - 1})">${'<rect/>'.repeat(10)}</g></pattern>`;
    const around = (n: number) =>
      `<g stroke="url(#p${n - 1})"><pattern id="p${n}">${'<rect/>'.repeat(10)}</pattern></g>`;
    const masked = (n: number) =>
      `<g fill="url(#p${n - 1})"><mask id="m${n}">${'<rect/>'.repeat(10)}</mask></g>` +
      `<pattern id="p${n}">${`<rect mask="url(#m${n})"/>`.repeat(10)}</pattern>`;
    for (const level of [inside, around, masked]) {
      const levels = Array.from({ length: 9 }, (_, n) => level(n + 1)).join('');
      expect(outcome(svg(`<pattern id="p0"/>${levels}<rect fill="url(#p9)"/>`))).toBe('svgTooMuch');
    }
  });

  test('what drawing programs make of patterns, masks and colours is none of it', () => {
    const colour = '<linearGradient id="g"><stop offset="1"/></linearGradient>';
    const sheet =
      '<style>.a{fill:url(#g)}.b{fill:url(#p);clip-path:url(#c)}g > .a{opacity:1}</style>';
    const pattern = '<pattern id="p"><rect class="a"/><path d="M0 0"/></pattern>';
    const clip = '<clipPath id="c"><rect class="a"/></clipPath>';
    const shapes = '<path class="a"/>'.repeat(20_000) + '<path class="b"/>'.repeat(2_000);
    expect(outcome(svg(`${sheet}<defs>${colour}${pattern}${clip}</defs><g>${shapes}</g>`))).toMatch(
      /^<svg/,
    );
  });

  test('a chain too long to follow', () => {
    const chain = Array.from(
      { length: 5_000 },
      (_, n) => `<g id="c${n}"><use href="#c${n + 1}"/></g>`,
    );
    expect(outcome(svg(chain.join('')))).toBe('svgTooMuch');
  });

  test('the place is named', () => {
    const text = svg('\n<g>\n  <rect/>\n  <script/>\n</g>');
    expect(() => cleanSvg(text)).toThrow(
      expect.objectContaining({ params: { line: 4, name: 'script' } }) as Error,
    );
  });
});

test.each([
  [
    'comments and notes of programs go',
    svg('<!-- a --><metadata>x</metadata><sodipodi:namedview/>'),
    `<svg ${NS}/>`,
  ],
  [
    'unknown attributes go',
    svg('<rect x="1" data-x="2" inkscape:label="a"/>'),
    svg('<rect x="1"/>'),
  ],
  [
    'a link leaves what it encloses',
    svg('<text>a <a href="https://x"><tspan>b</tspan> c</a></text>'),
    svg('<text>a <tspan>b</tspan> c</text>'),
  ],
  ['the old way to refer becomes the new', svg('<use xlink:href="#a"/>'), svg('<use href="#a"/>')],
  ['animations stand still', svg('<rect><animate attributeName="x"/></rect>'), svg('<rect/>')],
  [
    'a plain document type is left out',
    `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg('')}`,
    `<svg ${NS}/>`,
  ],
  [
    'inner paint and style stay',
    svg('<style>.a{fill:url(#b)}</style><rect class="a" style="stroke:url(\'#c\')"/>'),
    svg('<style>.a{fill:url(#b)}</style><rect class="a" style="stroke:url(\'#c\')"/>'),
  ],
  [
    'spaces between shapes mean nothing, between words they do',
    svg(' <g> <text>a <tspan>b</tspan> c</text> </g> '),
    svg('<g><text>a <tspan>b</tspan> c</text></g>'),
  ],
])('%s', (_what, text, clean) => {
  expect(cleanSvg(text)).toBe(`${clean}\n`);
});

test('whatever is made of pieces of pictures and of attacks comes out harmless or not at all', () => {
  const piece = fc.constantFrom(
    ...[
      '<g>',
      '</g>',
      '<rect ',
      '/>',
      '>',
      '<',
      '"',
      "'",
      '=',
      ' ',
      '\n',
      'fill=',
      'style="',
      'url(',
      '#a)',
    ],
    ...[
      '<script>',
      '</script>',
      'onload="1"',
      'href="',
      'javascript:',
      '&lt;',
      '&#60;',
      '&#x3c;',
      '<![CDATA[',
    ],
    ...[
      ']]>',
      '<!--',
      '-->',
      '<?x ?>',
      '<style>',
      '</style>',
      '<text>',
      '</text>',
      'id="a"',
      'x',
      '\u0000',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const clean = outcome(svg(pieces.join('')));
      if (!clean.startsWith('<svg')) {
        expect(clean).toMatch(/^svg[A-Z]/);
        return;
      }
      expect(clean).not.toMatch(/<[!?]/);
      for (const { name, attributes } of elementsIn(readXml(clean))) {
        expect(name).not.toMatch(/script/i);
        for (const [attribute, value] of attributes) {
          expect(attribute).not.toMatch(/^on|:/i);
          if (attribute === 'href') expect(value).toMatch(/^#/);
        }
      }
      expect(cleanSvg(clean)).toBe(clean);
    }),
    { numRuns: 3_000 },
  );
});

function elementsIn(element: XmlElement): XmlElement[] {
  const children = element.children.filter((child) => typeof child !== 'string');
  return [element, ...children.flatMap(elementsIn)];
}
