/**
 * A document as Word puts it on the clipboard: headings (some by Indonesian style names), nested lists drawn with
 * conditional comments, tables, pictures as data, footnotes, remarks, tracked changes and everything else it adds. The
 * same seed gives the same document.
 * @returns `expected`: what a reader sees, in order: "h2 …", "p …", "li1 …", "th …", "td …", "img …" with the levels
 *   that lessons have
 */
export function wordDocument(pages = 200, seed = 1): { html: string; expected: string[] } {
  const writer = new Writer(seed);
  for (let page = 1; page <= pages; page++) writer.page(page);
  return { html: writer.html(), expected: writer.expected };
}

const SYLLABLES =
  'ka ra ni sa ta wa ba di ga la ma na pe ri si tu ya be da gu ha ke li mu no pa ro se ti un ju'.split(
    ' ',
  );

class Writer {
  readonly expected: string[] = [];
  private readonly body: string[] = [];
  private readonly notes: string[] = [];
  private pictures = 0;

  constructor(private seed: number) {}

  html(): string {
    const notes =
      `<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all>` +
      `<hr align=left size=1 width="33%"><![endif]>${this.notes.join('\r\n')}</div>`;
    return (
      `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"\r\n` +
      `xmlns:w="urn:schemas-microsoft-com:office:word">\r\n<head>\r\n<meta name=Generator content="Microsoft Word 15">\r\n` +
      `<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->\r\n` +
      `<style>\r\n<!--\r\n /* Font Definitions */\r\n @font-face\r\n\t{font-family:Wingdings;}\r\n${STYLES}\r\n-->\r\n</style>\r\n` +
      `</head>\r\n<body lang=IN style='tab-interval:36.0pt;word-wrap:break-word'>\r\n<!--StartFragment-->\r\n` +
      `<div class=WordSection1>\r\n${this.body.join('\r\n\r\n')}\r\n</div>\r\n${notes}\r\n<!--EndFragment-->\r\n</body>\r\n</html>`
    );
  }

  page(number: number): void {
    if (number % 10 === 1) this.heading(1, `Bab ${number} ${this.words(3)}`);
    this.heading(2, `Bagian ${number} ${this.words(4)}`);
    this.paragraph(60);
    this.paragraph(50);
    if (number % 2 === 0) this.bullets();
    else this.numbers();
    if (number % 3 === 0) this.heading(3, `Butir ${number} ${this.words(2)}`);
    this.paragraph(60);
    if (number % 2 === 0) this.table(number);
    if (number % 4 === 1) this.picture();
    this.body.push(`<p class=MsoNormal><span lang=IN><o:p>&nbsp;</o:p></span></p>`);
    if (number % 5 === 0) this.quote();
    this.paragraph(40);
    if (number % 7 === 0) this.footnote();
    if (number % 25 === 0)
      this.body.push(
        `<span style='font-size:11.0pt'><br clear=all style='mso-special-character:line-break;page-break-before:always'></span>`,
      );
  }

  /** Word's own tag, a style's name or an outline level say what a heading is. */
  private heading(level: number, text: string): void {
    const inner = `<a name="_Toc${this.below(1e6)}"></a>${this.run(text)}<o:p></o:p>`;
    const [one, two, three] = [
      `<h${level} style='margin-left:0cm'>${inner}</h${level}>`,
      `<p class=Judul${level} style='mso-outline-level:${level}'><b>${inner}</b></p>`,
      `<p class=GayaJudul${level}>${inner}</p>`,
    ];
    this.body.push([one, two, three][this.below(3)] ?? one);
    this.expected.push(`h${level + 1} ${text}`);
  }

  private paragraph(length: number): void {
    const text = this.words(length);
    const [before, middle, after] = this.cut(text);
    const link = `<a href="http://jdih.contoh.example/${this.below(99)}"><span style='color:#0563C1'>${middle}</span></a>`;
    const styled = [
      `<b style='mso-bidi-font-weight:normal'>${middle}</b>`,
      `<i><span style='mso-bidi-font-style:normal'>${middle}</span></i>`,
      `<span class=SpellE>${middle}</span>`,
      link,
      `<ins cite="mailto:Penulis" datetime="2026-01-02T08:00">${middle}</ins><del cite="mailto:Penulis" datetime="2026-01-02T08:00">DIHAPUS</del>`,
    ][this.below(5)];
    this.body.push(
      `<p class=MsoNormal style='text-align:justify;line-height:150%'><span lang=IN\r\nstyle='font-size:12.0pt;` +
        `line-height:150%;font-family:"Times New Roman",serif'>${this.lines(before)}<span style='mso-spacerun:yes'>  </span>` +
        `${styled}<!--[if gte mso 9]><xml>x</xml><![endif]--> ${this.lines(after)}<o:p></o:p></span></p>`,
    );
    this.expected.push(`p ${text}`);
  }

  private bullets(): void {
    const signs = [
      `<span style='font-family:Symbol;mso-bidi-font-family:Symbol'><span style='mso-list:Ignore'>·${PAD}</span></span>`,
      `<span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o${PAD}</span></span>`,
      `<span style='font-family:Wingdings'><span style='mso-list:Ignore'>§${PAD}</span></span>`,
    ];
    for (const depth of [1, 2, 2, 3, 2, 1]) this.item(depth, signs[depth - 1] ?? '', 2);
  }

