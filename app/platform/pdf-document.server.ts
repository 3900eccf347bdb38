import { pdfColour, pdfDate, type PdfFile, pdfNumber, pdfText } from './pdf-file.server.ts';
import type { FontWeight, PdfFont } from './pdf-font.server.ts';

export type PdfTag = 'H1' | 'H2' | 'P' | 'Figure' | 'Table' | 'TR' | 'TH' | 'TD';

/** A part of the document's structure, as screen readers walk through it. */
export class PdfElement {
  readonly children: PdfElement[] = [];
  readonly contents: { page: number; mark: number }[] = [];

  constructor(
    readonly tag: PdfTag,
    readonly options: { language?: string; alt?: string } = {},
  ) {}
}

export type LineStyle = {
  weight?: FontWeight;
  size: number;
  colour: string;
  align?: 'left' | 'center' | 'right';
  /** Extra space between letters. */
  tracking?: number;
};

/** One page; the origin is the top left corner and lengths are points. */
export class PdfPage {
  readonly operators: string[] = [];
  readonly marks: PdfElement[] = [];

  constructor(
    readonly index: number,
    readonly height: number,
    readonly fonts: Record<FontWeight, PdfFont>,
  ) {}

  /** Decoration that readers skip. */
  artifact(operators: string): void {
    this.operators.push(`/Artifact BMC\nq\n${operators}\nQ\nEMC`);
  }

  /** A drawing that stands for what its element's `alt` says. */
  figure(element: PdfElement, operators: string): void {
    this.#mark(element, `q\n${operators}\nQ`);
  }

  /** A line of text standing on `y`. */
  line(element: PdfElement, text: string, x: number, y: number, style: LineStyle): void {
    const font = this.fonts[style.weight ?? 'regular'];
    const tracking = style.tracking ?? 0;
    const { glyphs } = font.shape(text);
    const shift = { left: 0, center: 0.5, right: 1 }[style.align ?? 'left'];
    const left = x - shift * this.width(text, style);
    const drawn =
      `BT /${font.resource} ${pdfNumber(style.size)} Tf ${pdfNumber(tracking)} Tc ${pdfColour(style.colour)} rg ` +
      `${pdfNumber(left)} ${pdfNumber(this.height - y)} Td ${glyphs} TJ ET`;
    // Letters set apart are still one word when copied or read aloud.
    const spoken = `/Span <</ActualText${pdfText(text)}>> BDC\n${drawn}\nEMC`;
    this.#mark(element, tracking > 1 ? spoken : drawn);
  }

  width(text: string, { weight = 'regular', size, tracking = 0 }: LineStyle): number {
    return this.fonts[weight].shape(text).width * size + Math.max(0, text.length - 1) * tracking;
  }

  /** A text cut into lines no wider than `room`; a single longer word is cut too. */
  wrap(text: string, room: number, style: LineStyle): string[] {
    const lines: string[] = [];
    const space = this.width(' ', style);
    let line = '';
    let used = 0;
    for (const word of text.split(/\s+/).flatMap((word) => this.#pieces(word, room, style))) {
      const width = this.width(word, style);
      if (line && used + space + width > room) {
        lines.push(line);
        line = '';
      }
      used = line ? used + space + width : width;
      line = line ? `${line} ${word}` : word;
    }
    return line ? [...lines, line] : lines;
  }

  #pieces(word: string, room: number, style: LineStyle): string[] {
    if (this.width(word, style) <= room) return [word];
    const pieces: string[] = [];
    let piece = '';
    for (const letter of word) {
      if (piece && this.width(piece + letter, style) > room) {
        pieces.push(piece);
        piece = '';
      }
      piece += letter;
    }
    return [...pieces, piece];
  }

  #mark(element: PdfElement, operators: string): void {
    const mark = this.marks.push(element) - 1;
    element.contents.push({ page: this.index, mark });
    this.operators.push(`/${element.tag} <</MCID ${mark}>> BDC\n${operators}\nEMC`);
  }
}

export type PdfFacts = {
  title: string;
  author: string;
  language: string;
  createdAt: Date;
  /** 32 hexadecimal digits. */
  id: string;
};

/** A tagged document of pages of one size. Constant parts (fonts, drawings) are in the file it starts from. */
export class PdfDocument {
  readonly pages: PdfPage[] = [];
  readonly structure: PdfElement[] = [];

  /** @param resources the resource dictionary of every page, referring to objects of `file` */
  constructor(
    readonly file: PdfFile,
    readonly resources: string,
    readonly fonts: Record<FontWeight, PdfFont>,
    readonly size: { width: number; height: number },
  ) {}

  addPage(): PdfPage {
    const page = new PdfPage(this.pages.length, this.size.height, this.fonts);
    this.pages.push(page);
    return page;
  }

