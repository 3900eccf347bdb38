/** An element with its attributes in order; text stands between its children as strings. */
export type XmlElement = {
  name: string;
  attributes: Map<string, string>;
  children: (XmlElement | string)[];
  line: number;
};

export type XmlProblem = 'broken' | 'entity' | 'external' | 'tooMuch';

export class XmlError extends Error {
  constructor(
    readonly problem: XmlProblem,
    readonly line: number,
  ) {
    super(`${problem} at line ${line}`);
  }
}

const DEEPEST = 100;
const MOST_ELEMENTS = 50_000;

/**
 * Reads XML by the narrow rules: every tag closed, every attribute quoted, no entities but the five that XML itself
 * knows, no processing instructions. What two readers could understand differently is not read at all.
 * @param most how many elements there may be
 * @throws XmlError naming the line
 */
export function readXml(text: string, most = MOST_ELEMENTS): XmlElement {
  return new Reader(text, most).read();
}

const NAME = /[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?/y;
const SPACE = /[ \t\n]+/y;
const ATTRIBUTE =
  /[ \t\n]+([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)[ \t\n]*=[ \t\n]*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /[ \t\n]*(\/?)>/y;
const CLOSING = /<\/([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)[ \t\n]*>/y;
const TEXT = /[^<]+/y;
const COMMENT = { begin: '<!--', end: '-->' };
const CDATA = { begin: '<![CDATA[', end: ']]>' };
const DECLARATION = /<\?xml[ \t\n][^?<>]*\?>/y;
/** As drawing programs write it. Anything of its own inside the brackets could declare entities. */
const DOCTYPE =
  /<!DOCTYPE[ \t\n]+[\w:]+(?:[ \t\n]+PUBLIC[ \t\n]+"[^"<>[\]]*"[ \t\n]+"[^"<>[\]]*")?[ \t\n]*>/y;
/** Not allowed in XML, or read differently by different programs. */
// eslint-disable-next-line no-control-regex
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/;

class Reader {
  private at = 0;
  private elements = 0;
  private readonly text: string;

  constructor(
    text: string,
    private readonly most: number,
  ) {
    this.text = text
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
      .replaceAll('\r', '\n');
  }

  read(): XmlElement {
    const bad = UNREADABLE.exec(this.text);
    if (bad) throw this.error('broken', bad.index);
    this.match(DECLARATION);
    this.skipMisc();
    if (this.match(DOCTYPE)) this.skipMisc();
    if (this.sees('<!DOCTYPE')) throw this.error('entity');
    const root = this.element();
    this.skipMisc();
    if (this.at < this.text.length) throw this.error('broken');
    return root;
  }

  private element(): XmlElement {
    const root = this.openingTag();
    const open = root.closed ? [] : [root.element];
    for (let parent = open.at(-1); parent; parent = open.at(-1)) {
      const closing = this.match(CLOSING);
      if (closing) {
        if (closing[1] !== parent.name) throw this.error('broken', this.at - closing[0].length);
        open.pop();
        continue;
      }
      if (this.sees('<') && !this.sees('<!') && !this.sees('<?')) {
        const { element, closed } = this.openingTag();
        parent.children.push(element);
        if (!closed) open.push(element);
        if (open.length > DEEPEST) throw this.error('tooMuch');
        continue;
      }
      parent.children.push(this.characters());
    }
    return root.element;
  }

  private openingTag(): { element: XmlElement; closed: boolean } {
    const line = this.lineAt(this.at);
    if (!this.sees('<')) throw this.error('broken');
    if (++this.elements > this.most) throw this.error('tooMuch');
    this.at++;
    const name = this.match(NAME)?.[0];
    if (!name) throw this.error('broken');
    let attributes = NO_ATTRIBUTES;
    for (let found = this.match(ATTRIBUTE); found; found = this.match(ATTRIBUTE)) {
      const [, attribute = '', doubled, single] = found;
      if (attributes.has(attribute)) throw this.error('broken');
      attributes = attributes === NO_ATTRIBUTES ? new Map<string, string>() : attributes;
      attributes.set(attribute, this.decoded(doubled ?? single ?? ''));
    }
    const end = this.match(TAG_END);
    if (!end) throw this.error('broken');
    return { element: { name, attributes, children: [], line }, closed: end[1] === '/' };
  }

  private characters(): string {
    if (this.section(COMMENT) !== null) return '';
    const data = this.section(CDATA);
    if (data !== null) return data;
    if (this.sees('<?')) throw this.error('external');
    const found = this.match(TEXT);
    if (!found) throw this.error('broken');
    return this.decoded(found[0]);
  }

  private decoded(raw: string): string {
    return raw.replace(/&([^;&\s]*);?/g, (whole, name: string) => {
      const character = whole.endsWith(';') ? characterOf(name) : null;
      if (character === null) throw this.error('entity');
      return character;
    });
  }

  private skipMisc(): void {
    while (this.match(SPACE) || this.section(COMMENT) !== null);
    if (this.sees('<?')) throw this.error('external');
  }

  /** What stands between two marks, if the first is here. */
  private section({ begin, end }: { begin: string; end: string }): string | null {
    if (!this.sees(begin)) return null;
    const from = this.at + begin.length;
    const to = this.text.indexOf(end, from);
    if (to === -1) throw this.error('broken');
    this.at = to + end.length;
    return this.text.slice(from, to);
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  private sees(text: string): boolean {
    return this.text.startsWith(text, this.at);
  }

  private error(problem: XmlProblem, at = this.at): XmlError {
    return new XmlError(problem, this.lineAt(at));
  }

  private known = { from: 0, line: 1, end: -1 };

  /** Counts on from where it was last asked: positions mostly grow. The end of a line is looked for once. */
  private lineAt(at: number): number {
    if (at < this.known.from || this.known.end < 0)
      this.known = { from: 0, line: 1, end: this.endOfLine(0) };
    while (this.known.end < at) {
      const from = this.known.end + 1;
      this.known = { from, line: this.known.line + 1, end: this.endOfLine(from) };
    }
    return this.known.line;
  }

  private endOfLine(from: number): number {
    const end = this.text.indexOf('\n', from);
    return end < 0 ? this.text.length : end;
  }
}

/** Of every element without any: a sheet has a million of them. */
const NO_ATTRIBUTES = new Map<string, string>();

const KNOWN: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function characterOf(name: string): string | null {
  if (Object.hasOwn(KNOWN, name)) return KNOWN[name] ?? null;
  const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  const code = hex ? parseInt(hex, 16) : Number(decimal ?? NaN);
  if (!(code >= 32 || code === 9 || code === 10) || code > 0x10ffff) return null;
  if ((code >= 0x7f && code <= 0x9f) || (code >= 0xd800 && code <= 0xdfff)) return null;
  return String.fromCodePoint(code);
}
