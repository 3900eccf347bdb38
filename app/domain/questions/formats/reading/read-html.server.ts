import sanitizeHtml from 'sanitize-html';

/** What a text can say of what was HTML, with what had no place in it. */
export type ReadHtml = {
  text: string;
  /** In order. */
  pictures: { src: string; alt: string }[];
  /** Kinds of things that are gone: `table`, `link`, `formula`, … */
  lost: Set<Lost>;
};
export type Lost = 'table' | 'link' | 'recording' | 'emphasis' | 'active';

const BLOCKS = new Set(
  'p div section article blockquote pre h1 h2 h3 h4 h5 h6 ul ol dl'.split(' '),
);
const LINES = new Set('br li tr dt dd hr'.split(' '));
const CELLS = new Set(['td', 'th']);
const LOST: Record<string, Lost> = {
  ...{ table: 'table', a: 'link', audio: 'recording', video: 'recording' },
  ...{ b: 'emphasis', strong: 'emphasis', i: 'emphasis', em: 'emphasis', u: 'emphasis' },
  ...{ s: 'emphasis', sub: 'emphasis', sup: 'emphasis', code: 'emphasis' },
};
const ACTIVE = new Set('script style iframe object embed form input svg math'.split(' '));
const TAGS = [...BLOCKS, ...LINES, ...CELLS, ...Object.keys(LOST), 'span', 'img'];

/**
 * HTML as the text it says: paragraphs and lines stay, decoration goes and is told. Nothing of it is ever shown as
 * HTML again. Languages of Moodle's older filter (`<span lang="en" class="multilang">`) become marks of its newer one.
 */
export function readHtml(html: string): ReadHtml {
  const lost = new Set<Lost>();
  const clean = sanitizeHtml(html, {
    allowedTags: TAGS,
    allowedAttributes: { img: ['src', 'alt'], span: ['lang', 'class'], a: ['href'] },
    allowedSchemes: [],
    allowedSchemesByTag: {},
    allowProtocolRelative: false,
    allowVulnerableTags: true,
    onOpenTag: (name) => {
      if (ACTIVE.has(name)) lost.add('active');
    },
    exclusiveFilter: () => false,
  });
  return { ...reduced(clean, lost), lost };
}

/** What `sanitizeHtml` writes is regular: every tag whole, every attribute quoted, `<` and `>` nowhere else. */
const PIECE = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+|</g;

function reduced(clean: string, lost: Set<Lost>): Pick<ReadHtml, 'text' | 'pictures'> {
  const pictures: ReadHtml['pictures'] = [];
  const spans: boolean[] = [];
  let text = '';
  for (const [piece, closing, name, attributes = ''] of clean.matchAll(PIECE)) {
    if (name === undefined) text += decoded(piece.replace(/[ \t\n\r\f]+/g, ' '));
    else if (name === 'span') text += languageMark(closing === '/', attributes, spans);
    else if (BLOCKS.has(name)) text += BLOCK;
    else if (LINES.has(name)) text += closing && name === 'li' ? '' : LINE;
    else if (CELLS.has(name)) text += closing ? ' ' : '';
    else if (name === 'img')
      pictures.push({ src: valueOf(attributes, 'src'), alt: valueOf(attributes, 'alt') });
    if (name !== undefined && LOST[name]) lost.add(LOST[name]);
    if (name === 'li' && !closing) text += '• ';
  }
  return { text: tidied(text), pictures };
}

/** Ends of paragraphs and lines until all is read. No text can hold them. */
const [BLOCK, LINE] = ['\uFDD0', '\uFDD1'];
const SPACES = '[ \\u00A0]';

function tidied(text: string): string {
  return (
    text
      .replace(new RegExp(`([${BLOCK}${LINE}])${SPACES}+`, 'g'), '$1')
      // Looked at from its first blank alone: a long run would be gone through from each.
      .replace(new RegExp(`(?<!${SPACES})${SPACES}+(?=[${BLOCK}${LINE}])`, 'g'), '')
      .replace(new RegExp(`${LINE}?${BLOCK}[${BLOCK}]*`, 'g'), BLOCK)
      .replaceAll(BLOCK, '\n\n')
      .replaceAll(LINE, '\n')
      // A blank kept by force beside another one is a second blank; one that stands alone keeps words together.
      .replace(/(?<= )\u00A0|\u00A0(?=[ \u00A0])/g, ' ')
      .trim()
  );
}

function languageMark(closing: boolean, attributes: string, spans: boolean[]): string {
  if (closing) return spans.pop() ? '{mlang}' : '';
  const language = valueOf(attributes, 'lang');
  const isMark = /\bmultilang\b/.test(valueOf(attributes, 'class')) && /^[\w-]+$/.test(language);
  spans.push(isMark);
  return isMark ? `{mlang ${language}}` : '';
}

function valueOf(attributes: string, name: string): string {
  return decoded(new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
}

const SIGNS: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };

function decoded(text: string): string {
  return text
    .replace(/[\uFDD0\uFDD1]/g, '')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => SIGNS[name] ?? '');
}

/** The text as HTML that `readHtml` reduces to it again. */
export function writeHtml(text: string): string {
  const escaped = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/(?<= ) /g, '&nbsp;');
  return `<p>${escaped
    .split(/\n\n/)
    .map((one) => one.replaceAll('\n', '<br>'))
    .join('</p><p>')}</p>`;
}