  /** A new element, in another or at the top. */
  element(tag: PdfTag, options: PdfElement['options'] = {}, parent?: PdfElement): PdfElement {
    const element = new PdfElement(tag, options);
    (parent?.children ?? this.structure).push(element);
    return element;
  }

  /**
   * Closes the document.
   * @param signature body of a signature dictionary; the field for it is on the first page, without looks
   */
  finish(facts: PdfFacts, signature?: string): { bytes: Buffer; signatureAt: number } {
    const { file } = this;
    const pageNumbers = this.pages.map(() => file.reserve());
    const tree = file.reserve();
    const structure = this.#writeStructure(pageNumbers);
    const signed = signature ? file.add(signature) : null;
    const field = signed
      ? file.add(
          `<</Type/Annot/Subtype/Widget/FT/Sig/T(Segel)/TU${pdfText('Segel elektronik')}/Rect[0 0 0 0]/F 132/P ${pageNumbers[0]} 0 R/V ${signed} 0 R>>`,
        )
      : null;
    this.pages.forEach((page, index) => {
      const content = file.addStream('', page.operators.join('\n'));
      const annotations = index === 0 && field ? `/Annots[${field} 0 R]` : '';
      file.set(
        pageNumbers[index]!,
        `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 ${this.size.width} ${this.size.height}]` +
          `/Resources ${this.resources}/Contents ${content} 0 R/StructParents ${index}/Tabs/S${annotations}>>`,
      );
    });
    const kids = pageNumbers.map((number) => `${number} 0 R`).join(' ');
    file.set(tree, `<</Type/Pages/Count ${pageNumbers.length}/Kids[${kids}]>>`);
    const metadata = file.addStream('/Type/Metadata/Subtype/XML', xmp(facts));
    const form = field ? `/AcroForm<</Fields[${field} 0 R]/SigFlags 3>>` : '';
    const root = file.add(
      `<</Type/Catalog/Version/1.7/Pages ${tree} 0 R/Lang${pdfText(facts.language)}/MarkInfo<</Marked true>>` +
        `/StructTreeRoot ${structure} 0 R/Metadata ${metadata} 0 R/ViewerPreferences<</DisplayDocTitle true>>${form}>>`,
    );
    const info = file.add(
      `<</Title${pdfText(facts.title)}/Author${pdfText(facts.author)}/Creator(Kompeten)/Producer(Kompeten)/CreationDate${pdfDate(facts.createdAt)}>>`,
    );
    const { bytes, offsets } = file.write({ root, info, id: facts.id });
    return { bytes, signatureAt: signed ? offsets[signed - 1]! : -1 };
  }

  /** @returns the number of the structure's root */
  #writeStructure(pageNumbers: number[]): number {
    const { file } = this;
    const root = file.reserve();
    const top = file.reserve();
    const numbers = new Map<PdfElement, number>();
    const write = (element: PdfElement, parent: number): number => {
      const number = file.reserve();
      numbers.set(element, number);
      const { language, alt } = element.options;
      const kids = [
        ...element.contents.map(
          ({ page, mark }) => `<</Type/MCR/Pg ${pageNumbers[page]} 0 R/MCID ${mark}>>`,
        ),
        ...element.children.map((child) => `${write(child, number)} 0 R`),
      ];
      file.set(
        number,
        `<</Type/StructElem/S/${element.tag}/P ${parent} 0 R/K[${kids.join(' ')}]` +
          (language ? `/Lang${pdfText(language)}` : '') +
          (alt ? `/Alt${pdfText(alt)}` : '') +
          (element.tag === 'TH' ? '/A<</O/Table/Scope/Column>>' : '') +
          '>>',
      );
      return number;
    };
    const kids = this.structure.map((element) => `${write(element, top)} 0 R`).join(' ');
    file.set(top, `<</Type/StructElem/S/Document/P ${root} 0 R/K[${kids}]>>`);
    const parents = this.pages.map(({ index, marks }) => {
      const refs = marks.map((element) => `${numbers.get(element)} 0 R`).join(' ');
      return `${index} ${file.add(`[${refs}]`)} 0 R`;
    });
    file.set(
      root,
      `<</Type/StructTreeRoot/K ${top} 0 R/ParentTree<</Nums[${parents.join(' ')}]>>/ParentTreeNextKey ${this.pages.length}>>`,
    );
    return root;
  }
}

function xmp({ title, author, language, createdAt }: PdfFacts): Buffer {
  const xml = (text: string) =>
    text.replace(/[<>&]/g, (c) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;' })[c] ?? c);
  return Buffer.from(
    `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${xml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${createdAt.toISOString()}</xmp:CreateDate><xmp:CreatorTool>Kompeten</xmp:CreatorTool>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`,
  );
}
