import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { create, type Font } from 'fontkit';

import { type PdfFile, pdfNumber } from './pdf-file.server.ts';

/** `narrow` holds the European Latin letters, `wide` all the font has; the narrow one makes half the file. */
export type FontScope = 'narrow' | 'wide';
export type FontWeight = 'regular' | 'bold';

/** A font as it is embedded in every document of a scope: read, cut to size and measured once per process. */
export type PdfFont = {
  /** Name of the font resource on a page. */
  resource: string;
  /** A line of text as the operand of TJ (glyphs with kerning), with its width at size 1. */
  shape(text: string): { glyphs: string; width: number };
  /** Writes the font's objects. @returns the number of the font object */
  embed(file: PdfFile): number;
};

const SOURCES: Record<FontWeight, string> = {
  regular: '400Regular/PlusJakartaSans_400Regular.ttf',
  bold: '700Bold/PlusJakartaSans_700Bold.ttf',
};
const KERNING_ONLY = {
  ccmp: false,
  locl: false,
  rlig: false,
  calt: false,
  clig: false,
  liga: false,
};
/** Lines that come back on thousands of documents (labels, units, courses) are shaped once. */
const SHAPED_AT_MOST = 5_000;

const fonts = new Map<string, PdfFont>();

export function pdfFont(weight: FontWeight, scope: FontScope): PdfFont {
  const key = `${weight}-${scope}`;
  const known = fonts.get(key);
  if (known) return known;
  const made = prepare(weight, scope);
  fonts.set(key, made);
  return made;
}

/** The smallest scope that has every character of a text. */
export function scopeOf(text: string): FontScope {
  // eslint-disable-next-line no-control-regex -- the range begins where characters are printable
  return /^[\u0000-\u017f\u2010-\u2026]*$/.test(text) ? 'narrow' : 'wide';
}

function prepare(weight: FontWeight, scope: FontScope): PdfFont {
  const path = `@expo-google-fonts/plus-jakarta-sans/${SOURCES[weight]}`;
  const font = create(readFileSync(createRequire(import.meta.url).resolve(path))) as Font;
  const subset = font.createSubset();
  const glyphs = new Map<number, { code: number; id: number; advance: number }>(); // by glyph of the full font
  for (const code of font.characterSet) {
    if (code > 0xfffd || (scope === 'narrow' && scopeOf(String.fromCodePoint(code)) === 'wide'))
      continue;
    const glyph = font.glyphForCodePoint(code);
    if (glyphs.has(glyph.id)) continue;
    // The subset answers with the glyph's new number.
    const id = Number(subset.includeGlyph(glyph));
    glyphs.set(glyph.id, { code, id, advance: glyph.advanceWidth });
  }
  const program = subset.encode();
  const unit = 1000 / font.unitsPerEm;

  const shape = (text: string) => {
    const clean = printable(text);
    const run = font.layout(clean, KERNING_ONLY);
    let width = 0;
    let operand = '<';
    run.glyphs.forEach((glyph, index) => {
      const { id, advance } = glyphs.get(glyph.id) ?? { id: 0, advance: glyph.advanceWidth };
      const wanted = run.positions[index]?.xAdvance ?? advance;
      width += wanted;
      operand += id.toString(16).padStart(4, '0');
      if (wanted !== advance) operand += `>${pdfNumber((advance - wanted) * unit)}<`;
    });
    return { glyphs: `[${operand}>]`, width: width / font.unitsPerEm };
  };

  const shaped = new Map<string, ReturnType<typeof shape>>();
  const prefix = scope === 'narrow' ? 'KOMPEN' : 'KOMPEW';
  const name = `${prefix}+${font.postscriptName}`;
  const included = [...glyphs.values()].sort((a, b) => a.id - b.id);

  return {
    resource: weight === 'regular' ? 'R' : 'B',
    shape(text) {
      const known = shaped.get(text);
      if (known) return known;
      const made = shape(text);
      if (shaped.size >= SHAPED_AT_MOST) shaped.clear();
      shaped.set(text, made);
      return made;
    },
    embed(file) {
      const data = file.addStream(`/Length1 ${program.length}`, program);
      const unicode = file.addStream('', toUnicode(included));
      const box = [font.bbox.minX, font.bbox.minY, font.bbox.maxX, font.bbox.maxY]
        .map((value) => pdfNumber(value * unit))
        .join(' ');
      const descriptor = file.add(
        `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[${box}]/ItalicAngle 0` +
          `/Ascent ${pdfNumber(font.ascent * unit)}/Descent ${pdfNumber(font.descent * unit)}` +
          `/CapHeight ${pdfNumber(font.capHeight * unit)}/StemV ${weight === 'bold' ? 140 : 80}/FontFile2 ${data} 0 R>>`,
      );
      const widths = included
        .map(({ id, advance }) => `${id}[${pdfNumber(advance * unit)}]`)
        .join('');
      const descendant = file.add(
        `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDToGIDMap/Identity` +
          `/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
          `/FontDescriptor ${descriptor} 0 R/DW 600/W[${widths}]>>`,
      );
      return file.add(
        `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H` +
          `/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`,
      );
    },
  };
}

/** Composed letters, no control characters: what is drawn is only ever glyphs of the font. */
function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Zs}/gu, ' ');
}

/** What makes the text of a document searchable and readable aloud. */
function toUnicode(glyphs: { id: number; code: number }[]): string {
  const hex = (value: number) => value.toString(16).padStart(4, '0');
  const blocks: string[] = [];
  for (let at = 0; at < glyphs.length; at += 100) {
    const part = glyphs.slice(at, at + 100);
    const lines = part.map(({ id, code }) => `<${hex(id)}><${hex(code)}>`);
    blocks.push(`${part.length} beginbfchar\n${lines.join('\n')}\nendbfchar`);
  }
  return (
    `/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n` +
    `/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n` +
    `/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n` +
    `1 begincodespacerange\n<0000><ffff>\nendcodespacerange\n${blocks.join('\n')}\n` +
    `endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend`
  );
}