  private numbers(): void {
    const marks = ['1.', 'a.', 'b.', 'i.', 'ii.', 'c.', '2.', '3.'];
    for (const [at, depth] of [1, 2, 2, 3, 3, 2, 1, 1].entries())
      this.item(depth, `<span style='mso-list:Ignore'>${marks[at]}${PAD}</span>`, 4);
  }

  private item(depth: number, sign: string, list: number): void {
    const text = this.words(8);
    this.body.push(
      `<p class=MsoListParagraphCxSpMiddle style='margin-left:${36 * depth}.0pt;text-indent:-18.0pt;` +
        `mso-list:l${list} level${depth} lfo${list + 1}'><![if !supportLists]>${sign}<![endif]>` +
        `<span lang=IN>${this.lines(text)}<o:p></o:p></span></p>`,
    );
    this.expected.push(`li${depth} ${text}`);
  }

  private table(number: number): void {
    const cell = (text: string, attributes = '') =>
      `<td width=151 valign=top style='width:113.25pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt'${attributes}>` +
      `<p class=MsoNormal style='margin-bottom:0cm'>${text}<o:p></o:p></p></td>`;
    const head = [1, 2, 3].map((at) => `Kolom ${at} ${this.words(1)}`);
    this.expected.push(...head.map((text) => `th ${text}`));
    const rows = [1, 2, 3].map((row) => {
      const texts = [1, 2, 3].map((at) => `${row}.${at} ${this.words(4)}`);
      this.expected.push(...texts.map((text) => `td ${text}`));
      return `<tr style='mso-yfti-irow:${row}'>${texts.map((text) => cell(this.run(text))).join('')}</tr>`;
    });
    const merged = this.words(5);
    this.expected.push(`td ${merged}`);
    const heads = head.map((text) => cell(`<b><span lang=IN>${text}</span></b>`)).join('');
    const headRow = `<tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>${heads}</tr>`;
    this.body.push(
      `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>` +
        `${number % 4 === 0 ? `<thead>${headRow}</thead>` : headRow}${rows.join('\r\n')}` +
        `<tr style='mso-yfti-irow:4;mso-yfti-lastrow:yes'>${cell(merged, ' colspan=3')}</tr>` +
        `<![if !supportMisalignedColumns]><tr height=0><td width=151 style='border:none'></td>` +
        `<td width=151 style='border:none'></td><td width=151 style='border:none'></td></tr><![endif]></table>`,
    );
  }

  private picture(): void {
    this.pictures++;
    const alt = `Bagan ${this.words(3)}`;
    const bytes = Buffer.from(`gambar ${this.pictures} ${this.words(60)}`).toString('base64');
    const caption = `Gambar ${this.pictures}. ${this.words(4)}`;
    this.body.push(
      `<p class=MsoNormal align=center style='text-align:center'><!--[if gte vml 1]><v:shape id="x" type="#_x0000_t75">` +
        `<v:imagedata src="file:///C:/Users/PENULIS/clip_image00${this.pictures}.png"/></v:shape><![endif]-->` +
        `<![if !vml]><img width=480 height=320 src="data:image/png;base64,${bytes}" v:shapes="x"\r\nalt="${alt}"><![endif]><o:p></o:p></p>`,
      `<p class=MsoCaption align=center>${caption}<o:p></o:p></p>`,
    );
    this.expected.push(`img ${alt} | ${caption}`);
  }

  private quote(): void {
    const text = this.words(20);
    this.body.push(`<p class=MsoQuote>${this.run(text)}</p>`);
    this.expected.push(`quote ${text}`);
  }

  private footnote(): void {
    const number = this.notes.length + 1;
    const text = this.words(6);
    this.body.push(
      `<p class=MsoNormal>${text}<a style='mso-footnote-id:ftn${number}' href="#_ftn${number}" name="_ftnref${number}">` +
        `<span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[${number}]<![endif]></span></span></a>` +
        `<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[P1]</a></span></p>`,
    );
    this.expected.push(`p ${text}[${number}]`);
    this.notes.push(
      `<div style='mso-element:footnote' id=ftn${number}><p class=MsoFootnoteText><a style='mso-footnote-id:ftn${number}' ` +
        `href="#_ftnref${number}" name="_ftn${number}">[${number}]</a> Catatan ${number}</p></div>`,
    );
  }

  private run(text: string): string {
    return `<span lang=IN style='font-size:12.0pt;mso-ansi-language:IN'>${this.lines(text)}</span>`;
  }

  /** Word breaks the lines of its source wherever it likes. */
  private lines(text: string): string {
    return text.replaceAll(' ', () => (this.below(8) === 0 ? '\r\n' : ' '));
  }

  private cut(text: string): [string, string, string] {
    const words = text.split(' ');
    const at = 1 + this.below(words.length - 3);
    return [words.slice(0, at).join(' '), words[at] ?? '', words.slice(at + 1).join(' ')];
  }

  private words(count: number): string {
    return Array.from({ length: count }, () =>
      Array.from({ length: 2 + this.below(3) }, () => SYLLABLES[this.below(SYLLABLES.length)]).join(
        '',
      ),
    ).join(' ');
  }

  /** Mulberry32. */
  private below(most: number): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let one = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    one = (one + Math.imul(one ^ (one >>> 7), 61 | one)) ^ one;
    return ((one ^ (one >>> 14)) >>> 0) % most;
  }
}

const PAD = `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span>`;

const STYLES = [1, 2, 3]
  .map(
    (level) =>
      ` p.GayaJudul${level}, li.GayaJudul${level}\r\n\t{mso-style-name:"Judul ${level}";\r\n\tfont-weight:bold;}`,
  )
  .join('\r\n');
