import { deflateSync } from 'node:zlib';

/** Objects of a PDF file by number. Bodies are bytes that are ready to write, so a prepared file is cheap to copy. */
export class PdfFile {
  readonly #bodies: (Buffer | null)[];

  constructor(bodies: (Buffer | null)[] = []) {
    this.#bodies = bodies;
  }

  /** A file that goes on from here: what is constant is made once and every document starts as a copy. */
  copy(): PdfFile {
    return new PdfFile([...this.#bodies]);
  }

  /** A number for an object that others refer to before its body is known. */
  reserve(): number {
    return this.#bodies.push(null);
  }

  set(number: number, body: string): void {
    this.#bodies[number - 1] = Buffer.from(body, 'latin1');
  }

  add(body: string): number {
    return this.#bodies.push(Buffer.from(body, 'latin1'));
  }

  /** @param entries further entries of the stream's dictionary */
  addStream(entries: string, content: string | Uint8Array): number {
    const plain = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
    const data = deflateSync(plain);
    const head = `<<${entries}/Filter/FlateDecode/Length ${data.length}>>\nstream\n`;
    return this.#bodies.push(
      Buffer.concat([Buffer.from(head, 'latin1'), data, Buffer.from('\nendstream')]),
    );
  }

  /** The whole file. @returns its bytes and where each object begins */
  write(trailer: { root: number; info: number; id: string }): { bytes: Buffer; offsets: number[] } {
    const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
    let length = parts[0]!.length;
    const offsets = this.#bodies.map((body, index) => {
      if (!body) throw new Error(`PDF object ${index + 1} was reserved and never set.`);
      const start = length;
      const head = Buffer.from(`${index + 1} 0 obj\n`);
      parts.push(head, body, END_OBJECT);
      length += head.length + body.length + END_OBJECT.length;
      return start;
    });
    const table = offsets
      .map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
      .join('');
    const size = this.#bodies.length + 1;
    parts.push(
      Buffer.from(
        `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n` +
          `<</Size ${size}/Root ${trailer.root} 0 R/Info ${trailer.info} 0 R/ID[<${trailer.id}><${trailer.id}>]>>\n` +
          `startxref\n${length}\n%%EOF\n`,
      ),
    );
    return { bytes: Buffer.concat(parts), offsets };
  }
}

const END_OBJECT = Buffer.from('\nendobj\n');

/** A text as PDF writes it outside page contents; hexadecimal, so that nothing in it can end it. */
export function pdfText(text: string): string {
  const utf16 = Buffer.from(text, 'utf16le').swap16();
  return `<FEFF${utf16.toString('hex').toUpperCase()}>`;
}

export function pdfDate(moment: Date): string {
  return `(D:${moment.toISOString().replace(/\D/g, '').slice(0, 14)}Z)`;
}

/** A number without exponent and with no more digits than a printer sees. */
export function pdfNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** `#rrggbb` as three parts of one. */
export function pdfColour(hex: string): string {
  return [1, 3, 5].map((at) => pdfNumber(parseInt(hex.slice(at, at + 2), 16) / 255)).join(' ');
}
